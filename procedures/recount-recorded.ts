import type { CalendarVersion } from '../law/calendar/calendar.ts';
import { localDateOf } from '../law/dates.ts';
import { provisionalDueDate } from '../law/due-date.ts';
import { findTimeLimit, isDuty, listTimeLimits, type TimeLimit } from '../law/time-limits.ts';
import { measureTerm } from './admission/term.ts';
import type { EventOf, RecordedEvent } from './case-event.ts';
import { foldOne } from './fold-case.ts';
import type { CaseState } from './legal-case.ts';
import type { Difference } from './outlook.ts';
import { supervisionTerm } from './supervision/term.ts';
import type { TermFacts } from './term-facts.ts';

/** The law a recount looks limits up in. */
export type FindLaw = typeof findTimeLimit;

/** The law of the code with some rows put in the place of others, matched by duty, regime, person and the day they begin to count. */
export function lawWith(changed: readonly TimeLimit[]): FindLaw {
  return (query) => {
    const found = findTimeLimit(query);
    return found === undefined ? undefined : (changed.find((row) => row.duty === found.duty && row.regime === found.regime && row.person === found.person && row.inForceFrom === found.inForceFrom) ?? found);
  };
}

type Counted = Pick<EventOf<'timeLimitStarted'>, 'from' | 'dueDate' | 'dueAt' | 'proof' | 'provisional'>;
interface Limit {
  readonly duty: string;
  readonly regime: string;
  /** as recorded when it started */
  readonly law: string;
}

const say = (limit: Pick<TimeLimit, 'amount' | 'unit' | 'bound' | 'confidence'>): string => `${limit.amount ?? '?'} ${limit.unit} ${limit.bound} ${limit.confidence}`;

function proofOf(counted: Counted): Readonly<Record<string, unknown>> {
  return typeof counted.proof === 'object' && counted.proof !== null ? (counted.proof as Record<string, unknown>) : {};
}

/** What this code would write for a limit that was counted from the same moment by the same calendar; undefined where a person or a term's own arithmetic gave the date. */
function recount(law: TimeLimit | undefined, counted: Counted, calendars: (id: string) => CalendarVersion): string | null | undefined {
  const proof = proofOf(counted);
  if (proof['setByPerson'] === true || 'lines' in proof) return undefined;
  if (law === undefined || law.amount === null) return null;
  const version = (proof['calendar'] as { version?: unknown } | null | undefined)?.version;
  const due = provisionalDueDate(law, counted.from, { dateOnly: 'startOfDay', ...(typeof version === 'string' ? { calendar: calendars(version) } : {}) });
  return law.unit === 'hour' ? new Date(due.dueAt).toISOString() : due.dueDate;
}

/**
 * Counts every date of the ledger anew with the law of this code, from the same moments and by the calendars of then, and every term from the custody, pauses and
 * reductions it was computed from. Answers what would be written otherwise today. A ledger says nothing of the procedures' flow: that is the outlook's.
 * @param find the law; default: that of the code
 */
export function recountRecorded(events: readonly RecordedEvent[], calendars: (id: string) => CalendarVersion, find: FindLaw = findTimeLimit): Difference[] {
  const found: Difference[] = [];
  const limits = new Map<string, Limit>();
  let state: CaseState | null = null;
  for (const recorded of events) {
    const { event } = recorded;
    const before: CaseState | null = state;
    state = foldOne(state, recorded);
    const add = (kind: Difference['kind'], name: string, old: string | null, now: string | null): void => {
      if (old !== now) found.push({ code: state?.code ?? '', caseId: recorded.caseId, version: recorded.seq, kind, name, old, new: now });
    };
    if (event.type === 'timeLimitStarted') limits.set(event.limitId, { duty: event.duty, regime: event.regime, law: say(event as unknown as TimeLimit) });
    if (event.type === 'timeLimitStarted' || event.type === 'timeLimitRecomputed') {
      const limit = limits.get(event.limitId);
      if (limit === undefined || !isDuty(limit.duty)) continue;
      const on = event.from.length === 10 ? event.from : localDateOf(event.from);
      const law = find({ duty: limit.duty, regime: limit.regime as never, person: state.person, on });
      if (event.type === 'timeLimitStarted') add('law', limit.duty, limit.law, law === undefined ? null : say(law));
      const now = recount(law, event, calendars);
      const isHours = law?.unit === 'hour';
      if (now !== undefined) add('dueDate', `${limit.duty} ${event.limitId}`, isHours ? event.dueAt : event.dueDate, now);
    }
    if (event.type === 'factsRecorded' && before !== null && 'term' in event.facts) {
      const old = event.facts['term'] as unknown as TermFacts;
      const now = event.section === 'admission' ? measureTerm(before) : event.section === 'supervision' ? supervisionTerm(before) : old;
      add('term', event.section, old.end ?? 'open', now === null ? null : (now.end ?? 'open'));
    }
  }
  return found;
}

/** The row of the code by its place in the law, for a change that is only tried. @throws Error where there is none */
export function lawRow(duty: string, regime: string): TimeLimit {
  const found = listTimeLimits().find((row) => row.duty === duty && row.regime === regime);
  if (found === undefined) throw new Error(`no limit ${duty} in ${regime}`);
  return found;
}
