import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import { momentWords } from '../../../procedures/due-words.vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { type Answer, defineRoute, type Route, type RouteContext, streamed } from '../../define-route.ts';
import { listLabels } from '../../labels.vi.ts';
import { vietnamDate } from '../../signed-in.ts';
import { listCasesRoute } from '../cases/list-cases.ts';
import { type lists, readList } from '../lists/read-list.ts';
import { gatherStatistics, readStatistics } from '../overviews/read-statistics.ts';
import { listWorklistRoute } from '../worklist/list-worklist.ts';
import { caseColumns, type CaseRow, entryColumns, type EntryRow, filterWords, statisticsTables, workColumns, type WorkRow } from './columns.vi.ts';
import { type ExportColumn, type ExportFile, type ExportTable, readCells } from './export-table.ts';
import { readListPages } from './list-pages.ts';
import { printList } from './write-pdf-list.ts';
import { writeXlsx } from './write-xlsx.ts';

type AnyContext = RouteContext<unknown, Readonly<Record<string, unknown>>, unknown, unknown>;
type Format = 'xlsx' | 'pdf';

const mediaTypes: Readonly<Record<Format, string>> = { xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', pdf: 'application/pdf' };

/** Foot of every file: what is in it, until when, and for whom it was made. */
export function footOf(context: AnyContext, reader: Reader, filter: string): { readonly agency: string; readonly foot: readonly string[] } {
  const { deps, signedIn } = context;
  const agency = signedIn.positions.find((one) => one.agencyId === reader.agencyId)?.agencyName ?? reader.agencyId;
  return { agency, foot: [`Số liệu đến ${momentWords(deps.now().toISOString())}. ${filter}`, `Người in: ${signedIn.name}, ${agency}.`] };
}

/** Writes the export down before the first byte leaves: no record, no file. */
export async function recordExport(context: AnyContext, reader: Reader, subject: string): Promise<void> {
  const { deps } = context;
  await asOfficial(deps.database, reader, (tx) =>
    recordAccess(tx, { ...reader, kind: 'export', caseId: null, personId: null, subject, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() }));
  context.noteRecorded();
}

/** Sends a file: a spreadsheet as a stream, a print whole. */
export async function sendFile(context: AnyContext, file: ExportFile, format: Format): Promise<Answer> {
  const headers = { 'Content-Disposition': `attachment; filename="${file.fileName}.${format}"` };
  if (format === 'pdf') return { status: 200, mediaType: mediaTypes.pdf, headers, body: Buffer.from(await printList(file)) };
  const { response, log } = context;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.status(200).type(mediaTypes.xlsx);
  try {
    await writeXlsx(file, response, () => response.destroyed);
  } catch (error) {
    // Half a file must not look like a whole one.
    log.error({ err: error }, 'an export broke off');
    response.destroy();
  }
  return streamed;
}

async function* cellsOf<Row, Body extends { readonly next: string | null }>(pages: AsyncIterable<Body>, rowsOf: (body: Body) => readonly Row[], columns: readonly ExportColumn<Row>[]): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const body of pages) yield rowsOf(body).map((row) => readCells(columns, row));
}

interface ListExport<Row> {
  readonly of: Route;
  readonly operationId: string;
  readonly summary: string;
  readonly title: (context: AnyContext) => string;
  readonly fileName: (context: AnyContext) => string;
  readonly columns: readonly ExportColumn<Row>[];
  readonly rowsOf: (body: never) => readonly Row[];
}

function withoutPage(route: Route): z.ZodObject {
  const query = route.schemas.query;
  if (query === undefined) throw new Error(`${route.path} has no query`);
  return query.omit({ after: true, limit: true });
}

