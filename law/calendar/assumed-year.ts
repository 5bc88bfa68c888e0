import type { CalendarVersion, CalendarYear, DayOff } from './calendar.ts';

/** The holidays whose solar date is fixed by statute; 24/11 exists from 2026 (Nghị quyết 28/2026/QH16). */
const FIXED_SOLAR_HOLIDAYS = [
  { monthDay: '01-01', name: 'Tết Dương lịch', firstYear: 0 },
  { monthDay: '04-30', name: 'Ngày Chiến thắng 30/4', firstYear: 0 },
  { monthDay: '05-01', name: 'Ngày Quốc tế lao động 1/5', firstYear: 0 },
  { monthDay: '09-02', name: 'Quốc khánh 2/9', firstYear: 0 },
  { monthDay: '11-24', name: 'Ngày Văn hóa Việt Nam 24/11', firstYear: 2026 },
] as const;

/** A stand-in for a year whose calendar has not been entered: Monday–Friday less the fixed solar holidays (rules §6.9). */
export function assumeCalendarYear(year: number): CalendarYear {
  const daysOff: DayOff[] = FIXED_SOLAR_HOLIDAYS.filter((row) => year >= row.firstYear).map((row) => ({
    date: `${String(year).padStart(4, '0')}-${row.monthDay}`,
    name: row.name,
    kind: 'statutory',
    source: 'Bộ luật Lao động 45/2019/QH14 Đ112.1; lịch năm chưa được nhập',
    confidence: 'low',
    provisional: true,
  }));
  return { year, status: 'assumed', daysOff, workingSaturdays: [], notes: [], unconfirmed: [] };
}

const extended = new WeakMap<CalendarVersion, Map<string, CalendarVersion>>();

/** The same calendar with every missing year of first..last assumed; its id is unchanged because nothing was issued. */
export function extendWithAssumedYears(calendar: CalendarVersion, firstYear: number, lastYear: number): CalendarVersion {
  const known = extended.get(calendar) ?? new Map<string, CalendarVersion>();
  extended.set(calendar, known);
  const key = `${firstYear}..${lastYear}`;
  const hit = known.get(key);
  if (hit !== undefined) return hit;
  const entered = new Map(calendar.years.map((year) => [year.year, year]));
  const years: CalendarYear[] = [];
  const first = Math.min(firstYear, ...entered.keys());
  const last = Math.max(lastYear, ...entered.keys());
  for (let year = first; year <= last; year += 1) years.push(entered.get(year) ?? assumeCalendarYear(year));
  const result: CalendarVersion = { ...calendar, years };
  known.set(key, result);
  return result;
}
