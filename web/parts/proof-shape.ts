import type { Proof, ProofDay } from '../../law/proof.ts';
import type { TermLine } from '../../law/term.ts';

/** What may stand behind a due date: a count of days or hours, a term's own arithmetic, a date somebody set, or no number at all. */
export type ReadProof =
  | { readonly kind: 'count'; readonly proof: Proof }
  | { readonly kind: 'term'; readonly lines: readonly TermLine[] }
  | { readonly kind: 'setByPerson'; readonly dueDate: string }
  | { readonly kind: 'noNumber' }
  | { readonly kind: 'none' };

/** Tells the kinds of proof apart; anything unknown is `none`. */
export function readProof(value: unknown): ReadProof {
  if (typeof value !== 'object' || value === null) return { kind: 'none' };
  if ('limit' in value && 'days' in value) return { kind: 'count', proof: value as Proof };
  if ('lines' in value && Array.isArray(value.lines)) return { kind: 'term', lines: value.lines as TermLine[] };
  if ('setByPerson' in value && 'dueDate' in value && typeof value.dueDate === 'string') return { kind: 'setByPerson', dueDate: value.dueDate };
  return 'noLegalNumber' in value ? { kind: 'noNumber' } : { kind: 'none' };
}

/** One square of the calendar; `marked` is null for a day the count does not touch. */
export interface MonthDay {
  /** local date */
  readonly date: string;
  readonly marked: ProofDay | null;
  /** the last good day of the limit */
  readonly isDue: boolean;
}

export interface MonthGrid {
  readonly year: number;
  readonly month: number;
  /** seven places each, Monday first; null outside the month */
  readonly weeks: readonly (readonly (MonthDay | null)[])[];
  /** months without a grid that lie before this one */
  readonly leftOut: number;
}

const two = (number: number) => String(number).padStart(2, '0');
const longest = 3;

function monthsOf(days: readonly { readonly date: string }[], dueDate: string): string[] {
  const dates = [...days.map((day) => day.date), dueDate].sort();
  const [first, last] = [dates[0] ?? dueDate, dates.at(-1) ?? dueDate];
  const months: string[] = [];
  for (let [year, month] = [Number(first.slice(0, 4)), Number(first.slice(5, 7))]; ; month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    const name = `${year}-${two(month)}`;
    if (name > last.slice(0, 7)) return months;
    months.push(name);
  }
}

function gridOf(name: string, leftOut: number, marks: ReadonlyMap<string, ProofDay>, dueDate: string): MonthGrid {
  const [year, month] = [Number(name.slice(0, 4)), Number(name.slice(5, 7))];
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const before = (new Date(Date.UTC(year, month - 1, 1)).getUTCDay() + 6) % 7;
  const places: (MonthDay | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= length; day += 1) {
    const date = `${name}-${two(day)}`;
    places.push({ date, marked: marks.get(date) ?? null, isDue: date === dueDate });
  }
  while (places.length % 7 !== 0) places.push(null);
  const weeks = Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7));
  // Weeks before and after the count say nothing.
  const isTouched = (week: readonly (MonthDay | null)[]) => week.some((day) => day !== null && (day.marked !== null || day.isDue));
  return { year, month, leftOut, weeks: weeks.slice(Math.max(0, weeks.findIndex(isTouched)), weeks.findLastIndex(isTouched) + 1) };
}

/** Lays the days of a count out as months. A long count shows its first and its last month, and how many lie between. */
export function layOutMonths({ days, dueDate }: Pick<Proof, 'days' | 'dueDate'>): MonthGrid[] {
  // A last day that rolls is listed twice; what became of it says more than that it was counted.
  const marks = new Map(days.map((day) => [day.date, day]));
  const months = monthsOf(days, dueDate);
  const shown = months.length <= longest ? months : [months[0] ?? '', months.at(-1) ?? ''];
  return shown.map((name, index) => gridOf(name, index > 0 && months.length > longest ? months.length - 2 : 0, marks, dueDate));
}

/** Days in a row that are not counted for the same reason. */
export interface SkippedSpan {
  readonly from: string;
  readonly to: string;
  readonly name: string | null;
  readonly reason: string;
  readonly source: string;
}

function follows(earlier: string, later: string): boolean {
  return Math.abs(Date.parse(later) - Date.parse(earlier)) === 86_400_000;
}

/** Every day left out or moved on from, named; neighbours of one name stand together. */
export function spansOf(days: readonly ProofDay[], isWanted: (day: ProofDay) => boolean): SkippedSpan[] {
  const spans: SkippedSpan[] = [];
  const wanted = days.filter(isWanted).sort((a, b) => (a.date < b.date ? -1 : 1));
  for (const day of wanted) {
    const last = spans.at(-1);
    const name = day.calendarRow?.name ?? null;
    if (last !== undefined && last.name === name && last.reason === day.reason && follows(last.to, day.date)) spans[spans.length - 1] = { ...last, to: day.date };
    else spans.push({ from: day.date, to: day.date, name, reason: day.reason, source: day.article });
  }
  return spans;
}