/** The file of a list in one format: the list's own path with an ending, its own filters, its own rights. */
function exportOf<Row>(list: ListExport<Row>, format: Format): Route {
  const { params } = list.of.schemas;
  return defineRoute({
    method: 'get', path: `${list.of.path}.${format}`, operationId: `${list.operationId}${format === 'xlsx' ? 'Xlsx' : 'Pdf'}`, summary: list.summary, tag: 'exports', who: list.of.who, audit: 'export',
    schemas: { query: withoutPage(list.of), ...(params === undefined ? {} : { params }) },
    responses: { 200: { description: 'the file', mediaType: mediaTypes[format] } },
    handler: async (given) => {
      const context = given as unknown as AnyContext;
      const { reader } = readerToday(context);
      const names = Object.keys(context.query).filter((name) => context.query[name] !== undefined);
      const fileName = list.fileName(context);
      await recordExport(context, reader, `${fileName}.${format}:${names.join(',')}`);
      const title = list.title(context);
      const filter = filterWords(context.query);
      const table: ExportTable = { title, columns: list.columns, pages: () => cellsOf(readListPages<{ next: string | null }>(list.of, context), list.rowsOf as (body: { next: string | null }) => readonly Row[], list.columns) };
      const today = vietnamDate(context.deps.now());
      return sendFile(context, { fileName: `${fileName}-${today}`, title, subtitle: filter, tables: [table], madeOn: today, ...footOf(context, reader, filter) }, format);
    },
  });
}

const worklistExport: ListExport<WorkRow> = {
  of: listWorklistRoute, operationId: 'exportWorklist', summary: 'The worklist as a file', title: () => 'Danh sách việc cần làm', fileName: () => 'viec', columns: workColumns, rowsOf: (body: { readonly items: readonly WorkRow[] }) => body.items,
};
const casesExport: ListExport<CaseRow> = {
  of: listCasesRoute, operationId: 'exportCases', summary: 'The list of cases as a file', title: () => 'Danh sách hồ sơ', fileName: () => 'ho-so', columns: caseColumns, rowsOf: (body: { readonly cases: readonly CaseRow[] }) => body.cases,
};
const listOf = (context: AnyContext): (typeof lists)[number] => (context.params as { readonly list: (typeof lists)[number] }).list;
const capitalised = (words: string): string => words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
const entriesExport: ListExport<EntryRow> = {
  of: readList, operationId: 'exportList', summary: 'One of the three lists as a file', title: (context) => capitalised(listLabels[listOf(context)]), fileName: (context) => `danh-sach-${listOf(context)}`, columns: entryColumns,
  rowsOf: (body: { readonly entries: readonly EntryRow[] }) => body.entries,
};

function statisticsExport(format: Format): Route {
  return defineRoute({
    method: 'get', path: `/api/statistics.${format}`, operationId: `exportStatistics${format === 'xlsx' ? 'Xlsx' : 'Pdf'}`, summary: 'The statistics as a file, one table each', tag: 'exports', who: readStatistics.who, audit: 'export',
    schemas: { query: readStatistics.schemas.query ?? z.strictObject({}) },
    responses: { 200: { description: 'the file', mediaType: mediaTypes[format] } },
    handler: async (given) => {
      const context = given as unknown as AnyContext;
      const { deps } = context;
      const { reader } = readerToday(context);
      await recordExport(context, reader, `thong-ke.${format}`);
      const on = context.query['on'];
      const answer = await asOfficial(deps.database, reader, (tx) => gatherStatistics(tx, deps, reader, typeof on === 'string' ? on : undefined));
      const subtitle = `Hồ sơ đang giải quyết: ${String(answer.open.cases)}; hồ sơ có việc quá hạn: ${String(answer.overdue.cases)}; số việc quá hạn: ${String(answer.overdue.limits)}`;
      const { agency, foot } = footOf(context, reader, filterWords({}));
      const tables = statisticsTables(answer).map(({ title, columns, rows }): ExportTable => ({
        title, columns, pages: async function* () { yield await Promise.resolve(rows.map((row) => readCells(columns, row as never))); },
      }));
      const file = { fileName: `thong-ke-${answer.on}`, agency, title: 'Báo cáo thống kê', subtitle, tables, foot: [`Số liệu ${answer.isPast ? '' : 'đến '}${answer.cutOffText}. ${subtitle}.`, ...foot.slice(1)], madeOn: answer.on };
      return sendFile(context, file, format);
    },
  });
}

const formats: readonly Format[] = ['xlsx', 'pdf'];

export const exportRoutes: readonly Route[] = formats.flatMap((format) => [exportOf(worklistExport, format), exportOf(casesExport, format), exportOf(entriesExport, format), statisticsExport(format)]);
