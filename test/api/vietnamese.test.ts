import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { citationWords } from '../../api/citation.vi.ts';
import { describeEvents } from '../../api/event-words.vi.ts';
import { admitted } from '../kit/after-court.ts';
import type { CaseStory } from '../kit/case-builder.ts';
import { decideCase } from '../kit/case-paths.ts';
import { ApiWorld } from './api-world.ts';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

/** Words that no Vietnamese sentence has and hardly an English one goes without. */
const english = /\b(the|of|and|for|with|from|not|is|are|by|which|when|that|or|was|only|no|found|derived)\b/i;

/** Every text of an answer with a blank in it: identifiers, codes and dates have none. */
function sentences(value: unknown): string[] {
  if (typeof value === 'string') return value.includes(' ') ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(sentences) : [];
}

describe('what the law is served as', () => {
  it.each([
    '/api/law/limits', '/api/law/instruments', '/api/law/compare?left=R1&right=R4', '/api/glossary', '/api/templates', '/api/procedures', '/api/procedures/compulsoryDossier', '/api/procedures/courtReview',
    '/api/procedures/admission', '/api/procedures/supervision', '/api/procedures/listRemoval', '/api/administration/calendars', '/api/opening-acts', '/api/office-choices',
  ])('%s has no English sentence', async (path) => {
    const { status, body } = await api.get(path, 'ca-xa:1:head');
    expect([path, status]).toEqual([path, 200]);
    const read = sentences(body);
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((text) => english.test(text))).toEqual([]);
  });
});

describe('the lines of a history', () => {
  const linesOf = ({ events, state }: CaseStory): string[] =>
    describeEvents(events, {
      dutyOf: (limitId) => state.limits.find((one) => one.limitId === limitId)?.duty, templateOf: (documentId) => state.documents.find((one) => one.documentId === documentId)?.template,
      taskOf: (taskId) => state.tasks.find((one) => one.taskId === taskId)?.task, agencyName: () => 'Cơ quan',
    }).map((one) => one.words);

  it.each(['R1', 'R4'] as const)('%s: say what happened in words, the law by its dates, and cite no rule of the house', (regime) => {
    const lines = [...linesOf(decideCase(regime)), ...linesOf(admitted(regime))];
    expect(lines[0]).toMatch(/^Mở hồ sơ HS-2026-000001 theo quy định áp dụng từ /);
    expect(lines.filter((line) => /\bR[1-4]\b|rules\.md|\(I\)|dữ kiện|“[a-z]+[A-Z]/.test(line))).toEqual([]);
  });
});

describe('an article', () => {
  it('of a rule of the house is none; one that was inferred says so', () => {
    expect(citationWords('rules.md §6.14')).toBeNull();
    expect(citationWords('PL 01/2022 Đ41.2; rules.md §6.13')).toBe('PL 01/2022 Đ41.2');
    expect(citationWords('NĐ 116/2021 Đ42.4 (I)')).toBe('NĐ 116/2021 Đ42.4 (suy luận, chưa kiểm chứng)');
  });
});
