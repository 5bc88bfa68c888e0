import { isLocalDate, laterOf, type LocalDate } from './dates.ts';
import type { LimitPerson, LimitUnit } from './limits/limit-row.ts';
import { getRegimeSpan, type Regime } from './regimes.ts';
import { findTimeLimit, isDuty, listVersions, type PersonKind, type TimeLimit } from './time-limits.ts';

/** One number a draft would change. */
export interface DraftChange {
  readonly duty: string;
  readonly regime: Regime;
  readonly person: LimitPerson;
  /** null: the draft takes the number away and gives none */
  readonly amount: number | null;
  readonly unit: LimitUnit;
  /** article of the draft */
  readonly article?: string | undefined;
}

/**
 * A law that is not one yet: what it would change and from when. `newEvents`: limits whose event falls on that day or later; `running`: also those that still run on
 * that day, counted anew from their own event (a draft's own transition clause must say so).
 */
export interface DraftInstrument {
  readonly name: string;
  readonly inForceFrom: LocalDate;
  readonly source: string;
  readonly appliesTo: 'newEvents' | 'running';
  readonly changes: readonly DraftChange[];
}

export interface DraftFault {
  /** place in what was sent, "changes.2.duty" */
  readonly path: string;
  readonly code: 'unknownDuty' | 'noSuchLimit' | 'personNotTold' | 'givenTwice' | 'badDate' | 'nothingChanged';
}

const personsOf = (person: LimitPerson): readonly PersonKind[] => (person === 'any' ? ['adult', 'juvenile'] : [person]);

function faultOf(draft: DraftInstrument, change: DraftChange): DraftFault['code'] | null {
  const { duty, regime, person } = change;
  if (!isDuty(duty)) return 'unknownDuty';
  const laws = personsOf(person).map((one) => findTimeLimit({ duty, regime, person: one, on: draft.inForceFrom }));
  if (laws.some((law) => law === undefined)) return 'noSuchLimit';
  if (person === 'any' && new Set(laws.map((law) => `${String(law?.amount)} ${String(law?.unit)} ${String(law?.person)}`)).size > 1) return 'personNotTold';
  return laws.every((law) => law?.amount === change.amount && law.unit === change.unit) ? 'nothingChanged' : null;
}

/** Everything that keeps a draft from being rehearsed, each with its place; empty: it may be. */
export function listDraftFaults(draft: DraftInstrument): DraftFault[] {
  if (!isLocalDate(draft.inForceFrom)) return [{ path: 'inForceFrom', code: 'badDate' }];
  const faults: DraftFault[] = [];
  const seen = new Set<string>();
  draft.changes.forEach((change, index) => {
    const path = `changes.${String(index)}`;
    const code = faultOf(draft, change);
    if (code !== null) faults.push({ path: `${path}.${code === 'unknownDuty' ? 'duty' : code === 'personNotTold' ? 'person' : code === 'nothingChanged' ? 'amount' : 'regime'}`, code });
    for (const person of personsOf(change.person)) {
      const key = `${change.duty} ${change.regime} ${person}`;
      if (seen.has(key)) faults.push({ path, code: 'givenTwice' });
      seen.add(key);
    }
  });
  return faults;
}

/** The number of a duty under the draft; undefined where the draft leaves it alone. */
export function findDraftedLimit(draft: DraftInstrument, query: { readonly duty: string; readonly regime: Regime; readonly person: PersonKind }): { readonly old: TimeLimit; readonly drafted: TimeLimit } | undefined {
  const change = draft.changes.find((one) => one.duty === query.duty && one.regime === query.regime && (one.person === 'any' || one.person === query.person));
  if (change === undefined || !isDuty(query.duty)) return undefined;
  const old = findTimeLimit({ duty: query.duty, regime: query.regime, person: query.person, on: draft.inForceFrom }) ?? listVersions({ ...query, duty: query.duty }).at(-1);
  if (old === undefined) return undefined;
  const drafted: TimeLimit = {
    ...old, amount: change.amount, unit: change.unit, confidence: change.amount === null ? '?' : 'T', source: change.article ?? draft.source, rolls: change.unit !== 'hour' && (old.unit === 'hour' ? true : old.rolls),
    inForceFrom: laterOf(draft.inForceFrom, getRegimeSpan(query.regime).inForceFrom), inForceTo: null,
  };
  return { old, drafted };
}
