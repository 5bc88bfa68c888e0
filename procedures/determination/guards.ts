import { dateOf } from '../apply-effect.ts';
import { needsCriminalCheck } from '../criminal-check.ts';
import type { GuardNeed } from '../guard-needs.ts';
import { findOffice } from '../legal-case.ts';
import type { Condition, Guard, Refusal } from '../procedure.ts';
import type { DeterminationGround, FollowingCase } from './facts.ts';
import { findDeterminationArticle, isOwnWish, proposeFollowing } from './grounds.ts';

type Opening = { readonly ground: DeterminationGround; readonly clinicId?: string | undefined; readonly testRecord?: { readonly date: string } | undefined; readonly criminalCheckNumber?: string | undefined };

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

export const groundIsKnown: Guard<Opening> = ({ state, body }) => (findDeterminationArticle(body.ground, state.regime) === null ? notMet('groundOfRegime', { ground: body.ground }) : null);

/** Police ask for an examination; a clinic may only take in somebody of their own wish, and only where the law sends that person to it directly. */
export const openerIsCompetent: Guard<Opening> = ({ state, body, context }) => {
  const kind = context.agencies.get(context.official.agencyId)?.kind;
  if (kind === 'clinic') return state.regime !== 'R4' && body.ground === 'voluntary' ? null : { code: 'notCompetent', facts: { ground: body.ground }, source: 'Luật 120/2025 Đ31.2; NĐ 109/2021 Đ4' };
  if (state.regime === 'R4' && kind !== 'communePolice' && isOwnWish(body.ground)) return { code: 'notCompetent', facts: { ground: body.ground }, source: 'Luật 120/2025 Đ31.3' };
  return body.clinicId === undefined ? { code: 'bodyInvalid', facts: { field: 'clinicId' } } : null;
};

export const useIsEvidenced: Guard<Opening> = ({ body, happenedAt }) => {
  if (isOwnWish(body.ground)) return null;
  if (body.testRecord === undefined) return notMet('testRecord');
  return body.testRecord.date > dateOf(happenedAt) ? { code: 'bodyInvalid', facts: { field: 'testRecord' } } : null;
};

/** Where use itself may be an offence, somebody has first looked whether this one is prosecuted. */
export const criminalCheckDone: Guard<Opening> = ({ body, happenedAt }) =>
  (body.ground === 'usingUnderSupervision' || body.ground === 'managedUserUsing') && needsCriminalCheck(happenedAt) && body.criminalCheckNumber === undefined
    ? notMet('criminalCheck', {}, 'BLHS Đ256a; Luật 120/2025 Đ31.1c–d')
    : null;

export const hasRequester: Condition<object> = ({ state }) => findOffice(state, 'compilingOffice') !== undefined;

/** A juvenile's representative is told beside the juvenile (Luật 120/2025 Đ31.4). */
export const toldWhoMustBe: Guard<{ readonly recipient: string }> = ({ state, body }) =>
  state.person === 'juvenile' && state.regime === 'R4' && body.recipient === 'person' ? notMet('representativeTold', {}, 'Luật 120/2025 Đ31.4') : null;

/** Straight to a dossier only where the law does not give the person the voluntary way first. */
export const followingIsLawful: Guard<{ readonly following: FollowingCase; readonly caseId?: string | undefined }> = ({ state, body }) => {
  const { ground } = state.facts.determination;
  if (body.following === 'compulsoryDossier' && ground !== undefined && proposeFollowing(ground, state.regime, state.person) !== 'compulsoryDossier')
    return notMet('voluntaryFirst', {}, state.regime === 'R4' ? 'Luật 120/2025 Đ31.6' : 'Luật 73/2021 Đ27.5c');
  return body.following !== 'substitutionTreatment' && body.caseId === undefined ? { code: 'bodyInvalid', facts: { field: 'caseId' } } : null;
};
