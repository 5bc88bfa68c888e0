import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { LocalOffice } from '../../../db/queries/list-local-offices.ts';
import { findRegimeAt, type Regime } from '../../../law/regimes.ts';
import type { AgencyFacts, PerformContext } from '../../../procedures/procedure.ts';
import { fieldFaultWords } from '../../field-fault.vi.ts';
import { ageOn, newPersonSchema } from '../../person-view.ts';
import { caseColumns, faultWords, sheetNames } from './columns.vi.ts';
import { fillOffices, findOpener } from './find-offices.ts';
import { type OpeningPlan, planActs } from './plan-acts.ts';
import type { CaseRow, Fault } from './read-workbook.ts';

/** A row as the acts it becomes. */
export interface Planned<Plan> {
  readonly plan: Plan;
  readonly person: z.output<typeof newPersonSchema>;
  readonly kind: 'adult' | 'juvenile';
  readonly regime: Regime;
  readonly standIn: string;
  /** the office that opened the case on its day; null where it is the one that enters it */
  readonly formerOffice: string | null;
}

/** The world of the entering office, with the offices of the places that the rows touch. */
export interface World {
  readonly performing: PerformContext;
  readonly local: readonly LocalOffice[];
}

export const cellFault = (row: number, column: keyof typeof caseColumns, words: string): Fault => ({ sheet: sheetNames.cases, row, column: caseColumns[column].title, words });

const finders: Partial<Record<AgencyFacts['kind'], 'district' | 'provincial'>> = { districtPolice: 'district', provincialPolice: 'provincial' };

/** The acts of a row, or what keeps it from becoming any. */
export function planRow(given: CaseRow, { performing, local }: World, nameOf: (id: string) => string): { readonly planned: Planned<OpeningPlan> | null; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [...given.faults];
  const own = performing.agencies.get(performing.official.agencyId);
  const { openedOn } = given.values;
  const regime = openedOn === undefined ? undefined : findRegimeAt(openedOn);
  if (openedOn !== undefined && regime === undefined) faults.push(cellFault(given.row, 'openedOn', fieldFaultWords['beforeFirstRegime'] ?? ''));
  const opener = regime === undefined ? null : findOpener(given, regime, performing, nameOf);
  if (opener !== null && 'words' in opener) faults.push(opener);
  const isOfThen = opener !== null && 'agencyId' in opener && opener.to !== null && given.values.communeCode === opener.communeCode;
  // A place of the old map is kept by the commune it went into.
  const communeCode = (isOfThen ? undefined : given.values.communeCode) ?? own?.communeCode ?? null;
  if (communeCode === null) faults.push(cellFault(given.row, 'communeCode', faultWords.needed));
  if (faults.length > 0 || regime === undefined || opener === null || 'words' in opener || own === undefined) return { planned: null, faults };
  const { values, assistingPolice } = fillOffices(given, regime, opener, own, local);
  const row = { ...given, values };
  const person = newPersonSchema.safeParse({ fullName: values.fullName, birthDate: values.birthDate, sex: values.sex, residence: values.residence, communeCode, ...(values.identityNumber === undefined ? {} : { identityNumber: values.identityNumber }) });
  if (!person.success) {
    const [issue] = person.error.issues;
    const path = issue?.path[0];
    const code = issue !== undefined && 'params' in issue ? String((issue.params as { code?: unknown } | undefined)?.code) : '';
    return { planned: null, faults: [cellFault(row.row, path === 'identityNumber' || path === 'birthDate' || path === 'residence' ? path : 'fullName', fieldFaultWords[code] ?? faultWords.wrong('text'))] };
  }
  const age = ageOn(person.data.birthDate, values.openedOn ?? '');
  if (age < 12) return { planned: null, faults: [cellFault(row.row, 'birthDate', fieldFaultWords['underTwelve'] ?? '')] };
  const standIn = randomUUID();
  const kind = age < 18 ? 'juvenile' : 'adult';
  const plan = planActs(row, { regime, person: kind, assistingPolice, foundBy: finders[opener.kind] ?? 'commune', courtName: nameOf(values.court ?? ''), standIn });
  const formerOffice = opener.agencyId === own.agencyId ? null : opener.agencyId;
  return plan.faults.length > 0 ? { planned: null, faults: plan.faults } : { planned: { plan, person: person.data, kind, regime, standIn, formerOffice }, faults: [] };
}

