import { sql } from 'drizzle-orm';
import { date, index, integer, pgTable, primaryKey, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './column-types.ts';

/** The made file of a document in one of its states, under the person's key. Made again from the same data it is the same bytes. */
export const documentFile = pgTable('document_file', {
  caseId: uuid('case_id').notNull(),
  documentId: text('document_id').notNull(),
  state: text('state').notNull(),
  /** ledger version the file was made from */
  version: integer('version').notNull(),
  personId: uuid('person_id').notNull(),
  mediaType: text('media_type').notNull(),
  size: integer('size').notNull(),
  /** of the file itself, before encryption */
  sha256: bytes('sha256').notNull(),
  ciphertext: bytes('ciphertext').notNull(),
  madeAt: instant('made_at').notNull(),
}, (table) => [primaryKey({ columns: [table.caseId, table.documentId, table.state] })]);

/** The next number of a series opened for this product. */
export const numberSeries = pgTable('number_series', {
  agencyId: text('agency_id').notNull(),
  kind: text('kind').notNull(),
  year: integer('year').notNull(),
  lastNumber: integer('last_number').notNull(),
}, (table) => [primaryKey({ columns: [table.agencyId, table.kind, table.year] })]);

/** Every number given or entered; a voided one stays. */
export const issuedNumber = pgTable('issued_number', {
  agencyId: text('agency_id').notNull(),
  kind: text('kind').notNull(),
  year: integer('year').notNull(),
  /** as written, "05" or "05a" */
  number: text('number').notNull(),
  /** drawn from the series, or entered from the office's paper register */
  origin: text('origin').$type<'drawn' | 'entered'>().notNull(),
  caseId: uuid('case_id'),
  documentId: text('document_id'),
  date: date('date').notNull(),
  issuedBy: text('issued_by').notNull(),
  voidedAt: instant('voided_at'),
  voidReason: text('void_reason'),
}, (table) => [
  primaryKey({ columns: [table.agencyId, table.kind, table.year, table.number] }),
  uniqueIndex('issued_number_document').on(table.caseId, table.documentId).where(sql`${table.voidedAt} is null and ${table.caseId} is not null`),
]);

/** A file put in before the act that names it. Under the person's key once the person is known, else under the agency's. */
export const upload = pgTable('upload', {
  id: uuid('id').primaryKey(),
  caseId: uuid('case_id'),
  personId: uuid('person_id'),
  uploadedBy: text('uploaded_by').notNull(),
  agencyId: text('agency_id').notNull(),
  mediaType: text('media_type').notNull(),
  size: integer('size').notNull(),
  /** hex, of the file itself */
  sha256: text('sha256').notNull(),
  /** null where they could not be counted */
  pages: integer('pages'),
  ciphertext: bytes('ciphertext').notNull(),
  uploadedAt: instant('uploaded_at').notNull(),
}, (table) => [index('upload_case').on(table.caseId), index('upload_loose').on(table.uploadedAt).where(sql`${table.caseId} is null`)]);

/** What an official has typed and not yet recorded. */
export const draft = pgTable('draft', {
  id: uuid('id').primaryKey(),
  officialId: text('official_id').notNull(),
  agencyId: text('agency_id').notNull(),
  caseId: uuid('case_id'),
  act: text('act').notNull(),
  ciphertext: bytes('ciphertext').notNull(),
  /** rises with each save */
  revision: integer('revision').notNull(),
  savedAt: instant('saved_at').notNull(),
  /** when it was laid before the rest of the office, for a signature; null: the official's own */
  sharedAt: instant('shared_at'),
}, (table) => [unique('draft_of_act').on(table.officialId, table.caseId, table.act).nullsNotDistinct()]);
