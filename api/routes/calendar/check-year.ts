import type { CalendarYear } from '../../../law/calendar/calendar.ts';
import { isLocalDate, weekdayOf } from '../../../law/dates.ts';

export interface YearFault {
  /** place in what was sent, "daysOff.3.date" */
  readonly path: string;
  readonly code: YearFaultCode;
  readonly sentence: string;
}

export type YearFaultCode =
  | 'badDate' | 'otherYear' | 'givenTwice' | 'notSaturday' | 'swapUnknown' | 'swapNotMadeUp' | 'swapOnWeekend' | 'compensatoryOnWeekend' | 'fixedHolidayMissing' | 'statutoryMissing' | 'compensatoryMissing';

const saturday = 6;

function fixedHolidays(year: number): readonly { readonly date: string; readonly name: string }[] {
  const fixed = [['01-01', 'Tết Dương lịch'], ['04-30', 'Ngày Chiến thắng'], ['05-01', 'Ngày Quốc tế lao động'], ['09-02', 'Quốc khánh'], ...(year >= 2026 ? [['11-24', 'Ngày Văn hóa Việt Nam']] : [])];
  return fixed.map(([monthDay = '', name = '']) => ({ date: `${String(year)}-${monthDay}`, name }));
}

/** Days off that BLLĐ 2019 Đ112.1 gives a year; one more from 2026 (Nghị quyết 28/2026/QH16). */
function statutoryDays(year: number): number {
  return year >= 2026 ? 12 : 11;
}

function shown(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Whether dates exist, lie in their year and are given once. */
function checkDates(year: CalendarYear): YearFault[] {
  const faults: YearFault[] = [];
  const seen = new Set<string>();
  const rows = [...year.daysOff.map((row, index) => ({ date: row.date, path: `daysOff.${index}.date` })), ...year.workingSaturdays.map((row, index) => ({ date: row.date, path: `workingSaturdays.${index}.date` }))];
  for (const { date, path } of rows) {
    const isDate: boolean = isLocalDate(date);
    if (!isDate) faults.push({ path, code: 'badDate', sentence: `“${date}” không phải ngày có thật; cần dạng NNNN-TT-NN.` });
    else if (Number(date.slice(0, 4)) !== year.year) faults.push({ path, code: 'otherYear', sentence: `Ngày ${shown(date)} không thuộc năm ${year.year}.` });
    else if (seen.has(date)) faults.push({ path, code: 'givenTwice', sentence: `Ngày ${shown(date)} được nêu hai lần hoặc vừa nghỉ vừa làm bù.` });
    seen.add(date);
  }
  return faults;
}

/** Whether every swapped day has its Saturday and every Saturday its day. */
function checkSwaps(year: CalendarYear): YearFault[] {
  const faults: YearFault[] = [];
  year.workingSaturdays.forEach((row, index) => {
    if (weekdayOf(row.date) !== saturday) faults.push({ path: `workingSaturdays.${index}.date`, code: 'notSaturday', sentence: `Ngày làm bù ${shown(row.date)} không phải thứ Bảy.` });
    if (!year.daysOff.some((off) => off.kind === 'swap' && off.date === row.insteadOf)) faults.push({ path: `workingSaturdays.${index}.insteadOf`, code: 'swapUnknown', sentence: `Ngày làm bù ${shown(row.date)} không ứng với ngày nghỉ hoán đổi nào.` });
  });
  year.daysOff.forEach((row, index) => {
    const path = `daysOff.${index}`;
    if (row.kind === 'swap' && !year.workingSaturdays.some((one) => one.insteadOf === row.date && (row.madeUpOn === undefined || row.madeUpOn === one.date)))
      faults.push({ path: `${path}.madeUpOn`, code: 'swapNotMadeUp', sentence: `Ngày nghỉ hoán đổi ${shown(row.date)} chưa có ngày làm bù.` });
    if (row.kind === 'swap' && weekdayOf(row.date) >= saturday) faults.push({ path: `${path}.date`, code: 'swapOnWeekend', sentence: `Ngày nghỉ hoán đổi ${shown(row.date)} rơi vào cuối tuần.` });
    if (row.kind === 'compensatory' && weekdayOf(row.date) >= saturday) faults.push({ path: `${path}.date`, code: 'compensatoryOnWeekend', sentence: `Ngày nghỉ bù ${shown(row.date)} rơi vào cuối tuần.` });
  });
  return faults;
}

/** Whether the statute's own days are there; a provisional year may lack what is announced each year. */
function checkHoles(year: CalendarYear): YearFault[] {
  const faults: YearFault[] = [];
  for (const { date, name } of fixedHolidays(year.year))
    if (!year.daysOff.some((row) => row.date === date)) faults.push({ path: 'daysOff', code: 'fixedHolidayMissing', sentence: `Thiếu ngày nghỉ ${shown(date)} (${name}, BLLĐ 2019 Đ112.1).` });
  if (year.status === 'provisional') return faults;
  const statutory = year.daysOff.filter((row) => row.kind === 'statutory' || row.kind === 'statutoryOrCompensatory');
  const expected = statutoryDays(year.year);
  if (statutory.length !== expected) faults.push({ path: 'daysOff', code: 'statutoryMissing', sentence: `Có ${statutory.length} ngày nghỉ lễ, tết; luật định ${expected} ngày (BLLĐ 2019 Đ112.1).` });
  const onWeekend = statutory.filter((row) => weekdayOf(row.date) >= saturday).length;
  const compensatory = year.daysOff.filter((row) => row.kind === 'compensatory').length;
  if (compensatory < onWeekend) faults.push({ path: 'daysOff', code: 'compensatoryMissing', sentence: `Có ${onWeekend} ngày lễ, tết rơi vào cuối tuần nhưng chỉ có ${compensatory} ngày nghỉ bù (BLLĐ 2019 Đ111.3).` });
  return faults;
}

/** Everything that keeps a calendar year from being entered, each with its place and a sentence; empty: it may be. Dates are judged first. */
export function listYearFaults(year: CalendarYear): YearFault[] {
  const dates = checkDates(year);
  return dates.some((fault) => fault.code === 'badDate') ? dates : [...dates, ...checkSwaps(year), ...checkHoles(year)];
}
