CREATE TABLE "law_rehearsal" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"in_force_from" date NOT NULL,
	"draft" jsonb NOT NULL,
	"summary" jsonb NOT NULL,
	"reason" text NOT NULL,
	"file" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"signed_by" text NOT NULL,
	"signed_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
create trigger append_only before update or delete or truncate on law_rehearsal for each statement execute function refuse_change();--> statement-breakpoint
alter table law_rehearsal enable row level security;--> statement-breakpoint
create policy of_the_product on law_rehearsal using ((select current_setting('app.mode', true)) = 'system') with check ((select current_setting('app.mode', true)) = 'system');
