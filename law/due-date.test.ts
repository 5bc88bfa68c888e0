import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recheckProof } from '../test/law/recheck-proof.ts';
import { extendWithAssumedYears } from './calendar/assumed-year.ts';
import { DEFAULT_CALENDAR } from './calendar/versions.ts';
import { addDays, addMonths, daysBetween, localDateOf, toLocalDate, weekdayOf } from './dates.ts';
import {
  countWorkingDaysBetween,
  DEFAULT_POLICY,
  dueDate,
  dueDateOnly,
  isWorkingDay,
  provisionalDueDate,
  warnDateOf,
  type Amount,
  type CountingPolicy,
} from './due-date.ts';
import { LawError } from './law-error.ts';
import { getTimeLimit, isPersonsRight, listTimeLimits } from './time-limits.ts';

const STRICT: CountingPolicy = { makeUpSaturday: 'notWorked', swapDay: 'notWorked' };
const FIRST = 18_628; // 2021-01-01
const LAST = 21_183; // 2027-12-31

const anyDate = fc.integer({ min: FIRST + 90, max: LAST - 800 }).map(toLocalDate);
const anyPolicy = fc.record<CountingPolicy>({
  makeUpSaturday: fc.constantFrom('worked', 'notWorked'),
  swapDay: fc.constantFrom('worked', 'notWorked'),
});
const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ amount: fc.integer({ min: 1, max: 40 }), unit: fc.constantFrom('workingDay' as const, 'day' as const) }),
  fc.record({ amount: fc.integer({ min: 1, max: 9 }), unit: fc.constant('month' as const) }),
  fc.record({ amount: fc.constant(1), unit: fc.constant('year' as const) }),
);

function codeOf(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof LawError) return error.code;
    throw error;
  }
  return 'none';
}

describe('the stories of the counting notes', () => {
  it.each([
    [15, 'day', '2025-04-15', '2025-05-05', '2025-05-05'],
    [15, 'day', '2024-01-30', '2024-02-15', '2024-02-15'],
    [5, 'workingDay', '2024-04-26', '2024-05-07', '2024-05-08'],
    [2, 'workingDay', '2026-02-13', '2026-02-24', '2026-02-24'],
    [3, 'workingDay', '2026-08-20', '2026-08-24', '2026-08-25'],
    [7, 'workingDay', '2025-04-24', '2025-05-07', '2025-05-08'],
    [3, 'workingDay', '2026-11-20', '2026-11-26', '2026-11-26'],
    [3, 'month', '2025-11-30', '2026-03-02', '2026-03-02'],
    [6, 'month', '2025-08-31', '2026-03-02', '2026-03-02'],
    [2, 'year', '2024-02-29', '2026-03-02', '2026-03-02'],
    [20, 'day', '2026-08-11', '2026-09-03', '2026-09-03'],
    [5, 'day', '2024-04-29', '2024-05-04', '2024-05-06'],
  ] as const)('%i %s from %s end on %s, with make-up Saturdays off on %s', (amount, unit, from, expected, strict) => {
    const due = dueDate({ amount, unit }, from);
    expect(due.dueDate).toBe(expected);
    expect(recheckProof(due.proof, DEFAULT_CALENDAR)).toEqual([]);
    expect(dueDate({ amount, unit }, from, { policy: STRICT }).dueDate).toBe(strict);
  });

  it('says that a proposed swap may change the count across 24 November 2026', () => {
    expect(dueDate({ amount: 3, unit: 'workingDay' }, '2026-11-20').proof.calendar?.unconfirmed.map((row) => row.date)).toEqual(['2026-11-23']);
  });

  it('gives the next local midnight as the end of a day limit', () => {
    expect(dueDate({ amount: 2, unit: 'workingDay' }, '2026-02-13').dueAt).toBe('2026-02-25T00:00:00+07:00');
  });

  it('names in the proof why each day of Tết is skipped', () => {
    const { days } = dueDate({ amount: 2, unit: 'workingDay' }, '2026-02-13').proof;
    expect(days.map((day) => [day.date.slice(5), day.action, day.reason])).toEqual([
      ['02-13', 'event', 'dayOfEvent'],
      ['02-14', 'skipped', 'weekend'],
      ['02-15', 'skipped', 'weekend'],
      ['02-16', 'skipped', 'dayOff'],
      ['02-17', 'skipped', 'dayOff'],
      ['02-18', 'skipped', 'dayOff'],
      ['02-19', 'skipped', 'dayOff'],
      ['02-20', 'skipped', 'dayOff'],
      ['02-21', 'skipped', 'weekend'],
      ['02-22', 'skipped', 'weekend'],
      ['02-23', 'counted', 'weekday'],
      ['02-24', 'counted', 'weekday'],
    ]);
  });
});

