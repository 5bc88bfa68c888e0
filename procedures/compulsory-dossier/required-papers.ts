import { REGIMES, type Regime } from '../../law/regimes.ts';
import type { PersonKind } from '../../law/time-limits.ts';
import type { PaperType } from '../dossier-papers.ts';

/** One mandatory paper. `satisfiedBy` lists what counts for it besides itself; forms are those of the decree's annex. */
export interface RequiredPaper {
  readonly type: PaperType;
  readonly satisfiedBy: readonly PaperType[];
  readonly form: string | null;
  readonly article: string;
}

interface Row extends RequiredPaper {
  readonly regimes: readonly Regime[];
  readonly persons: readonly PersonKind[];
  readonly onlyWithoutStableResidence: boolean;
}

const before2026 = REGIMES.filter((regime) => regime !== 'R4');
const both = ['adult', 'juvenile'] as const;

function row(type: PaperType, regimes: readonly Regime[], persons: readonly PersonKind[], article: string, form: string | null, more: { satisfiedBy?: readonly PaperType[]; unstable?: boolean } = {}): Row {
  return { type, regimes, persons, article, form, satisfiedBy: more.satisfiedBy ?? [], onlyWithoutStableResidence: more.unstable ?? false };
}

/** The dossier's mandatory papers per regime and person (rules.md §3.1). In R2 and R3 those of R1, inferred. */
const rows: readonly Row[] = [
  row('shortBiography', before2026, both, 'NĐ 116/2021 Đ41.1a, Đ51.1', 'Mẫu 30'),
  row('violationRecord', before2026, both, 'NĐ 116/2021 Đ41.1b, Đ51.1', 'Mẫu 27'),
  row('addictionResult', before2026, both, 'NĐ 116/2021 Đ41.1c, Đ51.1', null),
  row('statement', before2026, both, 'NĐ 116/2021 Đ41.1d, Đ51.1', 'Mẫu 31'),
  row('representativeOpinion', before2026, ['juvenile'], 'NĐ 116/2021 Đ51.1đ', 'Mẫu 38'),
  row('request', before2026, both, 'NĐ 116/2021 Đ41.1đ, Đ51.1', 'Mẫu 29'),
  row('unstableResidencePaper', before2026, both, 'NĐ 116/2021 Đ41.2b, Đ51.2', null, { unstable: true }),

  row('shortBiography', ['R4'], both, 'Luật 120/2025 Đ35.3b, Đ36.2b; NĐ 163/2026 Đ101, Đ104', 'Mẫu 33'),
  row('violationRecord', ['R4'], both, 'Luật 120/2025 Đ35.3b, Đ36.2b; NĐ 163/2026 Đ101, Đ104', 'Mẫu 34'),
  row('addictionResult', ['R4'], both, 'Luật 120/2025 Đ35.3b, Đ36.2b; NĐ 163/2026 Đ101, Đ104', 'bản sao kết quả hoặc Mẫu 35', { satisfiedBy: ['substitutionSiteConfirmation'] }),
  row('statement', ['R4'], ['juvenile'], 'Luật 120/2025 Đ36.2b; NĐ 163/2026 Đ104', 'Mẫu 38, 58 hoặc 40', { satisfiedBy: ['statementTakenDown', 'recordOfNoStatement'] }),
  row('representativeOpinion', ['R4'], ['juvenile'], 'Luật 120/2025 Đ36.2b; NĐ 163/2026 Đ104', 'Mẫu 39 hoặc 40', { satisfiedBy: ['recordOfNoOpinion'] }),
  row('request', ['R4'], both, 'Luật 120/2025 Đ35.3b, Đ36.2b; NĐ 163/2026 Đ101, Đ104', 'Mẫu 36'),
  row('unstableResidencePaper', ['R4'], both, 'NĐ 163/2026 Đ101, Đ104', null, { unstable: true }),
];

/** What a dossier must hold. */
export function listRequiredPapers(regime: Regime, person: PersonKind, hasStableResidence: boolean): readonly RequiredPaper[] {
  return rows.filter((one) => one.regimes.includes(regime) && one.persons.includes(person) && (!one.onlyWithoutStableResidence || !hasStableResidence));
}

/** What is still missing, in the order of the article. */
export function findMissingPapers(required: readonly RequiredPaper[], held: readonly { readonly type: PaperType }[]): readonly RequiredPaper[] {
  return required.filter((paper) => !held.some((one) => one.type === paper.type || paper.satisfiedBy.includes(one.type)));
}
