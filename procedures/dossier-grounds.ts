import type { Regime } from '../law/regimes.ts';
import type { PersonKind } from '../law/time-limits.ts';

/** One legal ground on which a person may be sent to compulsory treatment, with the article under each regime that knows it. */
interface Ground {
  readonly before2026: string | null;
  readonly r4: string | null;
  /** article for a juvenile; null where the ground does not reach one */
  readonly juvenileBefore2026: string | null;
  readonly juvenileR4: string | null;
}

const voluntary = { before2026: 'Luật 73/2021 Đ32.1', r4: 'Luật 120/2025 Đ35.1a', juvenileBefore2026: 'Luật 73/2021 Đ33.1a', juvenileR4: 'Luật 120/2025 Đ36.1a' } as const;
const substitution = { before2026: 'Luật 73/2021 Đ32.3', r4: 'Luật 120/2025 Đ35.1c', juvenileBefore2026: 'Luật 73/2021 Đ33.1c', juvenileR4: 'Luật 120/2025 Đ36.1c' } as const;
const onlyR4 = (article: string): Ground => ({ before2026: null, r4: `Luật 120/2025 Đ35.1đ, ${article}`, juvenileBefore2026: null, juvenileR4: `Luật 120/2025 Đ36.1đ, ${article}` });

export const dossierGrounds = {
  notRegistered: voluntary,
  notStarted: voluntary,
  leftVoluntaryTreatment: voluntary,
  usedDuringVoluntaryTreatment: { before2026: 'Luật 73/2021 Đ32.2', r4: 'Luật 120/2025 Đ35.1b', juvenileBefore2026: 'Luật 73/2021 Đ33.1b', juvenileR4: 'Luật 120/2025 Đ36.1b' },
  substitutionNotFollowed: substitution,
  expelledFromSubstitution: substitution,
  // No relapse ground for juveniles before R4.
  relapsedUnderSupervision: { before2026: 'Luật 73/2021 Đ32.4', r4: 'Luật 120/2025 Đ35.1d', juvenileBefore2026: null, juvenileR4: 'Luật 120/2025 Đ36.1d' },
  turnedAdultWhileEvading: { before2026: null, r4: 'Luật 120/2025 Đ35.1đ, Đ36.3', juvenileBefore2026: null, juvenileR4: null },
  refusedMonitoring: onlyR4('Đ47.2'),
  violatedAfterCommuneMeasure: onlyR4('Đ47.3'),
  thirdViolation: onlyR4('Đ47.4'),
} as const satisfies Record<string, Ground>;

export type DossierGround = keyof typeof dossierGrounds;

export const dossierGroundNames = Object.keys(dossierGrounds) as [DossierGround, ...DossierGround[]];

/** Grounds that came with R4. */
export const groundRegimes: Readonly<Record<string, readonly Regime[]>> = Object.fromEntries(Object.entries<Ground>(dossierGrounds).flatMap(([ground, row]) => (row.before2026 === null ? [[ground, ['R4']]] : [])));

/** Article of a ground for this kind of person under this regime; null where the law does not know it. */
export function findGroundArticle(ground: DossierGround, regime: Regime, person: PersonKind): string | null {
  const row: Ground = dossierGrounds[ground];
  if (regime === 'R4') return person === 'adult' ? row.r4 : row.juvenileR4;
  return person === 'adult' ? row.before2026 : row.juvenileBefore2026;
}
