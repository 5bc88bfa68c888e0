import { addDays } from '../../law/dates.ts';
import { dateOf } from '../apply-effect.ts';
import { needsCriminalCheck } from '../criminal-check.ts';
import type { GuardNeed } from '../guard-needs.ts';
import type { Condition, Guard, Refusal, Situation } from '../procedure.ts';
import { toUtc } from '../recorder.ts';
import type { StopGround } from './facts.ts';

export const isR4: Condition<object> = ({ state }) => state.regime === 'R4';
export const isBeforeR4: Condition<object> = ({ state }) => state.regime !== 'R4';
export const hasStableResidence: Condition<object> = ({ state }) => state.facts.userManagement.hasStableResidence !== false;

const notMet = (needs: GuardNeed, facts: Readonly<Record<string, unknown>> = {}, source?: string): Refusal => ({
  code: 'guardNotMet', facts: { needs, ...facts }, ...(source === undefined ? {} : { source }),
});

export const foundBeforeOpening: Guard<{ readonly foundAt: string; readonly testRecord: { readonly date: string } }> = ({ body, happenedAt }) => {
  if (toUtc(body.foundAt) > happenedAt) return { code: 'bodyInvalid', facts: { field: 'foundAt' } };
  return body.testRecord.date > dateOf(happenedAt) ? { code: 'bodyInvalid', facts: { field: 'testRecord' } } : null;
};

/** Whoever has no stable residence is examined first: only "not addicted" leads to management (Luật 73/2021 Đ27.1b; Luật 120/2025 Đ24.6). */
export const determinedWhereUnstable: Guard<object> = (situation) =>
  hasStableResidence(situation) || situation.state.facts.userManagement.determination === 'notAddicted'
    ? null
    : notMet('determination', {}, situation.state.regime === 'R4' ? 'Luật 120/2025 Đ24.6, 31.1đ' : 'Luật 73/2021 Đ27.1b; NĐ 105/2021 Đ40.2');

/** From the day the offence exists the criminal check comes before the determination. */
export const criminalCheckDone: Guard<object> = ({ state, happenedAt }) =>
  state.stage !== 'determination' || !needsCriminalCheck(happenedAt) || state.facts.userManagement.criminalCheck != null ? null : notMet('criminalCheck', {}, 'BLHS Đ256a; Luật 120/2025 Đ31.1c');

export const determinationIsOpen: Guard<object> = (situation) =>
  situation.state.stage === 'determination' || !hasStableResidence(situation) ? null : notMet('unstableResidenceOrUse');

export const notAddictedFound: Guard<object> = ({ state }) => (state.facts.userManagement.endBlocked === true && state.facts.userManagement.determination === 'notAddicted' ? null : notMet('determination'));

export const stopIsLawful: Guard<{ readonly ground: StopGround; readonly paperNumber?: string | undefined; readonly paperDate?: string | undefined }> = ({ state, body }) => {
  const isNew = state.regime === 'R4';
  const source = isNew ? 'Luật 120/2025 Đ24.5, 24.7' : 'Luật 73/2021 Đ23.5';
  if (body.ground === 'communeEducation' && isNew) return notMet('groundOfRegime', { ground: body.ground }, source);
  if (body.ground === 'custodyLongerThanTerm' && (!isNew || state.stage !== 'suspended')) return notMet(isNew ? 'suspension' : 'groundOfRegime', { ground: body.ground }, source);
  if (body.ground === 'addicted') return state.facts.userManagement.determination === 'addicted' ? null : notMet('determination', {}, source);
  return body.paperNumber === undefined || body.paperDate === undefined ? notMet('paper', { ground: body.ground }, source) : null;
};

/** Why management may not end by time yet; the last day itself is inside the term. */
export function endHindrance({ state, happenedAt }: Pick<Situation<object>, 'state' | 'happenedAt'>): Refusal | null {
  const end = state.facts.userManagement.term?.end;
  if (end == null || dateOf(happenedAt) <= end) return notMet('userManagementTermEnd', end == null ? {} : { opens: addDays(end, 1) }, state.regime === 'R4' ? 'Luật 120/2025 Đ24.2' : 'NĐ 105/2021 Đ48.2');
  return state.facts.userManagement.endBlocked === true ? notMet('noUseFound', {}, state.regime === 'R4' ? 'Luật 120/2025 Đ27.3a' : 'NĐ 105/2021 Đ48.2') : null;
}
export const mayEnd: Guard<object> = (situation) => endHindrance(situation);

export const moveIsRecorded: Guard<object> = ({ state }) => (state.facts.userManagement.moveToPoliceId == null ? notMet('move') : null);
