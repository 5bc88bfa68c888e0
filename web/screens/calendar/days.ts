// Which days a sheet of the calendar shows. Only days are laid out here: what is due and what is a day off comes from the server.
const dayMs = 86_400_000;

function toMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The local date so many days on. */
export function shiftDay(date: string, days: number): string {
  return new Date(toMs(date) + days * dayMs).toISOString().slice(0, 10);
}

/** 0 for Monday. */
export function weekdayOf(date: string): number {
  return (new Date(toMs(date)).getUTCDay() + 6) % 7;
}

/** The same day of another month, or its last day where it is shorter. */
export function shiftMonth(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** Whole weeks from Monday that hold the month, or the week, of a day. */
export function sheetOf(view: 'thang' | 'tuan', day: string): { readonly from: string; readonly to: string; readonly weeks: readonly (readonly string[])[] } {
  const first = view === 'thang' ? `${day.slice(0, 8)}01` : day;
  const last = view === 'thang' ? shiftDay(shiftMonth(first, 1), -1) : day;
  const from = shiftDay(first, -weekdayOf(first));
  const to = shiftDay(last, 6 - weekdayOf(last));
  const weeks: string[][] = [];
  for (let monday = from; monday <= to; monday = shiftDay(monday, 7)) weeks.push([0, 1, 2, 3, 4, 5, 6].map((add) => shiftDay(monday, add)));
  return { from, to, weeks };
}
