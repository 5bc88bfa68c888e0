import type { Writable } from 'node:stream';
import ExcelJS from 'exceljs';
import { type ExportFile, type ExportTable, mostRows } from './export-table.ts';

/** "&" begins a code in the foot of a spreadsheet's page. */
function footCode(text: string): string {
  return text.replaceAll('&', '&&').slice(0, 240);
}

/** Names of worksheets: at most 31 signs, without those spreadsheets forbid. */
function sheetName(title: string): string {
  return title.replaceAll(/[*?:\\/[\]]/g, ' ').slice(0, 31);
}

async function writeTable(workbook: ExcelJS.stream.xlsx.WorkbookWriter, file: ExportFile, table: ExportTable, isGone: () => boolean): Promise<void> {
  const sheet = workbook.addWorksheet(sheetName(table.title), {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-enum-assignment -- the library declares the enum and does not export it: 9 is A4
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 }, views: [{ state: 'frozen', ySplit: 5 }],
    headerFooter: { oddFooter: `&L&8${footCode(file.foot.join(' · '))}&R&8Trang &P/&N` },
  });
  // Text in every cell, also when somebody edits it: nothing that begins with "=" becomes a formula.
  sheet.columns = table.columns.map(({ width }) => ({ width, style: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } } }));
  const add = (cells: readonly string[], font?: Partial<ExcelJS.Font>) => {
    const row = sheet.addRow([...cells]);
    if (font !== undefined) row.font = font;
    row.commit();
  };
  add([file.agency], { bold: true });
  add([file.title], { bold: true, size: 14 });
  add([file.subtitle ?? table.title], { italic: true });
  add([]);
  add(table.columns.map((column) => column.title), { bold: true });
  let written = 0;
  let isCut = false;
  for await (const page of table.pages()) {
    for (const cells of page.slice(0, mostRows.xlsx - written)) add(cells);
    written = Math.min(mostRows.xlsx, written + page.length);
    if (isGone()) return;
    if (written === mostRows.xlsx) {
      isCut = true;
      break;
    }
  }
  add([]);
  for (const line of [`Tổng số dòng: ${String(written)}${isCut ? ` (chỉ xuất ${String(mostRows.xlsx)} dòng đầu)` : ''}`, ...file.foot]) add([line], { italic: true });
  sheet.commit();
}

/** Writes the file to a stream row by row: memory does not grow with the list. Ends the stream; stops early where the receiver has gone. */
export async function writeXlsx(file: ExportFile, stream: Writable, isGone: () => boolean): Promise<void> {
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  workbook.creator = 'Trình Tự';
  workbook.created = new Date(`${file.madeOn}T00:00:00+07:00`);
  workbook.modified = workbook.created;
  for (const table of file.tables) {
    await writeTable(workbook, file, table, isGone);
    if (isGone()) return;
  }
  await workbook.commit();
}
