import type { CalendarVersion } from '../../law/calendar/calendar.ts';
import type { Proof } from '../../law/due-date.ts';

// A second opinion on a due date, written without the counting code: it walks days one by one with Date.UTC
// and knows only the calendar's rows and what the proof claims.

type Policy = Proof['policy'];

const DAY_MS = 86_400_000;
const ms = (date: string) => Date.parse(`${date}T00:00:00Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 10);
const shift = (date: string, days: number) => iso(ms(date) + days * DAY_MS);

function isWorked(calendar: CalendarVersion, date: string, policy: Policy): boolean {
  const year = calendar.years.find((row) => String(row.year) === date.slice(0, 4));
  if (year === undefined) throw new Error(`no calendar for ${date}`);
  if (year.workingSaturdays.some((row) => row.date === date)) return policy.makeUpSaturday === 'worked';
  const weekday = new Date(ms(date)).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  const off = year.daysOff.find((row) => row.date === date);
  if (off === undefined) return true;
  return off.kind === 'swap' && policy.swapDay === 'worked';
}

function monthsAway(date: string, months: number): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, length)));
}

/** The far day of the count under a policy, walked day by day. */
function walk(proof: Proof, calendar: CalendarVersion, policy: Policy): { raw: string | null; end: string } {
  const { unit, amount, direction, rolls } = proof.limit;
  const step = direction === 'before' ? -1 : 1;
  if (unit === 'workingDay') {
    let day = proof.fromDate;
    for (let left = amount; left > 0; ) {
      day = shift(day, step);
      if (isWorked(calendar, day, policy)) left -= 1;
    }
    return { raw: null, end: day };
  }
  const raw = unit === 'day' ? shift(proof.fromDate, step * amount) : monthsAway(proof.fromDate, step * amount * (unit === 'year' ? 12 : 1));
  let end = raw;
  while (rolls && !isWorked(calendar, end, policy)) end = shift(end, step);
  return { raw, end };
}

/** The closing day of a window is the event's day, or the last working day before it. */
function closing(proof: Proof, calendar: CalendarVersion, policy: Policy): string {
  let day = proof.fromDate;
  while (proof.limit.rolls && !isWorked(calendar, day, policy)) day = shift(day, -1);
  return day;
}

function recheckHours(proof: Proof): string[] {
  const { amount, direction, bound } = proof.limit;
  const start = Date.parse(proof.from);
  const isWindow = direction === 'before' && bound === 'atMost';
  const expected = start + (isWindow ? 0 : amount * 3_600_000 * (direction === 'before' ? -1 : 1));
  const faults: string[] = [];
  if (Date.parse(proof.dueAt) !== expected) faults.push('dueAt is not the hours after the start');
  if (proof.dueDate !== iso(expected + 7 * 3_600_000)) faults.push('dueDate is not the local date of dueAt');
  return faults;
}

function recheckDays(proof: Proof, calendar: CalendarVersion): string[] {
  const faults: string[] = [];
  const step = proof.limit.direction === 'before' ? -1 : 1;
  const [event, ...rest] = proof.days;
  if (event?.action !== 'event' || event.date !== proof.fromDate) faults.push('the day of the event is not shown as not counted');
  let expectedDate = proof.fromDate;
  let counted = 0;
  const jumps = proof.limit.unit === 'month' || proof.limit.unit === 'year';
  for (const day of rest) {
    const worked = proof.calendar === null || isWorked(calendar, day.date, proof.policy);
    if (day.weekday !== (new Date(ms(day.date)).getUTCDay() || 7)) faults.push(`${day.date}: wrong weekday`);
    if (day.article === '') faults.push(`${day.date}: no article`);
    const isFirstRolled = day.date === proof.rawLastDay && day.action === 'rolled';
    if (!jumps && !isFirstRolled) expectedDate = shift(expectedDate, step);
    if (!jumps && day.date !== expectedDate) faults.push(`${day.date}: days are not consecutive`);
    if (day.action === 'counted') {
      counted = jumps ? proof.limit.amount : counted + 1;
      if (day.n !== counted) faults.push(`${day.date}: numbered ${String(day.n)}, expected ${counted}`);
      if (proof.limit.unit === 'workingDay' && !worked) faults.push(`${day.date}: counted though not worked`);
    }
    if ((day.action === 'skipped' || day.action === 'rolled') && worked) faults.push(`${day.date}: passed over though worked`);
    if (day.action === 'landed' && !worked) faults.push(`${day.date}: landed on a day off`);
  }
  if (counted !== proof.limit.amount) faults.push(`counted ${counted} of ${proof.limit.amount}`);
  return faults;
}

/** Every claim of a proof that does not hold; empty when it does. */
export function recheckProof(proof: Proof, calendar: CalendarVersion): string[] {
  if (proof.limit.unit === 'hour') return recheckHours(proof);
  const faults = recheckDays(proof, calendar);
  const isWindow = proof.limit.direction === 'before' && proof.limit.bound === 'atMost';
  const { raw, end } = walk(proof, calendar, proof.policy);
  const due = isWindow ? closing(proof, calendar, proof.policy) : end;
  if (proof.rawLastDay !== raw) faults.push(`raw last day ${String(proof.rawLastDay)}, expected ${String(raw)}`);
  if (proof.dueDate !== due) faults.push(`due ${proof.dueDate}, expected ${due}`);
  if (isWindow && proof.window?.opensOn !== end) faults.push(`window opens ${String(proof.window?.opensOn)}, expected ${end}`);
  if (proof.days.at(-1)?.date !== end) faults.push('the listed days do not end where the count ends');
  if (proof.dueAt !== `${shift(proof.dueDate, 1)}T00:00:00+07:00`) faults.push('dueAt is not 24:00 of the due date');
  if (proof.calendar !== null) {
    const ends = (['worked', 'notWorked'] as const)
      .flatMap((makeUpSaturday) => (['worked', 'notWorked'] as const).map((swapDay) => ({ makeUpSaturday, swapDay })))
      .map((policy) => (isWindow ? closing(proof, calendar, policy) : walk(proof, calendar, policy).end))
      .sort();
    if (proof.readings.earliest !== ends[0] || proof.readings.latest !== ends.at(-1)) faults.push('the readings are not the earliest and the latest');
    if (proof.calendar.version !== calendar.id) faults.push('another calendar');
  } else if (proof.readings.differ) faults.push('readings differ without a calendar');
  if (proof.readings.differ !== (proof.readings.earliest !== proof.readings.latest)) faults.push('readings.differ is wrong');
  if (proof.warnDate.authority !== proof.readings.earliest || proof.warnDate.right !== proof.readings.latest) faults.push('warn dates do not follow the readings');
  return faults;
}
