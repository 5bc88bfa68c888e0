import { findRegimeAt, type Regime } from '../../../law/regimes.ts';
import type { CaseRow } from './read-workbook.ts';

/** The procedures that a row passes through. */
export type Part = 'dossier' | 'court' | 'admission' | 'supervision';

/** Acts by which a person decides that what was begun goes on by the new law (rules.md §1). */
const moves = { dossier: 'compulsoryDossier.moveToNewRules', admission: 'admission.moveExecutionToNewRules' } as const;

/** The local date of such a decision in the row's course; undefined without one. */
export const movedOn = (course: CaseRow['course'], part: keyof typeof moves): string | undefined => course.find(({ values }) => values.act === moves[part])?.values.on;

/** The regime of each: every hand-over picks it by its own day (rules.md §6.1); one that the row does not come to has that of the one before it. */
export function regimesOf({ values: { courtReceivedOn, effectiveOn, releasedOn }, course }: Pick<CaseRow, 'values' | 'course'>, dossier: Regime): Readonly<Record<Part, Regime>> {
  const at = (day: string | undefined, before: Regime): Regime => (day === undefined ? before : (findRegimeAt(day) ?? before));
  const court = at(courtReceivedOn, at(movedOn(course, 'dossier'), dossier));
  const admission = at(effectiveOn, court);
  return { dossier, court, admission, supervision: at(releasedOn, at(movedOn(course, 'admission'), admission)) };
}

/** The regime of a step of a part: that of the part, or of the day a person moved it to the new law, from then on. `day`: of the step, undefined where it was not taken. */
export function regimeOfStep(row: Pick<CaseRow, 'course'>, regimes: ReturnType<typeof regimesOf>, part: Part, day: string | undefined): Regime {
  const moved = part === 'dossier' || part === 'admission' ? movedOn(row.course, part) : undefined;
  return moved === undefined || (day !== undefined && day < moved) ? regimes[part] : (findRegimeAt(moved) ?? regimes[part]);
}
