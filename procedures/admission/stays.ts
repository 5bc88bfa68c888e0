import { addDays, startOfLocalDay } from '../../law/dates.ts';
import type { Regime } from '../../law/regimes.ts';
import { dateOf } from '../apply-effect.ts';
import type { EventOf } from '../case-event.ts';
import type { CaseState } from '../legal-case.ts';
import type { Effect, Guard, Situation, Target } from '../procedure.ts';
import type { AdmissionFacts } from './facts.ts';
import { cameFrom, facilityStages, stageToReturnTo } from './guards.ts';

export type StayGround = NonNullable<AdmissionFacts['outsideFor']>;
type ByRegime = Partial<Record<Regime, string>>;
const both = (r1: string, r4: string): ByRegime => ({ R1: r1, R2: r1, R3: r1, R4: r4 });

/** Why somebody who serves the measure is outside the facility, whether the time counts as served, and by which article. */
export const stays: Readonly<Record<StayGround, { readonly rule: Extract<EventOf<'pauseOpened'>['rule'], 'counted' | 'undecided'>; readonly source: ByRegime }>> = {
  hospital: { rule: 'counted', source: both('NĐ 116/2021 Đ67.2, 67.4', 'NĐ 163/2026 Đ114') },
  bereavement: { rule: 'counted', source: both('NĐ 116/2021 Đ70.1', 'NĐ 163/2026 Đ121') },
  proceedings: { rule: 'counted', source: both('NĐ 116/2021 Đ59; Luật XLVPHC Đ115.2', 'NĐ 163/2026 Đ111; Luật XLVPHC Đ115.2') },
  // The head suspends the execution and the file goes to the criminal body; what becomes of the days is not said. R4 no longer knows it (Luật 120/2025 Đ54.9).
  prosecution: { rule: 'undecided', source: { R1: 'Luật XLVPHC Đ117', R2: 'Luật XLVPHC Đ117', R3: 'Luật XLVPHC Đ117' } },
  suspendedAtHome: { rule: 'counted', source: both('Luật XLVPHC Đ112.2', 'Luật 120/2025 Đ39.3') },
};

const grounds = Object.keys(stays) as StayGround[];

export const rememberStage: Effect = { kind: 'recordFacts', section: 'admission', facts: ({ state }) => ({ stageBefore: stageToReturnTo(state) }) };

/** Back in the stage of the stay in which the person left. */
export const backToStage: readonly Target[] = facilityStages.map((stage) => ({ when: cameFrom(stage), stage }));
/** The facility takes the person in hand again. */
export const takeBack: Effect = { kind: 'startCustody', custody: 'measure', holder: 'facility', credited: false, ground: 'courtDecisionInForce' };

/** The person leaves, in the facility's charge or out of it; the interval stands in the pause ledger. */
export function beginStay(ground: StayGround): readonly Effect[] {
  const { rule, source } = stays[ground];
  return [
    { kind: 'openPause', ground, source: ({ state }) => source[state.regime] ?? source.R1 ?? '', duties: [], rule },
    rememberStage,
    { kind: 'recordFacts', section: 'admission', facts: () => ({ outsideFor: ground }) },
  ];
}

/** Whatever stay is open is over, and nothing asked about it is asked any more. */
export function endStay(given: { readonly to?: (situation: Situation) => string; readonly when?: (situation: Situation) => boolean } = {}): readonly Effect[] {
  const effects: Effect[] = [
    ...grounds.map((ground): Effect => ({ kind: 'closePause', ground, ...(given.to === undefined ? {} : { to: given.to }) })),
    { kind: 'cancelLimit', duty: 'bereavementLeave', reason: 'stayEnded' },
    { kind: 'cancelLimit', duty: 'inpatientTreatment', reason: 'stayEnded' },
    { kind: 'clearMilestone', name: returnDue },
    ...(['askForReturn', 'recordEscape', 'considerSuspension', 'bringBack'] as const).map((task): Effect => ({ kind: 'completeTask', task })),
    { kind: 'completeTask', task: 'humanDecision', subject: () => 'suspensionOfRemainder' },
    { kind: 'recordFacts', section: 'admission', facts: () => ({ outsideFor: null, leave: null, removal: null, recovery: null }) },
  ];
  return given.when === undefined ? effects : effects.map((effect): Effect => ({ ...effect, when: given.when as NonNullable<typeof given.when> }));
}

/** The day on which a body conducting proceedings owes the person's return is over. */
export const returnDue = 'returnDue';

export const isOutsideFor = (ground: StayGround): Guard<object> => ({ state }) =>
  state.facts.admission.outsideFor === ground ? null : { code: 'guardNotMet', facts: { needs: 'stayOutside', ground } };

/** The first day after the last day of a leave; null where nobody is on leave. */
export function dayAfterLeave({ facts }: CaseState): string | null {
  const { outsideFor, leave } = facts.admission;
  return outsideFor === 'bereavement' && leave?.granted != null ? addDays(leave.granted.until, 1) : null;
}

/** Whoever is on leave is not looked for before it is over (NĐ 116/2021 Đ70.4). */
export const leaveIsOver: Guard<object> = ({ state, happenedAt }) => {
  const after = dayAfterLeave(state);
  return after === null || dateOf(happenedAt) >= after ? null : { code: 'guardNotMet', facts: { needs: 'leaveOver', until: addDays(after, -1) }, source: state.regime === 'R4' ? 'NĐ 163/2026 Đ121' : 'NĐ 116/2021 Đ70.4' };
};

/** First instant of the day, for a milestone. */
export const morningAfter = (day: string): string => startOfLocalDay(addDays(day, 1));