describe('hours', () => {
  it('run from the moment through nights and holidays and never roll', () => {
    const limit = getTimeLimit({ duty: 'requestFacility', regime: 'R4', person: 'adult' });
    expect(dueDate(limit, '2026-08-29T20:00:00+07:00')).toMatchObject({ dueDate: '2026-08-30', dueAt: '2026-08-30T20:00:00+07:00' });
  });

  it('read a time without offset as Việt Nam time, and any offset as the same moment', () => {
    const at = (from: string) => dueDateOnly({ amount: 24, unit: 'hour' }, from).dueAt;
    expect(at('2026-07-06T09:30:00')).toBe('2026-07-07T09:30:00+07:00');
    expect(at('2026-07-06T02:30:00Z')).toBe('2026-07-07T09:30:00+07:00');
    expect(at('2026-07-05T21:30-05:00')).toBe('2026-07-07T09:30:00+07:00');
  });

  it('refuse a bare date, or mark the start uncertain when a paper gives only a date', () => {
    expect(codeOf(() => dueDate({ amount: 24, unit: 'hour' }, '2026-07-06'))).toBe('instantRequired');
    const due = dueDate({ amount: 24, unit: 'hour' }, '2026-07-06', { dateOnly: 'startOfDay' });
    expect(due.dueAt).toBe('2026-07-07T00:00:00+07:00');
    expect(due.proof.isStartUncertain).toBe(true);
  });

  it('are exact for every amount and moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 0, max: 4e12 }), (amount, time) => {
        const from = new Date(time).toISOString();
        const due = dueDate({ amount, unit: 'hour' }, from);
        expect(Date.parse(due.dueAt)).toBe(time + amount * 3_600_000);
        expect(due.dueDate).toBe(localDateOf(due.dueAt));
        expect(recheckProof(due.proof, DEFAULT_CALENDAR)).toEqual([]);
      }),
    );
  });
});

describe('counting backwards', () => {
  it('does not count the later day, and the n-th working day back is the last good day', () => {
    const limit = getTimeLimit({ duty: 'sendHearingDecision', regime: 'R4', person: 'adult' });
    expect(dueDate(limit, '2026-09-07').dueDate).toBe('2026-08-28');
    expect(dueDate(limit, '2026-07-16').dueDate).toBe('2026-07-13');
  });

  it('moves a calendar count that falls on a day off to the earlier working day', () => {
    const limit = getTimeLimit({ duty: 'noticeOfCompletion', regime: 'R4', person: 'adult' });
    expect(dueDate(limit, '2026-10-02').proof.rawLastDay).toBe('2026-09-02');
    // 31 August to 2 September are off, 29 and 30 August a weekend.
    expect(dueDate(limit, '2026-10-02').dueDate).toBe('2026-08-28');
  });

  it('lets an act "within the n before" be done until the event and shows when it opens', () => {
    const limit = getTimeLimit({ duty: 'closeSupervision', regime: 'R4', person: 'adult' });
    const due = dueDate(limit, '2026-07-16');
    expect(due.dueDate).toBe('2026-07-16');
    expect(due.proof.window).toEqual({ opensOn: '2026-07-13', opensAt: '2026-07-13T00:00:00+07:00' });
    const certificate = getTimeLimit({ duty: 'issueCompletionCertificate', regime: 'R4', person: 'adult' });
    const last = dueDate(certificate, '2026-07-17T00:00:00+07:00');
    expect(last.dueAt).toBe('2026-07-17T00:00:00+07:00');
    expect(last.proof.window?.opensAt).toBe('2026-07-16T00:00:00+07:00');
  });

  it('keeps at least n working days between the due date and the event', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 30 }), anyPolicy, (event, amount, policy) => {
        const { dueDate: due } = dueDateOnly({ amount, unit: 'workingDay', direction: 'before', bound: 'atLeast' }, event, { policy });
        // Days in [due, event): the due day itself is the n-th back.
        expect(countWorkingDaysBetween(addDays(due, -1), addDays(event, -1), { policy })).toBe(amount);
        expect(isWorkingDay(due, { policy })).toBe(true);
      }),
    );
  });
});

