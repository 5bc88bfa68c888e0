import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { upload, uploadHashes } from '../test/kit/case-builder.ts';
import { acceptCase, addPaper, atCourt, bringToCourt, completeDossier, courtDays, dayOf, decideCase, openCase } from '../test/kit/case-paths.ts';
import { dossierManifest, hashDossier } from './dossier-hash.ts';

/** The hash anybody derives from the papers, without our code. */
function derive(papers: readonly { folioFrom: number; folioTo: number; type: string; number: string | null; date: string; uploadId: string }[]): string {
  const lines = [...papers].sort((a, b) => a.folioFrom - b.folioFrom).map((one) => [one.folioFrom, one.folioTo, one.type, one.number, one.date, uploadHashes.get(one.uploadId)].join('\t'));
  return createHash('sha256').update(lines.map((line) => `${line}\n`).join('')).digest('hex');
}

describe('the hash of a dossier', () => {
  it.each(['R1', 'R2', 'R3', 'R4'] as const)('%s is recorded with the hand-over and bound into the decision of the court, and can be derived again from the papers', (regime) => {
    const { dossier, court } = decideCase(regime).state.facts;
    const hash = derive(dossier.papers ?? []);
    expect([dossier.forwardedHash, court.decision?.dossierHash]).toEqual([hash, hash]);
  });

  it('is bound into a termination too', () => {
    const story = acceptCase('R4');
    story.act('terminate', { by: atCourt('R4', 'judge'), at: dayOf('R4', courtDays('R4').open), body: { ground: 'proposalWithdrawn', decisionNumber: '40' } });
    expect(story.state.facts.court.decision?.dossierHash).toBe(derive(story.state.facts.dossier.papers ?? []));
  });

  it('is another when a paper is added, replaced, renumbered or moved', () => {
    const story = completeDossier(openCase('R4'));
    const papers = story.state.facts.dossier.papers ?? [];
    const [first, ...rest] = papers;
    if (first === undefined) throw new Error('no paper');
    const others = [[...papers, { ...first, folioFrom: 40, folioTo: 40 }], [{ ...first, sha256: '00'.repeat(32) }, ...rest], [{ ...first, number: '99' }, ...rest], [{ ...first, folioTo: first.folioTo + 50 }, ...rest], rest];
    expect(new Set([papers, ...others].map(hashDossier)).size).toBe(1 + others.length);
    expect(hashDossier([...papers].reverse())).toBe(hashDossier(papers));
  });

  it('is unknown, not guessed, where the hash of a file was not recorded', () => {
    const papers = bringToCourt('R4').state.facts.dossier.papers ?? [];
    expect(dossierManifest(papers.map(({ sha256: _sha256, ...paper }) => paper))).toBeNull();
    expect(hashDossier([])).toBeNull();
  });

  it('stays the one handed over where the court gives the file back and another paper comes in', () => {
    const story = bringToCourt('R4');
    const before = story.state.facts.dossier.forwardedHash;
    story.act('returnToDossier', { by: atCourt('R4', 'judge'), at: dayOf('R4', 8), body: { letterNumber: '50', missing: ['statement'], reason: 'thiếu' } });
    addPaper(story, 'statement', dayOf('R4', 8, '14:00'));
    expect(story.state.facts.dossier.forwardedHash).toBe(before);
    expect(hashDossier(story.state.facts.dossier.papers ?? [])).not.toBe(before);
    expect(story.state.facts.dossier.papers?.at(-1)?.sha256).toBe(uploadHashes.get(upload));
  });
});
