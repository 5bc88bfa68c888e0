import type { SheetColumn } from '../../../documents/sheets/sheet.ts';

/** One column of an export, the same in the spreadsheet and on paper. */
export interface ExportColumn<Row> {
  readonly title: string;
  /** characters, in the spreadsheet */
  readonly width: number;
  /** share on paper */
  readonly share: number;
  readonly align: SheetColumn['align'];
  readonly read: (row: Row) => string | number | null | undefined;
}

/** What is printed: always text, so that no cell is ever a formula. */
export function readCells<Row>(columns: readonly ExportColumn<Row>[], row: Row): string[] {
  return columns.map((column) => {
    const value = column.read(row);
    return value === null || value === undefined ? '' : String(value);
  });
}

/** One table of a file; a file of statistics has several. */
export interface ExportTable {
  readonly title: string;
  readonly columns: readonly ExportColumn<never>[];
  /** rows as they come, page by page */
  readonly pages: () => AsyncIterable<readonly (readonly string[])[]>;
}

/** A file to be: its tables, and what stands in its foot. */
export interface ExportFile {
  /** without ending, "viec-2026-11-22" */
  readonly fileName: string;
  readonly agency: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly tables: readonly ExportTable[];
  /** cut-off, filter in words, who printed it */
  readonly foot: readonly string[];
  readonly madeOn: string;
}

/** Rows of one spreadsheet and of one print; what is left out is said in the foot. */
export const mostRows = { xlsx: 50_000, pdf: 5000 } as const;
