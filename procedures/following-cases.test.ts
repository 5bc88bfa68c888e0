import { describe, expect, it } from '@jest/globals';
import type { CaseStory } from '../test/kit/case-builder.ts';
import { supervised } from '../test/kit/after-court.ts';
import { determined, inTreatment, managed, officer, openWindow, police, verified } from '../test/kit/own-files.ts';
import { listFollowingCases } from './following-cases.ts';
import { findOpening } from './index.ts';

/** What is proposed is taken by the form it is proposed for: the fields exist, and their values are sound. */
function checked(story: CaseStory): ReturnType<typeof listFollowingCases> {
  const following = listFollowingCases(story.state);
  for (const { act, proposed } of following) {
    const shape = findOpening(act)?.definition.schema.shape ?? {};
    for (const [field, value] of Object.entries(proposed)) expect([act, field, (shape[field] as { safeParse(value: unknown): { success: boolean } } | undefined)?.safeParse(value).success]).toEqual([act, field, true]);
  }
  return following;
}

describe('what an earlier case proposes for the file that follows', () => {
  it('addicted: the voluntary window, with the result and the instant of being told', () => {
    expect(checked(determined('R1'))).toEqual([{
      act: 'openVoluntaryTreatment', link: { act: 'linkFollowingCase', body: { following: 'voluntaryTreatment' } },
      proposed: { toldAt: '2022-11-11T03:00:00.000Z', addictionResult: { number: '12/PKQ', date: '2022-11-11' }, hasStableResidence: true },
    }]);
  });
  it('addicted under supervision: the dossier at once', () => {
    expect(checked(determined('R4', true, { ground: 'usingUnderSupervision' }))[0]).toMatchObject({ act: 'openDossier', proposed: { ground: 'relapsedUnderSupervision', addictionResult: { kind: 'clinicResult', number: '12/PKQ', date: '2026-09-11' } } });
  });
  it('not addicted: the management of the user', () => {
    expect(checked(determined('R4', false))[0]).toMatchObject({ act: 'openUserManagement', link: null, proposed: { testRecord: { number: '77/PXN' } } });
  });
  it('a broken agreement: a new dossier with its ground, its record and the result, never typed again', () => {
    const story = openWindow('R1');
    expect(checked(story)).toEqual([]);
    story.act('recordBrokenAgreement', { by: police, at: '2022-11-21 09:00', body: { ground: 'notRegistered', violationRecord: { number: '9/BB-VPHC', date: '2022-11-21' }, lastViolationOn: '2022-11-18' } });
    expect(checked(story)).toEqual([{
      act: 'openDossier', link: { act: 'linkNewDossier', body: {} },
      proposed: {
        ground: 'notRegistered', violationRecord: { number: '9/BB-VPHC', date: '2022-11-21' }, lastViolationOn: '2022-11-18', hasStableResidence: true,
        addictionResult: { kind: 'clinicResult', number: '12/PKQ', date: '2022-11-11' }, foundBy: 'commune',
      },
    }]);
    expect(listFollowingCases(inTreatment('R4').state)).toEqual([]);
  });
  it('a managed user who used again, and one without a stable residence: the determination, with the test', () => {
    const story = managed('R1');
    story.act('recordDrugTest', { by: officer, at: '2022-11-07 09:00', body: { result: 'positive', recordNumber: '77/PXN' } });
    expect(checked(story)[0]).toMatchObject({ act: 'openDetermination', proposed: { ground: 'managedUserUsing', testRecord: { number: '77/PXN', date: '2022-11-07' } } });
    expect(checked(verified('R1', false))[0]).toMatchObject({ proposed: { ground: 'noStableResidence', testRecord: { number: '31/PXN' } } });
  });
  it('a relapse under supervision: the determination, then the dossier with its result', () => {
    const story = supervised('R1');
    story.act('recordDrugTest', { by: 'ca-xa:1/officer', at: '2024-03-04 09:00', body: { kind: 'unannounced', result: 'positive', recordNumber: '5/PXN' } });
    expect(checked(story)[0]).toMatchObject({ act: 'openDetermination', proposed: { ground: 'usingUnderSupervision', testRecord: { number: '5/PXN', date: '2024-03-04' } } });
    story.act('recordDetermination', { by: 'ca-xa:1/head', at: '2024-03-11 09:00', body: { isAddicted: true, resultNumber: '8/KQ', resultOn: '2024-03-11' } });
    expect(checked(story)[0]).toMatchObject({ act: 'openDossier', proposed: { addictionResult: { number: '8/KQ', date: '2024-03-11' }, lastViolationOn: '2024-03-04' } });
  });
});
