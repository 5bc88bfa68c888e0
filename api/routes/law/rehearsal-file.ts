import type { Writable } from 'node:stream';
import { dateInWords, instantInWords } from '../../event-words.vi.ts';
import { type ExportColumn, readCells } from '../exports/export-table.ts';
import { writeXlsx } from '../exports/write-xlsx.ts';
import type { MovedRow } from './preview-law.ts';
import { fileWords, notInForceSentence } from './rehearsal-words.vi.ts';
import { personWords } from './words.vi.ts';

const { columns: titles } = fileWords;
const dueOf = (date: string | null, at: string | null): string => (date === null ? (at === null ? '' : instantInWords(at)) : dateInWords(date));
const text = (title: string, width: number, read: (row: MovedRow) => string | null): ExportColumn<MovedRow> => ({ title, width, share: 1, align: 'left', read });

const columns: readonly ExportColumn<MovedRow>[] = [
  text(titles.code, 18, (row) => row.code), text(titles.duty, 36, (row) => row.label), text(titles.regime, 8, (row) => row.regime), text(titles.person, 24, (row) => personWords[row.person]), text(titles.agency, 36, (row) => row.agency),
  text(titles.from, 20, (row) => (row.runsFrom.length === 10 ? dateInWords(row.runsFrom) : instantInWords(row.runsFrom))), text(titles.old, 20, (row) => dueOf(row.oldDate, row.oldAt)), text(titles.next, 20, (row) => dueOf(row.newDate, row.newAt)), text(titles.shift, 22, (row) => row.shift),
];

interface Signed {
  readonly id: string;
  readonly name: string;
  readonly inForceFrom: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly signedAt: string;
}

/** The rows of a signed rehearsal as a spreadsheet; the hash in its foot is that of the signed JSON. Ends the stream. */
export function rehearsalFile(stream: Writable & { readonly destroyed: boolean }, signed: Signed, rows: readonly MovedRow[]): Promise<void> {
  const table = {
    title: fileWords.sheet, columns: columns as never, pages: async function* () { yield await Promise.resolve(rows.map((row) => readCells(columns, row))); },
  };
  return writeXlsx({
    fileName: `dien-tap-${signed.id}`, agency: '', title: fileWords.title(signed.name), subtitle: fileWords.subtitle(dateInWords(signed.inForceFrom)), tables: [table],
    foot: [notInForceSentence, fileWords.signed(signed.signedBy, instantInWords(signed.signedAt)), fileWords.hash(signed.sha256)], madeOn: signed.signedAt.slice(0, 10),
  }, stream, () => stream.destroyed);
}
