import { bigserial, index, integer, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './column-types.ts';

/** Who of the office took a work item on. Not part of the ledger: it changes no duty. */
export const workAssignment = pgTable('work_assignment', {
  caseId: uuid('case_id').notNull(),
  itemId: text('item_id').notNull(),
  agencyId: text('agency_id').notNull(),
  officialId: text('official_id').notNull(),
  assignedBy: text('assigned_by').notNull(),
  assignedAt: instant('assigned_at').notNull(),
}, (table) => [primaryKey({ columns: [table.caseId, table.itemId, table.agencyId] }), index('work_assignment_official').on(table.officialId)]);

/** Who looked at what, when and why. Append only. */
export const accessRecord = pgTable('access_record', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  officialId: text('official_id').notNull(),
  agencyId: text('agency_id').notNull(),
  kind: text('kind').$type<'viewCase' | 'viewHistory' | 'searchPerson' | 'viewPerson' | 'openDocument' | 'openUpload' | 'export' | 'list' | 'revealIdentity'>().notNull(),
  caseId: uuid('case_id'),
  personId: uuid('person_id'),
  /** document id, upload id, filter names …: never a value a person typed */
  subject: text('subject'),
  purpose: text('purpose'),
  requestId: text('request_id').notNull(),
  at: instant('at').notNull(),
}, (table) => [
  index('access_record_case').on(table.caseId, table.id),
  index('access_record_person').on(table.personId, table.id),
  index('access_record_official').on(table.officialId, table.id),
]);

/** A notice in the product, to an office or one official. */
export const notice = pgTable('notice', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  /** the event that raised it, in its case */
  seq: integer('seq').notNull(),
  notice: text('notice').notNull(),
  recipientRole: text('recipient_role').notNull(),
  agencyId: text('agency_id').notNull(),
  subject: text('subject'),
  raisedAt: instant('raised_at').notNull(),
}, (table) => [unique('notice_once').on(table.caseId, table.seq, table.agencyId), index('notice_agency').on(table.agencyId, table.raisedAt)]);

export const noticeRead = pgTable('notice_read', {
  noticeId: uuid('notice_id').notNull().references(() => notice.id),
  officialId: text('official_id').notNull(),
  readAt: instant('read_at').notNull(),
}, (table) => [primaryKey({ columns: [table.noticeId, table.officialId] })]);

/** One mail to one official. Carries codes and duties, never a name of a person. */
export const mail = pgTable('mail', {
  id: uuid('id').primaryKey(),
  dedupeKey: text('dedupe_key').notNull().unique(),
  noticeId: uuid('notice_id'),
  officialId: text('official_id').notNull(),
  kind: text('kind').$type<'notice' | 'digest'>().notNull(),
  status: text('status').$type<'waiting' | 'sent' | 'failed'>().notNull(),
  attempts: smallint('attempts').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  sentAt: instant('sent_at'),
  lastFailure: text('last_failure'),
}, (table) => [index('mail_official').on(table.officialId, table.createdAt)]);

/** Each official's own choices on mails and digests. */
export const noticeSetting = pgTable('notice_setting', {
  officialId: text('official_id').primaryKey(),
  settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
  changedAt: instant('changed_at').notNull(),
});

/** Each official's own choices on how the screen looks and is handled. */
export const screenSetting = pgTable('screen_setting', {
  officialId: text('official_id').primaryKey(),
  settings: jsonb('settings').$type<Record<string, unknown>>().notNull(),
  changedAt: instant('changed_at').notNull(),
});

/** A filter an official keeps under a name of its own. Carries no name, number or free text of a person. */
export const savedView = pgTable('saved_view', {
  id: uuid('id').primaryKey(),
  officialId: text('official_id').notNull(),
  screen: text('screen').notNull(),
  name: text('name').notNull(),
  /** of the address, without "?" */
  query: text('query').notNull(),
  savedAt: instant('saved_at').notNull(),
}, (table) => [unique('saved_view_name').on(table.officialId, table.screen, table.name)]);

/** Where the paper file of a case physically is, move by move. Append only; places are rooms and shelves, never persons. */
export const paperFileMovement = pgTable('paper_file_movement', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  caseId: uuid('case_id').notNull(),
  kind: text('kind').$type<'handedOver' | 'received' | 'shelved'>().notNull(),
  /** who had it before; null where nothing was recorded yet */
  fromAgencyId: text('from_agency_id'),
  toAgencyId: text('to_agency_id').notNull(),
  /** room, cabinet, shelf */
  place: text('place'),
  agencyId: text('agency_id').notNull(),
  officialId: text('official_id').notNull(),
  /** real instant */
  at: instant('at').notNull(),
  idempotencyKey: text('idempotency_key').notNull(),
}, (table) => [index('paper_file_movement_case').on(table.caseId, table.id), unique('paper_file_movement_key').on(table.officialId, table.idempotencyKey)]);

/** Work that belongs to no case: a mail that could not be delivered, an outbox row that died. */
export const operatorTask = pgTable('operator_task', {
  id: uuid('id').primaryKey(),
  task: text('task').notNull(),
  agencyId: text('agency_id'),
  subject: text('subject').notNull(),
  facts: jsonb('facts').$type<Record<string, unknown>>().notNull(),
  raisedAt: instant('raised_at').notNull(),
  doneAt: instant('done_at'),
  doneBy: text('done_by'),
}, (table) => [unique('operator_task_subject').on(table.task, table.subject)]);

/** The raw history of an ended Temporal run, since Temporal forgets it. */
export const runArchive = pgTable('run_archive', {
  workflowId: text('workflow_id').notNull(),
  runId: text('run_id').notNull(),
  workflowType: text('workflow_type').notNull(),
  caseId: uuid('case_id'),
  eventCount: integer('event_count').notNull(),
  startedAt: instant('started_at'),
  closedAt: instant('closed_at'),
  /** gzipped ProtoJSON; its payloads are encrypted already */
  history: bytes('history').notNull(),
  archivedAt: instant('archived_at').notNull(),
}, (table) => [primaryKey({ columns: [table.workflowId, table.runId] }), index('run_archive_case').on(table.caseId)]);
