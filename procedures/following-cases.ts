import type { CaseAct, CaseState } from './legal-case.ts';

/** A file that may follow from a case: the act that opens it, what is proposed for its form, and the act that names it here afterwards. */
export interface FollowingCase {
  readonly act: string;
  /** facts of the earlier case, by field; an official confirms or changes each. Never personal text. */
  readonly proposed: Readonly<Record<string, unknown>>;
  /** null where the earlier case is told the outcome, not the number of the file */
  readonly link: { readonly act: string; readonly body: Readonly<Record<string, unknown>> } | null;
}

type Facts = Readonly<Record<string, unknown>>;

/** Only what is known: an absent fact proposes nothing. */
function known(facts: Facts): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== null));
}

const latest = (state: CaseState, act: string): CaseAct | undefined => state.acts.findLast((one) => one.act === act);

/** Number and day of the test that found the use. */
function testOf(state: CaseState): { number: string; date: string } | undefined {
  const act = latest(state, 'recordDrugTest');
  const number = act?.facts['recordNumber'];
  return act === undefined || typeof number !== 'string' ? undefined : { number, date: new Date(Date.parse(act.happenedAt) + 7 * 3_600_000).toISOString().slice(0, 10) };
}

const clinicResult = (result: { readonly number: string; readonly date: string } | undefined): Facts | undefined => (result === undefined ? undefined : { kind: 'clinicResult', ...result });

function fromDetermination(state: CaseState): FollowingCase[] {
  const { result, toldAt, hasStableResidence, following, ground, testRecord } = state.facts.determination;
  if (state.stage === 'addicted' && following === 'compulsoryDossier')
    return [{
      act: 'openDossier', link: { act: 'linkFollowingCase', body: { following } },
      proposed: known({ ground: ground === 'usingUnderSupervision' ? 'relapsedUnderSupervision' : undefined, addictionResult: clinicResult(result), hasStableResidence, foundBy: 'commune' }),
    }];
  if (state.stage === 'addicted')
    return [{ act: 'openVoluntaryTreatment', link: { act: 'linkFollowingCase', body: { following: 'voluntaryTreatment' } }, proposed: known({ toldAt, addictionResult: result, hasStableResidence }) }];
  return state.stage === 'notAddictedReview' || state.closed?.outcome === 'userManagement' ? [{ act: 'openUserManagement', link: null, proposed: known({ testRecord }) }] : [];
}

function fromVoluntary(state: CaseState): FollowingCase[] {
  const { breakGround, violationRecord, lastViolationOn, hasStableResidence, addictionResult } = state.facts.voluntary;
  return state.stage !== 'broken' ? [] : [{
    act: 'openDossier', link: { act: 'linkNewDossier', body: {} },
    proposed: known({ ground: breakGround, violationRecord, lastViolationOn, hasStableResidence, addictionResult: clinicResult(addictionResult), foundBy: 'commune' }),
  }];
}

function fromUserManagement(state: CaseState): FollowingCase[] {
  const { hasStableResidence, testRecord } = state.facts.userManagement;
  if (state.stage === 'determination') return [{ act: 'openDetermination', link: null, proposed: known({ ground: 'managedUserUsing', hasStableResidence, testRecord: testOf(state), isHeld: false }) }];
  const isUnstable = hasStableResidence === false && state.facts.userManagement.determination == null && (state.stage === 'notifying' || state.stage === 'deciding');
  return isUnstable ? [{ act: 'openDetermination', link: null, proposed: known({ ground: 'noStableResidence', hasStableResidence, testRecord, isHeld: false }) }] : [];
}

function fromSupervision(state: CaseState): FollowingCase[] {
  if (state.stage === 'determination') return [{ act: 'openDetermination', link: null, proposed: known({ ground: 'usingUnderSupervision', testRecord: testOf(state), isHeld: false }) }];
  if (state.stage !== 'relapsed') return [];
  const { resultNumber, resultOn } = latest(state, 'recordDetermination')?.facts ?? {};
  const result = typeof resultNumber === 'string' && typeof resultOn === 'string' ? { number: resultNumber, date: resultOn } : undefined;
  return [{
    act: 'openDossier', link: { act: 'linkNewDossier', body: {} },
    proposed: known({ ground: 'relapsedUnderSupervision', addictionResult: clinicResult(result), lastViolationOn: testOf(state)?.date, foundBy: 'commune' }),
  }];
}

const from: Readonly<Record<string, (state: CaseState) => FollowingCase[]>> = {
  determination: fromDetermination, voluntaryTreatment: fromVoluntary, userManagement: fromUserManagement, supervision: fromSupervision,
};

/** What may be opened next from a case as it stands, with what the case already holds for it. */
export function listFollowingCases(state: CaseState): readonly FollowingCase[] {
  // A file that is closed has its successor named in it, but for the one it only gives rise to.
  return state.closed === null || state.closed.outcome === 'userManagement' ? (from[state.procedure]?.(state) ?? []) : [];
}