describe('what never rolls', () => {
  it('ends a term of supervision on the same day number, be it a Sunday, without any calendar', () => {
    const limit = getTimeLimit({ duty: 'supervisionTerm', regime: 'R4', person: 'adult' });
    const due = dueDate(limit, '2026-12-24');
    expect(due.dueDate).toBe('2028-12-24');
    expect(weekdayOf(due.dueDate)).toBe(7);
    expect(due.proof.calendar).toBeNull();
  });

  it('does not roll minimum stage lengths', () => {
    expect(dueDate(getTimeLimit({ duty: 'detoxification', regime: 'R4', person: 'adult' }), '2026-08-23').dueDate).toBe('2026-09-02');
  });
});

describe('refusals', () => {
  it('refuses a year without a calendar and names it', () => {
    expect(codeOf(() => dueDate({ amount: 3, unit: 'workingDay' }, '2027-12-30'))).toBe('yearWithoutCalendar');
    expect(codeOf(() => dueDate({ amount: 3, unit: 'month' }, '2027-11-30'))).toBe('yearWithoutCalendar');
    expect(codeOf(() => dueDate({ amount: 3, unit: 'workingDay', direction: 'before', bound: 'atLeast' }, '2021-01-04'))).toBe('yearWithoutCalendar');
    expect(codeOf(() => countWorkingDaysBetween('2027-12-01', '2028-01-02'))).toBe('yearWithoutCalendar');
    expect(codeOf(() => isWorkingDay('2028-03-01'))).toBe('yearWithoutCalendar');
  });

  it('refuses a year missing in the middle of an imported calendar', () => {
    const calendar = { ...DEFAULT_CALENDAR, id: 'gap', years: DEFAULT_CALENDAR.years.filter((year) => year.year !== 2025) };
    expect(codeOf(() => dueDate({ amount: 5, unit: 'workingDay' }, '2024-12-30', { calendar }))).toBe('yearWithoutCalendar');
    expect(codeOf(() => dueDate({ amount: 5, unit: 'workingDay' }, '2025-06-02', { calendar }))).toBe('yearWithoutCalendar');
    expect(codeOf(() => dueDate({ amount: 1, unit: 'month' }, '2024-12-30', { calendar }))).toBe('yearWithoutCalendar');
    expect(dueDate({ amount: 5, unit: 'workingDay' }, '2026-01-05', { calendar }).dueDate).toBe('2026-01-10');
  });

  it('needs the calendar of the last day only when counting calendar days', () => {
    expect(dueDate({ amount: 10, unit: 'day' }, '2020-12-28').dueDate).toBe('2021-01-07');
  });

  it('never invents a number where the law gives none', () => {
    const limit = getTimeLimit({ duty: 'decideSupervision', regime: 'R4', person: 'adult' });
    expect(limit.amount).toBeNull();
    expect(codeOf(() => dueDate(limit, '2026-08-03'))).toBe('noLegalNumber');
  });

  it.each([
    [{ amount: 0, unit: 'day' }, '2026-08-03', 'badAmount'],
    [{ amount: 1.5, unit: 'day' }, '2026-08-03', 'badAmount'],
    [{ amount: 10_001, unit: 'day' }, '2026-08-03', 'badAmount'],
    [{ amount: 1, unit: 'week' }, '2026-08-03', 'unknownUnit'],
    [{ amount: 1, unit: 'day' }, '2026-02-30', 'badDate'],
    [{ amount: 1, unit: 'day' }, '2026-8-3', 'badDate'],
    [{ amount: 1, unit: 'hour' }, '2026-08-03T24:30:00', 'badDate'],
  ])('%j from %s is %s', (amount, from, code) => {
    expect(codeOf(() => dueDate(amount as Amount, from))).toBe(code);
  });
});

