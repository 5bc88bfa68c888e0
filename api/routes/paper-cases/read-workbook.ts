import ExcelJS from 'exceljs';
import { dossierGroundNames } from '../../../procedures/dossier-grounds.ts';
import { paperTypes } from '../../../procedures/dossier-papers.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { type CaseColumn, caseColumns, type Column, type ColumnKind, courseColumns, faultWords, type PaperColumn, paperColumns, sexWords, sheetNames, yesNoWords } from './columns.vi.ts';
import { courseKey, type CourseValues, isSaid, readCourseAct } from './course-acts.ts';

/** A fault with its place: sheet, row as the spreadsheet counts it, column by its title. */
export interface Fault {
  readonly sheet: string;
  /** null for the sheet as a whole */
  readonly row: number | null;
  readonly column: string | null;
  readonly words: string;
}

export interface PaperRow {
  readonly row: number;
  readonly values: Readonly<Partial<Record<PaperColumn, string>>>;
}

export interface CourseRow {
  readonly row: number;
  readonly values: CourseValues;
}

/** One case of the workbook; cells that are empty or at fault are absent. */
export interface CaseRow {
  readonly row: number;
  readonly values: Readonly<Partial<Record<CaseColumn, string>>>;
  readonly papers: readonly PaperRow[];
  readonly course: readonly CourseRow[];
  readonly faults: readonly Fault[];
}

export interface ReadWorkbook {
  readonly cases: readonly CaseRow[];
  /** of the workbook as a whole, and of rows that belong to no case */
  readonly faults: readonly Fault[];
}

/** More at once would hold up everybody else of the process. */
export const mostCases = 500;

/** What may stand in a cell of a closed list. */
export function choicesOf(kind: 'ground' | 'paperType'): readonly (readonly [value: string, label: string])[] {
  return (kind === 'ground' ? dossierGroundNames : paperTypes).map((value) => [value, labelOf('choices', 'compulsoryDossier', value)] as const);
}

/** The value that belongs to the word a cell says; null for none. */
function valueOfWord(words: readonly string[], values: readonly string[], text: string): string | null {
  return values[words.findIndex((word) => isSaid(word, text))] ?? null;
}

/** What stands in a cell, as text; a date as YYYY-MM-DD. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map((run) => run.text).join('');
    if ('result' in value) return cellText(value.result ?? null);
    if ('text' in value) return value.text;
    return '';
  }
  return String(value);
}

function readDate(text: string): string | null {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = day === undefined || month === undefined || year === undefined ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? null : iso;
}

/** The value as acts take it; null where it is not of its kind. Offices are resolved later. */
function readValue(kind: ColumnKind, text: string): string | null {
  switch (kind) {
    case 'date': return readDate(text);
    case 'dateOrYear': return /^(19|20)\d{2}$/.test(text) ? text : readDate(text);
    case 'number': return /^\d{1,4}$/.test(text) && Number(text) > 0 ? String(Number(text)) : null;
    case 'yesNo': return valueOfWord(yesNoWords, ['true', 'false'], text);
    case 'sex': return valueOfWord(sexWords, ['male', 'female'], text);
    case 'ground':
    case 'paperType': return choicesOf(kind).find(([value, label]) => value === text || isSaid(label, text))?.[0] ?? null;
    case 'courseAct': { const found = readCourseAct(text); return found === undefined ? null : courseKey(found); }
    case 'text':
    case 'choice':
    case 'agency': return text.slice(0, 300);
  }
}

interface SheetRows<Key extends string> {
  readonly rows: readonly { readonly row: number; readonly values: Partial<Record<Key, string>>; readonly faults: Fault[] }[];
  readonly faults: readonly Fault[];
}

