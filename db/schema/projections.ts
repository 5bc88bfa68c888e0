import { sql } from 'drizzle-orm';
import { bigserial, boolean, customType, date, index, integer, jsonb, pgTable, primaryKey, real, smallint, text, uuid } from 'drizzle-orm/pg-core';
import type { Confidence, Regime } from '../../law/regimes.ts';
import type { CaseCustody, CaseDocument, CaseListEntry, CaseTimeLimit } from '../../procedures/legal-case.ts';
import type { ProcedureKind } from '../../procedures/procedure.ts';
import { instant } from './column-types.ts';

/** All of these are made from the events of a case, in the transaction that records them; `ledger rebuild` makes them again. */
export const caseCurrent = pgTable('case_current', {
  caseId: uuid('case_id').primaryKey(),
  code: text('code').notNull(),
  personId: uuid('person_id').notNull(),
  personKind: text('person_kind').$type<'adult' | 'juvenile'>().notNull(),
  previousCaseId: uuid('previous_case_id'),
  kind: text('kind').$type<ProcedureKind>().notNull().default('main'),
  /** of a side proceeding: the case it hangs on */
  mainCaseId: uuid('main_case_id'),
  version: integer('version').notNull(),
  regime: text('regime').$type<Regime>().notNull(),
  procedure: text('procedure').notNull(),
  procedureVersion: integer('procedure_version').notNull(),
  stage: text('stage').notNull(),
  openedAt: instant('opened_at').notNull(),
  openedOn: date('opened_on').notNull(),
  stageEnteredAt: instant('stage_entered_at').notNull(),
  /** due instant of the limit to look at first, case time */
  nextDueAt: instant('next_due_at'),
  nextDuty: text('next_duty'),
  missedCount: integer('missed_count').notNull(),
  /** somebody is held now; `heldPastGround`: and the ground has ended */
  isHeld: boolean('is_held').notNull(),
  isHeldPastGround: boolean('is_held_past_ground').notNull(),
  pendingOutcome: text('pending_outcome'),
  closedOutcome: text('closed_outcome'),
  closedAt: instant('closed_at'),
  isSimulated: boolean('is_simulated').notNull(),
  /** hash of each section's rows: what did not change is not written again */
  sectionHashes: jsonb('section_hashes').$type<Record<string, string>>().notNull(),
}, (table) => [
  index('case_current_person').on(table.personId),
  index('case_current_open').on(table.openedOn, table.caseId).where(sql`${table.closedAt} is null`),
  index('case_current_opened').on(table.openedOn, table.caseId),
  index('case_current_main').on(table.mainCaseId).where(sql`${table.mainCaseId} is not null`),
]);

/** Which office takes part in which case, in which capacity, from–to: the only source of rights. */
export const caseOffice = pgTable('case_office', {
  caseId: uuid('case_id').notNull(),
  /** position in the case's own order of joining */
  position: smallint('position').notNull(),
  role: text('role').notNull(),
  agencyId: text('agency_id').notNull(),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to'),
  /** seq of the event with which it left: it reads what was recorded until then */
  leftSeq: integer('left_seq'),
  /** of the case: lists are read in the order of this index */
  openedOn: date('opened_on').notNull(),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.position] }),
  index('case_office_agency').on(table.agencyId, table.caseId, table.leftSeq),
  index('case_office_opened').on(table.agencyId, table.openedOn, table.caseId),
]);

export const timeLimit = pgTable('time_limit', {
  caseId: uuid('case_id').notNull(),
  limitId: text('limit_id').notNull(),
  duty: text('duty').notNull(),
  key: text('key'),
  procedure: text('procedure').notNull(),
  nature: text('nature').$type<CaseTimeLimit['nature']>().notNull(),
  holderRole: text('holder_role').notNull(),
  holderAgencyId: text('holder_agency_id'),
  runsFrom: text('runs_from').notNull(),
  regime: text('regime').$type<Regime>().notNull(),
  amount: real('amount'),
  unit: text('unit').notNull(),
  bound: text('bound').notNull(),
  confidence: text('confidence').$type<Confidence>().notNull(),
  source: text('source').notNull(),
  dueDate: date('due_date'),
  dueAt: instant('due_at'),
  warnAt: jsonb('warn_at').$type<readonly string[]>().notNull(),
  provisional: boolean('provisional').notNull(),
  proof: jsonb('proof').$type<unknown>(),
  status: text('status').$type<CaseTimeLimit['status']>().notNull(),
  metAt: instant('met_at'),
  outcome: text('outcome').$type<NonNullable<CaseTimeLimit['outcome']>>(),
  /** agency id, or "none" where there is no superior */
  escalatedTo: text('escalated_to'),
  startedBySeq: integer('started_by_seq').notNull(),
  startedRecordedAt: instant('started_recorded_at').notNull(),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.limitId] }),
  index('time_limit_holder').on(table.holderAgencyId, table.status),
  index('time_limit_escalated').on(table.escalatedTo, table.caseId).where(sql`${table.status} = 'missed' and ${table.escalatedTo} is not null`),
  index('time_limit_provisional').on(table.caseId).where(sql`${table.provisional}`),
]);

