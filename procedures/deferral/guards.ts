import { dateOf } from '../apply-effect.ts';
import { issuedNumberOf } from '../document-numbers.ts';
import { type CaseState, findOffice } from '../legal-case.ts';
import type { Guard } from '../procedure.ts';
import { deferralGrounds, exemptionGrounds } from '../deferral-grounds.ts';

/** The number of the decision that granted the deferral: entered with it, or drawn when its paper was issued. */
export function numberOfDeferral(state: CaseState): string | null {
  return state.facts.deferral.deferralNumber ?? issuedNumberOf(state, 'deferralDecision');
}

interface Asked { readonly asks: 'deferral' | 'exemption'; readonly ground: string; readonly filedOn: string; readonly evidenceDate: string }

/** Grounds of a deferral and of an exemption are two lists of the law. */
export const groundFits: Guard<Asked> = ({ body, state }) =>
  ((body.asks === 'deferral' ? deferralGrounds : exemptionGrounds) as readonly string[]).includes(body.ground)
    ? null : { code: 'guardNotMet', facts: { needs: 'groundOfRequest', ground: body.ground }, source: state.regime === 'R4' ? 'Luật 120/2025 Đ39.1–2' : 'NĐ 116/2021 Đ57.1, 57.3' };

/** The exemption names the decision of the deferral it came about in. */
export const deferralIsNumbered: Guard<{ readonly outcome: string }> = ({ body, state }) =>
  body.outcome === 'grantExemption' && state.facts.deferral.ground === 'notAddictedDuringDeferral' && numberOfDeferral(state) === null ? { code: 'guardNotMet', facts: { needs: 'deferralNumbered' } } : null;

/** "No longer addicted" comes about in a deferral that was granted. */
export const deferredBefore: Guard<Asked> = ({ body, state }) =>
  body.ground === 'notAddictedDuringDeferral' && state.facts.deferral.deferredOn == null ? { code: 'guardNotMet', facts: { needs: 'deferralGranted' } } : null;

export const papersNotLater: Guard<Asked> = ({ body, happenedAt }) => {
  const late = ([['filedOn', body.filedOn], ['evidenceDate', body.evidenceDate]] as const).find(([, day]) => day > dateOf(happenedAt));
  return late === undefined ? null : { code: 'happenedInFuture', facts: { [late[0]]: late[1] } };
};

export const evidenceNotLater: Guard<{ readonly evidenceDate: string }> = ({ body, happenedAt }) =>
  body.evidenceDate > dateOf(happenedAt) ? { code: 'happenedInFuture', facts: { evidenceDate: body.evidenceDate } } : null;

/** A juvenile's request is the representative's. */
export const filedByRepresentative: Guard<{ readonly filedBy: 'person' | 'representative' }> = ({ body, state }) =>
  state.person === 'juvenile' && body.filedBy === 'person' ? { code: 'bodyInvalid', facts: { field: 'filedBy' }, source: state.regime === 'R4' ? 'NĐ 163/2026 Đ110' : 'NĐ 116/2021 Đ57.4' } : null;

/** A deferral is granted once, on its own ground; an exemption on one of its own. */
export const outcomeFitsRequest: Guard<{ readonly outcome: string }> = ({ body, state }) => {
  const { asks } = state.facts.deferral;
  const fits = body.outcome === 'refuse' || (body.outcome === 'grantDeferral' ? asks === 'deferral' : asks === 'exemption');
  return fits ? null : { code: 'guardNotMet', facts: { needs: 'outcomeOfRequest', outcome: body.outcome } };
};

/** The decision takes effect when the windows to challenge it have closed (PL 01/2022 Đ29.5): each runs from a receipt, so that somebody must have received it. */
export const windowsClosed: Guard<{ readonly effectiveOn: string }> = ({ body, state, happenedAt }) => {
  const since = state.acts.findLast((act) => act.act === 'decideDeferral')?.seq ?? 0;
  for (const [addressee, duty] of [['person', 'complain'], ['procuracy', 'protest']] as const) {
    const window = state.limits.findLast((limit) => limit.duty === duty && limit.key === addressee && limit.startedBySeq > since);
    if (window === undefined) return { code: 'guardNotMet', facts: { needs: 'recordDeferralService', addressee } };
    if (window.status === 'running' && (window.dueDate === null || body.effectiveOn <= window.dueDate)) return { code: 'windowStillOpen', facts: { duty, dueDate: window.dueDate } };
  }
  return body.effectiveOn > dateOf(happenedAt) ? { code: 'happenedInFuture', facts: { effectiveOn: body.effectiveOn } } : null;
};

