import { describe, expect, it } from '@jest/globals';
import { listDemoCases } from '../../bin/demo/demo-cases.ts';
import { checkIdentityNumber, type Sex } from '../../law/identity-number.ts';

const days = ['2026-07-20', '2026-11-22', '2027-02-12', '2027-09-03', '2029-05-01'];

describe('the demo cases', () => {
  it('are about forty, the same for the same date', () => {
    for (const day of days) {
      const cases = listDemoCases(day);
      expect(cases.length).toBeGreaterThanOrEqual(38);
      expect(JSON.stringify(listDemoCases(day))).toBe(JSON.stringify(cases));
    }
  });
  it('tell only what lies in the past, oldest first', () => {
    for (const day of days)
      for (const { number, steps } of listDemoCases(day)) {
        const times = steps.map((step) => step.at);
        expect([day, number, [...times].sort()]).toEqual([day, number, times]);
        expect([day, number, times.filter((at) => at.slice(0, 10) >= day)]).toEqual([day, number, []]);
      }
  });
  it('begin on working days', () => {
    for (const { steps } of listDemoCases('2027-02-12')) {
      // Tết of 2027 is from 5 to 10 February.
      const opened = steps[0]?.at.slice(0, 10) ?? '';
      expect(opened >= '2027-02-05' && opened <= '2027-02-10').toBe(false);
      expect([0, 6]).not.toContain(new Date(`${opened}T00:00:00Z`).getUTCDay());
    }
  });
  it('are there only once the law in force has begun', () => {
    expect(listDemoCases('2026-06-30')).toEqual([]);
  });
  it('are about different people with valid identity numbers', () => {
    const people = listDemoCases('2026-11-22').map(({ person }) => person as { identityNumber: string; sex: Sex; birthDate: string; fullName: string });
    for (const { identityNumber, sex, birthDate } of people) expect(checkIdentityNumber(identityNumber, { sex, birthDate })).toMatchObject({ isWellFormed: true, errors: [], warnings: [] });
    expect(new Set(people.map((person) => person.identityNumber)).size).toBe(people.length);
    expect(new Set(people.map((person) => person.fullName)).size).toBe(people.length);
  });
});
