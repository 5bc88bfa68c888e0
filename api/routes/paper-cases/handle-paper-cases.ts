import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { findAgenciesNamed } from '../../../db/queries/find-agencies-named.ts';
import { listLocalOffices } from '../../../db/queries/list-local-offices.ts';
import type { Tx } from '../../../db/connect.ts';
import { asOfficial, asSystem } from '../../../db/transaction.ts';
import { officeRoles } from '../../../procedures/offices.ts';
import type { KnownWords } from '../../act-answer.ts';
import { type AskContext, performContextOf } from '../../ask-act.ts';
import { readCase, readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json, type RouteContext, type Who } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { sendFile } from '../exports/export-lists.ts';
import { caseColumns, type Column, courseColumns, faultWords, resultWords, sheetNames, stateWords, stillBeingRecorded } from './columns.vi.ts';
import { ActRefused, enterCase, findEntered, isWholeEntered, StillBeingRecorded } from './enter-case.ts';
import { cellFault, type Planned, planRow, type World } from './plan-row.ts';
import { type CaseRow, type Fault, readWorkbook } from './read-workbook.ts';
import { faultOf, type Landing, landingOf, type ReadyPlan, tryPlan } from './try-plan.ts';
import { writeTemplate } from './write-template.ts';
import { toProblem } from '../../write-problem.ts';

const text = z.string();
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The offices that compile dossiers; the head answers for what enters their books. */
const headsOfCompilers: Who = { kinds: officeRoles.compilingOffice, positions: ['head'] };

const faultSchema = z.strictObject({ sheet: text, row: z.int().nullable(), column: text.nullable(), words: text });
const rowSchema = z.strictObject({
  row: z.int().meta({ description: 'as the spreadsheet counts it' }), paperNumber: text, state: z.enum(['ready', 'faulty', 'begun', 'entered']), stateLabel: text, caseId: z.uuid().nullable(), code: text.nullable(),
  stage: text.nullable().meta({ description: 'where it lands' }), due: text.nullable().meta({ description: 'what runs out first there' }), faults: z.array(faultSchema),
});
const answerSchema = z.strictObject({ rows: z.array(rowSchema), faults: z.array(faultSchema).meta({ description: 'of the workbook as a whole' }) }).meta({ id: 'PaperCases' });
type Row = z.output<typeof rowSchema>;

type Context = AskContext & Pick<RouteContext<unknown, unknown, unknown, unknown>, 'request' | 'response'>;

interface Office {
  readonly agencyId: string;
  readonly name: string;
}

const agencyColumns = <Key extends string>(columns: Readonly<Record<Key, Column>>): Key[] => (Object.keys(columns) as Key[]).filter((key) => columns[key].kind === 'agency');

/** Offices by the names the workbook uses; a name that is nobody's or several offices' is a fault of each cell with it. */
async function resolveOffices(context: AskContext, rows: readonly CaseRow[]): Promise<{ readonly rows: readonly CaseRow[]; readonly nameOf: (id: string) => string }> {
  const columns = { cases: agencyColumns(caseColumns), course: agencyColumns(courseColumns) };
  const wanted = [...new Set(rows.flatMap(({ values, course }) => [...columns.cases.flatMap((key) => values[key] ?? []), ...course.flatMap((one) => columns.course.flatMap((key) => one.values[key] ?? []))]))];
  const found = await asSystem(context.deps.database, (tx) => findAgenciesNamed(tx, wanted));
  const idOf = (given: string, fault: (words: string) => void): string | undefined => {
    const fitting = found.filter((one) => one.id === given || one.name.toLocaleLowerCase('vi') === given.toLocaleLowerCase('vi'));
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) return only.id;
    fault(only === undefined ? faultWords.noSuchAgency(given) : faultWords.manyAgencies(given));
    return undefined;
  };
  const resolved = rows.map((row): CaseRow => {
    const values = { ...row.values };
    const faults = [...row.faults];
    for (const key of columns.cases) { const given = values[key]; if (given !== undefined) values[key] = idOf(given, (words) => faults.push(cellFault(row.row, key, words))) ?? given; }
    const course = row.course.map((one) => {
      const own = { ...one.values };
      for (const key of columns.course) { const given = own[key]; if (given !== undefined) own[key] = idOf(given, (words) => faults.push({ sheet: sheetNames.course, row: one.row, column: courseColumns[key].title, words })) ?? given; }
      return { ...one, values: own };
    });
    return { ...row, values, course, faults };
  });
  const names = new Map(found.map((one) => [one.id, one.name]));
  return { rows: resolved, nameOf: (id) => names.get(id) ?? id };
}

