-- What was recorded stays: refused to everybody, the owner and TRUNCATE included.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append only: % refused', tg_table_name, tg_op using errcode = '23001';
end $$;
--> statement-breakpoint
create trigger append_only before update or delete or truncate on case_event for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on personal_text for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on wake_record for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on access_record for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on ledger_anchor for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on ledger_anchor_case for each statement execute function refuse_change();
--> statement-breakpoint
create trigger append_only before update or delete or truncate on calendar_version for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on legal_case for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on act_request for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on issued_number for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on person for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on person_key for each statement execute function refuse_change();
--> statement-breakpoint
create trigger no_delete before delete or truncate on person_merge for each statement execute function refuse_change();
--> statement-breakpoint
-- A case's row is its lock and its head: who it is about never changes, and the version only grows.
create function guard_legal_case() returns trigger language plpgsql as $$
begin
  if (new.id, new.code, new.person_id, new.regime, new.person_kind, new.is_simulated, new.created_at)
     is distinct from (old.id, old.code, old.person_id, old.regime, old.person_kind, old.is_simulated, old.created_at)
     or new.version < old.version then
    raise exception 'legal_case: only the head and the clock may change' using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger only_head before update on legal_case for each row execute function guard_legal_case();
--> statement-breakpoint
-- What was asked never changes, and an outcome is given once.
create function guard_act_request() returns trigger language plpgsql as $$
begin
  if (new.id, new.official_id, new.agency_id, new.idempotency_key, new.case_id, new.person_id, new.act, new.body_hash, new.envelope, new.body_ciphertext, new.received_at)
     is distinct from (old.id, old.official_id, old.agency_id, old.idempotency_key, old.case_id, old.person_id, old.act, old.body_hash, old.envelope, old.body_ciphertext, old.received_at)
     or old.status = 'recorded' then
    raise exception 'act_request: only an unfinished request may be finished' using errcode = '23001';
  end if;
  return new;
end $$;
--> statement-breakpoint
create trigger only_status before update on act_request for each row execute function guard_act_request();
--> statement-breakpoint
-- The second wall. Settings live as long as the transaction: app.mode, app.official_id, app.agency_id, app.on_date.
-- Definer's rights let these look at case_office without asking its own policy. They are plpgsql so that the planner neither opens them
-- (its guess for the parts would be far too low, and lists would be sorted instead of read in the order of their index) nor plans them anew per row.
create function app_is_own(asked text) returns boolean language plpgsql stable cost 1 as $$
begin
  return current_setting('app.mode', true) = 'official' and asked = current_setting('app.agency_id', true);
end $$;
--> statement-breakpoint
create function app_sees_until(asked uuid) returns integer language plpgsql stable security definer cost 10 set search_path = public, pg_temp as $$
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
  return until;
end $$;
--> statement-breakpoint
create function app_sees_person(asked uuid) returns boolean language plpgsql stable security definer cost 20 set search_path = public, pg_temp as $$
begin
  return exists (select from person p where p.id = asked and p.created_by_agency_id = current_setting('app.agency_id', true))
    or exists (select from legal_case c where c.person_id = asked and app_sees_until(c.id) is not null)
    or exists (select from person p join person_merge m on p.id in (m.merged_id, m.kept_id) join legal_case c on c.person_id in (m.merged_id, m.kept_id)
               where p.id = asked and m.undone_at is null and app_sees_until(c.id) is not null);
end $$;
--> statement-breakpoint
revoke all on function app_is_own(text), app_sees_until(uuid), app_sees_person(uuid) from public;
--> statement-breakpoint
do $$
declare
  one text;
  system_only constant text := $q$(select current_setting('app.mode', true)) = 'system'$q$;
  official constant text := $q$(select current_setting('app.mode', true)) = 'official'$q$;
  own_agency constant text := $q$agency_id = (select current_setting('app.agency_id', true))$q$;
  own constant text := $q$official_id = (select current_setting('app.official_id', true))$q$;
begin
  -- everything guarded: the product itself may read and write, nobody else anything unless a line below says so
  foreach one in array array['legal_case', 'case_event', 'act_request', 'wake_record', 'ledger_anchor', 'ledger_anchor_case', 'personal_text', 'outbox',
    'case_current', 'case_office', 'time_limit', 'case_task', 'work_item', 'list_entry', 'custody', 'case_document', 'case_change',
    'document_file', 'number_series', 'issued_number', 'upload', 'draft', 'work_assignment', 'access_record', 'notice', 'notice_read', 'mail', 'notice_setting',
    'operator_task', 'run_archive', 'person', 'person_key', 'person_identity', 'person_merge'] loop
    execute format('alter table %I enable row level security', one);
    execute format('create policy of_the_product on %I using (%s) with check (%s)', one, system_only, system_only);
  end loop;
  create policy of_the_case on case_office for select using (app_is_own(agency_id) or app_sees_until(case_id) is not null);
  foreach one in array array['case_current', 'time_limit', 'case_task', 'list_entry', 'custody', 'case_document', 'case_change', 'document_file', 'run_archive', 'personal_text'] loop
    execute format('create policy of_the_case on %I for select using (app_sees_until(case_id) is not null)', one);
  end loop;
  create policy of_the_case on legal_case for select using (app_sees_until(id) is not null);
  create policy of_the_case on case_event for select using (seq <= app_sees_until(case_id));
  create policy of_the_office on work_item for select using (app_is_own(agency_id));
  execute format('create policy of_the_office on notice for select using (%s and %s)', official, own_agency);
  execute format('create policy of_the_office on issued_number for select using (%s and %s)', official, own_agency);
  execute format('create policy of_the_office on operator_task for select using (%s and %s)', official, own_agency);
  execute format('create policy of_the_office on work_assignment using (%s and %s) with check (%s and %s)', official, own_agency, official, own_agency);
  execute format('create policy of_the_office on upload for select using (%s and ((case_id is null and %s) or app_sees_until(case_id) is not null))', official, own_agency);
  execute format('create policy new_of_the_office on upload for insert with check (%s and %s and uploaded_by = (select current_setting(''app.official_id'', true)))', official, own_agency);
  foreach one in array array['draft', 'notice_read', 'notice_setting', 'act_request'] loop
    execute format('create policy of_the_official on %I using (%s and %s) with check (%s and %s)', one, official, own, official, own);
  end loop;
  execute format('create policy of_the_official on mail for select using (%s and %s)', official, own);
  execute format('create policy own_access on access_record for insert with check (%s and %s and %s)', official, own, own_agency);
  execute format('create policy seen_access on access_record for select using (%s and (%s or app_sees_until(case_id) is not null))', official, own);
  execute format('create policy of_the_person on person for select using (%s and app_sees_person(id))', official);
  execute format('create policy of_the_person on person_key for select using (%s and app_sees_person(person_id))', official);
  execute format('create policy of_the_person on person_identity for select using (%s and app_sees_person(person_id))', official);
  execute format('create policy of_the_person on person_merge for select using (%s and (app_sees_person(merged_id) or app_sees_person(kept_id)))', official);
end $$;
