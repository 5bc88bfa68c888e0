import type { LocalDate } from '../dates.ts';
import { getRegimeSpan, REGIMES, type Confidence, type Regime } from '../regimes.ts';

export type LimitUnit = 'workingDay' | 'day' | 'hour' | 'month' | 'year';
export type LimitBound = 'atMost' | 'atLeast';
export type LimitDirection = 'after' | 'before';
/** `juvenile`: 12 to under 18. `any`: the same limit for both. */
export type LimitPerson = 'adult' | 'juvenile' | 'any';

/** One dated legal number. `amount` is null where the number was not found (confidence `?`). */
export type TimeLimit<D extends string = string> = {
  duty: D;
  regime: Regime;
  person: LimitPerson;
  amount: number | null;
  unit: LimitUnit;
  bound: LimitBound;
  direction: LimitDirection;
  /** The event it runs from; for `before`, the later event it is counted back from. */
  runsFrom: string;
  source: string;
  confidence: Confidence;
  /** Whether a last day that is not worked moves to a working day. */
  rolls: boolean;
  inForceFrom: LocalDate;
  inForceTo: LocalDate | null;
};

/** One cell of the table: number, letter, citation, and what differs from its row. */
export type LimitCell = {
  amount: number | null;
  unit: LimitUnit;
  confidence: Confidence;
  source: string;
  runsFrom?: string;
  /** Narrows the cell inside its regime. */
  inForceFrom?: LocalDate;
  inForceTo?: LocalDate;
};

export type LimitCells = Partial<Record<Regime, LimitCell | readonly LimitCell[]>>;

export type LimitRow = {
  duty: string;
  runsFrom: string;
  /** Who must or may act: an authority is warned at the earliest reading, a person's right runs to the latest. */
  bearer: 'authority' | 'person';
  bound?: LimitBound;
  direction?: LimitDirection;
  /** False for lengths of liberty and of stages, which never roll over a day off. */
  rolls?: false;
  any?: LimitCells;
  adult?: LimitCells;
  juvenile?: LimitCells;
};

function cell(unit: LimitUnit) {
  return (amount: number | null, confidence: Confidence, source: string): LimitCell => ({ amount, unit, confidence, source });
}

export const workingDays = cell('workingDay');
export const days = cell('day');
export const hours = cell('hour');
export const months = cell('month');
export const years = cell('year');

/** R1's number holds in R2 and R3 with the given letter (rules §6.2). */
export function r1ToR3(cellOfR1: LimitCell, laterConfidence: Confidence): LimitCells {
  const later: LimitCell = { ...cellOfR1, confidence: laterConfidence };
  return { R1: cellOfR1, R2: later, R3: later };
}

/** The rows of one table as dated limits, in the order row, person, regime, date. */
export function expandRows<R extends LimitRow>(rows: readonly R[]): TimeLimit<R['duty']>[] {
  const limits: TimeLimit<R['duty']>[] = [];
  for (const row of rows) {
    for (const person of ['any', 'adult', 'juvenile'] as const) {
      for (const regime of REGIMES) {
        const value = row[person]?.[regime];
        if (value === undefined) continue;
        const span = getRegimeSpan(regime);
        for (const version of [value].flat<(LimitCell | readonly LimitCell[])[]>()) {
          limits.push({
            duty: row.duty,
            regime,
            person,
            amount: version.amount,
            unit: version.unit,
            bound: row.bound ?? 'atMost',
            direction: row.direction ?? 'after',
            runsFrom: version.runsFrom ?? row.runsFrom,
            source: version.source,
            confidence: version.confidence,
            // Hours run through nights and holidays.
            rolls: version.unit !== 'hour' && row.rolls !== false,
            inForceFrom: version.inForceFrom ?? span.inForceFrom,
            inForceTo: version.inForceTo ?? span.inForceTo,
          });
        }
      }
    }
  }
  return limits;
}
