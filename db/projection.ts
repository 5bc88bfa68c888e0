import { getTableColumns, getTableName, sql, type SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Tx } from './connect.ts';
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
function replaceRows(shape: RowShape, key: string, caseId: string, rows: readonly Readonly<Record<string, unknown>>[]): SQL {
  const table = sql.identifier(shape.name);
  const columns = sql.raw(shape.columns.map(({ column }) => `"${column}"`).join(', '));
  const excluded = sql.raw(shape.columns.map(({ column }) => `excluded."${column}"`).join(', '));
  const json = JSON.stringify(rows.map((row) => toColumns(shape, row)));
  return sql`
    with given as materialized (select * from jsonb_populate_recordset(null::${table}, ${json}::jsonb)),
    gone as (delete from ${table} where case_id = ${caseId} and ${sql.identifier(key)} not in (select ${sql.identifier(key)} from given))
    insert into ${table} (${columns}) select ${columns} from given
    on conflict (case_id, ${sql.identifier(key)}) do update set (${columns}) = row(${excluded})
    where row(${table}.*) is distinct from row(excluded.*)`;
}

/**
 * Writes what a case's events make of it: the current row, the change for listeners, and those sections whose hash moved.
 * Two statements and one more per changed section. `previous` are the section hashes that lockCase read; without them they are read here.
 */
export async function writeCaseProjections(tx: Tx, projection: CaseProjection, previous?: Readonly<Record<string, string>>): Promise<void> {
  const known = previous ?? (await readSectionHashes(tx, projection.caseId));
  const row = JSON.stringify(toColumns(currentShape, projection.current));
  const columns = sql.raw(currentShape.columns.map(({ column }) => `"${column}"`).join(', '));
  const excluded = sql.raw(currentShape.columns.map(({ column }) => `excluded."${column}"`).join(', '));
  await tx.execute(sql`
    with changed as (insert into case_change (case_id, version) values (${projection.caseId}, ${projection.version}))
    insert into case_current (${columns}) select ${columns} from jsonb_populate_record(null::case_current, ${row}::jsonb)
    on conflict (case_id) do update set (${columns}) = row(${excluded})`);
  for (const name of sectionNames) {
    if (known[name] === projection.current.sectionHashes[name]) continue;
    await tx.execute(replaceRows(shapes[name], sectionTables[name].key, projection.caseId, projection.sections[name]));
  }
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
