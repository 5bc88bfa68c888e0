import type { GuardNeed } from '../guard-needs.ts';
import type { Guard, Refusal } from '../procedure.ts';
import type { RemovalGround } from './facts.ts';

type Removal = { readonly ground: RemovalGround; readonly paperNumber?: string | undefined; readonly paperDate?: string | undefined };

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

/** The first ground is "no use found in the term" before R4 and "decision served" in R4; every other ground rests on a paper. */
export const groundIsLawful: Guard<Removal> = ({ state, body }) => {
  const { supervision, removal } = state.facts;
  const first = state.regime === 'R4' ? 'decisionServed' : 'termServed';
  if (body.ground === 'termServed' || body.ground === 'decisionServed') {
    if (body.ground !== first) return notMet('groundOfRegime', { ground: first }, state.regime === 'R4' ? 'Luật 120/2025 Đ48.4' : 'Luật 73/2021 Đ43.3a');
    if (supervision.closedOn === undefined || removal.ground === 'otherMeasure') return notMet('supervisionCompleted');
    return state.regime !== 'R4' && supervision.removalBlocked === true ? notMet('noUseFound', {}, 'Luật 73/2021 Đ43.3a') : null;
  }
  return body.paperNumber === undefined || body.paperDate === undefined ? notMet('paper', { ground: body.ground }) : null;
};

/** Where the province reviews locally, the first ground waits for its approval. */
export const isApproved: Guard<Removal> = ({ state, body, context }) =>
  context.policy.localRemovalReview && (body.ground === 'termServed' || body.ground === 'decisionServed') && state.facts.removal.localReview !== 'approved' ? notMet('localReview') : null;

export const testIsInsideTerm: Guard<{ readonly takenOn: string }> = ({ state, body }) => {
  const { term } = state.facts.supervision;
  return term?.end != null && body.takenOn > term.end ? notMet('testInsideTerm', { end: term.end }) : null;
};
