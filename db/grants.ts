/** What the application's role may do, table by table. Reading is judged by row-level security; the ledger is insert and select only. */
type Right = 'select' | 'insert' | 'update' | 'delete';

const read: readonly Right[] = ['select'];
const append: readonly Right[] = ['select', 'insert'];
const change: readonly Right[] = ['select', 'insert', 'update'];
const replace: readonly Right[] = ['select', 'insert', 'update', 'delete'];

export const grants: Readonly<Record<string, readonly Right[]>> = {
  province: read, district: read, commune: read, commune_succession: read,
  agency: change, agency_superior: change, agency_succession: append, court_area: change, official: change, official_position: change, delegation: change,
  auditor_grant: change, calendar_version: append, local_policy: append,
  legal_case: change, case_event: append, act_request: change, wake_record: append, ledger_anchor: append, ledger_anchor_case: append, personal_text: append,
  outbox: change,
  case_current: replace, case_office: replace, time_limit: replace, case_task: replace, work_item: replace, list_entry: replace, custody: replace, case_document: replace,
  case_change: append,
  document_file: change, number_series: change, issued_number: change, upload: replace, draft: replace, work_assignment: replace, access_record: append,
  notice: append, notice_read: append, mail: change, notice_setting: change, screen_setting: change, saved_view: replace, operator_task: change, run_archive: change,
  administration_change: append, official_leave: change, leave_handover: append, duty_shift: change, notice_recipient: append, calendar_entry: append, law_rehearsal: append, ledger_check: append, paper_file_movement: append,
  person: change, person_key: change, person_identity: change, person_name_syllable: replace, person_merge: change,
};
