ALTER TABLE "draft" ADD COLUMN "shared_at" timestamptz(3);--> statement-breakpoint
-- Laid before the office: colleagues of the same office who see the case read it, and the one who records the act throws it away.
create policy of_the_office on draft for select using (shared_at is not null and app_is_own(agency_id) and app_sees_until(case_id) is not null);
--> statement-breakpoint
create policy done_by_the_office on draft for delete using (shared_at is not null and app_is_own(agency_id) and app_sees_until(case_id) is not null);
