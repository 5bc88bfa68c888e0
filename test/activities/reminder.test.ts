import { describe, expect, it } from '@jest/globals';
import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import { sayLimit } from '../../activities/delivery/reminder.vi.ts';

const limit = { duty: 'decideCase', dueDate: '2026-08-20', source: 'PL 03/2022 Đ15', confidence: 'T' } as const;

describe('the text of a reminder', () => {
  it('names the duty, the article, the day with its weekday, and the working days left', () => {
    expect(sayLimit(limit, '2026-08-17T02:00:00.000Z', DEFAULT_CALENDAR)).toBe('Ra quyết định giải quyết vụ việc (PL 03/2022 Đ15): hạn thứ Năm, 20/08/2026, còn 3 ngày làm việc');
  });

  it('says when it is today, and how late it is', () => {
    expect(sayLimit(limit, '2026-08-20T02:00:00.000Z', DEFAULT_CALENDAR)).toContain('đến hạn hôm nay');
    // Friday and the made-up Saturday.
    expect(sayLimit(limit, '2026-08-23T02:00:00.000Z', DEFAULT_CALENDAR)).toContain('đã quá hạn 2 ngày làm việc');
  });

  it('counts by the day of Việt Nam, not by that of the machine', () => {
    expect(sayLimit(limit, '2026-08-19T17:30:00.000Z', DEFAULT_CALENDAR)).toContain('đến hạn hôm nay');
  });

  it('says what was not read in the law, and where there is no date or no calendar', () => {
    expect(sayLimit({ ...limit, confidence: 'I' }, '2026-08-17T02:00:00.000Z', DEFAULT_CALENDAR)).toContain('chưa kiểm chứng');
    expect(sayLimit({ ...limit, dueDate: null }, '2026-08-17T02:00:00.000Z', DEFAULT_CALENDAR)).toContain('chưa có ngày đến hạn');
    expect(sayLimit({ ...limit, dueDate: '2031-01-06' }, '2026-08-17T02:00:00.000Z', DEFAULT_CALENDAR)).toContain('chưa có lịch làm việc');
  });

  it('counts by the calendar it is given', () => {
    const years = DEFAULT_CALENDAR.years.map((one) => (one.year === 2026 ? { ...one, daysOff: [...one.daysOff, { ...one.daysOff[0]!, date: '2026-08-19' }] } : one));
    expect(sayLimit(limit, '2026-08-17T02:00:00.000Z', { ...DEFAULT_CALENDAR, id: 'one-day-more', years })).toContain('còn 2 ngày làm việc');
  });
});
