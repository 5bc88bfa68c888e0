import { getTinos } from '../../../documents/index.ts';
import { renderSheets, type Sheet } from '../../../documents/sheets/sheet.ts';
import { type ExportFile, type ExportTable, mostRows } from './export-table.ts';

async function toSheet(file: ExportFile, table: ExportTable): Promise<Sheet> {
  const rows: (readonly string[])[] = [];
  let isCut = false;
  for await (const page of table.pages()) {
    rows.push(...page.slice(0, mostRows.pdf - rows.length));
    if (rows.length === mostRows.pdf) {
      isCut = true;
      break;
    }
  }
  const count = `Tổng số dòng: ${String(rows.length)}${isCut ? ` (chỉ in ${String(mostRows.pdf)} dòng đầu, phần còn lại xem bản XLSX)` : ''}.`;
  return {
    agency: file.agency, title: file.title, subtitle: file.tables.length > 1 ? table.title : file.subtitle, intro: [count], columns: table.columns, rows, emptyNote: 'Không có dòng nào.', foot: file.foot,
    isUpright: false, madeOn: file.madeOn,
  };
}

/** The file as A4 pages on their side. */
export async function printList(file: ExportFile): Promise<Uint8Array> {
  const sheets: Sheet[] = [];
  for (const table of file.tables) sheets.push(await toSheet(file, table));
  return renderSheets(sheets, await getTinos());
}
