import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, daysBetween, toLocalDate } from './dates.ts';
import { legalTermRange } from './term-range.ts';
import { computeSupervisionTerm, computeTerm, countCreditedDays, type Pause } from './term.ts';

const absconding = (from: string, to: string | null): Pause => ({ from, to, ground: 'absconding', article: 'NĐ 163/2026 Đ109.3' });
const prison = (from: string, to: string | null): Pause => ({ from, to, ground: 'prison', article: 'Luật 120/2025 Đ47.1' });
const anyDate = fc.integer({ min: 19_000, max: 21_000 }).map(toLocalDate);

describe('the term of the measure', () => {
  it('counts its first day and ends the day before the anniversary, weekend or not', () => {
    const term = computeTerm({ regime: 'R4', months: 24, startedOn: '2026-07-20' });
    expect(term.termEnd).toBe('2028-07-19');
    expect(term.readings).toEqual({ earliest: '2028-07-19', latest: '2028-07-20', differ: true });
    expect(term.alarmDate).toBe('2028-07-19');
    // 8 July 2028 is a Saturday.
    expect(computeTerm({ regime: 'R4', months: 24, startedOn: '2026-07-09' }).termEnd).toBe('2028-07-08');
  });

  it('takes months first, then days of credit', () => {
    const term = computeTerm({ regime: 'R4', months: 24, startedOn: '2026-08-31', custody: [{ from: '2026-08-12', to: '2026-08-31', place: 'facility' }] });
    expect(term.lines.map((line) => [line.step, line.amount, line.lastDay])).toEqual([
      ['start', 1, '2026-08-31'],
      ['months', 24, '2028-08-30'],
      ['credit', -19, '2028-08-11'],
      ['reading', 1, '2028-08-12'],
    ]);
  });

  it('adds the time absconded and takes reductions last (R1)', () => {
    const term = computeTerm({
      regime: 'R1',
      months: 18,
      startedOn: '2022-05-10',
      custody: [{ from: '2022-04-11', to: '2022-05-09', place: 'family' }],
      pauses: [absconding('2022-09-01', '2022-10-01')],
      reductions: [{ months: 2, article: 'NĐ 116/2021 Đ58.1' }],
    });
    expect(term.lines.map((line) => [line.step, line.amount, line.lastDay])).toEqual([
      ['start', 1, '2022-05-10'],
      ['months', 18, '2023-11-09'],
      ['pause', 30, '2023-12-09'],
      ['reduction', -2, '2023-10-09'],
      ['reading', 1, '2023-10-10'],
    ]);
  });

  it('has an open end while the person is absconding', () => {
    const term = computeTerm({ regime: 'R4', months: 24, startedOn: '2026-08-03', pauses: [absconding('2026-10-01', null)] });
    expect(term).toMatchObject({ termEnd: null, isOpen: true, alarmDate: null });
  });

  it('ends with prison in R1–R3 and goes on after it in R4', () => {
    const input = { months: 12, startedOn: '2025-07-10', pauses: [prison('2025-10-01', '2026-01-01')] };
    expect(computeTerm({ regime: 'R3', ...input })).toMatchObject({ termEnd: '2025-09-30', endedBy: 'prison', isOpen: false });
    expect(computeTerm({ regime: 'R4', ...input })).toMatchObject({ termEnd: '2026-10-09', endedBy: null });
    // Prison that begins after the term has ended changes nothing.
    expect(computeTerm({ regime: 'R3', ...input, pauses: [prison('2026-08-01', null)] })).toMatchObject({ termEnd: '2026-07-09', endedBy: null });
  });

  it('never adds a day twice when stretches overlap, and ignores what lies outside the term', () => {
    const overlap = computeTerm({ regime: 'R4', months: 24, startedOn: '2026-08-03', pauses: [absconding('2026-09-01', '2026-09-11'), prison('2026-09-06', '2026-09-21')] });
    expect(overlap.termEnd).toBe(addDays('2028-08-02', 20));
    const outside = computeTerm({ regime: 'R4', months: 24, startedOn: '2026-08-03', pauses: [absconding('2026-07-01', '2026-08-01'), absconding('2028-08-03', '2028-09-01')] });
    expect(outside.termEnd).toBe('2028-08-02');
    expect(outside.lines.filter((line) => line.step === 'ignoredPause')).toHaveLength(2);
  });

  it('credits facility days once, never family days', () => {
    expect(countCreditedDays([{ from: '2022-04-01', to: '2022-04-05', place: 'facility' }, { from: '2022-04-04', to: '2022-04-10', place: 'facility' }], '2022-04-09')).toBe(8);
    expect(countCreditedDays([{ from: '2022-04-01', to: '2022-04-05', place: 'family' }], '2022-04-09')).toBe(0);
  });

  it('each day away moves the end by one day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 6, max: 36 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 90 }), (startedOn, months, after, away) => {
        const plain = computeTerm({ regime: 'R4', months, startedOn }).termEnd ?? '';
        const from = addDays(startedOn, after);
        const moved = computeTerm({ regime: 'R4', months, startedOn, pauses: [absconding(from, addDays(from, away))] }).termEnd ?? '';
        expect(daysBetween(plain, moved)).toBe(away);
        expect(addDays(plain, 1)).toBe(addMonths(startedOn, months));
      }),
    );
  });

  it('lasts so many days served, whatever stretches away cover each other: as a clerk ticks them off day by day', () => {
    const stretches = fc.array(fc.record({ begins: fc.integer({ min: -40, max: 900 }), lasts: fc.nat(80), isPrison: fc.boolean() }), { maxLength: 8 });
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 6, max: 36 }), stretches, fc.nat(40), (startedOn, months, all, heldBefore) => {
        const pauses = all.map(({ begins, lasts, isPrison }) => (isPrison ? prison : absconding)(addDays(startedOn, begins), addDays(startedOn, begins + lasts)));
        const custody = heldBefore === 0 ? [] : [{ from: addDays(startedOn, -heldBefore), to: addDays(startedOn, -1), place: 'facility' as const }];
        let left = daysBetween(startedOn, addMonths(startedOn, months)) - heldBefore;
        let day = addDays(startedOn, -1);
        while (left > 0) {
          day = addDays(day, 1);
          if (!pauses.some((pause) => pause.from <= day && day < (pause.to ?? day))) left -= 1;
        }
        expect(computeTerm({ regime: 'R4', months, startedOn, custody, pauses }).termEnd).toBe(day);
        expect(computeTerm({ regime: 'R4', months, startedOn, custody, pauses: [...pauses].reverse() }).termEnd).toBe(day);
      }),
    );
  });

  it('refuses what the law does not know', () => {
    expect(() => computeTerm({ regime: 'R4', months: 24, startedOn: '2026-08-03', reductions: [{ months: 1, article: 'x' }] })).toThrow('badTerm');
    expect(() => computeTerm({ regime: 'R1', months: 0, startedOn: '2022-08-03' })).toThrow('badTerm');
    expect(() => computeTerm({ regime: 'R1', months: 12, startedOn: '2022-08-32' })).toThrow('badDate');
    expect(() => computeTerm({ regime: 'R1', months: 12, startedOn: '2022-08-03', pauses: [absconding('2022-09-05', '2022-09-01')] })).toThrow('badTerm');
  });
});

