import type { LocalOffice } from '../../../db/queries/list-local-offices.ts';
import { type AgencyKind, isCompetent, listDecidingKinds } from '../../../law/competence.ts';
import type { Regime } from '../../../law/regimes.ts';
import { AGENCY_KIND_LABELS } from '../../../law/vi.ts';
import type { AgencyFacts, PerformContext } from '../../../procedures/procedure.ts';
import { listOpeningOffices } from '../../../procedures/succession.ts';
import { shortDay } from '../prints/print-words.vi.ts';
import { type CaseColumn, caseColumns, faultWords, sheetNames } from './columns.vi.ts';
import { regimesOf } from './regimes-of.ts';
import type { CaseRow, Fault } from './read-workbook.ts';

type World = Pick<PerformContext, 'asOf' | 'agencies' | 'official'>;

/**
 * Whose act the opening was, where the row, the day and the map leave one answer: the office named, the only one that compiled then, or of several
 * the one of the row's commune. A code that the office of today has taken over from one of them says nothing. Else the fault names the column.
 */
export function findOpener(row: CaseRow, regime: Regime, world: World, nameOf: (id: string) => string): AgencyFacts | Fault {
  const { formerOffice, openedOn = '', communeCode } = row.values;
  const fault = (column: CaseColumn, words: string): Fault => ({ sheet: sheetNames.cases, row: row.row, column: caseColumns[column].title, words });
  const ownId = world.official.agencyId;
  const could = listOpeningOffices(openedOn, world).flatMap((id): AgencyFacts[] => { const one = world.agencies.get(id); return one !== undefined && isCompetent('compileDossier', regime, one.kind, 'head') ? [one] : []; });
  const [only] = could;
  const names = could.map((one) => nameOf(one.agencyId));
  const day = shortDay(openedOn);
  if (only === undefined) return fault('openedOn', faultWords.noOpener(day, listDecidingKinds('compileDossier', regime).map((kind) => AGENCY_KIND_LABELS[kind])));
  if (formerOffice !== undefined) return could.find((one) => one.agencyId === formerOffice) ?? fault('formerOffice', faultWords.notOpener(nameOf(formerOffice), day, names));
  if (could.length === 1) return only;
  const own = could.find((one) => one.agencyId === ownId);
  const ownCode = world.agencies.get(ownId)?.communeCode ?? null;
  const [placed, second] = could.filter((one) => one.communeCode === (communeCode ?? ownCode));
  // Its own office was not there yet: the code may as well mean the commune of today.
  const isPlain = own !== undefined || (communeCode !== undefined && communeCode !== ownCode);
  return placed !== undefined && second === undefined && isPlain ? placed : fault('formerOffice', faultWords.manyOpeners(day, names));
}

/** The offices of the row that the map names by place and day, where it leaves one; what the row says itself stays. `assistingPolice`: R1, who helped the committee. */
export function fillOffices({ values, course }: Pick<CaseRow, 'values' | 'course'>, regime: Regime, opener: AgencyFacts, own: Pick<AgencyFacts, 'communeCode'>, offices: readonly LocalOffice[]): { readonly values: CaseRow['values']; readonly assistingPolice: string | null } {
  const at = (kind: AgencyKind, on: string | undefined): string | null => {
    if (on === undefined) return null;
    // The commune of then while its office was there, the one of today from then on.
    const code = opener.to === null || on <= opener.to ? opener.communeCode : own.communeCode;
    const there = offices.filter((one) => one.communeCode === code && one.kind === kind && (one.from ?? '') <= on && (one.to === null || on <= one.to));
    return there.length === 1 ? (there[0]?.agencyId ?? null) : null;
  };
  const { admission } = regimesOf({ values, course }, regime);
  // One that ended on the way named no one after it by the map: then the row says who came.
  const escortOn = values.admittedOn ?? values.escortedOn ?? values.executionReceivedOn ?? values.sentForExecutionOn;
  const found: Partial<Record<CaseColumn, string | null>> = {
    labourOffice: regime === 'R1' ? at('labourOffice', values.forwardedOn) : null,
    // Commune police escort in what they compiled themselves; for what a committee compiled the map says who (rules.md §2).
    escortOffice: admission === 'R1' ? at('districtPolice', escortOn) : opener.kind === 'communePolice' ? null : at('communePolice', escortOn),
    supervisingPolice: at('communePolice', values.completionNoticeOn ?? values.releasedOn),
    committee: at('communeCommittee', values.completionNoticeOn ?? values.releasedOn),
  };
  const missing = Object.entries(found).filter(([key, id]) => id !== null && values[key as CaseColumn] === undefined);
  return { values: { ...Object.fromEntries(missing), ...values }, assistingPolice: opener.kind === 'communeCommittee' ? at('communePolice', values.openedOn) : null };
}
