import { sql } from 'drizzle-orm';
import { bigserial, check, date, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './column-types.ts';
import { agency, calendarVersion, official } from './offices.ts';
import { notice } from './work.ts';

/** What was changed in offices, officials, delegations, leave, rosters and calendars. Append only; of persons it names officials alone. */
export const administrationChange = pgTable('administration_change', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  /** real instant */
  at: instant('at').notNull(),
  officialId: text('official_id').notNull(),
  agencyId: text('agency_id').notNull(),
  kind: text('kind').notNull(),
  /** the official, agency, delegation, leave, calendar … that was changed */
  subjectId: text('subject_id').notNull(),
  /** the office it concerns, whose head may read it; null for what concerns all */
  subjectAgencyId: text('subject_agency_id'),
  before: jsonb('before').$type<Record<string, unknown> | null>(),
  after: jsonb('after').$type<Record<string, unknown> | null>(),
  reason: text('reason'),
  requestId: text('request_id').notNull(),
}, (table) => [
  index('administration_change_agency').on(table.subjectAgencyId, table.id),
  index('administration_change_subject').on(table.subjectId, table.id),
]);

/** An official is away from–to (local dates, both included); its open work lies with the substitute meanwhile. */
export const officialLeave = pgTable('official_leave', {
  id: uuid('id').primaryKey(),
  officialId: text('official_id').notNull().references(() => official.id),
  agencyId: text('agency_id').notNull().references(() => agency.id),
  substituteId: text('substitute_id').notNull().references(() => official.id),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to').notNull(),
  paperNumber: text('paper_number'),
  enteredBy: text('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  /** real instants at which the work was handed over and given back */
  handedOverAt: instant('handed_over_at'),
  endedAt: instant('ended_at'),
  endedBy: text('ended_by'),
}, (table) => [
  index('official_leave_official').on(table.officialId, table.inForceFrom),
  index('official_leave_open').on(table.agencyId).where(sql`${table.endedAt} is null`),
  check('official_leave_other', sql`${table.officialId} <> ${table.substituteId}`),
]);

/** The work items that a leave moved: those the substitute still has go back at its end. */
export const leaveHandover = pgTable('leave_handover', {
  leaveId: uuid('leave_id').notNull().references(() => officialLeave.id),
  caseId: uuid('case_id').notNull(),
  itemId: text('item_id').notNull(),
  movedAt: instant('moved_at').notNull(),
}, (table) => [primaryKey({ columns: [table.leaveId, table.caseId, table.itemId] })]);

/** Who of an office is on duty between two instants. A shift struck from the roster stays, with who struck it. */
export const dutyShift = pgTable('duty_shift', {
  id: uuid('id').primaryKey(),
  agencyId: text('agency_id').notNull().references(() => agency.id),
  officialId: text('official_id').notNull().references(() => official.id),
  startsAt: instant('starts_at').notNull(),
  endsAt: instant('ends_at').notNull(),
  enteredBy: text('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
  struckBy: text('struck_by'),
  struckAt: instant('struck_at'),
}, (table) => [
  index('duty_shift_agency').on(table.agencyId, table.startsAt).where(sql`${table.struckAt} is null`),
  check('duty_shift_order', sql`${table.startsAt} < ${table.endsAt}`),
]);

/** Who of an office was told of a notice, and as what. Append only. */
export const noticeRecipient = pgTable('notice_recipient', {
  noticeId: uuid('notice_id').notNull().references(() => notice.id),
  officialId: text('official_id').notNull(),
  capacity: text('capacity').$type<'office' | 'assignee' | 'substitute' | 'duty'>().notNull(),
  toldAt: instant('told_at').notNull(),
}, (table) => [primaryKey({ columns: [table.noticeId, table.officialId] })]);

/** Who signed a calendar version, for which year, on which paper and why; the rows themselves stand in calendar_version. Append only. */
export const calendarEntry = pgTable('calendar_entry', {
  calendarId: text('calendar_id').primaryKey().references(() => calendarVersion.id),
  year: integer('year').notNull(),
  source: jsonb('source').$type<Record<string, unknown>>().notNull(),
  reason: text('reason').notNull(),
  signedBy: text('signed_by').notNull(),
  signedAt: instant('signed_at').notNull(),
  /** what the signer was shown: how many cases, limits, and whether a date moves */
  preview: jsonb('preview').$type<Record<string, unknown>>().notNull(),
});

/** A draft law as it was rehearsed and signed off: what it would have moved in the open cases of that moment. It puts nothing in force. Append only. */
export const lawRehearsal = pgTable('law_rehearsal', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  inForceFrom: date('in_force_from').notNull(),
  draft: jsonb('draft').$type<Record<string, unknown>>().notNull(),
  /** what the signer was shown, in numbers and words */
  summary: jsonb('summary').$type<Record<string, unknown>>().notNull(),
  reason: text('reason').notNull(),
  /** gzip of the signed JSON: every case, old and new dates */
  file: bytes('file').notNull(),
  /** of the JSON, hexadecimal */
  sha256: text('sha256').notNull(),
  signedBy: text('signed_by').notNull(),
  signedAt: instant('signed_at').notNull(),
});

/** A check of the chains of several cases: when, for whom, and what was found. Append only. */
export const ledgerCheck = pgTable('ledger_check', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  checkedAt: instant('checked_at').notNull(),
  officialId: text('official_id').notNull(),
  cases: integer('cases').notNull(),
  events: integer('events').notNull(),
  faults: jsonb('faults').$type<readonly Record<string, unknown>[]>().notNull(),
}, (table) => [index('ledger_check_official').on(table.officialId, table.id)]);
