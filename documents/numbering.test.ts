import { describe, expect, it } from '@jest/globals';
import { longDate, longMoment, shortDate } from './dates.ts';
import { formatNumber, formatSymbol, parseNumber, seriesKey, seriesYear } from './numbering.ts';

describe('number and symbol', () => {
  it('writes a zero before numbers below 10 and no spaces', () => {
    expect(formatNumber(5, formatSymbol('QĐ', 'UBND'))).toBe('05/QĐ-UBND');
    expect(formatNumber(115, formatSymbol('', 'CAP'))).toBe('115/CAP');
  });
  it('refuses a number that no register can hold', () => {
    expect(() => formatNumber(0, 'QĐ-UBND')).toThrow(RangeError);
    expect(() => formatNumber(1.5, 'QĐ-UBND')).toThrow(RangeError);
  });
  it('reads back what it writes and what a paper register adds', () => {
    expect(parseNumber('05/QĐ-UBND')).toEqual({ sequence: 5, suffix: '', symbol: 'QĐ-UBND' });
    expect(parseNumber(' 12a/TB-CAP ')).toEqual({ sequence: 12, suffix: 'a', symbol: 'TB-CAP' });
    expect(parseNumber('00/QĐ-UBND')).toBeNull();
    expect(parseNumber('QĐ-UBND')).toBeNull();
  });
  it('keeps one series per agency, kind and year', () => {
    const keys = ['a|QĐ|2026', 'a|QĐ|2027', 'a|TB|2026', 'b|QĐ|2026'];
    const series = keys.map((key) => key.split('|')).map(([agencyId = '', kind = '', year = '']) => ({ agencyId, kind, year: Number(year) }));
    expect(series.map(seriesKey)).toEqual(keys);
    expect(seriesYear('2026-12-31')).toBe(2026);
  });
});

describe('dates in words', () => {
  it('gives days below 10 and the months 1 and 2 a zero, other months none', () => {
    expect(longDate('2026-01-05')).toBe('ngày 05 tháng 01 năm 2026');
    expect(longDate('2026-03-05')).toBe('ngày 05 tháng 3 năm 2026');
    expect(longDate('2026-12-25')).toBe('ngày 25 tháng 12 năm 2026');
    expect(shortDate('2026-02-09')).toBe('09/02/2026');
    expect(longMoment('2026-08-03T09:05')).toBe('09 giờ 05 phút, ngày 03 tháng 8 năm 2026');
  });
  it('leaves room where no date is fixed', () => {
    expect(longDate(null)).not.toMatch(/\d/u);
  });
});
