import { boolean, check, date, index, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import type { AgencyKind, AgencyLevel, Position } from '../../law/competence.ts';
import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { LocalPolicy } from '../../procedures/local-policy.ts';
import { instant } from './column-types.ts';

export const agency = pgTable('agency', {
  /** e.g. `ca-xa:00004`; a place code is only unique among places of one time */
  id: text('id').primaryKey(),
  kind: text('kind').$type<AgencyKind>().notNull(),
  /** courts and procuracies */
  level: text('level').$type<AgencyLevel>(),
  name: text('name').notNull(),
  /** as in the symbol of its papers, "CAP"; null where it was not entered */
  shortSymbol: text('short_symbol'),
  provinceCode: text('province_code'),
  districtCode: text('district_code'),
  communeCode: text('commune_code'),
  /** null: since before the data begin */
  inForceFrom: date('in_force_from'),
  /** last day */
  inForceTo: date('in_force_to'),
  isDemo: boolean('is_demo').notNull().default(false),
  /** false: the office does not use the product; others record its acts from paper */
  isOnSystem: boolean('is_on_system').notNull().default(true),
}, (table) => [
  index('agency_commune').on(table.communeCode, table.kind),
  index('agency_district').on(table.districtCode, table.kind),
  index('agency_province').on(table.provinceCode, table.kind),
]);

/** To whom an office answers, and who is told when it is late. A court answers to its own chief judge: its superior is itself. */
export const agencySuperior = pgTable('agency_superior', {
  agencyId: text('agency_id').notNull().references(() => agency.id),
  superiorId: text('superior_id').notNull().references(() => agency.id),
  inForceFrom: date('in_force_from'),
  inForceTo: date('in_force_to'),
}, (table) => [index('agency_superior_agency').on(table.agencyId)]);

export const agencySuccession = pgTable('agency_succession', {
  oldId: text('old_id').notNull().references(() => agency.id),
  newId: text('new_id').notNull().references(() => agency.id),
  on: date('on_date').notNull(),
}, (table) => [primaryKey({ columns: [table.oldId, table.newId] }), index('agency_succession_new').on(table.newId)]);

/** Which communes a regional court serves: imported data, never guessed. */
export const courtArea = pgTable('court_area', {
  agencyId: text('agency_id').notNull().references(() => agency.id),
  communeCode: text('commune_code').notNull(),
  inForceFrom: date('in_force_from'),
  inForceTo: date('in_force_to'),
  isDemo: boolean('is_demo').notNull().default(false),
}, (table) => [primaryKey({ columns: [table.agencyId, table.communeCode] }), index('court_area_commune').on(table.communeCode)]);

export const official = pgTable('official', {
  /** e.g. `can-bo:nguyen-van-a` */
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email'),
  /** subject at the sign-in's issuer */
  signInSubject: text('sign_in_subject').unique(),
  isDemo: boolean('is_demo').notNull().default(false),
  endedOn: date('ended_on'),
});

export const officialPosition = pgTable('official_position', {
  officialId: text('official_id').notNull().references(() => official.id),
  agencyId: text('agency_id').notNull().references(() => agency.id),
  position: text('position').$type<Position>().notNull(),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to'),
}, (table) => [
  primaryKey({ columns: [table.officialId, table.agencyId, table.position, table.inForceFrom] }),
  index('official_position_agency').on(table.agencyId),
]);

/** One official acts with another's position from–to: KT. (deputy for the head), TL. (by order), or while the other is away. */
export const delegation = pgTable('delegation', {
  id: uuid('id').primaryKey().defaultRandom(),
  fromOfficialId: text('from_official_id').notNull().references(() => official.id),
  toOfficialId: text('to_official_id').notNull().references(() => official.id),
  agencyId: text('agency_id').notNull().references(() => agency.id),
  position: text('position').$type<Position>().notNull(),
  prefix: text('prefix').$type<'KT.' | 'TL.'>().notNull(),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to').notNull(),
  paperNumber: text('paper_number'),
}, (table) => [index('delegation_to').on(table.toOfficialId), check('delegation_prefix', sql`${table.prefix} in ('KT.', 'TL.')`)]);

/** What an auditor may read: an area or an office, for a purpose, from–to. Nothing may be written under it. */
export const auditorGrant = pgTable('auditor_grant', {
  id: uuid('id').primaryKey().defaultRandom(),
  officialId: text('official_id').notNull().references(() => official.id),
  provinceCode: text('province_code'),
  agencyId: text('agency_id').references(() => agency.id),
  purpose: text('purpose').notNull(),
  inForceFrom: date('in_force_from').notNull(),
  inForceTo: date('in_force_to').notNull(),
  grantedBy: text('granted_by').notNull(),
}, (table) => [
  index('auditor_grant_official').on(table.officialId),
  check('auditor_grant_scope', sql`num_nonnulls(${table.provinceCode}, ${table.agencyId}) = 1`),
]);

/** A calendar once entered is never changed: a new one is entered. */
export const calendarVersion = pgTable('calendar_version', {
  id: text('id').primaryKey(),
  publishedOn: date('published_on').notNull(),
  calendar: jsonb('calendar').$type<CalendarVersion>().notNull(),
  enteredBy: text('entered_by').notNull(),
  enteredAt: instant('entered_at').notNull(),
});

/** Local habits by province, or for all (null). Never law. */
export const localPolicy = pgTable('local_policy', {
  id: uuid('id').primaryKey().defaultRandom(),
  provinceCode: text('province_code'),
  inForceFrom: date('in_force_from').notNull(),
  policy: jsonb('policy').$type<Partial<LocalPolicy>>().notNull(),
  enteredBy: text('entered_by').notNull(),
}, (table) => [unique('local_policy_from').on(table.provinceCode, table.inForceFrom).nullsNotDistinct()]);
