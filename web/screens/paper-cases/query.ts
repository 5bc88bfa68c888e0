import { fetchSigned } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';
import { handOver } from '../../parts/save-file.ts';
import { paperCasesWords } from './words.vi.ts';

export type PaperCases = components['schemas']['PaperCases'];
export type PaperCaseRow = PaperCases['rows'][number];

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Rows of one call: short enough to see it move. */
const rowsAtOnce = 2;

function send(path: string, file: Blob): Promise<Response> {
  return fetchSigned(path, { method: 'POST', body: file, headers: { 'Content-Type': xlsx } });
}

/** What the workbook would bring about; writes nothing. */
export async function checkWorkbook(file: Blob): Promise<PaperCases> {
  return (await send('/api/paper-cases/check', file)).json() as Promise<PaperCases>;
}

/** Enters the rows, a few at a time; a row entered before is passed over. */
export async function enterRows(file: Blob, rows: readonly PaperCaseRow[], onRows: (rows: readonly PaperCaseRow[]) => void): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const from = rows[at]?.row ?? 0;
    const count = Math.min(rowsAtOnce, rows.length - at);
    const answer = (await (await send(`/api/paper-cases?from=${String(from)}&count=${String(count)}`, file)).json()) as PaperCases;
    onRows(answer.rows);
  }
}

/** The state of every row as a file to keep. */
export async function saveResult(file: Blob): Promise<void> {
  await handOver(await send('/api/paper-cases/check?format=xlsx', file), paperCasesWords.resultFile);
}