describe('the term of supervision', () => {
  const base = { regime: 'R4', person: 'adult', isAfterCompulsoryMeasure: true, completedOn: '2028-07-19' } as const;

  it('runs from the day the measure was completed; the alarm takes the reading a day earlier', () => {
    expect(computeSupervisionTerm(base)).toMatchObject({ termEnd: '2030-07-19', alarmDate: '2030-07-18' });
    expect(computeSupervisionTerm({ ...base, person: 'juvenile' }).termEnd).toBe('2029-07-19');
    expect(computeSupervisionTerm({ ...base, isAfterCompulsoryMeasure: false }).termEnd).toBe('2029-07-19');
  });

  it('does not count unreported absence; prison counts out in R4 only', () => {
    const absence: Pause = { from: '2029-01-01', to: '2029-01-31', ground: 'unreportedAbsence', article: 'NĐ 163/2026 Đ136.1a' };
    expect(computeSupervisionTerm({ ...base, pauses: [absence] }).termEnd).toBe('2030-08-18');
    expect(computeSupervisionTerm({ ...base, pauses: [prison('2029-01-01', '2029-01-31')] }).termEnd).toBe('2030-08-18');
    expect(computeSupervisionTerm({ ...base, regime: 'R1', pauses: [prison('2029-01-01', '2029-01-31')] }).termEnd).toBe('2030-07-19');
    expect(computeSupervisionTerm({ ...base, pauses: [{ ...absence, to: null }] }).isOpen).toBe(true);
  });
});

describe('the term of supervision and stretches away', () => {
  it('begins the day after the measure: what was lost on its last day is not lost again', () => {
    const away: Pause = { from: '2028-07-19', to: '2028-07-22', ground: 'unreportedAbsence', article: 'NĐ 163/2026 Đ136.1a' };
    const input = { regime: 'R4', person: 'adult', isAfterCompulsoryMeasure: true, completedOn: '2028-07-19' } as const;
    expect(computeSupervisionTerm({ ...input, pauses: [away] }).termEnd).toBe('2030-07-21');
  });
});

describe('the range a court may order', () => {
  it('follows the date of the first decision, not the regime of the dossier; six to twelve months for juveniles before R4 (Luật 73/2021 Đ33.3)', () => {
    expect(legalTermRange('R1', 'adult', '2022-06-01', 1)).toMatchObject({ minMonths: 12, maxMonths: 24, regime: 'R1' });
    expect(legalTermRange('R1', 'juvenile', '2022-06-01', 1)).toMatchObject({ minMonths: 6, maxMonths: 12 });
    expect(legalTermRange('R3', 'adult', '2026-07-01', 1)).toMatchObject({ minMonths: 24, maxMonths: 24, regime: 'R4' });
    expect(legalTermRange('R4', 'juvenile', '2026-09-01', 2)).toMatchObject({ minMonths: 36, maxMonths: 36 });
    expect(() => legalTermRange('R4', 'adult', '2026-06-30', 1)).toThrow('badTerm');
  });
});
