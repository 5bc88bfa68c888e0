import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CALENDAR } from '../law/calendar/versions.ts';
import type { DraftInstrument } from '../law/draft-instrument.ts';
import { findDraftedLimit, listDraftFaults } from '../law/draft-instrument.ts';
import { LawRehearsal, type RehearsedLimit } from './rehearse-law.ts';

const draft = (more: Partial<DraftInstrument> = {}): DraftInstrument => ({
  name: 'Dự thảo', inForceFrom: '2026-12-01', source: 'bản lấy ý kiến', appliesTo: 'newEvents',
  changes: [
    { duty: 'decideCase', regime: 'R4', person: 'adult', amount: 10, unit: 'day' }, { duty: 'escortToFacility', regime: 'R4', person: 'any', amount: 1, unit: 'workingDay' },
    { duty: 'supervisionTerm', regime: 'R4', person: 'adult', amount: 3, unit: 'year' }, { duty: 'notifyMove', regime: 'R4', person: 'any', amount: null, unit: 'hour' },
  ],
  ...more,
});
const running = (more: Partial<RehearsedLimit>): RehearsedLimit => ({ duty: 'decideCase', regime: 'R4', person: 'adult', from: '2026-12-02T02:00:00.000Z', dueDate: '2026-12-17', dueAt: '2026-12-17T17:00:00.000Z', countedBy: 'law', ...more });
const rehearse = (limit: Partial<RehearsedLimit>, more: Partial<DraftInstrument> = {}) => new LawRehearsal(draft(more), DEFAULT_CALENDAR).rehearse(running(limit));

describe('a rehearsal of a draft', () => {
  it('counts what begins on its day or later by its number, a day off rolled as ever', () => {
    // The tenth day is a Saturday.
    expect(rehearse({})).toMatchObject({ oldDate: '2026-12-17', newDate: '2026-12-14', shiftDays: -3 });
    expect(rehearse({ person: 'juvenile' })).toBeNull();
    expect(rehearse({ regime: 'R3' })).toBeNull();
  });

  it('leaves alone what began before, unless the draft reaches what still runs', () => {
    const earlier = { from: '2026-11-25T02:00:00.000Z', dueDate: '2026-12-10', dueAt: '2026-12-10T17:00:00.000Z' };
    expect(rehearse(earlier)).toBeNull();
    expect(rehearse(earlier, { appliesTo: 'running' })).toMatchObject({ newDate: '2026-12-07' });
    expect(rehearse({ ...earlier, from: '2026-11-01', dueDate: '2026-11-16' }, { appliesTo: 'running' })).toBeNull();
  });

  it('hours that become working days end with the day', () => {
    expect(rehearse({ duty: 'escortToFacility', from: '2026-12-04T08:00:00.000Z', dueDate: '2026-12-05', dueAt: '2026-12-05T08:00:00.000Z' })).toMatchObject({ newDate: '2026-12-07', newAt: '2026-12-07T17:00:00.000Z', shiftDays: 2 });
  });

  it('moves a term with its own arithmetic by what the number differs, absences kept', () => {
    expect(rehearse({ duty: 'supervisionTerm', from: '2026-12-10', dueDate: '2029-01-09', dueAt: '2029-01-09T17:00:00.000Z', countedBy: 'term' })).toMatchObject({ newDate: '2030-01-09', shiftDays: 365 });
  });

  it('a number taken away leaves a date to be set, and one that a person set already stands', () => {
    const move = { duty: 'notifyMove', from: '2026-12-02T02:00:00.000Z', dueDate: '2026-12-03', dueAt: '2026-12-03T02:00:00.000Z' };
    expect(rehearse(move)).toMatchObject({ newDate: null, newAt: null, shiftDays: null });
    expect(rehearse({ ...move, countedBy: 'person' })).toBeNull();
  });

  it('is refused for what is no limit, and keeps the article of the draft as its source', () => {
    expect(listDraftFaults(draft())).toEqual([]);
    expect(listDraftFaults(draft({ changes: [{ duty: 'sit', regime: 'R4', person: 'any', amount: 1, unit: 'day' }] }))).toEqual([{ path: 'changes.0.duty', code: 'unknownDuty' }]);
    expect(findDraftedLimit(draft(), { duty: 'decideCase', regime: 'R4', person: 'adult' })).toMatchObject({ old: { amount: 15 }, drafted: { amount: 10, source: 'bản lấy ý kiến', inForceFrom: '2026-12-01' } });
  });
});
