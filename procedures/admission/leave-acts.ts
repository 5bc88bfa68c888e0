import { z } from 'zod';
import { addDays, daysBetween } from '../../law/dates.ts';
import { computeLeave } from '../../law/leave.ts';
import { findTimeLimit } from '../../law/time-limits.ts';
import { dateOf } from '../apply-effect.ts';
import { askHumanDecision } from '../every-stage.ts';
import { freeText, groundOf, localDate, onlyIn, personalText, registerNumber, wholeNumber } from '../fields.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect, type Guard, type Situation } from '../procedure.ts';
import { facilityStages, isBeforeR4, isR4 } from './guards.ts';
import { backToStage, beginStay, dayAfterLeave, endStay, isOutsideFor } from './stays.ts';
import { recountTerm } from './term.ts';

const both = (r1: string, r4: string) => ({ R1: r1, R2: r1, R3: r1, R4: r4 });
const article = (r1: string) => both(`NĐ 116/2021 Đ${r1}`, 'NĐ 163/2026 Đ121');
/** From the papers of a facility that is not on the system. */
const nearPolice = [staffOf('escortOffice'), staffOf('compilingOffice')];
/** R1: "bố, mẹ, vợ hoặc chồng, con" (NĐ 116/2021 Đ70.1); for R4 the same circle is assumed. */
export const kinOfLeave = ['parent', 'spouse', 'child'] as const;

const leaveOf = ({ state }: Pick<Situation, 'state'>) => state.facts.admission.leave ?? null;
const noLeaveYet: Guard<object> = (situation) => (leaveOf(situation) === null ? null : { code: 'alreadyRecorded', facts: { fact: 'bereavementLeave' } });
const leaveIsAsked: Guard<object> = (situation) => (leaveOf(situation)?.granted === null ? null : { code: 'guardNotMet', facts: { needs: 'requestBereavementLeave' } });
const leaveIsGranted: Guard<object> = (situation) => (leaveOf(situation)?.granted == null ? { code: 'guardNotMet', facts: { needs: 'grantBereavementLeave' } } : null);

/** At most five days, those on the road left out; the day of leaving is not counted. */
const leaveWithinLaw: Guard<{ readonly from: string; readonly until: string; readonly travelDays: number }> = ({ state, body, happenedAt }) => {
  const law = findTimeLimit({ duty: 'bereavementLeave', regime: state.regime, person: state.person });
  if (body.from < dateOf(happenedAt)) return { code: 'happenedBeforeCause', facts: { from: body.from, earliest: dateOf(happenedAt) } };
  if (daysBetween(body.from, body.until) < body.travelDays) return { code: 'bodyInvalid', facts: { field: 'until' } };
  if (law?.amount == null) return null;
  const latest = addDays(body.from, law.amount + body.travelDays);
  return body.until <= latest ? null : { code: 'guardNotMet', facts: { needs: 'leaveWithinLaw', until: latest, days: law.amount }, source: law.source };
};

const leavesInTime: Guard<object> = (situation) => {
  const granted = leaveOf(situation)?.granted;
  if (granted == null) return null;
  const today = dateOf(situation.happenedAt);
  return today >= granted.from && today <= granted.until ? null : { code: 'guardNotMet', facts: { needs: 'grantBereavementLeave', from: granted.from, until: granted.until } };
};

/** Back after the last day of the leave without having been looked for. */
const isLate = (situation: Situation): boolean => { const after = dayAfterLeave(situation.state); return after !== null && dateOf(situation.happenedAt) > after; };
const overstay: readonly Effect[] = [
  // Neither leave nor flight: no text says whether these days count.
  { kind: 'openPause', ground: 'overstay', source: ({ state }) => (state.regime === 'R4' ? 'NĐ 163/2026 Đ121' : 'NĐ 116/2021 Đ70.4'), duties: [], rule: 'undecided', from: ({ state, happenedAt }) => dayAfterLeave(state) ?? happenedAt, when: isLate },
  { kind: 'closePause', ground: 'overstay' },
  {
    kind: 'raiseTask', task: 'decideDaysOutside', holder: 'facility', rank: 2, subject: ({ state }) => state.pauses.findLast((pause) => pause.ground === 'overstay')?.pauseId ?? null,
    reviewAfterDays: (policy) => policy.reviewHumanDecisionDays, when: isLate,
  },
];

