import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { needWords, reasonWords } from './need-words.vi.ts';
import { describeRefusal } from './refusal-details.vi.ts';

const folder = dirname(fileURLToPath(import.meta.url));
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.vi.ts') && !file.endsWith('guard-needs.ts')).map((file) => readFileSync(join(folder, file), 'utf8'));
const valuesOf = (pattern: RegExp): string[] => sources.flatMap((source) => [...source.matchAll(pattern)].map((match) => match[1] ?? ''));
const identifier = /[a-z][A-Z]|undefined|null/;

describe('the details of a refusal', () => {
  it('have words for every need and reason the guards name', () => {
    const needs = [...valuesOf(/needs: '(\w+)'/g), ...valuesOf(/notMet\('(\w+)'/g)];
    expect(needs.length).toBeGreaterThan(50);
    expect(needs.filter((need) => !(need in needWords))).toEqual([]);
    const reasons = valuesOf(/(?:guardNotMet|correctionNotAllowed)'[^\n]*reason: '(\w+)'/g);
    expect(reasons.length).toBeGreaterThan(4);
    expect(reasons.filter((reason) => !(reason in reasonWords))).toEqual([]);
  });

  it('are never without a line where a guard says no', () => {
    const facts = valuesOf(/'guardNotMet',(?: facts:)? \{([^}]*)\}/g);
    expect(facts.length).toBeGreaterThan(30);
    expect(facts.filter((one) => !/needs|reason|mustPostpone|missing|limitId/.test(one))).toEqual([]);
  });

  it('are words, not identifiers, with and without the facts of the need', () => {
    const facts = { dueDate: '2026-07-07', until: '2026-07-07', opens: '2026-07-07', termEnd: '2026-07-07', end: '2026-07-07', admittedOn: '2026-07-07', groundEndedAt: '2026-07-07T02:00:00Z', addressee: 'procuracy', outcome: 'annulAndTerminate', asked: 'exemption', kind: 'suspension', ended: 'measureBegun', ground: 'lostCapacity' };
    for (const needs of Object.keys(needWords))
      for (const given of [{}, facts]) {
        const lines = describeRefusal('guardNotMet', { needs, ...given }, 'admission');
        expect({ needs, lines: lines.length }).toEqual({ needs, lines: 1 });
        expect(lines[0]).not.toMatch(identifier);
        expect(lines[0]).not.toMatch(/\(\s|\s\)|\)\)|“”|\s{2}/);
      }
  });

  it('name the paper with its form and article, the act before, the day, the range and the office', () => {
    const missing = [{ type: 'statement', form: 'Mẫu 31', article: 'NĐ 116/2021 Đ41.1d, Đ51.1' }, { type: 'addictionResult', form: null, article: 'NĐ 116/2021 Đ41.1c' }];
    expect(describeRefusal('dossierIncomplete', { act: 'completeDossier', missing })).toEqual(['Còn thiếu: bản tường trình (mẫu 31; NĐ 116/2021 Đ41.1d, Đ51.1).', expect.stringMatching(/^Còn thiếu: .+ \(NĐ 116\/2021 Đ41\.1c\)\.$/)]);
    expect(describeRefusal('guardNotMet', { act: 'decideSupervision', needs: 'supervisionProposal' })).toEqual(['Cần ghi nhận đề nghị quản lý sau cai trước.']);
    expect(describeRefusal('guardNotMet', { act: 'acceptReview', needs: 'received', reached: 'sent' })).toEqual(['Cần ghi nhận “Tòa án cấp tỉnh nhận hồ sơ” trước.']);
    expect(describeRefusal('guardNotMet', { missing: ['procuracy'] })).toEqual(['Còn thiếu nơi nhận: Viện kiểm sát.']);
    expect(describeRefusal('guardNotMet', { mustPostpone: 'procuratorAbsent' })).toEqual(['Phải hoãn phiên họp: Kiểm sát viên vắng mặt.']);
    expect(describeRefusal('termOutsideRange', { termMonths: 30, minMonths: 36, maxMonths: 36, timeNumber: 2 })).toEqual(['Khung luật định cho lần thứ hai: 36 tháng.']);
    expect(describeRefusal('happenedBeforeCause', { happenedAt: '2026-07-06T02:00:00.000Z', earliest: '2026-07-07T02:30:00.000Z' })).toEqual(['Thời điểm đã nhập: 09:00 Thứ Hai 06/07/2026.', 'Sớm nhất: 09:30 Thứ Ba 07/07/2026.']);
    expect(describeRefusal('officeMissing', { role: 'escortOffice' })).toEqual(['Cần nêu cơ quan giữ vai trò: Cơ quan đưa người vào cơ sở.']);
    expect(describeRefusal('windowStillOpen', { duty: 'readDossier', dueDate: '2026-07-07' })[0]).toMatch(/^Thời hạn \(.+\): hết ngày Thứ Ba 07\/07\/2026\.$/);
    expect(describeRefusal('alreadyRecorded', { act: 'receiveDossier' })).toEqual(['Đã ghi trước đó: “Nhận hồ sơ để kiểm tra”.']);
    expect(describeRefusal('actNotAllowedInStage', { act: 'decideCase', stage: 'suspended', stages: ['heard'] })).toEqual(['Hồ sơ đang ở: Tạm đình chỉ.', 'Việc này chỉ ghi được ở: Đã họp, chờ công bố quyết định.']);
  });

  it('say nothing of what the sentence of the code says alone, and of facts they do not know', () => {
    expect(describeRefusal('versionStale', { version: 3 })).toEqual([]);
    expect(describeRefusal('bodyInvalid', { fields: [{ path: 'noSuchField', code: 'custom' }] })).toEqual([]);
    expect(describeRefusal('guardNotMet', { needs: 'somethingNew' })).toEqual([]);
  });
});
