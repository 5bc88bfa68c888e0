import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CALENDAR } from '../law/calendar/versions.ts';
import { type LimitFacts, dueWords } from './due-words.vi.ts';

const days: LimitFacts = { confidence: 'T', unit: 'workingDay', dueDate: '2026-02-24', dueAt: '2026-02-24T17:00:00.000Z', status: 'running', nature: 'duty' };
const hours: LimitFacts = { ...days, unit: 'hour', dueDate: '2026-07-07', dueAt: '2026-07-07T02:30:00.000Z' };
const at = (facts: LimitFacts, now: string) => dueWords(facts, now, DEFAULT_CALENDAR);

describe('the words of a due date', () => {
  it('count working days by the calendar: across Tết two are left, not eleven', () => {
    expect(at(days, '2026-02-13T03:00:00.000Z')).toEqual({ label: 'Hạn', text: 'Thứ Ba 24/02/2026', remaining: 'còn 2 ngày làm việc', kind: 'due', isOverdue: false, unit: 'workingDay' });
  });

  it('say the last day by name, and the day after it how late one is', () => {
    expect(at(days, '2026-02-24T10:00:00.000Z').remaining).toBe('hết hôm nay');
    expect(at(days, '2026-02-24T17:00:00.000Z')).toMatchObject({ remaining: 'quá hạn 1 ngày', isOverdue: true });
    expect(at({ ...days, status: 'missed' }, '2026-02-27T03:00:00.000Z')).toMatchObject({ remaining: 'quá hạn 3 ngày', isOverdue: true });
  });

  it('show the hour and count minutes where the law counts hours', () => {
    expect(at(hours, '2026-07-06T21:10:00.000Z')).toMatchObject({ text: '09:30 Thứ Ba 07/07/2026', remaining: 'còn 5 giờ 20 phút', unit: 'hour' });
    expect(at(hours, '2026-07-07T02:29:40.000Z').remaining).toBe('còn 1 phút');
    expect(at({ ...hours, status: 'missed' }, '2026-07-07T05:30:00.000Z').remaining).toBe('quá hạn 3 giờ');
    // A clock that strikes in two years is told in days.
    expect(at(hours, '2026-06-30T08:00:00.000Z').remaining).toBe('còn 7 ngày');
  });

  it('count plain days where the law does', () => {
    expect(at({ ...days, unit: 'day' }, '2026-02-13T03:00:00.000Z').remaining).toBe('còn 11 ngày');
    expect(at({ ...days, unit: 'month' }, '2026-02-13T03:00:00.000Z').unit).toBe('day');
  });

  it('call an inferred number expected, and nobody late for it', () => {
    const inferred: LimitFacts = { ...days, confidence: 'I' };
    expect(at(inferred, '2026-02-13T03:00:00.000Z')).toMatchObject({ label: 'Dự kiến, chưa kiểm chứng', kind: 'expected', remaining: 'còn 2 ngày làm việc' });
    expect(at(inferred, '2026-03-13T03:00:00.000Z')).toMatchObject({ remaining: null, isOverdue: false });
  });

  it('blame nobody where the law gives no number, and say so', () => {
    expect(at({ ...days, confidence: '?', dueDate: null, dueAt: null }, '2026-03-13T03:00:00.000Z')).toEqual({
      label: 'Chưa có hạn luật định', text: 'Chưa có hạn luật định', remaining: null, kind: 'none', isOverdue: false, unit: 'workingDay',
    });
    expect(at({ ...days, confidence: '?' }, '2026-03-13T03:00:00.000Z')).toMatchObject({ kind: 'expected', isOverdue: false });
  });

  it('count nothing for what is over, stands still, or is somebody’s right', () => {
    expect(at({ ...days, status: 'met' }, '2026-02-13T03:00:00.000Z').remaining).toBeNull();
    expect(at({ ...days, status: 'paused' }, '2026-03-13T03:00:00.000Z')).toMatchObject({ remaining: 'đang tạm dừng', isOverdue: false });
    expect(at({ ...days, nature: 'right' }, '2026-03-13T03:00:00.000Z')).toMatchObject({ remaining: null, isOverdue: false });
  });

  it('go on by plain days in a year that has no calendar', () => {
    expect(at({ ...days, dueDate: '2999-01-05', dueAt: '2999-01-05T17:00:00.000Z' }, '2998-12-30T03:00:00.000Z').remaining).toBe('còn 6 ngày');
  });
});
