import { describe, expect, it } from '@jest/globals';
import { sheetOf, shiftMonth, weekdayOf } from './days.ts';

describe('a sheet of the calendar', () => {
  it('holds whole weeks from Monday around a month', () => {
    const { from, to, weeks } = sheetOf('thang', '2026-11-22');
    expect([from, to, weeks.length]).toEqual(['2026-10-26', '2026-12-06', 6]);
    for (const week of weeks) expect([week.length, weekdayOf(week[0]!)]).toEqual([7, 0]);
    // February 2027 begins on a Monday and has four weeks exactly.
    expect(sheetOf('thang', '2027-02-14')).toMatchObject({ from: '2027-02-01', to: '2027-02-28' });
  });
  it('holds the one week of a Sunday', () => {
    expect(sheetOf('tuan', '2026-11-22')).toMatchObject({ from: '2026-11-16', to: '2026-11-22' });
  });
  it('stays in the month it goes to', () => {
    expect([shiftMonth('2026-01-31', 1), shiftMonth('2026-03-31', -1), shiftMonth('2026-12-15', 1), shiftMonth('2026-01-15', -1)]).toEqual(['2026-02-28', '2026-02-28', '2027-01-15', '2025-12-15']);
  });
});
