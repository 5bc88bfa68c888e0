import { dateOf } from '../apply-effect.ts';
import { askHumanDecision } from '../every-stage.ts';
import { headOf, staffOf } from '../performers.ts';
import { type Act, defineAct, type Effect } from '../procedure.ts';
import { isMinor, rememberBirthday } from '../turned-eighteen.ts';
import { facilityStages, isServing } from './guards.ts';
import { isMonthsLeft, mayTransferAtEighteen, transferIsDue } from './juvenile-guards.ts';
import * as schemas from './schemas.ts';

const placeAtNewLaw = 'juvenilePlaceAtNewLaw';

/** What the execution does with a juvenile alone: from the reformatory school to a public facility at eighteen (Luật 120/2025 Đ36.4). */
export const juvenileActs: Readonly<Record<string, Act>> = {
  transferAtEighteen: defineAct({
    event: 'transferredAtEighteen', by: [headOf('provincialPolice'), headOf('centralPolice')], fromPaperBy: [staffOf('facility'), staffOf('escortOffice')], from: facilityStages, regimes: ['R4'], persons: ['juvenile'], touchesPerson: true,
    schema: schemas.transferAtEighteen, source: 'Luật 120/2025 Đ36.4, 38.2–3', guards: [mayTransferAtEighteen],
    effects: [
      { kind: 'joinOffice', role: 'facility', agencyId: ({ body }) => body.facilityId },
      // The measure goes on without a day between: one hold ends as the next begins.
      { kind: 'startCustody', custody: 'measure', holder: 'facility', credited: false, ground: 'courtDecisionInForce' },
      { kind: 'recordFacts', section: 'admission', facts: ({ happenedAt }) => ({ facilityKind: 'publicFacility', transferredAtEighteenOn: dateOf(happenedAt) }) },
      { kind: 'completeTask', task: 'transferAtEighteen' },
    ],
  }),
};

/** The eighteenth birthday in the execution: the measure stays what the court made it, only the place may change. */
export const onBirthday: readonly Effect[] = [
  rememberBirthday,
  { kind: 'raiseTask', task: 'transferAtEighteen', holder: 'facility', rank: 1, source: 'Luật 120/2025 Đ36.4', reviewAfterDays: (policy) => policy.reviewFullFacilityDays, when: transferIsDue },
];

/** The new law finds a juvenile in a public facility: with under six months left they stay; for the others no text was found. */
export const onNewLawForJuveniles: readonly Effect[] = [
  { kind: 'recordFacts', section: 'admission', facts: (situation) => ({ staysAtNewLaw: !isMonthsLeft(situation, 6) }), when: (situation) => isServing(situation) && isMinor(situation) },
  { ...askHumanDecision(placeAtNewLaw), when: (situation) => isServing(situation) && isMinor(situation) && isMonthsLeft(situation, 6) },
];
