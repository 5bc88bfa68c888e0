CREATE TABLE "commune" (
	"code" text NOT NULL,
	"name" text NOT NULL,
	"district_code" text,
	"province_code" text NOT NULL,
	"in_force_from" date,
	"in_force_to" date
);
--> statement-breakpoint
CREATE TABLE "commune_succession" (
	"old_code" text NOT NULL,
	"new_code" text NOT NULL,
	"on_date" date NOT NULL,
	CONSTRAINT "commune_succession_old_code_new_code_pk" PRIMARY KEY("old_code","new_code")
);
--> statement-breakpoint
CREATE TABLE "district" (
	"code" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"province_code" text NOT NULL,
	"in_force_from" date,
	"in_force_to" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "province" (
	"code" text NOT NULL,
	"name" text NOT NULL,
	"in_force_from" date,
	"in_force_to" date
);
--> statement-breakpoint
CREATE TABLE "act_request" (
	"id" uuid PRIMARY KEY NOT NULL,
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"act" text NOT NULL,
	"body_hash" text NOT NULL,
	"envelope" jsonb NOT NULL,
	"body_ciphertext" "bytea" NOT NULL,
	"status" text NOT NULL,
	"received_at" timestamptz(3) NOT NULL,
	"accepted_at" timestamptz(3),
	"finished_at" timestamptz(3),
	"outcome" jsonb,
	"recorded_version" integer,
	"recorded_hash" "bytea",
	CONSTRAINT "act_request_key" UNIQUE("official_id","idempotency_key")
);
--> statement-breakpoint
CREATE TABLE "case_event" (
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"type" text NOT NULL,
	"happened_at" timestamptz(3) NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	"recorded_by" text NOT NULL,
	"request_id" text NOT NULL,
	"payload" text NOT NULL,
	"prev_hash" "bytea" NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "case_event_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "ledger_anchor" (
	"id" integer PRIMARY KEY NOT NULL,
	"made_at" timestamptz(3) NOT NULL,
	"case_count" integer NOT NULL,
	"mac" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ledger_anchor_case" (
	"anchor_id" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_anchor_case_anchor_id_case_id_pk" PRIMARY KEY("anchor_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "legal_case" (
	"id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"regime" text NOT NULL,
	"person_kind" text NOT NULL,
	"version" integer NOT NULL,
	"head_hash" "bytea" NOT NULL,
	"clock_offset_ms" bigint DEFAULT 0 NOT NULL,
	"is_simulated" boolean DEFAULT false NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	CONSTRAINT "legal_case_code_unique" UNIQUE("code")
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"case_id" uuid,
	"kind" text NOT NULL,
	"dedupe_key" text NOT NULL,
	"payload" jsonb NOT NULL,
	"status" text DEFAULT 'waiting' NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"available_at" timestamptz(3) NOT NULL,
	"finished_at" timestamptz(3),
	"last_failure" text,
	CONSTRAINT "outbox_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "personal_text" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"request_id" text NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"sha256" "bytea" NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "wake_record" (
	"wake_id" text PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"outcome" jsonb NOT NULL,
	"recorded_version" integer NOT NULL,
	"recorded_hash" "bytea" NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agency" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"level" text,
	"name" text NOT NULL,
	"short_symbol" text,
	"province_code" text,
	"district_code" text,
	"commune_code" text,
	"in_force_from" date,
	"in_force_to" date,
	"is_demo" boolean DEFAULT false NOT NULL,
	"is_on_system" boolean DEFAULT true NOT NULL
);
--> statement-breakpoint
CREATE TABLE "agency_succession" (
	"old_id" text NOT NULL,
	"new_id" text NOT NULL,
	"on_date" date NOT NULL,
	CONSTRAINT "agency_succession_old_id_new_id_pk" PRIMARY KEY("old_id","new_id")
);
--> statement-breakpoint
CREATE TABLE "agency_superior" (
	"agency_id" text NOT NULL,
	"superior_id" text NOT NULL,
	"in_force_from" date,
	"in_force_to" date
);
--> statement-breakpoint
CREATE TABLE "auditor_grant" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"official_id" text NOT NULL,
	"province_code" text,
	"agency_id" text,
	"purpose" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date NOT NULL,
	"granted_by" text NOT NULL,
	CONSTRAINT "auditor_grant_scope" CHECK (num_nonnulls("auditor_grant"."province_code", "auditor_grant"."agency_id") = 1)
);
--> statement-breakpoint
CREATE TABLE "calendar_version" (
	"id" text PRIMARY KEY NOT NULL,
	"published_on" date NOT NULL,
	"calendar" jsonb NOT NULL,
	"entered_by" text NOT NULL,
	"entered_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "court_area" (
	"agency_id" text NOT NULL,
	"commune_code" text NOT NULL,
	"in_force_from" date,
	"in_force_to" date,
	"is_demo" boolean DEFAULT false NOT NULL,
	CONSTRAINT "court_area_agency_id_commune_code_pk" PRIMARY KEY("agency_id","commune_code")
);
--> statement-breakpoint
CREATE TABLE "delegation" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"from_official_id" text NOT NULL,
	"to_official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"position" text NOT NULL,
	"prefix" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date NOT NULL,
	"paper_number" text,
	CONSTRAINT "delegation_prefix" CHECK ("delegation"."prefix" in ('KT.', 'TL.'))
);
--> statement-breakpoint
CREATE TABLE "local_policy" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"province_code" text,
	"in_force_from" date NOT NULL,
	"policy" jsonb NOT NULL,
	"entered_by" text NOT NULL,
	CONSTRAINT "local_policy_from" UNIQUE NULLS NOT DISTINCT("province_code","in_force_from")
);
--> statement-breakpoint
CREATE TABLE "official" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"sign_in_subject" text,
	"is_demo" boolean DEFAULT false NOT NULL,
	"ended_on" date,
	CONSTRAINT "official_sign_in_subject_unique" UNIQUE("sign_in_subject")
);
--> statement-breakpoint
CREATE TABLE "official_position" (
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"position" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date,
	CONSTRAINT "official_position_official_id_agency_id_position_in_force_from_pk" PRIMARY KEY("official_id","agency_id","position","in_force_from")
);
--> statement-breakpoint
CREATE TABLE "document_file" (
	"case_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"state" text NOT NULL,
	"version" integer NOT NULL,
	"person_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"made_at" timestamptz(3) NOT NULL,
	CONSTRAINT "document_file_case_id_document_id_state_pk" PRIMARY KEY("case_id","document_id","state")
);
--> statement-breakpoint
CREATE TABLE "draft" (
	"id" uuid PRIMARY KEY NOT NULL,
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"case_id" uuid,
	"act" text NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"revision" integer NOT NULL,
	"saved_at" timestamptz(3) NOT NULL,
	CONSTRAINT "draft_of_act" UNIQUE NULLS NOT DISTINCT("official_id","case_id","act")
);
--> statement-breakpoint
CREATE TABLE "issued_number" (
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"number" text NOT NULL,
	"origin" text NOT NULL,
	"case_id" uuid,
	"document_id" text,
	"date" date NOT NULL,
	"issued_by" text NOT NULL,
	"voided_at" timestamptz(3),
	"void_reason" text,
	CONSTRAINT "issued_number_agency_id_kind_year_number_pk" PRIMARY KEY("agency_id","kind","year","number")
);
--> statement-breakpoint
CREATE TABLE "number_series" (
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"last_number" integer NOT NULL,
	CONSTRAINT "number_series_agency_id_kind_year_pk" PRIMARY KEY("agency_id","kind","year")
);
--> statement-breakpoint
CREATE TABLE "upload" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid,
	"person_id" uuid,
	"uploaded_by" text NOT NULL,
	"agency_id" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"ciphertext" "bytea" NOT NULL,
	"uploaded_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" uuid PRIMARY KEY NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"created_by" text NOT NULL,
	"created_by_agency_id" text NOT NULL,
	"merged_into" uuid
);
--> statement-breakpoint
CREATE TABLE "person_identity" (
	"id" uuid PRIMARY KEY NOT NULL,
	"person_id" uuid NOT NULL,
	"number_hash" text,
	"name_year_hash" text,
	"plain_name_hash" text,
	"name_ciphertext" "bytea" NOT NULL,
	"details_ciphertext" "bytea" NOT NULL,
	"details_version" smallint DEFAULT 1 NOT NULL,
	"recorded_at" timestamptz(3) NOT NULL,
	"recorded_by" text NOT NULL,
	"replaced_at" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "person_key" (
	"person_id" uuid PRIMARY KEY NOT NULL,
	"wrapped_key" "bytea",
	"created_at" timestamptz(3) NOT NULL,
	"destroyed_at" timestamptz(3),
	"destroyed_by" text
);
--> statement-breakpoint
CREATE TABLE "person_merge" (
	"id" uuid PRIMARY KEY NOT NULL,
	"merged_id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_at" timestamptz(3) NOT NULL,
	"merged_by" text NOT NULL,
	"ground" text NOT NULL,
	"undone_at" timestamptz(3),
	"undone_by" text
);
--> statement-breakpoint
CREATE TABLE "case_change" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"tx_id" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"changed_at" timestamptz(3) DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_current" (
	"case_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"person_kind" text NOT NULL,
	"previous_case_id" uuid,
	"version" integer NOT NULL,
	"regime" text NOT NULL,
	"procedure" text NOT NULL,
	"procedure_version" integer NOT NULL,
	"stage" text NOT NULL,
	"opened_at" timestamptz(3) NOT NULL,
	"opened_on" date NOT NULL,
	"stage_entered_at" timestamptz(3) NOT NULL,
	"next_due_at" timestamptz(3),
	"next_duty" text,
	"missed_count" integer NOT NULL,
	"is_held" boolean NOT NULL,
	"is_held_past_ground" boolean NOT NULL,
	"pending_outcome" text,
	"closed_outcome" text,
	"closed_at" timestamptz(3),
	"is_simulated" boolean NOT NULL,
	"section_hashes" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "case_document" (
	"case_id" uuid NOT NULL,
	"document_id" text NOT NULL,
	"template" text NOT NULL,
	"issuer_role" text NOT NULL,
	"issuer_agency_id" text,
	"act_seq" integer NOT NULL,
	"state" text NOT NULL,
	"number" text,
	"signer_id" text,
	"date" date,
	CONSTRAINT "case_document_case_id_document_id_pk" PRIMARY KEY("case_id","document_id")
);
--> statement-breakpoint
CREATE TABLE "case_office" (
	"case_id" uuid NOT NULL,
	"position" smallint NOT NULL,
	"role" text NOT NULL,
	"agency_id" text NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date,
	"left_seq" integer,
	"opened_on" date NOT NULL,
	CONSTRAINT "case_office_case_id_position_pk" PRIMARY KEY("case_id","position")
);
--> statement-breakpoint
CREATE TABLE "case_task" (
	"case_id" uuid NOT NULL,
	"task_id" text NOT NULL,
	"task" text NOT NULL,
	"holder_role" text NOT NULL,
	"holder_agency_id" text,
	"rank" smallint NOT NULL,
	"review_at" timestamptz(3),
	"review_every_days" integer,
	"source" text,
	"subject" text,
	"raised_at" timestamptz(3) NOT NULL,
	"done_at" timestamptz(3),
	CONSTRAINT "case_task_case_id_task_id_pk" PRIMARY KEY("case_id","task_id")
);
--> statement-breakpoint
CREATE TABLE "custody" (
	"case_id" uuid NOT NULL,
	"custody_id" text NOT NULL,
	"kind" text NOT NULL,
	"holder_role" text NOT NULL,
	"holder_agency_id" text,
	"from_at" timestamptz(3) NOT NULL,
	"credited" boolean NOT NULL,
	"ground" text NOT NULL,
	"ground_ended_at" timestamptz(3),
	"ground_end_reason" text,
	"ended_at" timestamptz(3),
	CONSTRAINT "custody_case_id_custody_id_pk" PRIMARY KEY("case_id","custody_id")
);
--> statement-breakpoint
CREATE TABLE "list_entry" (
	"case_id" uuid NOT NULL,
	"entry_id" text NOT NULL,
	"list" text NOT NULL,
	"agency_id" text,
	"person_id" uuid NOT NULL,
	"in_force_from" date NOT NULL,
	"in_force_to" date,
	"ground" text NOT NULL,
	"closing_ground" text,
	"is_simulated" boolean NOT NULL,
	CONSTRAINT "list_entry_case_id_entry_id_pk" PRIMARY KEY("case_id","entry_id")
);
--> statement-breakpoint
CREATE TABLE "time_limit" (
	"case_id" uuid NOT NULL,
	"limit_id" text NOT NULL,
	"duty" text NOT NULL,
	"key" text,
	"procedure" text NOT NULL,
	"nature" text NOT NULL,
	"holder_role" text NOT NULL,
	"holder_agency_id" text,
	"runs_from" text NOT NULL,
	"regime" text NOT NULL,
	"amount" real,
	"unit" text NOT NULL,
	"bound" text NOT NULL,
	"confidence" text NOT NULL,
	"source" text NOT NULL,
	"due_date" date,
	"due_at" timestamptz(3),
	"warn_at" jsonb NOT NULL,
	"provisional" boolean NOT NULL,
	"proof" jsonb,
	"status" text NOT NULL,
	"met_at" timestamptz(3),
	"outcome" text,
	"escalated_to" text,
	"started_by_seq" integer NOT NULL,
	"started_recorded_at" timestamptz(3) NOT NULL,
	CONSTRAINT "time_limit_case_id_limit_id_pk" PRIMARY KEY("case_id","limit_id")
);
--> statement-breakpoint
CREATE TABLE "work_item" (
	"case_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"kind" text NOT NULL,
	"agency_id" text NOT NULL,
	"role" text NOT NULL,
	"name" text NOT NULL,
	"subject" text,
	"urgency" smallint NOT NULL,
	"sort_at" timestamptz(3) NOT NULL,
	"due_date" date,
	"due_at" timestamptz(3),
	"nature" text,
	"confidence" text,
	"status" text NOT NULL,
	"rank" smallint NOT NULL,
	"source" text,
	"code" text NOT NULL,
	"person_id" uuid NOT NULL,
	"procedure" text NOT NULL,
	"stage" text NOT NULL,
	CONSTRAINT "work_item_case_id_item_id_pk" PRIMARY KEY("case_id","item_id")
);
--> statement-breakpoint
CREATE TABLE "access_record" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"official_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"kind" text NOT NULL,
	"case_id" uuid,
	"person_id" uuid,
	"subject" text,
	"purpose" text,
	"request_id" text NOT NULL,
	"at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mail" (
	"id" uuid PRIMARY KEY NOT NULL,
	"dedupe_key" text NOT NULL,
	"notice_id" uuid,
	"official_id" text NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"attempts" smallint DEFAULT 0 NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"sent_at" timestamptz(3),
	"last_failure" text,
	CONSTRAINT "mail_dedupe_key_unique" UNIQUE("dedupe_key")
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" uuid PRIMARY KEY NOT NULL,
	"case_id" uuid NOT NULL,
	"seq" integer NOT NULL,
	"notice" text NOT NULL,
	"recipient_role" text NOT NULL,
	"agency_id" text NOT NULL,
	"subject" text,
	"raised_at" timestamptz(3) NOT NULL,
	CONSTRAINT "notice_once" UNIQUE("case_id","seq","agency_id")
);
--> statement-breakpoint
CREATE TABLE "notice_read" (
	"notice_id" uuid NOT NULL,
	"official_id" text NOT NULL,
	"read_at" timestamptz(3) NOT NULL,
	CONSTRAINT "notice_read_notice_id_official_id_pk" PRIMARY KEY("notice_id","official_id")
);
--> statement-breakpoint
CREATE TABLE "notice_setting" (
	"official_id" text PRIMARY KEY NOT NULL,
	"settings" jsonb NOT NULL,
	"changed_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "operator_task" (
	"id" uuid PRIMARY KEY NOT NULL,
	"task" text NOT NULL,
	"agency_id" text,
	"subject" text NOT NULL,
	"facts" jsonb NOT NULL,
	"raised_at" timestamptz(3) NOT NULL,
	"done_at" timestamptz(3),
	"done_by" text,
	CONSTRAINT "operator_task_subject" UNIQUE("task","subject")
);
--> statement-breakpoint
CREATE TABLE "run_archive" (
	"workflow_id" text NOT NULL,
	"run_id" text NOT NULL,
	"workflow_type" text NOT NULL,
	"case_id" uuid,
	"event_count" integer NOT NULL,
	"started_at" timestamptz(3),
	"closed_at" timestamptz(3),
	"history" "bytea" NOT NULL,
	"archived_at" timestamptz(3) NOT NULL,
	CONSTRAINT "run_archive_workflow_id_run_id_pk" PRIMARY KEY("workflow_id","run_id")
);
--> statement-breakpoint
CREATE TABLE "work_assignment" (
	"case_id" uuid NOT NULL,
	"item_id" text NOT NULL,
	"agency_id" text NOT NULL,
	"official_id" text NOT NULL,
	"assigned_by" text NOT NULL,
	"assigned_at" timestamptz(3) NOT NULL,
	CONSTRAINT "work_assignment_case_id_item_id_agency_id_pk" PRIMARY KEY("case_id","item_id","agency_id")
);
--> statement-breakpoint
ALTER TABLE "ledger_anchor_case" ADD CONSTRAINT "ledger_anchor_case_anchor_id_ledger_anchor_id_fk" FOREIGN KEY ("anchor_id") REFERENCES "public"."ledger_anchor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_old_id_agency_id_fk" FOREIGN KEY ("old_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_succession" ADD CONSTRAINT "agency_succession_new_id_agency_id_fk" FOREIGN KEY ("new_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_superior" ADD CONSTRAINT "agency_superior_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agency_superior" ADD CONSTRAINT "agency_superior_superior_id_agency_id_fk" FOREIGN KEY ("superior_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_grant" ADD CONSTRAINT "auditor_grant_official_id_official_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "auditor_grant" ADD CONSTRAINT "auditor_grant_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "court_area" ADD CONSTRAINT "court_area_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_from_official_id_official_id_fk" FOREIGN KEY ("from_official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_to_official_id_official_id_fk" FOREIGN KEY ("to_official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "delegation" ADD CONSTRAINT "delegation_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_position" ADD CONSTRAINT "official_position_official_id_official_id_fk" FOREIGN KEY ("official_id") REFERENCES "public"."official"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "official_position" ADD CONSTRAINT "official_position_agency_id_agency_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agency"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identity" ADD CONSTRAINT "person_identity_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_key" ADD CONSTRAINT "person_key_person_id_person_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_merged_id_person_id_fk" FOREIGN KEY ("merged_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_merge" ADD CONSTRAINT "person_merge_kept_id_person_id_fk" FOREIGN KEY ("kept_id") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice_read" ADD CONSTRAINT "notice_read_notice_id_notice_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "commune_code" ON "commune" USING btree ("code");--> statement-breakpoint
CREATE INDEX "commune_province" ON "commune" USING btree ("province_code");--> statement-breakpoint
CREATE INDEX "commune_succession_new" ON "commune_succession" USING btree ("new_code");--> statement-breakpoint
CREATE INDEX "province_code" ON "province" USING btree ("code");--> statement-breakpoint
CREATE INDEX "act_request_case" ON "act_request" USING btree ("case_id","recorded_version");--> statement-breakpoint
CREATE INDEX "act_request_status" ON "act_request" USING btree ("status","received_at");--> statement-breakpoint
CREATE INDEX "case_event_request" ON "case_event" USING btree ("request_id");--> statement-breakpoint
CREATE INDEX "ledger_anchor_case_case" ON "ledger_anchor_case" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "legal_case_person" ON "legal_case" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("status","available_at");--> statement-breakpoint
CREATE INDEX "personal_text_case" ON "personal_text" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "wake_record_case" ON "wake_record" USING btree ("case_id","recorded_version");--> statement-breakpoint
CREATE INDEX "agency_commune" ON "agency" USING btree ("commune_code","kind");--> statement-breakpoint
CREATE INDEX "agency_district" ON "agency" USING btree ("district_code","kind");--> statement-breakpoint
CREATE INDEX "agency_province" ON "agency" USING btree ("province_code","kind");--> statement-breakpoint
CREATE INDEX "agency_succession_new" ON "agency_succession" USING btree ("new_id");--> statement-breakpoint
CREATE INDEX "agency_superior_agency" ON "agency_superior" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "auditor_grant_official" ON "auditor_grant" USING btree ("official_id");--> statement-breakpoint
CREATE INDEX "court_area_commune" ON "court_area" USING btree ("commune_code");--> statement-breakpoint
CREATE INDEX "delegation_to" ON "delegation" USING btree ("to_official_id");--> statement-breakpoint
CREATE INDEX "official_position_agency" ON "official_position" USING btree ("agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "issued_number_document" ON "issued_number" USING btree ("case_id","document_id") WHERE "issued_number"."voided_at" is null and "issued_number"."case_id" is not null;--> statement-breakpoint
CREATE INDEX "upload_case" ON "upload" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "upload_loose" ON "upload" USING btree ("uploaded_at") WHERE "upload"."case_id" is null;--> statement-breakpoint
CREATE INDEX "person_created_by_agency" ON "person" USING btree ("created_by_agency_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_identity_current" ON "person_identity" USING btree ("person_id") WHERE "person_identity"."replaced_at" is null;--> statement-breakpoint
CREATE UNIQUE INDEX "person_identity_number" ON "person_identity" USING btree ("number_hash") WHERE "person_identity"."replaced_at" is null and "person_identity"."number_hash" is not null;--> statement-breakpoint
CREATE INDEX "person_identity_name_year" ON "person_identity" USING btree ("name_year_hash");--> statement-breakpoint
CREATE INDEX "person_identity_plain_name" ON "person_identity" USING btree ("plain_name_hash");--> statement-breakpoint
CREATE INDEX "person_merge_merged" ON "person_merge" USING btree ("merged_id");--> statement-breakpoint
CREATE INDEX "person_merge_kept" ON "person_merge" USING btree ("kept_id");--> statement-breakpoint
CREATE UNIQUE INDEX "person_merge_standing" ON "person_merge" USING btree ("merged_id") WHERE "person_merge"."undone_at" is null;--> statement-breakpoint
CREATE INDEX "case_change_tx" ON "case_change" USING btree ("tx_id","id");--> statement-breakpoint
CREATE INDEX "case_current_person" ON "case_current" USING btree ("person_id");--> statement-breakpoint
CREATE INDEX "case_current_open" ON "case_current" USING btree ("opened_on","case_id") WHERE "case_current"."closed_at" is null;--> statement-breakpoint
CREATE INDEX "case_current_opened" ON "case_current" USING btree ("opened_on","case_id");--> statement-breakpoint
CREATE INDEX "case_document_issuer" ON "case_document" USING btree ("issuer_agency_id","state");--> statement-breakpoint
CREATE INDEX "case_office_agency" ON "case_office" USING btree ("agency_id","case_id","left_seq");--> statement-breakpoint
CREATE INDEX "case_office_opened" ON "case_office" USING btree ("agency_id","opened_on","case_id");--> statement-breakpoint
CREATE INDEX "custody_holder" ON "custody" USING btree ("holder_agency_id") WHERE "custody"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "custody_past_ground" ON "custody" USING btree ("case_id") WHERE "custody"."ended_at" is null and "custody"."ground_ended_at" is not null;--> statement-breakpoint
CREATE INDEX "list_entry_agency" ON "list_entry" USING btree ("agency_id","list","in_force_from");--> statement-breakpoint
CREATE INDEX "time_limit_holder" ON "time_limit" USING btree ("holder_agency_id","status");--> statement-breakpoint
CREATE INDEX "time_limit_provisional" ON "time_limit" USING btree ("case_id") WHERE "time_limit"."provisional";--> statement-breakpoint
CREATE INDEX "work_item_agency" ON "work_item" USING btree ("agency_id","urgency","sort_at","case_id","item_id");--> statement-breakpoint
CREATE INDEX "access_record_case" ON "access_record" USING btree ("case_id","id");--> statement-breakpoint
CREATE INDEX "access_record_person" ON "access_record" USING btree ("person_id","id");--> statement-breakpoint
CREATE INDEX "access_record_official" ON "access_record" USING btree ("official_id","id");--> statement-breakpoint
CREATE INDEX "mail_official" ON "mail" USING btree ("official_id","created_at");--> statement-breakpoint
CREATE INDEX "notice_agency" ON "notice" USING btree ("agency_id","raised_at");--> statement-breakpoint
CREATE INDEX "run_archive_case" ON "run_archive" USING btree ("case_id");--> statement-breakpoint
CREATE INDEX "work_assignment_official" ON "work_assignment" USING btree ("official_id");