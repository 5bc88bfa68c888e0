import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './connect.ts';
import { nameStatement, runStatement } from './named-statements.ts';
import type { CaseProjection, SectionName } from './project-case.ts';
import { caseCurrent, caseDocument, caseOffice, caseTask, custody, listEntry, timeLimit, workItem } from './schema/index.ts';

export type { CaseProjection } from './project-case.ts';
export { projectCase } from './project-case.ts';

interface Section {
  readonly table: PgTable;
  /** key inside the case */
  readonly key: string;
}

const sectionTables: Readonly<Record<SectionName, Section>> = {
  office: { table: caseOffice, key: 'position' },
  limit: { table: timeLimit, key: 'limit_id' },
  task: { table: caseTask, key: 'task_id' },
  work: { table: workItem, key: 'item_id' },
  list: { table: listEntry, key: 'entry_id' },
  custody: { table: custody, key: 'custody_id' },
  document: { table: caseDocument, key: 'document_id' },
};

const sectionNames = Object.keys(sectionTables) as SectionName[];

interface RowShape {
  readonly name: string;
  readonly columns: readonly { readonly property: string; readonly column: string }[];
}

function shapeOf(table: PgTable): RowShape {
  return { name: getTableName(table), columns: Object.entries(getTableColumns(table)).map(([property, column]) => ({ property, column: column.name })) };
}

const shapes = Object.fromEntries(sectionNames.map((name) => [name, shapeOf(sectionTables[name].table)])) as Record<SectionName, RowShape>;
const currentShape = shapeOf(caseCurrent);

function toColumns(shape: RowShape, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(shape.columns.map(({ property, column }) => [column, row[property] ?? null]));
}

/** One statement per table: rows gone are deleted, rows changed are written, the rest is left alone. */
function replaceRows(shape: RowShape, key: string) {
  const table = sql.identifier(shape.name);
  const columns = sql.raw(shape.columns.map(({ column }) => `"${column}"`).join(', '));
  const excluded = sql.raw(shape.columns.map(({ column }) => `excluded."${column}"`).join(', '));
  return nameStatement<'caseId' | 'rows'>(sql`
    with given as materialized (select * from jsonb_populate_recordset(null::${table}, ${sql.placeholder('rows')}::jsonb)),
    gone as (delete from ${table} where case_id = ${sql.placeholder('caseId')} and ${sql.identifier(key)} not in (select ${sql.identifier(key)} from given))
    insert into ${table} (${columns}) select ${columns} from given
    on conflict (case_id, ${sql.identifier(key)}) do update set (${columns}) = row(${excluded})
    where row(${table}.*) is distinct from row(excluded.*)`);
}

const replacing = Object.fromEntries(sectionNames.map((name) => [name, replaceRows(shapes[name], sectionTables[name].key)])) as Record<SectionName, ReturnType<typeof replaceRows>>;

/** Columns of a case's current row, and what a conflict sets. */
export const currentColumns: SQL = sql.raw(currentShape.columns.map(({ column }) => `"${column}"`).join(', '));
export const setCurrent: SQL = sql.raw(`(${currentShape.columns.map(({ column }) => `"${column}"`).join(', ')}) = row(${currentShape.columns.map(({ column }) => `excluded."${column}"`).join(', ')})`);

export function currentJson({ current }: CaseProjection): string {
  return JSON.stringify(toColumns(currentShape, current));
}

/** Sends the sections whose hash is not the known one, one statement each, all before this returns. */
export function sendSections(tx: Tx, { caseId, current, sections }: CaseProjection, known: Readonly<Record<string, string>>): Promise<unknown>[] {
  return sectionNames
    .filter((name) => known[name] !== current.sectionHashes[name])
    .map((name) => runStatement(tx, replacing[name], { caseId, rows: JSON.stringify(sections[name].map((row) => toColumns(shapes[name], row))) }));
}

const currentStatement = nameStatement<'caseId' | 'version' | 'row'>(sql`
  with changed as (insert into case_change (case_id, version) values (${sql.placeholder('caseId')}, ${sql.placeholder('version')}))
  insert into case_current (${currentColumns}) select ${currentColumns} from jsonb_populate_record(null::case_current, ${sql.placeholder('row')}::jsonb)
  on conflict (case_id) do update set ${setCurrent}`);

/**
 * Writes what a case's events make of it, apart from recording them: the current row, the change for listeners, and those sections whose hash moved.
 * `previous` are the section hashes that lockCase read; without them they are read here.
 */
export async function writeCaseProjections(tx: Tx, projection: CaseProjection, previous?: Readonly<Record<string, string>>): Promise<void> {
  const known = previous ?? (await readSectionHashes(tx, projection.caseId));
  const { caseId, version } = projection;
  await Promise.all([runStatement(tx, currentStatement, { caseId, version, row: currentJson(projection) }), ...sendSections(tx, projection, known)]);
}

async function readSectionHashes(tx: Tx, caseId: string): Promise<Readonly<Record<string, string>>> {
  const found = await tx.execute<{ hashes: Record<string, string> }>(sql`select section_hashes as hashes from case_current where case_id = ${caseId}`);
  return found.rows[0]?.hashes ?? {};
}

/** Forgets all projections of a case, so that the next write makes every row anew. */
export async function clearCaseProjections(tx: Tx, caseId: string): Promise<void> {
  for (const name of sectionNames) await tx.execute(sql`delete from ${sql.identifier(shapes[name].name)} where case_id = ${caseId}`);
  await tx.execute(sql`delete from case_current where case_id = ${caseId}`);
}

/** All projected rows of a case as they stand, keyed by table, in a fixed order: for comparing a rebuild with what was live. */
export async function readCaseProjections(tx: Tx, caseId: string): Promise<Record<string, unknown>> {
  const read: Record<string, unknown> = {};
  for (const name of sectionNames) {
    const { name: table } = shapes[name];
    const rows = await tx.execute<{ row: unknown }>(sql`select to_jsonb(t) as row from ${sql.identifier(table)} t where case_id = ${caseId} order by ${sql.identifier(sectionTables[name].key)}`);
    read[table] = rows.rows.map((one) => one.row);
  }
  const current = await tx.execute<{ row: unknown }>(sql`select to_jsonb(t) as row from case_current t where case_id = ${caseId}`);
  read['case_current'] = current.rows[0]?.row ?? null;
  return read;
}
