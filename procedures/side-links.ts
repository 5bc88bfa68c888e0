import { applyEffect } from './apply-effect.ts';
import type { CaseEvent, RecordedEvent } from './case-event.ts';
import type { CaseState } from './legal-case.ts';
import { isOfficeRole, type HolderRole } from './offices.ts';
import { getProcedure, listProcedures } from './index.ts';
import type { PerformContext } from './procedure.ts';
import { Recorder } from './recorder.ts';

/** Whose act was reported: the office settles what its main case did not take. */
function reporterOf(state: CaseState, reportSeq: number): HolderRole {
  const act = state.acts.findLast((one) => one.seq < reportSeq);
  return act?.actingRole ?? state.offices[0]?.role ?? 'compilingOffice';
}

/** The main case refused an outcome: it is kept with the reason, and the office whose act it was is asked to settle it. Nothing where it is known already. */
export function refuseReport(state: CaseState, context: PerformContext, report: { readonly seq: number; readonly code: string }): RecordedEvent[] {
  const known = state.reports.find((one) => one.seq === report.seq);
  if (known === undefined || known.refusal !== null) return [];
  const recorder = new Recorder(state, context, 'system');
  recorder.record({ type: 'reportRefused', reportSeq: report.seq, code: report.code }, context.asOf);
  applyEffect(
    recorder,
    { kind: 'raiseTask', task: 'settleReport', holder: reporterOf(state, report.seq), rank: 1, subject: () => String(report.seq), reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
    { body: {}, happenedAt: context.asOf, context },
  );
  return recorder.events;
}

/** The main case is closed: whoever has the side proceeding in hand says what becomes of it. Nothing ends by itself. */
export function followMainClosed(state: CaseState, context: PerformContext): RecordedEvent[] {
  if (state.closed !== null) return [];
  const owner = getProcedure(state.procedure).stages[state.stage]?.owner;
  const recorder = new Recorder(state, context, 'system');
  applyEffect(
    recorder,
    { kind: 'raiseTask', task: 'endAfterMain', holder: owner !== undefined && isOfficeRole(owner) ? owner : (state.offices[0]?.role ?? 'compilingOffice'), rank: 1, reviewAfterDays: (policy) => policy.reviewHumanDecisionDays },
    { body: {}, happenedAt: context.asOf, context },
  );
  return recorder.events;
}

/** Whether an event of a case may concern what hangs on it. */
export function concernsSides(event: CaseEvent): boolean {
  return listProcedures().some(({ side }) => side?.follows?.concerns(event) === true);
}

/** The main case changed in a way that concerns what hangs on it: it takes from there what it needs. Nothing of its own ends by that. */
export function followMainChanged(state: CaseState, context: PerformContext, main: CaseState): RecordedEvent[] {
  const { side } = getProcedure(state.procedure);
  if (state.closed !== null || side?.follows === undefined) return [];
  const recorder = new Recorder(state, context, 'system');
  const opening = { caseId: state.caseId, code: state.code, personId: state.personId, previousCaseId: state.previousCaseId, main };
  for (const effect of side.follows.effects) applyEffect(recorder, effect, { body: {}, happenedAt: context.asOf, context: { ...context, opening } });
  return recorder.events;
}
