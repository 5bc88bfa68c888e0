import { date, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Codes of the General Statistics Office. One code may name different places before and after 2025-07-01, so a row is code and first day. */
export const province = pgTable('province', {
  code: text('code').notNull(),
  name: text('name').notNull(),
  /** null: since before the data begin */
  inForceFrom: date('in_force_from'),
  /** last day */
  inForceTo: date('in_force_to'),
}, (table) => [index('province_code').on(table.code)]);

export const district = pgTable('district', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  provinceCode: text('province_code').notNull(),
  inForceFrom: date('in_force_from'),
  inForceTo: date('in_force_to').notNull(),
});

export const commune = pgTable('commune', {
  code: text('code').notNull(),
  name: text('name').notNull(),
  /** null from the reform on: the district level ended */
  districtCode: text('district_code'),
  provinceCode: text('province_code').notNull(),
  inForceFrom: date('in_force_from'),
  inForceTo: date('in_force_to'),
}, (table) => [index('commune_code').on(table.code), index('commune_province').on(table.provinceCode)]);

/** A split commune has several lines, an unknown one none: then a person chooses. */
export const communeSuccession = pgTable('commune_succession', {
  oldCode: text('old_code').notNull(),
  newCode: text('new_code').notNull(),
  on: date('on_date').notNull(),
}, (table) => [primaryKey({ columns: [table.oldCode, table.newCode] }), index('commune_succession_new').on(table.newCode)]);