describe('laws of counting', () => {
  it('every proof stands up to a second opinion, forwards', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyPolicy, (from, amount, policy) => {
        const due = dueDate(amount, from, { policy });
        expect(recheckProof(due.proof, DEFAULT_CALENDAR)).toEqual([]);
        expect(dueDateOnly(amount, from, { policy })).toEqual({ dueDate: due.dueDate, dueAt: due.dueAt });
      }),
      { numRuns: 600 },
    );
  });

  it('every proof stands up to a second opinion, backwards and in windows', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST + 400, max: LAST }).map(toLocalDate),
        anyAmount,
        anyPolicy,
        fc.constantFrom('atLeast' as const, 'atMost' as const),
        fc.boolean(),
        (from, amount, policy, bound, rolls) => {
          const limit: Amount = { ...amount, direction: 'before', bound, rolls: amount.unit === 'workingDay' || rolls };
          const due = dueDate(limit, from, { policy });
          expect(recheckProof(due.proof, DEFAULT_CALENDAR)).toEqual([]);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('a working-day limit ends on a working day, with exactly n working days after the event', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyPolicy, (from, amount, policy) => {
        const { dueDate: due } = dueDateOnly({ amount, unit: 'workingDay' }, from, { policy });
        expect(isWorkingDay(due, { policy })).toBe(true);
        expect(countWorkingDaysBetween(from, due, { policy })).toBe(amount);
      }),
    );
  });

  it('a longer limit never ends earlier, and a later event never ends earlier', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyPolicy, fc.integer({ min: 0, max: 20 }), (from, amount, policy, more) => {
        const plain = dueDateOnly(amount, from, { policy }).dueDate;
        expect(dueDateOnly({ ...amount, amount: (amount.amount ?? 0) + 1 }, from, { policy }).dueDate >= plain).toBe(true);
        expect(dueDateOnly(amount, addDays(from, more), { policy }).dueDate >= plain).toBe(true);
      }),
    );
  });

  it('the event day is never counted: a limit always ends after it (Luật XLVPHC Đ8)', () => {
    fc.assert(fc.property(anyDate, anyAmount, anyPolicy, (from, amount, policy) => dueDateOnly(amount, from, { policy }).dueDate > from));
  });

  it('a + b working days are a working days, then b more', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (from, a, b) => {
        const wd = (amount: number, start: string) => dueDateOnly({ amount, unit: 'workingDay' }, start).dueDate;
        expect(wd(a + b, from)).toBe(wd(b, wd(a, from)));
      }),
    );
  });

  it('a calendar limit ends on the raw day or on the first working day after it', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 60 }), anyPolicy, (from, amount, policy) => {
        const raw = addDays(from, amount);
        const { dueDate: due } = dueDateOnly({ amount, unit: 'day' }, from, { policy });
        expect(due >= raw && isWorkingDay(due, { policy })).toBe(true);
        for (let day = raw; day < due; day = addDays(day, 1)) expect(isWorkingDay(day, { policy })).toBe(false);
      }),
    );
  });

  it('months keep the day number or clamp to the last day of the month', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -30, max: 30 }), (from, months) => {
        const end = addMonths(from, months);
        const sameNumber = end.slice(8) === from.slice(8);
        expect(sameNumber || addDays(end, 1).endsWith('-01')).toBe(true);
        const apart = (Number(end.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(end.slice(5, 7)) - Number(from.slice(5, 7));
        expect(apart).toBe(months);
      }),
    );
  });

  it('only the Việt Nam day of a moment matters for a day limit', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 0, max: 86_399 }), anyAmount, (date, second, amount) => {
        const moment = new Date(Date.parse(`${date}T00:00:00+07:00`) + second * 1000).toISOString();
        expect(dueDateOnly(amount, moment)).toEqual(dueDateOnly(amount, date));
      }),
    );
  });

  it('working days left are additive and change sign with direction', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(countWorkingDaysBetween(a, c)).toBe(countWorkingDaysBetween(a, b) + countWorkingDaysBetween(b, c));
      }),
    );
    expect(countWorkingDaysBetween('2026-02-13', '2026-02-24')).toBe(2);
    expect(countWorkingDaysBetween('2026-02-24', '2026-02-13')).toBe(-2);
  });

  it('has the working days a year of the official calendar', () => {
    const counts = [2021, 2022, 2023, 2024, 2025, 2026].map((year) => {
      let worked = 0;
      for (let i = 0; i < daysBetween(`${year}-01-01`, `${year + 1}-01-01`); i += 1) if (isWorkingDay(addDays(`${year}-01-01`, i))) worked += 1;
      return worked;
    });
    expect(counts).toEqual([250, 249, 249, 251, 250, 249]);
  });
});

