import { toInstantMs } from '../law/dates.ts';
import type { CaseEvent, RecordedEvent } from './case-event.ts';
import { foldOne } from './fold-case.ts';
import type { CaseState } from './legal-case.ts';
import type { PerformContext } from './procedure.ts';

/** UTC with milliseconds: the one spelling of instants in events, so that they compare as text. */
export function toUtc(instant: string): string {
  return new Date(toInstantMs(instant)).toISOString();
}

/** Gathers the events of one transaction and keeps the state folded as they come. */
export class Recorder {
  state: CaseState;
  readonly events: RecordedEvent[] = [];
  readonly context: PerformContext;
  readonly recordedBy: string;

  constructor(state: CaseState, context: PerformContext, recordedBy: string) {
    this.state = state;
    this.context = context;
    this.recordedBy = recordedBy;
  }

  static opening(caseId: string, context: PerformContext, happenedAt: string, event: CaseEvent): Recorder {
    const recorded: RecordedEvent = {
      caseId, seq: 1, happenedAt: toUtc(happenedAt), recordedAt: toUtc(context.asOf), recordedBy: context.official.officialId, requestId: context.requestId, event,
    };
    const recorder = new Recorder(foldOne(null, recorded), context, context.official.officialId);
    recorder.events.push(recorded);
    return recorder;
  }

  record(event: CaseEvent, happenedAt: string): RecordedEvent {
    const recorded: RecordedEvent = {
      caseId: this.state.caseId, seq: this.state.version + 1, happenedAt: toUtc(happenedAt), recordedAt: toUtc(this.context.asOf),
      recordedBy: this.recordedBy, requestId: this.context.requestId, event,
    };
    this.state = foldOne(this.state, recorded);
    this.events.push(recorded);
    return recorded;
  }

  /** Ids inside a case are counted, not drawn, so that a rebuild gives the same ones. */
  nextId(kind: string): string {
    return `${kind}-${String(this.state.version + 1)}`;
  }
}
