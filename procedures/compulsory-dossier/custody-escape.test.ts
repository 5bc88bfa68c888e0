import { describe, expect, it } from '@jest/globals';
import { dayOf, openCase } from '../../test/kit/case-paths.ts';
import { compilerOf, type CaseStory } from '../../test/kit/case-builder.ts';
import { listCustodyEffects } from '../pause-effects.ts';

function held(regime: 'R1' | 'R4', place: 'facility' | 'family' = 'facility'): CaseStory {
  const story = openCase(regime, regime === 'R1' && place === 'facility' ? { body: { hasStableResidence: false } } : {});
  const day = dayOf(regime, 0);
  story.act('startCustody', {
    by: compilerOf(regime), at: dayOf(regime, 0, '15:00'),
    body: { place, decisionDate: day.slice(0, 10), ...(place === 'facility' ? { custodianId: 'cs:1' } : { familyAgrees: true, familyMember: 'Đỗ Thị Quỵnh' }) },
  });
  return story;
}

describe('flight from custody while the dossier is prepared', () => {
  it('notifyEscape, R4: the facility tells the police that compile the dossier within 24 hours and orders the search', () => {
    const story = held('R4');
    story.act('recordCustodyEscape', { by: 'cs:1/officer', at: dayOf('R4', 2, '22:00') });
    expect(story.state.custodies.at(-1)?.endedAt).not.toBeNull();
    const limit = story.limit('notifyEscape');
    expect(limit).toMatchObject({ holderRole: 'custodian', holderAgencyId: 'cs:1', amount: 24, unit: 'hour', source: 'Luật 120/2025 Đ46.2i', status: 'running' });
    story.act('notifyCustodyEscape', { by: 'cs:1/officer', at: dayOf('R4', 3, '08:00'), body: { noticeNumber: '4/TB' } });
    expect(story.limit('notifyEscape').outcome).toBe('inTime');
    story.act('issueSearchOrderFromCustody', { by: 'cs:1/head', at: dayOf('R4', 3, '09:00'), body: { heightCentimetres: 158 } });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'searchOrder', issuerAgencyId: 'cs:1' });
  });

  it('the days held before and after it are credited, those between are not', () => {
    const story = held('R4');
    story.act('recordCustodyEscape', { by: 'cs:1/officer', at: dayOf('R4', 2, '22:00') });
    expect(story.refusal('recordCustodyEscape', { by: 'cs:1/officer', at: dayOf('R4', 3) }).facts).toMatchObject({ needs: 'custody' });
    story.act('startCustody', { by: compilerOf('R4'), at: dayOf('R4', 8, '15:00'), body: { place: 'facility', custodianId: 'cs:1', decisionDate: dayOf('R4', 8).slice(0, 10) } });
    expect(story.state.custodies.map((one) => [one.kind, one.credited, one.endedAt === null])).toEqual([['dossierCustody', true, false], ['dossierCustody', true, true]]);
    expect(listCustodyEffects(story.state).map((one) => [one.effect, one.days, one.source])).toEqual([['credited', null, 'Luật 120/2025 Đ37.2; NĐ 163/2026 Đ98.3'], ['credited', null, 'Luật 120/2025 Đ37.2; NĐ 163/2026 Đ98.3']]);
    expect(story.refusal('issueSearchOrderFromCustody', { by: 'cs:1/head', at: dayOf('R4', 9) }).facts).toMatchObject({ needs: 'escape' });
  });

  it('R1: reported without a number of hours (NĐ 116/2021 Đ48.1c); the search is the compiling office\'s', () => {
    const story = held('R1');
    story.act('recordCustodyEscape', { by: 'cs:1/officer', at: dayOf('R1', 2, '22:00') });
    expect(() => story.limit('notifyEscape')).toThrow('no limit');
    story.act('notifyCustodyEscape', { by: 'cs:1/officer', at: dayOf('R1', 3) });
    expect(story.refusal('issueSearchOrderFromCustody', { by: 'cs:1/head', at: dayOf('R1', 3) }).code).toBe('actNotInProcedure');
  });

  it('at home nobody escapes from custody: the family\'s days were never credited', () => {
    const story = held('R1', 'family');
    expect(listCustodyEffects(story.state)).toMatchObject([{ effect: 'notCredited', days: 0, source: 'NĐ 116/2021 Đ44.3' }]);
    expect(story.may('recordCustodyEscape', 'cs:1/officer').allowed).toBe(false);
  });
});