/** Leave to bury a parent, husband, wife or child: at most five days beside the road, which count as served (NĐ 116/2021 Đ70; NĐ 163/2026 Đ121). */
export const leaveActs: Readonly<Record<string, Act>> = {
  requestBereavementLeave: defineAct({
    event: 'bereavementLeaveRequested', by: [staffOf('facility')], fromPaperBy: nearPolice, from: facilityStages, source: article('70.2a'), guards: [noLeaveYet],
    schema: z.strictObject({
      kin: groundOf(kinOfLeave), diedOn: localDate(), applicant: personalText(), kinship: personalText(100).optional(), address: personalText(500).optional(), phone: personalText(40).optional(),
      askedFrom: localDate().optional(), askedUntil: localDate().optional(), confirmationNumber: registerNumber().optional(),
    }),
    effects: [
      { kind: 'startLimit', duty: 'decideBereavementLeave', holder: 'facility' },
      { kind: 'document', template: 'leaveRequest', issuer: 'facility' },
      { kind: 'recordFacts', section: 'admission', facts: ({ body, happenedAt }) => ({ leave: { kin: body.kin, requestedOn: dateOf(happenedAt), granted: null } }) },
    ],
  }),
  grantBereavementLeave: defineAct({
    event: 'bereavementLeaveGranted', by: [headOf('facility')], fromPaperBy: [staffOf('facility'), ...nearPolice], from: facilityStages, source: article('70.2b'), guards: [leaveIsAsked, leaveWithinLaw],
    schema: z.strictObject({ from: localDate(), until: localDate(), travelDays: wholeNumber(0, 30).default(0), decisionNumber: registerNumber().optional() }),
    effects: [
      { kind: 'meetLimit', duty: 'decideBereavementLeave' },
      { kind: 'document', template: 'leaveDecision', issuer: 'facility' },
      {
        kind: 'recordFacts', section: 'admission',
        facts: ({ state, body }) => { const { leave } = state.facts.admission; return leave == null ? {} : { leave: { ...leave, granted: { from: body.from, until: body.until, travelDays: body.travelDays, number: body.decisionNumber ?? null } } }; },
      },
    ],
  }),
  refuseBereavementLeave: defineAct({
    event: 'bereavementLeaveRefused', by: [headOf('facility')], fromPaperBy: [staffOf('facility'), ...nearPolice], from: facilityStages, source: article('70.2b'), guards: [leaveIsAsked],
    schema: z.strictObject({ reason: freeText(2000) }),
    effects: [{ kind: 'meetLimit', duty: 'decideBereavementLeave' }, { kind: 'recordFacts', section: 'admission', facts: () => ({ leave: null }) }],
  }),
  startBereavementLeave: defineAct({
    event: 'bereavementLeaveStarted', by: [staffOf('facility')], fromPaperBy: nearPolice, from: facilityStages, touchesPerson: true, source: article('70.3'), guards: [leaveIsGranted, leavesInTime],
    schema: z.strictObject({ fetchedBy: personalText().optional(), recordNumber: registerNumber().optional() }),
    effects: [
      ...beginStay('bereavement'),
      { kind: 'document', template: 'stayHandover', issuer: 'facility', when: isBeforeR4 },
      { kind: 'document', template: 'paperHandover', issuer: 'facility', when: isR4 },
      {
        // The last day is that of the decision: the law only sets the most.
        kind: 'startLimit', duty: 'bereavementLeave', holder: 'person', nature: 'limitation', from: ({ happenedAt }) => dateOf(happenedAt),
        counted: ({ state, happenedAt }) => {
          const granted = state.facts.admission.leave?.granted;
          const law = findTimeLimit({ duty: 'bereavementLeave', regime: state.regime, person: state.person });
          if (granted == null || law === undefined) return null;
          return { dueDate: granted.until, proof: { lines: computeLeave({ from: dateOf(happenedAt), until: granted.until, travelDays: Math.min(granted.travelDays, daysBetween(dateOf(happenedAt), granted.until)), article: law.source, confidence: law.confidence }) } };
        },
      },
    ],
    to: [{ stage: 'outside' }],
  }),
  returnFromLeave: defineAct({
    event: 'returnedFromLeave', by: [staffOf('facility')], fromPaperBy: nearPolice, from: ['outside'], touchesPerson: true, source: article('70.3–4'), guards: [isOutsideFor('bereavement')],
    // Health and use of drugs are looked at on the way in.
    schema: z.strictObject({ drugTest: groundOf(['negative', 'positive']).optional(), health: freeText(1000).optional(), recordNumber: registerNumber().optional(), broughtBy: onlyIn(['R4'], personalText().optional()) }),
    effects: [
      ...overstay,
      { kind: 'document', template: 'paperHandover', issuer: 'facility', when: isR4 },
      { kind: 'meetLimit', duty: 'bereavementLeave' },
      ...endStay({ to: ({ state, happenedAt }) => { const after = dayAfterLeave(state); return after !== null && dateOf(happenedAt) > after ? after : happenedAt; } }),
      ...recountTerm,
      // What use on leave brings about is not said.
      { ...askHumanDecision('usedOnLeave'), when: ({ body }) => body['drugTest'] === 'positive' },
    ],
    to: backToStage,
  }),
};

/** The last day of the leave is over: a person says whether it is a flight (NĐ 116/2021 Đ70.4). */
export const onLeaveOver: readonly Effect[] = [
  { kind: 'raiseTask', task: 'recordEscape', holder: 'facility', rank: 1, source: 'NĐ 116/2021 Đ70.4; NĐ 163/2026 Đ121', reviewAfterDays: () => 1, when: ({ state }) => state.facts.admission.outsideFor === 'bereavement' },
];
