import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { articlesIn, listCoverage, printCoverage } from '../kit/coverage.ts';

const page = new URL('../../docs/coverage.md', import.meta.url);

describe('what the rules cite', () => {
  it('stands on the page as the code has it (UPDATE_FROZEN=1 writes it anew, for a reviewer to read)', () => {
    const printed = printCoverage(listCoverage());
    if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(page, printed);
    expect(printed).toBe(readFileSync(page, 'utf8'));
  });

  it('has code and a test for every duty', () => {
    for (const one of listCoverage().filter(({ duty }) => duty !== null)) expect([one.matter, one.code.length > 0, one.tests.length > 0]).toEqual([one.matter, true, true]);
  });

  it('is read from citations as they are written', () => {
    expect([...articlesIn("source: 'NĐ 163/2026 Đ106.2, 106.3; Luật 120/2025 Đ38', 'Luật XLVPHC Đ6.2d'")]).toEqual(['N163 Đ106.2', 'N163 Đ106.3', 'L120 Đ38', 'XL Đ6.2d']);
  });
});
