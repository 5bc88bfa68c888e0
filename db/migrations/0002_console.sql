CREATE TABLE "person_name_syllable" (
	"person_id" uuid NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "person_name_syllable_person_id_hash_pk" PRIMARY KEY("person_id","hash")
);
--> statement-breakpoint
CREATE TABLE "saved_view" (
	"id" uuid PRIMARY KEY NOT NULL,
	"official_id" text NOT NULL,
	"screen" text NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"saved_at" timestamptz(3) NOT NULL,
	CONSTRAINT "saved_view_name" UNIQUE("official_id","screen","name")
);
--> statement-breakpoint
CREATE TABLE "screen_setting" (
	"official_id" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"changed_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
ALTER TABLE "person_name_syllable" ADD CONSTRAINT "person_name_syllable_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_name_syllable_hash" ON "person_name_syllable" USING btree ("hash","person_id");--> statement-breakpoint
CREATE INDEX "time_limit_escalated" ON "time_limit" USING btree ("escalated_to","case_id") WHERE "time_limit"."status" = 'missed' and "time_limit"."escalated_to" is not null;--> statement-breakpoint
-- The superior that was told of a missed limit reads the case for as long as the limit is missed; nothing may be written under it.
create or replace function app_sees_until(asked uuid) returns integer language plpgsql stable security definer cost 10 set search_path = public, pg_temp as $$
declare
  until integer;
begin
  if current_setting('app.mode', true) is distinct from 'official' then return null; end if;
  select max(coalesce(o.left_seq, 2147483647)) into until from case_office o where o.case_id = asked and o.agency_id = current_setting('app.agency_id', true);
  if until = 2147483647 then return until; end if;
  if exists (
    select from auditor_grant g join case_office o on o.case_id = asked join agency a on a.id = o.agency_id
    where g.official_id = current_setting('app.official_id', true) and nullif(current_setting('app.on_date', true), '')::date between g.in_force_from and g.in_force_to
      and (g.agency_id = o.agency_id or g.province_code = a.province_code)
  ) then return 2147483647; end if;
  if exists (
    select from time_limit l where l.case_id = asked and l.escalated_to = current_setting('app.agency_id', true) and l.escalated_to is not null and l.status = 'missed'
  ) then return 2147483647; end if;
  return until;
end $$;
--> statement-breakpoint
do $$
declare
  one text;
  system_only constant text := $q$(select current_setting('app.mode', true)) = 'system'$q$;
  official constant text := $q$(select current_setting('app.mode', true)) = 'official'$q$;
  own constant text := $q$official_id = (select current_setting('app.official_id', true))$q$;
begin
  foreach one in array array['person_name_syllable', 'screen_setting', 'saved_view'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy of_the_product on %I using (%s) with check (%s)', one, system_only, system_only);
  end loop;
  foreach one in array array['screen_setting', 'saved_view'] loop
    execute format('create policy of_the_official on %I using (%s and %s) with check (%s and %s)', one, official, own, official, own);
  end loop;
  execute format('create policy of_the_person on person_name_syllable for select using (%s and app_sees_person(person_id))', official);
end $$;