interface Looked {
  readonly row: CaseRow;
  readonly planned: Planned<ReadyPlan> | null;
  readonly shown: Row;
}

function show(row: CaseRow, state: Row['state'], more: Partial<Row> = {}): Row {
  return { row: row.row, paperNumber: row.values.paperNumber ?? '', state, stateLabel: stateWords[state], caseId: null, code: null, stage: null, due: null, faults: [], ...more };
}

function officeOf({ signedIn }: AskContext, agencyId: string): Office {
  const position = signedIn.positions.find((one) => one.agencyId === agencyId);
  if (position === undefined) throw new Problem('notAnOfficial');
  return { agencyId, name: position.agencyName };
}

/** The world as the rules see it; the offices of the places first, so that what the map names is there too. */
async function readWorld(context: Context, tx: Tx, rows: readonly CaseRow[]): Promise<World & { readonly performing: KnownWords }> {
  const { acting } = readerToday(context);
  const look = (named: readonly unknown[]) => performContextOf(context, tx, { caseId: null, acting, now: context.deps.now(), body: [named, acting.agencyId], requestId: requestIdOf(context) });
  const { agencies } = await look([]);
  const local = await listLocalOffices(tx, [...new Set([...agencies.values()].flatMap((one) => one.communeCode ?? []))]);
  return { local, performing: await look([...rows.flatMap(({ values, course }) => [values, ...course.map((one) => one.values)].flatMap((one) => Object.values(one))), ...local.map((one) => one.agencyId)]) };
}

/** Looks at the rows from `from` on, `count` of them at most: reads, checks, plays each through the rules. Writes nothing. */
async function look(context: Context, span: { readonly from: number; readonly count: number }): Promise<{ readonly looked: readonly Looked[]; readonly faults: readonly Fault[]; readonly office: Office }> {
  const { deps, request } = context;
  const content: unknown = request.body;
  if (!Buffer.isBuffer(content) || content.length === 0) throw new Problem('uploadRefused', { facts: { reason: 'empty' } });
  const now = deps.now();
  const { reader, acting } = readerToday(context);
  const { cases, faults } = await readWorkbook(content, vietnamDate(now));
  const resolved = await resolveOffices(context, cases.filter(({ row }) => row >= span.from).slice(0, span.count));
  const looked = await asOfficial(deps.database, reader, async (tx): Promise<Looked[]> => {
    const world = await readWorld(context, tx, resolved.rows);
    const nameOf = (id: string): string => world.performing.agencyNames.get(id) ?? resolved.nameOf(id);
    return resolved.rows.map((row): Looked => {
      const { planned, faults: found } = faults.length > 0 ? { planned: null, faults: row.faults } : planRow(row, world, nameOf);
      if (planned === null) return { row, planned, shown: show(row, 'faulty', { faults: [...found] }) };
      const { formerOffice } = planned;
      const opening = { caseId: randomUUID(), code: '-', personId: randomUUID(), previousCaseId: null, ...(formerOffice === null ? {} : { forAgencyId: formerOffice }) };
      const { ready, landing, faults: refused } = tryPlan(planned.plan, { ...world.performing, opening }, { regime: planned.regime, person: planned.kind });
      return { row, planned: ready === null ? null : { ...planned, plan: ready }, shown: show(row, ready === null ? 'faulty' : 'ready', { ...landing, faults: [...refused] }) };
    });
  });
  return { looked, faults, office: officeOf(context, acting.agencyId) };
}

/** A case that was entered before, whole or in part. */
async function showEntered(context: Context, { row, planned, shown }: Looked, caseId: string, agencyId: string): Promise<Row> {
  const isWhole = planned === null || (await isWholeEntered(context, planned.plan, { caseId, agencyId, paperNumber: row.values.paperNumber ?? '' }));
  return readCase(context, caseId, null, async (tx, { state, acting, now }) => {
    const performing = await performContextOf(context, tx, { caseId, acting, now, body: null, requestId: requestIdOf(context) });
    const landing: Landing = landingOf(state, performing);
    return show(row, isWhole ? 'entered' : 'begun', { caseId, code: state.code, ...landing, faults: isWhole ? [] : shown.faults });
  });
}

async function withEntered(context: Context, looked: readonly Looked[], agencyId: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const one of looked) {
    const { paperNumber = '' } = one.row.values;
    const known = paperNumber === '' ? null : await findEntered(context, agencyId, paperNumber);
    rows.push(known === null ? one.shown : await showEntered(context, one, known.caseId, agencyId));
  }
  return rows;
}

