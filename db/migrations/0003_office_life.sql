CREATE TABLE "administration_change" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"subject_agency_id" text,
	"before" jsonb,
	"after" jsonb,
	"reason" text,
	"request_id" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_entry" (
	"calendar_id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"source" jsonb NOT NULL,
	"reason" text NOT NULL,
	"signed_by" text NOT NULL,
	"signed_at" timestamptz(3) NOT NULL,
	"preview" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "duty_shift" (
	"id" uuid PRIMARY KEY NOT NULL,
	"agency_id" text NOT NULL,
	"official_id" text NOT NULL,
	"starts_at" timestamptz(3) NOT NULL,
	"ends_at" timestamptz(3) NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" timestamptz(3) NOT NULL,
	"struck_by" text,
	"struck_at" timestamptz(3),
	CONSTRAINT "duty_shift_order" CHECK ("duty_shift"."starts_at" < "duty_shift"."ends_at")
);
--> statement-breakpoint
CREATE TABLE "leave_handover" (
	"leave_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"moved_at" timestamptz(3) NOT NULL,
	CONSTRAINT "leave_handover_leave_id_case_id_item_id_pk" PRIMARY KEY("leave_id","case_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "ledger_check" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"checked_at" timestamptz(3) NOT NULL,
	"official_id" text NOT NULL,
	"cases" integer NOT NULL,
	"events" integer NOT NULL,
	"faults" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "notice_recipient" (
	"notice_id" uuid NOT NULL,
	"official_id" text NOT NULL,
	"capacity" text NOT NULL,
	"told_at" timestamptz(3) NOT NULL,
	CONSTRAINT "notice_recipient_notice_id_official_id_pk" PRIMARY KEY("notice_id","official_id")
);
--> statement-breakpoint
CREATE TABLE "official_leave" (
	"id" uuid PRIMARY KEY NOT NULL,
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"substitute_id" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date NOT NULL,
	"paper_number" text,
	"entered_by" text NOT NULL,
	"entered_at" timestamptz(3) NOT NULL,
	"handed_over_at" timestamptz(3),
	"ended_at" timestamptz(3),
	"ended_by" text,
	CONSTRAINT "official_leave_other" CHECK ("official_leave"."official_id" <> "official_leave"."substitute_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_entry" ADD CONSTRAINT "calendar_entry_calendar_id_calendar_version_id_fk" FOREIGN KEY ("calendar_id") REFERENCES "public"."calendar_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_shift" ADD CONSTRAINT "duty_shift_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "duty_shift" ADD CONSTRAINT "duty_shift_official_id_official_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leave_handover" ADD CONSTRAINT "leave_handover_leave_id_official_leave_id_fk" FOREIGN KEY ("leave_id") REFERENCES "public"."official_leave"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_recipient" ADD CONSTRAINT "notice_recipient_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_leave" ADD CONSTRAINT "official_leave_official_id_official_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_leave" ADD CONSTRAINT "official_leave_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_leave" ADD CONSTRAINT "official_leave_substitute_id_official_id_fk" FOREIGN KEY ("substitute_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "administration_change_agency" ON "administration_change" USING btree ("subject_agency_id","id");--> statement-breakpoint
CREATE INDEX "administration_change_subject" ON "administration_change" USING btree ("subject_id","id");--> statement-breakpoint
CREATE INDEX "duty_shift_agency" ON "duty_shift" USING btree ("agency_id","starts_at") WHERE "duty_shift"."struck_at" is null;--> statement-breakpoint
CREATE INDEX "ledger_check_official" ON "ledger_check" USING btree ("official_id","id");--> statement-breakpoint
CREATE INDEX "official_leave_official" ON "official_leave" USING btree ("official_id","in_force_from");--> statement-breakpoint
CREATE INDEX "official_leave_open" ON "official_leave" USING btree ("agency_id") WHERE "official_leave"."ended_at" is null;--> statement-breakpoint
create trigger append_only before update or delete or truncate on administration_change for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on leave_handover for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on notice_recipient for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on calendar_entry for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on ledger_check for each statement execute function refuse_change();
--> statement-breakpoint
do $$
declare
  one text;
  system_only constant text := $q$(select current_setting('app.mode', true)) = 'system'$q$;
  official constant text := $q$(select current_setting('app.mode', true)) = 'official'$q$;
  own_agency constant text := $q$agency_id = (select current_setting('app.agency_id', true))$q$;
  own constant text := $q$official_id = (select current_setting('app.official_id', true))$q$;
begin
  foreach one in array array['administration_change', 'official_leave', 'leave_handover', 'duty_shift', 'notice_recipient', 'ledger_check'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy of_the_product on %I using (%s) with check (%s)', one, system_only, system_only);
  end loop;
  foreach one in array array['official_leave', 'duty_shift'] loop
    execute format('create policy of_the_office on %I for select using (%s and %s)', one, official, own_agency);
  end loop;
  -- A head reads what was changed about its own office.
  execute format('create policy of_the_office on administration_change for select using (%s and subject_agency_id = (select current_setting(''app.agency_id'', true)))', official);
  execute format('create policy of_the_notice on notice_recipient for select using (%s and exists (select from notice n where n.id = notice_id))', official);
  execute format('create policy of_the_official on ledger_check for select using (%s and %s)', official, own);
  -- An auditor reads who of the offices in the grant looked at what, lists and searches included, which name no case.
  execute format('create policy audited_access on access_record for select using (%s and exists (
    select from auditor_grant g join agency a on a.id = access_record.agency_id
    where g.official_id = (select current_setting(''app.official_id'', true)) and nullif((select current_setting(''app.on_date'', true)), '''')::date between g.in_force_from and g.in_force_to
      and (g.agency_id = a.id or g.province_code = a.province_code)))', official);
end $$;
