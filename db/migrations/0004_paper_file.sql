CREATE TABLE "paper_file_movement" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_agency_id" text,
	"to_agency_id" text NOT NULL,
	"place" text,
	"agency_id" text NOT NULL,
	"official_id" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"idempotency_key" text NOT NULL,
	CONSTRAINT "paper_file_movement_key" UNIQUE("official_id","idempotency_key")
);
--> statement-breakpoint
CREATE INDEX "paper_file_movement_case" ON "paper_file_movement" USING btree ("case_id","id");--> statement-breakpoint
create trigger append_only before update or delete or truncate on paper_file_movement for each statement execute function refuse_change();
--> statement-breakpoint
alter table paper_file_movement enable row level security;
--> statement-breakpoint
create policy of_the_product on paper_file_movement using ((select current_setting('app.mode', true)) = 'system') with check ((select current_setting('app.mode', true)) = 'system');
--> statement-breakpoint
-- Who sees the case sees the trail; an office that left sees the moves it took part in (the first wall says which).
create policy of_the_case on paper_file_movement for select using (app_sees_until(case_id) is not null);
--> statement-breakpoint
-- Only an office that takes part in the case now writes, and in its own name.
create policy of_the_holder on paper_file_movement for insert with check (
  (select current_setting('app.mode', true)) = 'official' and agency_id = (select current_setting('app.agency_id', true)) and official_id = (select current_setting('app.official_id', true))
  and exists (select from case_office o where o.case_id = paper_file_movement.case_id and o.agency_id = paper_file_movement.agency_id and o.left_seq is null));
