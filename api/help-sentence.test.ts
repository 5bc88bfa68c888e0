import { describe, expect, it } from '@jest/globals';
import type { Regime } from '../law/regimes.ts';
import { actHelp, stageHelp } from '../procedures/help.vi.ts';
import { listProcedures } from '../procedures/index.ts';
import { actSentence, eventQuestion, longestSentence, stageSentence } from './help-sentence.vi.ts';

const regimes: readonly Regime[] = ['R1', 'R2', 'R3', 'R4'];

describe('the help on a stage or an act', () => {
  it('is one sentence of at most 160 letters for each of the registry, under every regime, in NFC', () => {
    for (const procedure of listProcedures())
      for (const regime of regimes) {
        const sentences = [
          ...Object.entries(procedure.stages).map(([name, stage]) => [`${procedure.name}.${name}`, stageSentence(procedure, name, stage, regime)] as const),
          ...Object.entries(procedure.acts).map(([name, act]) => [`${procedure.name}:${name}`, actSentence(procedure.name, name, act, regime)] as const),
        ];
        for (const [name, sentence] of sentences) {
          expect([name, sentence.length <= longestSentence, sentence.endsWith('.'), sentence === sentence.normalize('NFC')]).toEqual([name, true, true, true]);
          expect([name, sentence]).toEqual([name, expect.not.stringContaining('rules.md')]);
        }
      }
  });

  it('says what, who and the article', () => {
    const dossier = listProcedures()[0]!;
    expect(actSentence('compulsoryDossier', 'openDossier', dossier.acts['openDossier']!, 'R4')).toMatch(/^Bắt đầu một hồ sơ đề nghị.*\. Cơ quan lập hồ sơ thực hiện theo .*Đ\d+/);
    expect(stageSentence(dossier, 'compiling', dossier.stages['compiling']!, 'R4')).toMatch(/Cơ quan lập hồ sơ thực hiện/);
  });

  it('has no clause for a name that the registry does not know', () => {
    for (const [procedure, stages] of Object.entries(stageHelp)) {
      const known = listProcedures().find((one) => one.name === procedure);
      expect(Object.keys(stages).filter((name) => !(name in (known?.stages ?? {})))).toEqual([]);
    }
    const acts = new Set(listProcedures().flatMap((one) => Object.keys(one.acts)));
    expect(Object.keys(actHelp).filter((name) => !acts.has(name))).toEqual([]);
  });

  it('asks when a thing happened, not when it was recorded', () => {
    expect(eventQuestion('compulsoryDossier', 'openDossier')).toBe('Thời điểm mở hồ sơ đề nghị');
    expect(eventQuestion('compulsoryDossier', 'recordReading')).toBe('Thời điểm đọc hồ sơ');
  });
});