function readSheet<Key extends string>(workbook: ExcelJS.Workbook, name: string, columns: Readonly<Record<Key, Column>>, mayBeAbsent = false): SheetRows<Key> {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined && mayBeAbsent) return { rows: [], faults: [] };
  if (sheet === undefined) return { rows: [], faults: [{ sheet: name, row: null, column: null, words: faultWords.sheetMissing(name) }] };
  const keys = Object.keys(columns) as Key[];
  const faults: Fault[] = [];
  const places = new Map<Key, number>();
  sheet.getRow(1).eachCell((cell, index) => {
    const title = cellText(cell.value).normalize('NFC').trim();
    const key = keys.find((one) => isSaid(columns[one].title, title));
    if (key !== undefined) places.set(key, index);
    else if (title !== '') faults.push({ sheet: name, row: 1, column: title, words: faultWords.columnUnknown(title) });
  });
  for (const key of keys) if (columns[key].isNeeded === true && !places.has(key)) faults.push({ sheet: name, row: 1, column: columns[key].title, words: faultWords.columnMissing(columns[key].title) });
  const rows: SheetRows<Key>['rows'][number][] = [];
  for (let row = 2; row <= sheet.rowCount; row += 1) {
    const values: Partial<Record<Key, string>> = {};
    const own: Fault[] = [];
    let isEmpty = true;
    for (const [key, index] of places) {
      const text = cellText(sheet.getRow(row).getCell(index).value).normalize('NFC').trim();
      if (text !== '') isEmpty = false;
      const { kind, title, isNeeded } = columns[key];
      const value = text === '' ? null : readValue(kind, text);
      if (value !== null) values[key] = value;
      else if (text !== '' || isNeeded === true) own.push({ sheet: name, row, column: title, words: text === '' ? faultWords.needed : faultWords.wrong(kind) });
    }
    if (!isEmpty) rows.push({ row, values, faults: own });
  }
  return { rows, faults };
}

function checkCase(row: number, values: CaseRow['values'], today: string): Fault[] {
  const fault = (column: CaseColumn, words: string): Fault => ({ sheet: sheetNames.cases, row, column: caseColumns[column].title, words });
  const found: Fault[] = [];
  for (const [key, value] of Object.entries(values) as [CaseColumn, string][]) if (caseColumns[key].kind === 'date' && key !== 'hearingPlannedOn' && value > today) found.push(fault(key, faultWords.future));
  if (values.identityNumber !== undefined && !/^\d{9}$|^\d{12}$/.test(values.identityNumber)) found.push(fault('identityNumber', faultWords.wrongIdentityNumber));
  if (values.communeCode !== undefined && !/^\d{5}$/.test(values.communeCode)) found.push(fault('communeCode', faultWords.wrongCommune));
  return found;
}

/** Reads the workbook and finds every fault that needs no law to be seen. `today` is a local date. */
export async function readWorkbook(content: Buffer, today: string): Promise<ReadWorkbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
  } catch {
    return { cases: [], faults: [{ sheet: '', row: null, column: null, words: faultWords.notWorkbook }] };
  }
  const cases = readSheet<CaseColumn>(workbook, sheetNames.cases, caseColumns);
  const papers = readSheet<PaperColumn>(workbook, sheetNames.papers, paperColumns);
  // Workbooks filled in before the sheet was there do without it.
  const course = readSheet(workbook, sheetNames.course, courseColumns, true);
  const faults = [...cases.faults, ...papers.faults, ...course.faults];
  if (cases.faults.length === 0 && cases.rows.length === 0) faults.push({ sheet: sheetNames.cases, row: null, column: null, words: faultWords.empty });
  if (cases.rows.length > mostCases) faults.push({ sheet: sheetNames.cases, row: null, column: null, words: faultWords.tooMany(mostCases) });
  const first = new Map<string, number>();
  const read = cases.rows.slice(0, mostCases).map(({ row, values, faults: found }): CaseRow => {
    const number = values.paperNumber ?? '';
    const earlier = first.get(number);
    if (earlier === undefined) first.set(number, row);
    const own = <R extends { readonly values: { readonly paperNumber?: string } }>(rows: readonly R[]): R[] => rows.filter((one) => one.values.paperNumber === number && number !== '');
    const [papersOf, courseOf] = [own(papers.rows), own(course.rows)];
    const repeated = earlier === undefined || number === '' ? [] : [{ sheet: sheetNames.cases, row, column: caseColumns.paperNumber.title, words: faultWords.repeated(earlier) }];
    const ahead = courseOf.filter(({ values: { on } }) => on !== undefined && on > today).map((one): Fault => ({ sheet: sheetNames.course, row: one.row, column: courseColumns.on.title, words: faultWords.future }));
    return { row, values, papers: papersOf, course: courseOf, faults: [...found, ...checkCase(row, values, today), ...repeated, ...[...papersOf, ...courseOf].flatMap((one) => one.faults), ...ahead] };
  });
  for (const [sheet, rows] of [[sheetNames.papers, papers.rows], [sheetNames.course, course.rows]] as const)
    for (const { row, values, faults: own } of rows)
      if (!first.has(values.paperNumber ?? '')) faults.push(...own, { sheet, row, column: caseColumns.paperNumber.title, words: faultWords.noCase(values.paperNumber ?? '') });
  return { cases: read, faults };
}
