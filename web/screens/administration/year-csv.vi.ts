import type { CalendarBody } from './query.ts';

/** Kinds of rows, by the word in the first column. */
const kinds: Readonly<Record<string, CalendarBody['daysOff'][number]['kind']>> = { 'nghỉ lễ': 'statutory', 'nghỉ bù': 'compensatory', 'hoán đổi': 'swap', 'nghỉ lễ hoặc nghỉ bù': 'statutoryOrCompensatory' };
const makeUp = 'làm bù';
/** Facts of the year itself, by the word in the first column; the value stands in the second. */
const facts = { 'năm': 'year', 'trạng thái': 'status', 'văn bản': 'instrument', 'số': 'number', 'ngày ban hành': 'issuedOn', 'địa chỉ': 'url' } as const;
const provisionalWord = 'tạm tính';

/** Cells of one line: quotes as spreadsheets write them, and a semicolon where a Vietnamese one has it for a comma. */
function cellsOf(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (sign === '"' && isQuoted && line.charAt(at + 1) === '"') { cell += '"'; at += 1; }
    else if (sign === '"') isQuoted = !isQuoted;
    else if (sign === separator && !isQuoted) { cells.push(cell.trim()); cell = ''; }
    else cell += sign;
  }
  return [...cells, cell.trim()];
}

/** 13/02/2027 or 2027-02-13 → 2027-02-13; anything else as it is, for the server to name. */
function dateOf(text: string): string {
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  return local === null ? text : `${local[3] ?? ''}-${(local[2] ?? '').padStart(2, '0')}-${(local[1] ?? '').padStart(2, '0')}`;
}

/**
 * A year of the calendar from a spreadsheet: one row a fact ("năm;2027") or a day ("nghỉ lễ;01/01/2027;Tết Dương lịch", "hoán đổi;ngày nghỉ;tên;ngày làm bù",
 * "làm bù;ngày làm bù;tên;ngày nghỉ"). Null where it is none.
 */
export function readYearCsv(text: string): CalendarBody | null {
  const lines = text.replace(/^\uFEFF/, '').normalize('NFC').split(/\r?\n/).filter((line) => line.trim() !== '');
  const separator = lines.some((line) => line.includes(';')) ? ';' : ',';
  const year: Partial<Record<(typeof facts)[keyof typeof facts], string>> = {};
  const daysOff: CalendarBody['daysOff'] = [];
  const workingSaturdays: CalendarBody['workingSaturdays'] = [];
  for (const line of lines) {
    const [first = '', second = '', name = '', other = ''] = cellsOf(line, separator);
    const word = first.toLocaleLowerCase('vi');
    const kind = kinds[word];
    if (word in facts) year[facts[word as keyof typeof facts]] = second;
    else if (word === makeUp) workingSaturdays.push({ date: dateOf(second), name, insteadOf: dateOf(other) });
    else if (kind !== undefined) daysOff.push({ date: dateOf(second), name, kind, ...(kind === 'swap' && other !== '' ? { madeUpOn: dateOf(other) } : {}) });
  }
  if (!/^\d{4}$/.test(year.year ?? '')) return null;
  return {
    year: Number(year.year), status: year.status?.toLocaleLowerCase('vi') === provisionalWord ? 'provisional' : 'final', daysOff, workingSaturdays,
    source: { instrument: year.instrument ?? '', issuedOn: dateOf(year.issuedOn ?? ''), ...(year.number === undefined || year.number === '' ? {} : { number: year.number }), ...(year.url === undefined || year.url === '' ? {} : { url: year.url }) },
  };
}
