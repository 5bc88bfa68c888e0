import { describe, expect, it } from '@jest/globals';
import { actors, askCourt, inEducation } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';

function suspended(regime: 'R1' | 'R4', person: 'adult' | 'juvenile' = 'adult'): CaseStory {
  const story = inEducation(regime, { person });
  const [asked, decided] = regime === 'R1' ? ['2022-09-28 09:00', '2022-10-03 09:00'] : ['2026-11-02 09:00', '2026-11-05 09:00'];
  askCourt(story, 'suspension', asked);
  story.act('recordSuspensionOfRemainder', { by: actors[regime].judge, at: decided, body: { decisionNumber: '8/QĐ-TA', decidedOn: decided.slice(0, 10) } });
  return story;
}

const report = (regime: 'R1' | 'R4', ground = 'believedFled') => ({ by: regime === 'R1' ? actors.R1.chair : actors.R4.police, at: regime === 'R1' ? '2022-11-01 09:00' : '2026-12-01 09:00', body: { ground, noticeNumber: '41/TB', circumstances: 'Không có mặt tại nơi cư trú' } });

describe('the end of a suspension of the rest of the term', () => {
  it('returnToCompliance: 3 working days from the commune\'s notice and 2 to send it for juveniles; no number was read for adults, so the court is asked', () => {
    const juvenile = suspended('R4', 'juvenile');
    juvenile.act('reportSuspensionEnd', report('R4'));
    expect(juvenile.limit('returnToCompliance')).toMatchObject({ amount: 3, unit: 'workingDay', confidence: 'T', holderRole: 'executionCourt' });
    juvenile.act('orderReturnToCompliance', { by: actors.R4.judge, at: '2026-12-02 09:00', body: { decisionNumber: '9/QĐ-TA', reason: 'Bỏ trốn' } });
    expect(juvenile.limit('sendReturnToCompliance')).toMatchObject({ amount: 2, unit: 'workingDay', confidence: 'T' });
    juvenile.act('sendReturnToCompliance', { by: actors.R4.court, at: '2026-12-03 09:00', body: { sentTo: ['representative', 'facility'] } });
    expect(juvenile.limit('sendReturnToCompliance')).toMatchObject({ status: 'met', outcome: 'inTime' });
    const adult = suspended('R1');
    adult.act('reportSuspensionEnd', report('R1'));
    expect(adult.limit('returnToCompliance')).toMatchObject({ amount: null, confidence: '?' });
    expect(adult.openTasks()).toContain('setLimitDate');
  });

  it('the order makes a task of the highest rank, which the return completes, and the time goes on counting', () => {
    const story = suspended('R1');
    story.act('reportSuspensionEnd', report('R1'));
    story.act('orderReturnToCompliance', { by: actors.R1.judge, at: '2022-11-03 09:00', body: { decisionNumber: '9/QĐ-TA', reason: 'Bỏ trốn' } });
    expect(story.state.tasks.find((task) => task.task === 'bringBack')).toMatchObject({ rank: 1, holderAgencyId: 'cs:1', doneAt: null });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'deferralCancellation', issuerAgencyId: 'ta-huyen:1' });
    expect(story.openTasks()).not.toContain('humanDecision');
    story.act('returnToFacility', { by: actors.R1.facility, at: '2022-11-04 09:00' });
    expect(story.openTasks()).not.toContain('bringBack');
    expect(story.state.facts.admission.term?.end).toBe('2023-06-09');
  });

  it('an adult who recovered returns by the law itself, a juvenile by the court\'s order (PL 01/2022 Đ34)', () => {
    const adult = suspended('R4');
    expect(adult.refusal('returnToFacility', { by: actors.R4.facility, at: '2026-12-10 09:00' })).toMatchObject({ facts: { needs: 'recordRecovery' }, source: 'Luật 120/2025 Đ39.3' });
    adult.act('recordRecovery', { by: actors.R4.police, at: '2026-12-10 08:00', body: { recoveredOn: '2026-12-09', certificateNumber: '4/GCN' } });
    expect(adult.act('returnToFacility', { by: actors.R4.facility, at: '2026-12-10 09:00' })).not.toEqual([]);
    expect(suspended('R4', 'juvenile').refusal('returnToFacility', { by: actors.R4.facility, at: '2026-12-10 09:00' })).toMatchObject({ facts: { needs: 'orderReturnToCompliance' }, source: 'PL 01/2022 Đ34.1–2' });
  });

  it('is asked of a suspension only, once, and on the grounds of the regime', () => {
    const outside = inEducation('R4');
    outside.act('sendToHospital', { by: actors.R4.facility, at: '2026-11-02 09:00', body: { hospital: 'Bệnh viện huyện' } });
    expect(outside.refusal('reportSuspensionEnd', report('R4')).facts['needs']).toBe('suspensionOfRemainder');
    const story = suspended('R4');
    expect(story.refusal('reportSuspensionEnd', report('R4', 'usedAgain'))).toMatchObject({ facts: { needs: 'groundOfRegime' }, source: 'Luật 120/2025 Đ39.6' });
    story.act('reportSuspensionEnd', report('R4'));
    expect(story.refusal('reportSuspensionEnd', report('R4')).code).toBe('alreadyRecorded');
    story.act('keepSuspension', { by: actors.R4.judge, at: '2026-12-03 09:00', body: { reason: 'Chưa đủ căn cứ' } });
    expect(story.refusal('orderReturnToCompliance', { by: actors.R4.judge, at: '2026-12-04 09:00', body: { reason: 'x' } }).facts['needs']).toBe('reportSuspensionEnd');
  });
});