export const inOpenWindow: Guard<{ readonly by: 'person' | 'procuracy'; readonly madeOn: string }> = ({ body, state, happenedAt }) => {
  if (body.madeOn > dateOf(happenedAt)) return { code: 'happenedInFuture', facts: { madeOn: body.madeOn } };
  const duty = body.by === 'person' ? 'complain' : 'protest';
  const window = state.limits.findLast((limit) => limit.duty === duty && limit.key === body.by);
  return window?.dueDate != null && body.madeOn > window.dueDate ? { code: 'windowClosed', facts: { duty, dueDate: window.dueDate } } : null;
};

export const receivedNotLater: Guard<{ readonly receivedOn: string }> = ({ body, state, happenedAt }) => {
  const decidedAt = state.acts.findLast((act) => act.act === 'decideDeferral')?.happenedAt;
  if (body.receivedOn > dateOf(happenedAt)) return { code: 'happenedInFuture', facts: { receivedOn: body.receivedOn } };
  return decidedAt !== undefined && body.receivedOn < dateOf(decidedAt) ? { code: 'happenedBeforeCause', facts: { receivedOn: body.receivedOn } } : null;
};

/** A juvenile's execution goes on by the court's order alone (PL 01/2022 Đ30.1–2); an adult's by itself (NĐ 116/2021 Đ57.2; Luật 120/2025 Đ39.1). */
export const resumesByItself: Guard<object> = ({ state }) => (state.person === 'juvenile' ? { code: 'guardNotMet', facts: { needs: 'askCancellation' }, source: 'PL 01/2022 Đ30.1–2' } : null);

/** R4, adults: the law names no renewed use, only that the person is believed to have fled. */
export const groundCancels: Guard<{ readonly ground: string }> = ({ body, state }) =>
  state.regime === 'R4' && state.person === 'adult' && body.ground === 'usedAgain' ? { code: 'guardNotMet', facts: { needs: 'groundOfRegime', ground: body.ground }, source: 'Luật 120/2025 Đ39.6' } : null;

/** The judge who was assigned decides; the registry may type for the judge who signed. */
export const assignedJudge: Guard<object> = ({ state, context: { official } }) => {
  const { judgeId } = state.facts.deferral;
  const isJudge = official.positions.some(({ position }) => position === 'judge' || position === 'chiefJudge');
  return judgeId == null || !isJudge || official.agencyId !== findOffice(state, 'court')?.agencyId || official.officialId === judgeId ? null : { code: 'notCompetent', facts: { needs: 'assignedJudge', judgeId } };
};

/** In force and taken by the main case: the execution stands still until the end of the deferral is reported there, or the exemption. */
const standsStill = (state: CaseState): boolean => state.facts.deferral.deferredOn != null && state.reports.findLast((one) => one.act === 'recordDeferral')?.refusal === null;

/** A person does not say that the main case is over: the product knows. Nor was somebody admitted whose execution stands still. */
export const causeIsTrue: Guard<{ readonly cause: string }> = ({ body, state }) =>
  body.cause === 'mainCaseClosed' && !state.tasks.some((task) => task.task === 'endAfterMain' && task.doneAt === null) ? { code: 'guardNotMet', facts: { needs: 'mainCaseClosed' } }
    : body.cause === 'withdrawn' && ['deferred', 'cancellationAsked', 'cancelled', 'decided', 'challenged'].includes(state.stage) ? { code: 'guardNotMet', facts: { needs: 'openRequest' } }
      : body.cause === 'personAdmitted' && standsStill(state) ? { code: 'guardNotMet', facts: { needs: 'endOfDeferral' } } : null;