export const caseTask = pgTable('case_task', {
  caseId: uuid('case_id').notNull(),
  taskId: text('task_id').notNull(),
  task: text('task').notNull(),
  holderRole: text('holder_role').notNull(),
  holderAgencyId: text('holder_agency_id'),
  /** 1 is the highest */
  rank: smallint('rank').notNull(),
  reviewAt: instant('review_at'),
  reviewEveryDays: integer('review_every_days'),
  source: text('source'),
  subject: text('subject'),
  raisedAt: instant('raised_at').notNull(),
  doneAt: instant('done_at'),
}, (table) => [primaryKey({ columns: [table.caseId, table.taskId] })]);

/** The worklist: limits that wait for an office, and open tasks. */
export const workItem = pgTable('work_item', {
  caseId: uuid('case_id').notNull(),
  /** limit or task id in its case */
  itemId: text('item_id').notNull(),
  kind: text('kind').$type<'limit' | 'task'>().notNull(),
  agencyId: text('agency_id').notNull(),
  role: text('role').notNull(),
  /** duty or task */
  name: text('name').notNull(),
  subject: text('subject'),
  /** 0: the highest rank, before all dates; 1: by date */
  urgency: smallint('urgency').notNull(),
  /** real instant it is due at (case time less the clock's offset); the year 9999 where it has no date */
  sortAt: instant('sort_at').notNull(),
  dueDate: date('due_date'),
  /** case time */
  dueAt: instant('due_at'),
  nature: text('nature'),
  confidence: text('confidence').$type<Confidence>(),
  status: text('status').$type<'running' | 'paused' | 'missed' | 'lapsed' | 'open'>().notNull(),
  rank: smallint('rank').notNull(),
  source: text('source'),
  code: text('code').notNull(),
  personId: uuid('person_id').notNull(),
  procedure: text('procedure').notNull(),
  stage: text('stage').notNull(),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.itemId] }),
  index('work_item_agency').on(table.agencyId, table.urgency, table.sortAt, table.caseId, table.itemId),
]);

export const listEntry = pgTable('list_entry', {
  caseId: uuid('case_id').notNull(),
  entryId: text('entry_id').notNull(),
  list: text('list').$type<CaseListEntry['list']>().notNull(),
  agencyId: text('agency_id'),
  personId: uuid('person_id').notNull(),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to'),
  ground: text('ground').notNull(),
  closingGround: text('closing_ground'),
  isSimulated: boolean('is_simulated').notNull(),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.entryId] }),
  index('list_entry_agency').on(table.agencyId, table.list, table.inForceFrom),
]);

export const custody = pgTable('custody', {
  caseId: uuid('case_id').notNull(),
  custodyId: text('custody_id').notNull(),
  kind: text('kind').$type<CaseCustody['kind']>().notNull(),
  holderRole: text('holder_role').notNull(),
  holderAgencyId: text('holder_agency_id'),
  fromAt: instant('from_at').notNull(),
  credited: boolean('credited').notNull(),
  ground: text('ground').notNull(),
  groundEndedAt: instant('ground_ended_at'),
  groundEndReason: text('ground_end_reason'),
  endedAt: instant('ended_at'),
}, (table) => [
  primaryKey({ columns: [table.caseId, table.custodyId] }),
  index('custody_holder').on(table.holderAgencyId).where(sql`${table.endedAt} is null`),
  index('custody_past_ground').on(table.caseId).where(sql`${table.endedAt} is null and ${table.groundEndedAt} is not null`),
]);

export const caseDocument = pgTable('case_document', {
  caseId: uuid('case_id').notNull(),
  documentId: text('document_id').notNull(),
  template: text('template').notNull(),
  issuerRole: text('issuer_role').notNull(),
  issuerAgencyId: text('issuer_agency_id'),
  actSeq: integer('act_seq').notNull(),
  state: text('state').$type<CaseDocument['state']>().notNull(),
  number: text('number'),
  signerId: text('signer_id'),
  date: date('date'),
}, (table) => [primaryKey({ columns: [table.caseId, table.documentId] }), index('case_document_issuer').on(table.issuerAgencyId, table.state)]);

const xid8 = customType<{ data: string; driverData: string }>({ dataType: () => 'xid8' });

/** One row per recorded transaction of a case; a reader resumes after (txId, id), which no later commit can slip under. */
export const caseChange = pgTable('case_change', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  txId: xid8('tx_id').notNull().default(sql`pg_current_xact_id()`),
  caseId: uuid('case_id').notNull(),
  version: integer('version').notNull(),
  changedAt: instant('changed_at').notNull().default(sql`now()`),
}, (table) => [index('case_change_tx').on(table.txId, table.id)]);
