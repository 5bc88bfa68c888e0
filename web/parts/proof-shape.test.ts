import { describe, expect, it } from '@jest/globals';
import { type Amount, dueDate } from '../../law/due-date.ts';
import type { Proof } from '../../law/proof.ts';
import { layOutMonths, readProof, spansOf } from './proof-shape.ts';
import { proofAsText, sentenceOf, spanName, spanText } from './proof-text.vi.ts';

const workingDays: Amount = { amount: 2, unit: 'workingDay', direction: 'after', bound: 'atMost' };
const proofOf = (limit: Amount, from: string): Proof => dueDate(limit, from).proof;

describe('a count of days', () => {
  // Friday before Tết 2026: a week and two weekends are left out.
  const proof = proofOf(workingDays, '2026-02-13');

  it('is one sentence with the last day in words', () => {
    expect(sentenceOf(proof)).toEqual({ counted: '2 ngày làm việc từ 13/02/2026', ends: 'hết Thứ Ba 24/02/2026' });
  });

  it('names every day left out, neighbours together', () => {
    const spans = spansOf(proof.days, (day) => day.action === 'skipped');
    const texts = spans.map((span) => `${spanText(span)}: ${spanName(span)}`);
    const left = spans.reduce((days, span) => days + 1 + (Date.parse(span.to) - Date.parse(span.from)) / 86_400_000, 0);
    expect(left).toBe(proof.days.filter((day) => day.action === 'skipped').length);
    expect(texts[0]).toBe('Thứ Bảy 14/02/2026 – Chủ Nhật 15/02/2026: ngày nghỉ cuối tuần');
    expect(texts.join('\n')).toContain('Tết');
  });

  it('lays out whole weeks that the count touches, Monday first, and marks the last day', () => {
    const [month, ...others] = layOutMonths(proof);
    expect(others).toEqual([]);
    expect([month?.year, month?.month, month?.weeks.length]).toEqual([2026, 2, 3]);
    const days = month?.weeks.flat() ?? [];
    expect(days[0]?.date).toBe('2026-02-09');
    expect(days.filter((day) => day?.isDue === true).map((day) => day?.date)).toEqual(['2026-02-24']);
    expect(days.find((day) => day?.date === '2026-02-13')?.marked?.action).toBe('event');
    expect(days.find((day) => day?.date === '2026-02-23')?.marked?.n).toBe(1);
  });

  it('shows the first and the last month of a long count', () => {
    const grids = layOutMonths(proofOf({ amount: 6, unit: 'month', direction: 'after', bound: 'atMost' }, '2026-01-15'));
    expect(grids.map((grid) => [grid.month, grid.leftOut])).toEqual([[1, 0], [7, 5]]);
  });

  it('can be copied whole', () => {
    const text = proofAsText(proof, 'Gửi quyết định', 'PL 03/2022');
    expect(text).toContain('Gửi quyết định\n2 ngày làm việc từ 13/02/2026 → hết Thứ Ba 24/02/2026.');
    expect(text).toContain('Lịch ngày làm việc: ');
  });
});

describe('other kinds of proof', () => {
  it('counts hours from moment to moment', () => {
    expect(sentenceOf(proofOf({ amount: 24, unit: 'hour', direction: 'after', bound: 'atMost' }, '2026-07-06T09:30:00+07:00'))).toEqual({ counted: '24 giờ từ 09:30 Thứ Hai 06/07/2026', ends: '09:30 Thứ Ba 07/07/2026' });
  });

  it('are told apart, and the unknown is said to be unknown', () => {
    expect([{ noLegalNumber: true, source: 'x' }, { setByPerson: true, dueDate: '2026-03-01' }, { lines: [] }, null, { other: 1 }].map((value) => readProof(value).kind)).toEqual(['noNumber', 'setByPerson', 'term', 'none', 'none']);
    expect(proofAsText({ setByPerson: true, dueDate: '2026-03-01' }, 'Kháng nghị', 'PL 03/2022')).toContain('01/03/2026');
  });
});
