import { describe, expect, it } from '@jest/globals';
import { localDateOf, parseDateText, parseTimeText, showDate, showInstant, showWeekday } from './date-text.ts';

describe('a date as an official types it', () => {
  it.each([['13/02/2026', '2026-02-13'], ['3/2/2026', '2026-02-03'], ['03-02-2026', '2026-02-03'], ['13022026', '2026-02-13'], [' 29.2.2024 ', '2024-02-29']])('reads %s day first', (text, date) => {
    expect(parseDateText(text)).toBe(date);
  });
  it.each(['31/02/2026', '13/13/2026', '2026-02-13', '13/02/26', '29/2/2026', 'hôm nay', '', '0/1/2026'])('leaves %p as an error instead of making another date of it', (text) => {
    expect(parseDateText(text)).toBeNull();
  });
  it('reads hours', () => {
    expect(['9:30', '09h30', '0930', '24:00', '9:60', '9'].map(parseTimeText)).toEqual(['09:30', '09:30', '09:30', null, null, null]);
  });
  it('shows dates and instants of Việt Nam whatever the zone of the machine', () => {
    expect([showDate('2026-02-13'), showWeekday('2026-02-24'), showInstant('2026-07-07T02:30:00Z'), showInstant('2026-07-07T17:05:00Z'), localDateOf('2026-07-07T17:05:00Z')]).toEqual(
      ['13/02/2026', 'Thứ Ba', '09:30 07/07/2026', '00:05 08/07/2026', '2026-07-08'],
    );
  });
});
