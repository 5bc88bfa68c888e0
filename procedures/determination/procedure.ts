import { dateOf } from '../apply-effect.ts';
import { officeRoles } from '../offices.ts';
import { headOf, staffOf } from '../performers.ts';
import { defineAct, defineProcedure } from '../procedure.ts';
import { findDeterminationArticle, proposeFollowing } from './grounds.ts';
import { criminalCheckDone, followingIsLawful, groundIsKnown, hasRequester, openerIsCompetent, toldWhoMustBe, useIsEvidenced } from './guards.ts';
import * as schemas from './schemas.ts';

const both = (before: string, r4: string) => ({ R1: before, R2: before, R3: before, R4: r4 });
const examination = both('Luật 73/2021 Đ27; NĐ 109/2021 Đ4–7; TT 18/2021 Đ5', 'Luật 120/2025 Đ31; NĐ 166/2026');
/** Those that ask for one: no committee does, in whatever else it compiles (Luật 73/2021 Đ27.2–3; Luật 120/2025 Đ31.2–3). */
const askingPolice = officeRoles.compilingOffice.filter((kind) => kind !== 'communeCommittee');

/** From the request to the result and what follows it: voluntary registration, a dossier, or a person's review (rules.md §3.1 addictionResult). */
export const determination = defineProcedure({
  name: 'determination', version: 1, kind: 'standalone', secondCase: 'needsReason', initial: 'requested',
  stages: {
    requested: { owner: 'clinic', openEnded: { task: 'receivePerson', reviewAfterDays: (policy) => policy.reviewUnconfirmedReceiptDays } },
    examining: { owner: 'clinic' },
    telling: { owner: 'compilingOffice', openEnded: { task: 'tellResult', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    addicted: { owner: 'compilingOffice', openEnded: { task: 'openFollowingCase', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
    notAddictedReview: { owner: 'compilingOffice', openEnded: { task: 'decideAfterNotAddicted', reviewAfterDays: (policy) => policy.reviewHumanDecisionDays } },
  },
  acts: {
    openDetermination: defineAct({
      event: 'determinationRequested', opens: true, by: [{ ...staffOf('compilingOffice'), kinds: askingPolice }, staffOf('clinic', 'R1', 'R2', 'R3')], from: ['requested'], schema: schemas.openDetermination,
      source: both('Luật 73/2021 Đ27.1–3; NĐ 109/2021 Đ4–7', 'Luật 120/2025 Đ31.1–3'), guards: [openerIsCompetent, groundIsKnown, useIsEvidenced, criminalCheckDone],
      effects: [
        { kind: 'joinOffice', role: 'compilingOffice', agencyId: ({ context }) => (context.agencies.get(context.official.agencyId)?.kind === 'clinic' ? null : context.official.agencyId) },
        { kind: 'joinOffice', role: 'clinic', agencyId: ({ body, context }) => (context.agencies.get(context.official.agencyId)?.kind === 'clinic' ? context.official.agencyId : (body.clinicId ?? null)) },
        {
          kind: 'recordFacts', section: 'determination',
          facts: ({ state, body }) => ({
            ground: body.ground, groundArticle: findDeterminationArticle(body.ground, state.regime) ?? '', hasStableResidence: body.hasStableResidence, isHeld: body.isHeld, testRecord: body.testRecord ?? null,
            criminalCheckNumber: body.criminalCheckNumber ?? null, following: proposeFollowing(body.ground, state.regime, state.person), followingCaseId: null,
          }),
        },
        { kind: 'document', template: 'determinationRequest', issuer: 'compilingOffice', when: hasRequester },
      ],
    }),
    receivePerson: defineAct({
      event: 'personReceivedByClinic', by: [staffOf('clinic')], fromPaperBy: [staffOf('compilingOffice')], from: ['requested'], touchesPerson: true, schema: schemas.receivePerson, source: examination,
      effects: [
        { kind: 'startLimit', duty: 'addictionResult', holder: 'clinic' },
        { kind: 'recordFacts', section: 'determination', facts: ({ happenedAt }) => ({ receivedAt: happenedAt }) },
      ],
      to: [{ stage: 'examining' }],
    }),
    issueResult: defineAct({
      event: 'addictionResultIssued', by: [headOf('clinic')], fromPaperBy: [staffOf('compilingOffice')], from: ['examining'], touchesPerson: true, schema: schemas.issueResult, source: examination,
      effects: [
        { kind: 'meetLimit', duty: 'addictionResult' },
        { kind: 'document', template: 'determinationResult', issuer: 'clinic' },
        { kind: 'recordFacts', section: 'determination', facts: ({ body, happenedAt }) => ({ isAddicted: body.isAddicted, result: { number: body.resultNumber, date: dateOf(happenedAt) } }) },
        { kind: 'openListEntry', list: 'addicts', office: 'compilingOffice', ground: 'addictionResult', when: (situation) => situation.body.isAddicted && hasRequester(situation) },
      ],
      // Whoever came of their own wish takes the result home: no office follows it (NĐ 109/2021 Đ4).
      to: [{ when: (situation) => !hasRequester(situation), close: 'resultToPerson' }, { when: ({ body }) => body.isAddicted, stage: 'telling' }, { stage: 'notAddictedReview' }],
    }),
    tellResult: defineAct({
      event: 'addictionResultTold', by: [staffOf('compilingOffice'), staffOf('clinic')], from: ['telling'], touchesPerson: true, schema: schemas.tellResult, source: both('Luật 73/2021 Đ27.4; NĐ 116/2021 Đ3', 'Luật 120/2025 Đ31.4'),
      guards: [toldWhoMustBe],
      effects: [{ kind: 'recordFacts', section: 'determination', facts: ({ happenedAt }) => ({ toldAt: happenedAt }) }],
      to: [{ stage: 'addicted' }],
    }),
    linkFollowingCase: defineAct({
      event: 'followingCaseLinked', by: [staffOf('compilingOffice')], from: ['addicted'], schema: schemas.linkFollowingCase, source: both('Luật 73/2021 Đ27.5c, 32.4', 'Luật 120/2025 Đ31.6, 35.1, 36.1'), guards: [followingIsLawful],
      effects: [
        // The person stays an addict: the next file's own entry goes on from here.
        { kind: 'closeListEntry', list: 'addicts', ground: 'nextCase', when: ({ body }) => body.following !== 'substitutionTreatment' },
        { kind: 'recordFacts', section: 'determination', facts: ({ body }) => ({ following: body.following, followingCaseId: body.caseId ?? null }) },
      ],
      to: [{ close: 'addicted' }],
    }),
    decideAfterNotAddicted: defineAct({
      event: 'notAddictedReviewed', by: [headOf('compilingOffice')], from: ['notAddictedReview'], schema: schemas.decideAfterNotAddicted,
      // What a use without addiction leads to is said for some persons only: a person decides.
      source: both('Luật 73/2021 Đ23; rules.md §7', 'Luật 120/2025 Đ24.6, 31.3b; rules.md §7'),
      to: [{ when: ({ body }) => body.choice === 'userManagement', close: 'userManagement' }, { close: 'notAddicted' }],
    }),
    withdrawDetermination: defineAct({
      event: 'determinationWithdrawn', by: [headOf('compilingOffice'), headOf('clinic')], from: ['requested', 'examining'], schema: schemas.withdrawDetermination, source: 'rules.md §7',
      to: [{ close: 'withdrawn' }],
    }),
  },
});
