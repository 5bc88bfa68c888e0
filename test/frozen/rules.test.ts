import { describe, expect, it } from '@jest/globals';
import { OWN_FILE_ROWS } from '../../law/limits/own-files.ts';
import { DUTIES, findTimeLimit, isDuty } from '../../law/time-limits.ts';
import { type RuleCell, ruleRows } from '../kit/rules.ts';

function cellOf(duty: string, regime: 'R1' | 'R2' | 'R3' | 'R4', person: 'adult' | 'juvenile', on: string | null): RuleCell {
  if (!isDuty(duty)) throw new Error(`the law has no ${duty}`);
  const limit = findTimeLimit({ duty, regime, person, ...(on === null ? {} : { on }) });
  if (limit === undefined) return 'none';
  if (limit.amount === null) return 'notFound';
  return { amount: limit.amount, unit: limit.unit, letter: limit.confidence, atLeast: limit.bound === 'atLeast', before: limit.direction === 'before' };
}

describe('the limits, told again by hand', () => {
  it.each([...new Set(ruleRows.map((row) => row.duty))])('%s is under every regime and for every person what the rules say', (duty) => {
    for (const row of ruleRows.filter((one) => one.duty === duty))
      for (const regime of row.regimes) expect([duty, regime, row.person, row.on, cellOf(duty, regime, row.person, row.on)]).toEqual([duty, regime, row.person, row.on, row.cell]);
  });

  it('leave out no duty of the rules, and add none', () => {
    const ofOwnFiles = new Set<string>(OWN_FILE_ROWS.map((row) => row.duty));
    expect([...new Set(ruleRows.map((row) => row.duty))].sort()).toEqual(DUTIES.filter((duty) => !ofOwnFiles.has(duty)).sort());
  });
});
