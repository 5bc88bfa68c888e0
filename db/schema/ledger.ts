import { bigint, bigserial, boolean, index, integer, jsonb, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Regime } from '../../law/regimes.ts';
import { bytes, instant } from './column-types.ts';

/** One row per case: the lock of its transactions and the head of its chain. */
export const legalCase = pgTable('legal_case', {
  id: uuid('id').primaryKey(),
  /** shown to people, e.g. "HS-00004-2026-0001" */
  code: text('code').notNull().unique(),
  personId: uuid('person_id').notNull(),
  regime: text('regime').$type<Regime>().notNull(),
  personKind: text('person_kind').$type<'adult' | 'juvenile'>().notNull(),
  /** seq of the last event; 0 before the first */
  version: integer('version').notNull(),
  /** hash of the last event; 32 zero bytes before the first */
  headHash: bytes('head_hash').notNull(),
  /** case time less real time, milliseconds */
  clockOffsetMs: bigint('clock_offset_ms', { mode: 'number' }).notNull().default(0),
  isSimulated: boolean('is_simulated').notNull().default(false),
  createdAt: instant('created_at').notNull(),
}, (table) => [index('legal_case_person').on(table.personId)]);

/**
 * The ledger. Append only: the application may insert and select, and a trigger refuses everything else to everybody.
 * `payload` is the canonical JSON of the RecordedEvent; hash = sha256(prevHash ‖ payload). The other columns repeat the payload for queries.
 */
export const caseEvent = pgTable('case_event', {
  caseId: uuid('case_id').notNull(),
  seq: integer('seq').notNull(),
  type: text('type').notNull(),
  happenedAt: instant('happened_at').notNull(),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
  requestId: text('request_id').notNull(),
  payload: text('payload').notNull(),
  prevHash: bytes('prev_hash').notNull(),
  hash: bytes('hash').notNull(),
}, (table) => [primaryKey({ columns: [table.caseId, table.seq] }), index('case_event_request').on(table.requestId)]);

/** What an official asked for, kept for ever: the same key again finds its outcome. */
export const actRequest = pgTable('act_request', {
  id: uuid('id').primaryKey(),
  officialId: text('official_id').notNull(),
  agencyId: text('agency_id').notNull(),
  idempotencyKey: text('idempotency_key').notNull(),
  caseId: uuid('case_id').notNull(),
  /** whose key the body is encrypted with */
  personId: uuid('person_id').notNull(),
  act: text('act').notNull(),
  /** sha256 (hex) of the canonical JSON of the whole request */
  bodyHash: text('body_hash').notNull(),
  /** happenedAt, channel, signer, paper …: no personal text */
  envelope: jsonb('envelope').$type<Record<string, unknown>>().notNull(),
  bodyCiphertext: bytes('body_ciphertext').notNull(),
  status: text('status').$type<'received' | 'accepted' | 'recorded' | 'refused'>().notNull(),
  receivedAt: instant('received_at').notNull(),
  acceptedAt: instant('accepted_at'),
  finishedAt: instant('finished_at'),
  outcome: jsonb('outcome').$type<unknown>(),
  /** what was answered: a second witness of the chain */
  recordedVersion: integer('recorded_version'),
  recordedHash: bytes('recorded_hash'),
}, (table) => [
  unique('act_request_key').on(table.officialId, table.idempotencyKey),
  index('act_request_case').on(table.caseId, table.recordedVersion),
  index('act_request_status').on(table.status, table.receivedAt),
]);

/** Wakes that recorded something; the same wake again finds its outcome. Also a witness of the chain. */
export const wakeRecord = pgTable('wake_record', {
  wakeId: text('wake_id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  outcome: jsonb('outcome').$type<unknown>().notNull(),
  recordedVersion: integer('recorded_version').notNull(),
  recordedHash: bytes('recorded_hash').notNull(),
  recordedAt: instant('recorded_at').notNull(),
}, (table) => [index('wake_record_case').on(table.caseId, table.recordedVersion)]);

/** Heads of the cases that changed since the anchor before, with a keyed hash over them and that anchor. */
export const ledgerAnchor = pgTable('ledger_anchor', {
  id: integer('id').primaryKey(),
  madeAt: instant('made_at').notNull(),
  caseCount: integer('case_count').notNull(),
  mac: bytes('mac').notNull(),
});

export const ledgerAnchorCase = pgTable('ledger_anchor_case', {
  anchorId: integer('anchor_id').notNull().references(() => ledgerAnchor.id),
  caseId: uuid('case_id').notNull(),
  version: integer('version').notNull(),
  hash: bytes('hash').notNull(),
}, (table) => [primaryKey({ columns: [table.anchorId, table.caseId] }), index('ledger_anchor_case_case').on(table.caseId)]);

/** Personal fields of a recorded body, under the person's key. Append only. */
export const personalText = pgTable('personal_text', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id').notNull(),
  personId: uuid('person_id').notNull(),
  requestId: text('request_id').notNull(),
  ciphertext: bytes('ciphertext').notNull(),
  /** of the ciphertext */
  sha256: bytes('sha256').notNull(),
  recordedAt: instant('recorded_at').notNull(),
}, (table) => [index('personal_text_case').on(table.caseId)]);

/** Work for the dispatcher, written with the events that ask for it. Ids only. */
export const outbox = pgTable('outbox', {
  id: bigserial('id', { mode: 'number' }).primaryKey(),
  caseId: uuid('case_id'),
  kind: text('kind').notNull(),
  /** the same thing asked twice is one row */
  dedupeKey: text('dedupe_key').notNull().unique(),
  payload: jsonb('payload').$type<Record<string, unknown>>().notNull(),
  status: text('status').$type<'waiting' | 'done' | 'dead'>().notNull().default('waiting'),
  attempts: smallint('attempts').notNull().default(0),
  createdAt: instant('created_at').notNull(),
  /** not before; a claim moves it on by the lease */
  availableAt: instant('available_at').notNull(),
  finishedAt: instant('finished_at'),
  /** code of the last failure, never a message */
  lastFailure: text('last_failure'),
}, (table) => [index('outbox_waiting').on(table.status, table.availableAt)]);
