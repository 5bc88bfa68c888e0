import type { CalendarVersion } from '../law/calendar/calendar.ts';
import type { RecordedEvent } from './case-event.ts';
import { foldOne } from './fold-case.ts';
import type { CaseState } from './legal-case.ts';
import { type CaseOutlook, compareOutlooks, type Difference, outlookOf } from './outlook.ts';
import { type FindLaw, recountRecorded } from './recount-recorded.ts';

/**
 * What this code would make of a recorded case that the code before it did not: every date and term counted anew from the ledger, and at each recorded
 * outlook the stage, the live limits, the terms and who may do what.
 * @param events of one case, from the first; they may go on beyond the outlooks
 */
export function checkCase(events: readonly RecordedEvent[], outlooks: readonly CaseOutlook[], calendars: (id: string) => CalendarVersion, find?: FindLaw): Difference[] {
  const found = recountRecorded(events, calendars, find);
  let state: CaseState | null = null;
  let next = 0;
  for (const recorded of events) {
    state = foldOne(state, recorded);
    const outlook = outlooks[next];
    if (outlook?.version !== recorded.seq) continue;
    found.push(...compareOutlooks(outlook, outlookOf(state)));
    next += 1;
  }
  const left = outlooks[next];
  if (left !== undefined) found.push({ code: left.code, caseId: left.caseId, version: left.version, kind: 'stage', name: 'stage', old: left.stage, new: null });
  return found;
}

/** One line of a gate's file: an event of a case, or how the case looked after its latest. */
export type GateLine = { readonly event: RecordedEvent } | { readonly outlook: CaseOutlook };

export interface GateCase {
  readonly caseId: string;
  readonly events: RecordedEvent[];
  readonly outlooks: CaseOutlook[];
}

/** Cases of a gate's file in its order; a case's events, where they are in the file, stand before its outlooks. */
export function groupLines(lines: Iterable<GateLine>): GateCase[] {
  const cases = new Map<string, GateCase>();
  for (const line of lines) {
    const caseId = 'event' in line ? line.event.caseId : line.outlook.caseId;
    const one = cases.get(caseId) ?? { caseId, events: [], outlooks: [] };
    cases.set(caseId, one);
    if ('event' in line) one.events.push(line.event);
    else one.outlooks.push(line.outlook);
  }
  return [...cases.values()];
}
