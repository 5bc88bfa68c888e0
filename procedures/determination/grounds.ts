import type { Regime } from '../../law/regimes.ts';
import type { PersonKind } from '../../law/time-limits.ts';
import type { DeterminationGround, FollowingCase } from './facts.ts';

/** Article of a ground before R4 and in R4; null where that law does not know it. */
const articles: Readonly<Record<DeterminationGround, readonly [before: string | null, r4: string | null]>> = {
  managedUserUsing: ['Luật 73/2021 Đ27.1a', 'Luật 120/2025 Đ31.1c'],
  noStableResidence: ['Luật 73/2021 Đ27.1b', 'Luật 120/2025 Đ31.1đ'],
  usingUnderCommuneEducation: ['Luật 73/2021 Đ27.1c', null],
  usingUnderSupervision: ['Luật 73/2021 Đ27.1d', 'Luật 120/2025 Đ31.1d'],
  voluntary: ['Luật 73/2021 Đ27.1đ', 'Luật 120/2025 Đ31.1a'],
  registeringWithoutResult: [null, 'Luật 120/2025 Đ31.1b'],
};

export function findDeterminationArticle(ground: DeterminationGround, regime: Regime): string | null {
  return articles[ground][regime === 'R4' ? 1 : 0];
}

/** Whoever asks for the determination of their own accord has broken nothing: no test record, no criminal check. */
export const isOwnWish = (ground: DeterminationGround): boolean => ground === 'voluntary' || ground === 'registeringWithoutResult';

/**
 * The file an addicted person's result leads to: relapse under supervision goes straight to the dossier (juveniles only from R4 on),
 * everybody else registers voluntary treatment first (Luật 73/2021 Đ27.5c, 32.4; Luật 120/2025 Đ31.6, 35.1d, 36.1d).
 */
export function proposeFollowing(ground: DeterminationGround, regime: Regime, person: PersonKind): FollowingCase {
  return ground === 'usingUnderSupervision' && (person === 'adult' || regime === 'R4') ? 'compulsoryDossier' : 'voluntaryTreatment';
}
