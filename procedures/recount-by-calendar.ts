import { localDateOf } from '../law/dates.ts';
import { provisionalDueDate } from '../law/due-date.ts';
import type { CalendarVersion } from '../law/calendar/calendar.ts';
import { findTimeLimit, isDuty, type TimeLimit } from '../law/time-limits.ts';
import { countLimit } from './count-limit.ts';
import type { CaseState, CaseTimeLimit } from './legal-case.ts';
import type { RecordedEvent } from './case-event.ts';
import { catchUp } from './perform-wake.ts';
import type { PerformContext } from './procedure.ts';
import { Recorder } from './recorder.ts';

/** What of a limit decides whether another calendar moves it. */
export type CountedByCalendar = Pick<CaseTimeLimit, 'duty' | 'regime' | 'from' | 'status' | 'proof' | 'dueDate' | 'provisional'>;

function dayOf(moment: string): string {
  return moment.length === 10 ? moment : localDateOf(moment);
}

/** The legal number behind a running limit that was counted with a calendar; null for one in hours, a term that does not roll, and a date a person set. */
function findCalendarLaw(limit: CountedByCalendar, person: CaseState['person']): TimeLimit | null {
  const { proof } = limit;
  const usesCalendar = typeof proof === 'object' && proof !== null && (proof as { calendar?: unknown }).calendar != null;
  if (limit.status !== 'running' || !usesCalendar || !isDuty(limit.duty)) return null;
  return findTimeLimit({ duty: limit.duty, regime: limit.regime, person, on: dayOf(limit.from) }) ?? null;
}

/** When a running limit would end by another calendar; null where that calendar says the same. */
export function dueByCalendar(limit: CountedByCalendar, person: CaseState['person'], calendar: CalendarVersion): { readonly dueDate: string; readonly provisional: boolean } | null {
  const law = findCalendarLaw(limit, person);
  if (law === null || law.amount === null) return null;
  const counted = provisionalDueDate(law, limit.from, { calendar, dateOnly: 'startOfDay' });
  return counted.dueDate === limit.dueDate && counted.isProvisional === limit.provisional ? null : { dueDate: counted.dueDate, provisional: counted.isProvisional };
}

/**
 * Counts the running limits of a case anew with the calendar in the context, once it was changed (rules.md §4, §6.9): the old proof stays
 * in the ledger with the event that started the limit. What is met, missed or lapsed stays as it was judged.
 * What time alone brought about before is recorded first, in the name of the system; the rest in the name of the official who signed the calendar.
 */
export function recountByCalendar(state: CaseState, context: PerformContext, signedBy: string): RecordedEvent[] {
  const passing = new Recorder(state, context, 'system');
  catchUp(passing, context.asOf);
  if (passing.state.closed !== null) return passing.events;
  const recorder = new Recorder(passing.state, context, signedBy);
  for (const limit of passing.state.limits) {
    const law = findCalendarLaw(limit, state.person);
    if (law === null || dueByCalendar(limit, state.person, context.calendar) === null) continue;
    const counted = countLimit(law, limit.from, limit.nature, context);
    recorder.record(
      { type: 'timeLimitRecomputed', limitId: limit.limitId, from: counted.from, dueDate: counted.dueDate, dueAt: counted.dueAt, warnAt: counted.warnAt, provisional: counted.provisional, proof: counted.proof as never, reason: `calendar:${context.calendar.id}` },
      context.asOf,
    );
  }
  return [...passing.events, ...recorder.events];
}
