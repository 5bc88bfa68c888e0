import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../../db/canonical-json.ts';
import type { Tx } from '../../../db/connect.ts';
import { listRunningByCalendar, type RunningLimit } from '../../../db/queries/calendar-versions.ts';
import type { CalendarVersion, CalendarYear } from '../../../law/calendar/calendar.ts';
import { dueByCalendar } from '../../../procedures/recount-by-calendar.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { vietnamDate } from '../../signed-in.ts';
import { limitsWords, overdueWords, pastWords } from './words.vi.ts';

const text = z.string();

export const previewSchema = z
  .strictObject({
    previewHash: text.meta({ description: 'to be sent with the signature: nobody signs what he has not seen' }), cases: z.int(), simulatedCases: z.int(), limits: z.int(), overdueAtOnce: z.int(), sentence: text.meta({ description: '"37 hồ sơ đổi hạn …"' }),
    warnings: z.array(text), addedDaysOff: z.array(text), removedDaysOff: z.array(text), addedWorkingSaturdays: z.array(text), removedWorkingSaturdays: z.array(text),
    changes: z.array(z.strictObject({ duty: text, label: text, regime: text, agencyId: text.nullable(), agency: text.nullable(), oldDate: text.nullable(), newDate: text, count: z.int(), isProvisional: z.boolean() })),
    isCut: z.boolean().meta({ description: 'true: more changes than are listed' }),
  })
  .meta({ id: 'CalendarPreview' });
export type CalendarPreview = z.output<typeof previewSchema>;

/** The calendar in force with one of its years put in or replaced, as a version of its own. */
export function withYear(current: CalendarVersion, year: CalendarYear, id: string, publishedOn: string): CalendarVersion {
  return { id, publishedOn, years: [...current.years.filter((one) => one.year !== year.year), year].sort((a, b) => a.year - b.year) };
}

export function hashPreview(current: CalendarVersion, year: CalendarYear): string {
  return createHash('sha256').update(canonicalJson({ base: current.id, year })).digest('hex');
}

const pageSize = 2000;
const mostChanges = 500;

interface Moved extends RunningLimit {
  readonly newDate: string;
  readonly isProvisional: boolean;
}

async function listMoved(tx: Tx, calendar: CalendarVersion): Promise<Moved[]> {
  const moved: Moved[] = [];
  let after: readonly [string, string] | undefined;
  for (;;) {
    const page = await listRunningByCalendar(tx, { limit: pageSize, ...(after === undefined ? {} : { after }) });
    for (const limit of page) {
      const due = dueByCalendar(limit, limit.person, calendar);
      // A date that is now final and stays where it was is recorded too, but moves nothing.
      if (due !== null && due.dueDate !== limit.dueDate) moved.push({ ...limit, newDate: due.dueDate, isProvisional: due.provisional });
    }
    const last = page.at(-1);
    if (page.length < pageSize || last === undefined) return moved;
    after = [last.caseId, last.limitId];
  }
}

function minus(a: readonly { readonly date: string }[], b: readonly { readonly date: string }[]): string[] {
  return a.filter((one) => !b.some((other) => other.date === one.date)).map((one) => one.date).sort();
}

/** What signing a year would change: which running limits of how many open cases, from which date to which. Nothing of a person. */
export async function previewCalendar(tx: Tx, current: CalendarVersion, year: CalendarYear, now: Date): Promise<CalendarPreview> {
  const moved = await listMoved(tx, withYear(current, year, 'preview', current.publishedOn));
  const groups = new Map<string, CalendarPreview['changes'][number]>();
  for (const limit of moved) {
    const key = [limit.duty, limit.regime, limit.agencyId, limit.dueDate, limit.newDate].join('|');
    const known = groups.get(key);
    if (known === undefined)
      groups.set(key, { duty: limit.duty, label: dutyLabel(limit.duty), regime: limit.regime, agencyId: limit.agencyId, agency: limit.agencyName, oldDate: limit.dueDate, newDate: limit.newDate, count: 1, isProvisional: limit.isProvisional });
    else groups.set(key, { ...known, count: known.count + 1 });
  }
  const cases = new Set(moved.map((limit) => limit.caseId));
  const simulated = new Set(moved.filter((limit) => limit.isSimulated).map((limit) => limit.caseId));
  const overdueAtOnce = moved.filter((limit) => limit.newDate < vietnamDate(new Date(now.getTime() + limit.clockOffsetMs))).length;
  const before = current.years.find((one) => one.year === year.year);
  const lists = {
    addedDaysOff: minus(year.daysOff, before?.daysOff ?? []), removedDaysOff: minus(before?.daysOff ?? [], year.daysOff),
    addedWorkingSaturdays: minus(year.workingSaturdays, before?.workingSaturdays ?? []), removedWorkingSaturdays: minus(before?.workingSaturdays ?? [], year.workingSaturdays),
  };
  const today = vietnamDate(now);
  const past = Object.values(lists).flat().filter((date) => date < today);
  return {
    previewHash: hashPreview(current, year), cases: cases.size, simulatedCases: simulated.size, limits: moved.length, overdueAtOnce, sentence: limitsWords(cases.size, moved.length),
    warnings: [...(past.length > 0 ? [pastWords(past.length)] : []), ...(overdueAtOnce > 0 ? [overdueWords(overdueAtOnce)] : [])], ...lists,
    changes: [...groups.values()].sort((a, b) => (a.newDate === b.newDate ? (a.label < b.label ? -1 : 1) : a.newDate < b.newDate ? -1 : 1)).slice(0, mostChanges), isCut: groups.size > mostChanges,
  };
}
