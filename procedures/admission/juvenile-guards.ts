import { addDays, addMonths } from '../../law/dates.ts';
import { dateOf } from '../apply-effect.ts';
import type { Guard, Situation } from '../procedure.ts';
import { isMinor } from '../turned-eighteen.ts';
import { termEndOf } from './term.ts';

/** At least so many whole months of the term lie ahead on the day; an open end is far. */
export function isMonthsLeft({ state, happenedAt }: Pick<Situation, 'state' | 'happenedAt'>, months: number, from = dateOf(happenedAt)): boolean {
  const end = termEndOf(state);
  return end === null || addMonths(from, months) <= addDays(end, 1);
}

/** In a reformatory school, eighteen, and three months or more left on that day. */
export function transferIsDue(situation: Pick<Situation, 'state' | 'happenedAt'>): boolean {
  const { admission, dossier } = situation.state.facts;
  return admission.admittedOn !== undefined && admission.facilityKind === 'reformatorySchool' && dossier.turnedEighteenOn !== undefined && isMonthsLeft(situation, 3, dossier.turnedEighteenOn);
}

export const mayTransferAtEighteen: Guard<object> = (situation) => (transferIsDue(situation) ? null : { code: 'guardNotMet', facts: { needs: 'threeMonthsLeftAtEighteen' } });

/** Reformatory schools take juveniles alone. */
export const schoolForJuvenilesOnly: Guard<{ readonly ground: string }> = (situation) =>
  situation.body.ground === 'reformatorySchool' && !isMinor(situation) ? { code: 'guardNotMet', facts: { needs: 'minor' }, source: 'Luật 120/2025 Đ36.4, 38.4' } : null;

/** A juvenile goes to a reformatory school or to a public facility that is fit for juveniles, and whoever assigns it says so. */
export const facilityFitForJuvenile: Guard<{ readonly fitForJuveniles?: true | undefined }> = (situation) =>
  !isMinor(situation) || situation.state.facts.admission.passedOnBecause === 'reformatorySchool' || situation.body.fitForJuveniles === true ? null : { code: 'guardNotMet', facts: { needs: 'facilityForJuveniles' }, source: 'Luật 120/2025 Đ36.4' };

/** R1–R3: nobody under eighteen is let go alone. R4 states nothing about the way home. */
export const minorHandedOver: Guard<{ readonly releasedTo: string }> = (situation) => {
  if (!isMinor(situation) || situation.state.regime === 'R4') return null;
  return ['family', 'communeCommittee', 'socialProtection'].includes(situation.body.releasedTo) ? null : { code: 'guardNotMet', facts: { needs: 'handoverOfMinor' }, source: 'NĐ 116/2021 Đ62.3, 63.1' };
};

/** The ordinance for juveniles knows no reduction; the decree speaks of it without age (PL 01/2022 Đ1, 31; NĐ 116/2021 Đ58.1). Until that is settled there is none. */
export const reductionIsForAdults: Guard<{ readonly kind: string }> = ({ state, body }) =>
  state.person === 'juvenile' && body.kind === 'reduction' ? { code: 'actNotInProcedure', facts: { person: 'juvenile' }, source: 'PL 01/2022 Đ1, 31' } : null;