export const readPaperCaseTemplate = defineRoute({
  method: 'get', path: '/api/paper-cases/template.xlsx', operationId: 'readPaperCaseTemplate', summary: 'The empty workbook for entering paper cases, every column explained', tag: 'paperCases', who: headsOfCompilers, audit: null,
  schemas: {},
  responses: { 200: { description: 'the workbook', mediaType: xlsx } },
  handler: async () => ({ status: 200, mediaType: xlsx, body: await writeTemplate(), headers: { 'Content-Disposition': 'attachment; filename="mau-nhap-ho-so-giay.xlsx"' } }),
});

const mostRows = 500;

export const checkPaperCases = defineRoute({
  method: 'post', path: '/api/paper-cases/check', operationId: 'checkPaperCases', summary: 'Every fault of a workbook by row and column, and where each case would land; writes nothing', tag: 'paperCases', who: headsOfCompilers, audit: null,
  schemas: { query: z.strictObject({ format: z.enum(['json', 'xlsx']).default('json').meta({ description: 'xlsx: the same as a file to keep' }) }) }, rawBody: { mediaTypes: [xlsx] },
  responses: { 200: { description: 'row by row', schema: answerSchema } },
  handler: async (context) => {
    const { looked, faults, office } = await look(context, { from: 2, count: mostRows });
    const rows = await withEntered(context, looked, office.agencyId);
    if (context.query.format === 'json') return json(200, { rows, faults });
    const { columns } = resultWords;
    const cells = rows.map((row) => [String(row.row), row.paperNumber, row.stateLabel, row.code ?? '', row.stage ?? '', row.due ?? '', row.faults.map((one) => resultWords.fault(one.row ?? 0, one.column, one.words)).join('\n')]);
    return sendFile(context, {
      fileName: 'ket-qua-nhap-ho-so-giay', agency: office.name, title: resultWords.title, subtitle: null, foot: [], madeOn: vietnamDate(context.deps.now()),
      tables: [{ title: resultWords.sheet, columns: Object.values(columns).map((title, index) => ({ title, width: [8, 18, 18, 26, 30, 40, 70][index] ?? 20, share: 1 / 7, align: 'left' as const, read: () => '' })), pages: async function* pages() { yield await Promise.resolve(cells); } }],
    }, 'xlsx');
  },
});

const mostAtOnce = 5;

export const enterPaperCases = defineRoute({
  method: 'post', path: '/api/paper-cases', operationId: 'enterPaperCases', summary: 'Enters rows of a workbook as cases, by the ordinary acts; a row entered before is not entered again', tag: 'paperCases', who: headsOfCompilers, audit: null,
  schemas: {
    query: z.strictObject({
      from: z.coerce.number<string>().int().min(2).max(10_000).default(2).meta({ description: 'first row of the spreadsheet', example: '2' }),
      count: z.coerce.number<string>().int().min(1).max(mostAtOnce).default(mostAtOnce).meta({ description: 'rows of this call: a caller goes on until the last', example: '5' }),
    }),
  },
  rawBody: { mediaTypes: [xlsx] },
  responses: { 200: { description: 'the rows of this call', schema: answerSchema } },
  handler: async (context) => {
    const { looked, faults, office } = await look(context, context.query);
    const rows: Row[] = [];
    for (const one of looked) {
      const { row, planned, shown } = one;
      const { paperNumber = '' } = row.values;
      if (planned === null) {
        rows.push(...(await withEntered(context, [one], office.agencyId)));
        continue;
      }
      try {
        const caseId = await enterCase(context, planned.plan, { paperNumber, agencyId: office.agencyId, agencyName: office.name, standIn: planned.standIn, formerOffice: planned.formerOffice, person: planned.person });
        rows.push(await showEntered(context, one, caseId, office.agencyId));
      } catch (error) {
        const [now = shown] = await withEntered(context, [one], office.agencyId);
        if (error instanceof StillBeingRecorded) rows.push({ ...now, faults: [cellFault(row.row, 'paperNumber', stillBeingRecorded)] });
        else {
          const problem = error instanceof ActRefused ? toProblem(error.cause) : null;
          if (problem === null || !(error instanceof ActRefused)) throw error;
          rows.push({ ...now, state: now.state === 'entered' ? 'begun' : now.state, faults: [faultOf(error.planned, problem)] });
        }
      }
    }
    return json(200, { rows, faults });
  },
});
