import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './column-types.ts';

/** The person, apart from any case. Everything that says who it is stands encrypted in person_identity. */
export const person = pgTable('person', {
  id: uuid('id').primaryKey(),
  createdAt: instant('created_at').notNull(),
  createdBy: text('created_by').notNull(),
  createdByAgencyId: text('created_by_agency_id').notNull(),
  /** the record this one was merged into; null while it stands for itself */
  mergedInto: uuid('merged_into'),
}, (table) => [index('person_created_by_agency').on(table.createdByAgencyId)]);

/** The person's own key, wrapped by the master key. Expunging destroys it and keeps the row. */
export const personKey = pgTable('person_key', {
  personId: uuid('person_id').primaryKey().references(() => person.id),
  wrappedKey: bytes('wrapped_key'),
  createdAt: instant('created_at').notNull(),
  destroyedAt: instant('destroyed_at'),
  destroyedBy: text('destroyed_by'),
});

/** What is known of who the person is. A change is a new row; the old one gets `replacedAt`. */
export const personIdentity = pgTable('person_identity', {
  id: uuid('id').primaryKey(),
  personId: uuid('person_id').notNull().references(() => person.id),
  /** keyed hash of the identity number */
  numberHash: text('number_hash'),
  /** keyed hash of the name (NFC, lower case) and the year of birth */
  nameYearHash: text('name_year_hash'),
  /** keyed hash of the name without accents */
  plainNameHash: text('plain_name_hash'),
  nameCiphertext: bytes('name_ciphertext').notNull(),
  detailsCiphertext: bytes('details_ciphertext').notNull(),
  /** 1: shape of the details as they were first defined */
  detailsVersion: smallint('details_version').notNull().default(1),
  recordedAt: instant('recorded_at').notNull(),
  recordedBy: text('recorded_by').notNull(),
  replacedAt: instant('replaced_at'),
}, (table) => [
  uniqueIndex('person_identity_current').on(table.personId).where(sql`${table.replacedAt} is null`),
  uniqueIndex('person_identity_number').on(table.numberHash).where(sql`${table.replacedAt} is null and ${table.numberHash} is not null`),
  index('person_identity_name_year').on(table.nameYearHash),
  index('person_identity_plain_name').on(table.plainNameHash),
]);

/** Keyed hashes of the syllables of a standing name without accents: "nguyen van" finds it. Gone when the name is replaced or the person expunged. */
export const personNameSyllable = pgTable('person_name_syllable', {
  personId: uuid('person_id').notNull().references(() => person.id),
  hash: text('hash').notNull(),
}, (table) => [primaryKey({ columns: [table.personId, table.hash] }), index('person_name_syllable_hash').on(table.hash, table.personId)]);

/** A merge is recorded and can be undone. */
export const personMerge = pgTable('person_merge', {
  id: uuid('id').primaryKey(),
  mergedId: uuid('merged_id').notNull().references(() => person.id),
  keptId: uuid('kept_id').notNull().references(() => person.id),
  mergedAt: instant('merged_at').notNull(),
  mergedBy: text('merged_by').notNull(),
  /** legal ground or paper, never personal text */
  ground: text('ground').notNull(),
  undoneAt: instant('undone_at'),
  undoneBy: text('undone_by'),
}, (table) => [
  index('person_merge_merged').on(table.mergedId),
  index('person_merge_kept').on(table.keptId),
  uniqueIndex('person_merge_standing').on(table.mergedId).where(sql`${table.undoneAt} is null`),
]);
