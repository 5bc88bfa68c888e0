ALTER TABLE "case_current" ADD COLUMN "kind" text DEFAULT 'main' NOT NULL;--> statement-breakpoint
ALTER TABLE "case_current" ADD COLUMN "main_case_id" uuid;--> statement-breakpoint
CREATE INDEX "case_current_main" ON "case_current" USING btree ("main_case_id") WHERE "case_current"."main_case_id" is not null;