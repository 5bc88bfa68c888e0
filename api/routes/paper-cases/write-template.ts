import ExcelJS from 'exceljs';
import { caseColumns, type Column, type ColumnKind, courseColumns, helpWords, kindWords, paperColumns, sexWords, sheetNames, yesNoWords } from './columns.vi.ts';
import { courseActs, courseLabel, fieldsOf } from './course-acts.ts';
import { choicesOf, mostCases } from './read-workbook.ts';

const sheets: readonly (readonly [name: string, columns: readonly Column[]])[] = [
  [sheetNames.cases, Object.values(caseColumns)], [sheetNames.papers, Object.values(paperColumns)], [sheetNames.course, Object.values(courseColumns)],
];

/** The cells of a closed list are chosen from it, not typed. */
const lists: readonly (readonly [kind: ColumnKind, words: readonly string[]])[] = [
  ['ground', choicesOf('ground').map(([, label]) => label)], ['paperType', choicesOf('paperType').map(([, label]) => label)], ['courseAct', courseActs.map(courseLabel)], ['yesNo', yesNoWords], ['sex', sexWords],
];
const listTitles: Partial<Record<ColumnKind, string>> = { ground: helpWords.grounds, paperType: helpWords.paperTypes, courseAct: courseColumns.act.title, yesNo: kindWords.yesNo, sex: kindWords.sex };

function addSheet(workbook: ExcelJS.Workbook, name: string, columns: readonly Column[]): void {
  const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = columns.map((column) => ({ header: column.title, width: Math.max(14, column.title.length + 2), style: { numFmt: '@' } }));
  sheet.getRow(1).font = { bold: true };
  for (const [index, { kind, hint }] of columns.entries()) {
    const list = lists.findIndex(([of]) => of === kind);
    const words = lists[list]?.[1];
    if (words === undefined) continue;
    const letter = String.fromCodePoint(65 + list);
    const range = `'${sheetNames.lists}'!$${letter}$2:$${letter}$${String(words.length + 1)}`;
    for (let row = 2; row <= mostCases + 1; row += 1)
      sheet.getCell(row, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [range], showErrorMessage: true, error: hint ?? kindWords[kind], ...(hint === undefined ? {} : { showInputMessage: true, prompt: hint }) };
  }
}

function addHelp(workbook: ExcelJS.Workbook): void {
  const help = workbook.addWorksheet(sheetNames.help);
  help.columns = helpWords.columns.map((header, index) => ({ header, width: [14, 42, 12, 26, 60][index] ?? 20 }));
  help.getRow(1).font = { bold: true };
  for (const [name, columns] of sheets) for (const { title, kind, isNeeded, hint } of columns) help.addRow([name, title, isNeeded === true ? helpWords.needed : '', kindWords[kind], hint ?? '']);
  help.addRow([]);
  help.addRow(helpWords.course).font = { bold: true };
  for (const one of courseActs) {
    const fields = fieldsOf(one);
    if (fields.length === 0) help.addRow([courseLabel(one)]);
    for (const [index, { column, label, isNeeded, choices: words }] of fields.entries())
      help.addRow([index === 0 ? courseLabel(one) : '', courseColumns[column].title, isNeeded && column !== 'paperOn' ? helpWords.needed : '', label, Object.values(words).join('; ')]);
  }
}

function addLists(workbook: ExcelJS.Workbook): void {
  const sheet = workbook.addWorksheet(sheetNames.lists);
  sheet.columns = lists.map(([kind, words]) => ({ header: listTitles[kind] ?? kind, width: Math.max(12, ...words.map((one) => one.length)) }));
  sheet.getRow(1).font = { bold: true };
  for (const [index, [, words]] of lists.entries()) for (const [row, one] of words.entries()) sheet.getCell(row + 2, index + 1).value = one;
}

/** The empty workbook, with every column explained and every closed list to choose from. */
export async function writeTemplate(): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, columns] of sheets) addSheet(workbook, name, columns);
  addHelp(workbook);
  addLists(workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