describe('two readings', () => {
  it('warn an authority at the earliest and let a right run to the latest', () => {
    const limit = getTimeLimit({ duty: 'readDossier', regime: 'R4', person: 'adult' });
    const { proof } = dueDate(limit, '2026-08-20');
    expect(proof.readings).toEqual({ earliest: '2026-08-24', latest: '2026-08-25', differ: true });
    expect(isPersonsRight('readDossier')).toBe(true);
    expect(warnDateOf(proof, 'person')).toBe('2026-08-25');
    expect(warnDateOf(proof, 'authority')).toBe('2026-08-24');
  });

  it('a policy never leaves the span of the readings, and the default policy is the one asked by default', () => {
    fc.assert(
      fc.property(anyDate, anyAmount, anyPolicy, (from, amount, policy) => {
        const { readings } = dueDate(amount, from).proof;
        const { dueDate: due } = dueDateOnly(amount, from, { policy });
        expect(due >= readings.earliest && due <= readings.latest).toBe(true);
        expect(dueDateOnly(amount, from)).toEqual(dueDateOnly(amount, from, { policy: DEFAULT_POLICY }));
      }),
      { numRuns: 400 },
    );
  });
});

describe('provisional dates', () => {
  it('stand in for a year without a calendar: Monday to Friday less the fixed solar holidays', () => {
    const due = provisionalDueDate({ amount: 3, unit: 'workingDay' }, '2028-04-27');
    // Friday 28 April; 30 April is a Sunday; Monday 1 May is off.
    expect(due.dueDate).toBe('2028-05-03');
    expect(due.isProvisional).toBe(true);
    expect(due.proof.calendar?.years).toEqual([{ year: 2028, status: 'assumed' }]);
    expect(recheckProof(due.proof, extendWithAssumedYears(DEFAULT_CALENDAR, 2020, 2030))).toEqual([]);
    for (const day of ['2029-01-01', '2029-04-30', '2029-05-01', '2030-09-02', '2031-11-24']) {
      expect(provisionalDueDate({ amount: 1, unit: 'workingDay' }, addDays(day, -1)).dueDate > day).toBe(true);
    }
  });

  it('equal the plain due date while the calendar is final, and mark 2027 as provisional', () => {
    const plain = dueDate({ amount: 5, unit: 'workingDay' }, '2026-07-06');
    expect(provisionalDueDate({ amount: 5, unit: 'workingDay' }, '2026-07-06')).toEqual({ ...plain, isProvisional: false });
    expect(dueDate({ amount: 5, unit: 'workingDay' }, '2027-03-01').proof.calendar?.isProvisional).toBe(true);
    expect(dueDate({ amount: 5, unit: 'workingDay' }, '2026-07-06').proof.calendar?.isProvisional).toBe(false);
  });
});

describe('every limit of the table', () => {
  it('has a due date with a sound proof, or a refusal that says why', () => {
    for (const limit of listTimeLimits()) {
      const from = limit.inForceFrom < '2026-09-01' ? '2026-06-15' : '2026-09-01';
      const at = limit.unit === 'hour' ? `${from}T10:00:00+07:00` : from;
      if (limit.amount === null) expect(codeOf(() => dueDate(limit, at))).toBe('noLegalNumber');
      else expect(recheckProof(dueDate(limit, at).proof, DEFAULT_CALENDAR)).toEqual([]);
    }
  });
});
