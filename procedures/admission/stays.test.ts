import { describe, expect, it } from '@jest/globals';
import { actors, askCourt, inEducation } from '../../test/kit/after-court.ts';
import type { CaseStory } from '../../test/kit/case-builder.ts';
import { fork } from '../../test/kit/random-walk.ts';

type Told = 'R1' | 'R4';
/** The same story under both laws: R1 in autumn 2022, R4 in autumn 2026. */
const on = (regime: Told, monthDay: string, time = '09:00'): string => `${regime === 'R1' ? '2022' : '2026'}-${monthDay} ${time}`;
const by = (regime: Told) => actors[regime].facility;
const intervals = (story: CaseStory) => story.state.pauses.map(({ ground, from, to, rule, source }) => ({ ground, from, to, rule, source }));
const endOf = (story: CaseStory) => story.state.facts.admission.term?.end;
const served: Record<Told, string> = { R1: '2023-06-09', R4: '2028-08-10' };

function onLeave(regime: Told): CaseStory {
  const story = inEducation(regime);
  story.act('requestBereavementLeave', { by: by(regime), at: on(regime, '10-03', '08:00'), body: { kin: 'parent', diedOn: on(regime, '10-02').slice(0, 10), applicant: 'Đỗ Thị Quỵnh', kinship: 'mẹ' } });
  story.act('grantBereavementLeave', { by: by(regime), at: on(regime, '10-03', '15:00'), body: { from: on(regime, '10-03').slice(0, 10), until: on(regime, '10-10').slice(0, 10), travelDays: 2, decisionNumber: '61/QĐ-CSCN' } });
  story.act('startBereavementLeave', { by: by(regime), at: on(regime, '10-03', '16:00'), body: { fetchedBy: 'Đỗ Thị Quỵnh' } });
  return story;
}

describe('bereavement leave', () => {
  it('decideBereavementLeave: R1 within a day of the family\'s letter, R4 within 24 hours', () => {
    const first = inEducation('R1');
    first.act('requestBereavementLeave', { by: by('R1'), at: '2022-10-03 08:00', body: { kin: 'spouse', diedOn: '2022-10-02', applicant: 'Đỗ Thị Quỵnh' } });
    expect(first.limit('decideBereavementLeave')).toMatchObject({ dueDate: '2022-10-04', confidence: 'T', source: 'NĐ 116/2021 Đ70.2b', holderAgencyId: 'cs:1' });
    expect(first.state.documents.at(-1)).toMatchObject({ template: 'leaveRequest' });
    const fourth = inEducation('R4');
    fourth.act('requestBereavementLeave', { by: by('R4'), at: '2026-10-03 08:00', body: { kin: 'child', diedOn: '2026-10-02', applicant: 'Đỗ Thị Quỵnh' } });
    expect(fourth.limit('decideBereavementLeave')).toMatchObject({ dueAt: '2026-10-04T01:00:00.000Z', source: 'NĐ 163/2026 Đ121' });
    fourth.act('refuseBereavementLeave', { by: by('R4'), at: '2026-10-03 20:00', body: { reason: 'Không chứng minh được quan hệ.' } });
    expect([fourth.limit('decideBereavementLeave').outcome, fourth.stage]).toEqual(['inTime', 'admission.education']);
  });

  it.each(['R1', 'R4'] as const)('%s: is at most five days beside those on the road', (regime) => {
    const story = inEducation(regime);
    story.act('requestBereavementLeave', { by: by(regime), at: on(regime, '10-03', '08:00'), body: { kin: 'parent', diedOn: on(regime, '10-02').slice(0, 10), applicant: 'Đỗ Thị Quỵnh' } });
    const grant = (until: string) => ({ by: by(regime), at: on(regime, '10-03'), body: { from: on(regime, '10-03').slice(0, 10), until: on(regime, until).slice(0, 10), travelDays: 2 } });
    expect(story.refusal('grantBereavementLeave', grant('10-11'))).toMatchObject({ code: 'guardNotMet', facts: { needs: 'leaveWithinLaw', until: on(regime, '10-10').slice(0, 10) }, source: regime === 'R1' ? 'NĐ 116/2021 Đ70.1' : 'NĐ 163/2026 Đ121' });
    story.act('grantBereavementLeave', grant('10-10'));
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'leaveDecision' });
  });

  it.each(['R1', 'R4'] as const)('%s: counts as served to the last day, and is an interval of the ledger under its article', (regime) => {
    const story = onLeave(regime);
    expect(story.stage).toBe('admission.outside');
    expect(story.limit('bereavementLeave')).toMatchObject({ nature: 'limitation', holderRole: 'person', dueDate: on(regime, '10-10').slice(0, 10) });
    story.act('returnFromLeave', { by: by(regime), at: on(regime, '10-10', '17:00'), body: { drugTest: 'negative' } });
    expect(intervals(story)).toEqual([{ ground: 'bereavement', from: on(regime, '10-03').slice(0, 10), to: on(regime, '10-10').slice(0, 10), rule: 'counted', source: regime === 'R1' ? 'NĐ 116/2021 Đ70.1' : 'NĐ 163/2026 Đ121' }]);
    expect([endOf(story), story.stage, story.limit('bereavementLeave').status]).toEqual([served[regime], 'admission.education', 'met']);
    expect(story.openTasks()).not.toContain('recordEscape');
  });

  it('is not a flight before its last day is over; then the days are lost from the next day on, and a person says so', () => {
    const story = onLeave('R4');
    expect(story.refusal('recordEscape', { by: by('R4'), at: '2026-10-10 22:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'leaveOver', until: '2026-10-10' }, source: 'NĐ 163/2026 Đ121' });
    story.wait('2026-10-11 00:30');
    expect(story.state.tasks.find((task) => task.task === 'recordEscape')).toMatchObject({ rank: 1, holderAgencyId: 'cs:1', doneAt: null });
    expect(story.stage).toBe('admission.outside');
    story.act('recordEscape', { by: by('R4'), at: '2026-10-12 09:00' });
    expect(intervals(story).map(({ ground, from, to, rule }) => [ground, from, to, rule])).toEqual([['bereavement', '2026-10-03', '2026-10-11', 'counted'], ['absconding', '2026-10-11', null, 'uncounted']]);
    expect(story.openTasks()).not.toContain('recordEscape');
    story.act('recordReturnFromEscape', { by: by('R4'), at: '2026-10-21 09:00', body: { came: 'ownWill' } });
    // 11 to 20 October: ten days.
    expect(endOf(story)).toBe('2028-08-20');
  });

  it('back late without having been looked for: no text says whether the days count, so both ends are shown and a person decides', () => {
    const story = onLeave('R1');
    story.act('returnFromLeave', { by: by('R1'), at: '2022-10-14 09:00', body: { drugTest: 'negative' } });
    expect(intervals(story).map(({ ground, from, to, rule }) => [ground, from, to, rule])).toEqual([['bereavement', '2022-10-03', '2022-10-11', 'counted'], ['overstay', '2022-10-11', '2022-10-14', 'undecided']]);
    expect(story.state.facts.admission.term).toMatchObject({ end: '2023-06-09', alarm: '2023-06-09', latest: '2023-06-13' });
    expect(story.state.facts.admission.term?.lines.at(-1)).toMatchObject({ step: 'undecided', amount: 3, lastDay: '2023-06-12', confidence: '?' });
    const [task] = story.state.tasks.filter((one) => one.task === 'decideDaysOutside');
    expect(task).toMatchObject({ holderAgencyId: 'cs:1', doneAt: null });
    const decided = { by: by('R1'), at: '2022-10-17 09:00', body: { pauseId: task?.subject, counts: false, basis: 'Không có lý do chính đáng.' } };
    story.act('decideDaysOutside', decided);
    expect([endOf(story), story.openTasks().includes('decideDaysOutside')]).toEqual(['2023-06-12', false]);
    expect(story.refusal('decideDaysOutside', decided).code).toBe('alreadyRecorded');
  });

  it('use found on the way in is put to a person: no text says what follows', () => {
    const story = onLeave('R4');
    story.act('returnFromLeave', { by: by('R4'), at: '2026-10-09 10:00', body: { drugTest: 'positive' } });
    expect(story.state.tasks.find((task) => task.task === 'humanDecision' && task.doneAt === null)).toMatchObject({ subject: 'usedOnLeave' });
  });

  it('is asked for once, granted before it begins, and begins within its days', () => {
    const story = inEducation('R1');
    expect(story.refusal('startBereavementLeave', { by: by('R1'), at: '2022-10-03 09:00' }).facts).toMatchObject({ needs: 'grantBereavementLeave' });
    expect(story.refusal('grantBereavementLeave', { by: by('R1'), at: '2022-10-03 09:00', body: { from: '2022-10-03', until: '2022-10-05' } }).facts).toMatchObject({ needs: 'requestBereavementLeave' });
    const late = onLeave('R1');
    expect(late.refusal('requestBereavementLeave', { by: by('R1'), at: '2022-10-04 09:00', body: { kin: 'parent', diedOn: '2022-10-04', applicant: 'A' } }).code).toBe('actNotAllowedInStage');
  });
});

describe('a stay in hospital', () => {
  it.each(['R1', 'R4'] as const)('%s: a day treated is a day served', (regime) => {
    const story = inEducation(regime);
    story.act('sendToHospital', { by: by(regime), at: on(regime, '10-01'), body: { hospital: 'Bệnh viện huyện' } });
    expect([story.stage, story.openTasks().includes('reviewStayOutside')]).toEqual(['admission.outside', true]);
    story.act('returnFromHospital', { by: by(regime), at: on(regime, '11-01') });
    expect(intervals(story)).toEqual([{ ground: 'hospital', from: on(regime, '10-01').slice(0, 10), to: on(regime, '11-01').slice(0, 10), rule: 'counted', source: regime === 'R1' ? 'NĐ 116/2021 Đ67.2, 67.4' : 'NĐ 163/2026 Đ114' }]);
    expect([endOf(story), story.stage]).toEqual([served[regime], 'admission.education']);
  });

  it('inpatientTreatment: R1, after more than ten days the head has to look at a suspension; R4 knows no such number', () => {
    const story = inEducation('R1');
    story.act('sendToHospital', { by: by('R1'), at: '2022-10-01 09:00', body: { hospital: 'Bệnh viện huyện' } });
    expect(story.limit('inpatientTreatment')).toMatchObject({ nature: 'minimum', dueDate: '2022-10-11', source: 'NĐ 116/2021 Đ58.2', confidence: 'T' });
    story.wait('2022-10-11 23:00');
    expect(story.openTasks()).not.toContain('considerSuspension');
    story.wait('2022-10-12 00:30');
    expect(story.openTasks()).toContain('considerSuspension');
    const asked = fork(story);
    asked.act('requestRemainderDecision', { by: by('R1'), at: '2022-10-12 09:00', body: { kind: 'suspension', courtId: 'ta-huyen:1', reason: 'Điều trị dài ngày' } });
    expect(asked.openTasks()).not.toContain('considerSuspension');
    story.act('returnFromHospital', { by: by('R1'), at: '2022-10-13 09:00' });
    expect(story.openTasks()).not.toContain('considerSuspension');
    const other = inEducation('R4');
    other.act('sendToHospital', { by: by('R4'), at: '2026-10-01 09:00', body: { hospital: 'Bệnh viện huyện' } });
    expect(() => other.limit('inpatientTreatment')).toThrow('no limit');
  });

  it('without return, gone from the hospital: the days are lost from the flight on', () => {
    const story = inEducation('R1');
    story.act('sendToHospital', { by: by('R1'), at: '2022-10-01 09:00', body: { hospital: 'Bệnh viện huyện' } });
    story.act('recordEscape', { by: by('R1'), at: '2022-10-05 22:00' });
    story.act('recordReturnFromEscape', { by: by('R1'), at: '2022-10-15 09:00', body: { came: 'caught' } });
    expect(intervals(story).map(({ ground, from, to }) => [ground, from, to])).toEqual([['hospital', '2022-10-01', '2022-10-05'], ['absconding', '2022-10-05', '2022-10-15']]);
    expect([endOf(story), story.stage]).toEqual(['2023-06-19', 'admission.education']);
  });

  it('without return, sent home by the court: the time goes on counting under the article of the suspension', () => {
    const story = inEducation('R1');
    story.act('sendToHospital', { by: by('R1'), at: '2022-09-15 09:00', body: { hospital: 'Bệnh viện huyện' } });
    askCourt(story, 'suspension', '2022-09-28 09:00');
    story.act('recordSuspensionOfRemainder', { by: actors.R1.judge, at: '2022-10-03 09:00', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2022-10-03' } });
    expect(intervals(story).map(({ ground, from, to, rule, source }) => [ground, from, to, rule, source])).toEqual([
      ['hospital', '2022-09-15', '2022-10-03', 'counted', 'NĐ 116/2021 Đ67.2, 67.4'], ['suspendedAtHome', '2022-10-03', null, 'counted', 'Luật XLVPHC Đ112.2'],
    ]);
    expect(endOf(story)).toBe('2023-06-09');
  });

  it('well again with three months left the person goes back by the law itself, with less they stay at home to the end', () => {
    const suspended = (): CaseStory => {
      const story = inEducation('R1');
      askCourt(story, 'suspension', '2022-09-28 09:00');
      story.act('recordSuspensionOfRemainder', { by: actors.R1.judge, at: '2022-10-03 09:00', body: { decisionNumber: '8/QĐ-TA', decidedOn: '2022-10-03' } });
      return story;
    };
    const early = suspended();
    expect(early.refusal('returnToFacility', { by: by('R1'), at: '2022-12-01 09:00' }).facts).toMatchObject({ needs: 'recordRecovery' });
    early.act('recordRecovery', { by: actors.R1.chair, at: '2022-12-01 09:00', body: { recoveredOn: '2022-12-01', certificateNumber: '4/GCN' } });
    expect(early.openTasks()).toEqual(expect.arrayContaining(['bringBack']));
    expect(early.openTasks()).not.toContain('humanDecision');
    early.act('returnToFacility', { by: by('R1'), at: '2022-12-02 09:00' });
    expect([early.stage, endOf(early), early.openTasks().includes('bringBack'), early.state.custodies.at(-1)?.endedAt]).toEqual(['admission.education', '2023-06-09', false, null]);
    // 10 March to 9 June 2023 are three months; a day later they are not.
    const late = suspended();
    late.act('recordRecovery', { by: actors.R1.chair, at: '2023-03-13 09:00', body: { recoveredOn: '2023-03-11', certificateNumber: '4/GCN' } });
    expect(late.openTasks()).not.toContain('bringBack');
    expect(late.refusal('returnToFacility', { by: by('R1'), at: '2023-03-14 09:00' })).toMatchObject({ facts: { needs: 'threeMonthsLeft' }, source: 'NĐ 116/2021 Đ58.2' });
  });
});

describe('temporary removal for criminal proceedings', () => {
  const removal = (regime: Told) => ({
    by: by(regime), at: on(regime, '11-01'), body: { requestNumber: '212/YC-CQĐT', requestDate: on(regime, '10-31').slice(0, 10), requestingBody: 'Cơ quan Cảnh sát điều tra', reason: 'lấy lời khai', until: on(regime, '11-10').slice(0, 10), decisionNumber: '70/QĐ-CSCN' },
  });

  it.each([['R1', 'NĐ 116/2021 Đ59; Luật XLVPHC Đ115.2'], ['R4', 'NĐ 163/2026 Đ111; Luật XLVPHC Đ115.2']] as const)('%s: decided on a written request, handed over and returned; the time counts', (regime, source) => {
    const story = inEducation(regime);
    expect(story.refusal('handOverForProceedings', { by: by(regime), at: on(regime, '11-01') }).facts).toMatchObject({ needs: 'decideTemporaryRemoval' });
    story.act('decideTemporaryRemoval', removal(regime));
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'temporaryRemovalDecision', issuerAgencyId: 'cs:1' });
    story.act('handOverForProceedings', { by: by(regime), at: on(regime, '11-02'), body: { receiver: 'Hoàng Bửu Khuyễn' } });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'stayHandover' });
    story.act('returnFromProceedings', { by: by(regime), at: on(regime, '11-09') });
    expect(intervals(story)).toEqual([{ ground: 'proceedings', from: on(regime, '11-02').slice(0, 10), to: on(regime, '11-09').slice(0, 10), rule: 'counted', source }]);
    expect([endOf(story), story.stage]).toEqual([served[regime], 'admission.education']);
  });

  it('kept longer than asked for: the facility asks for the person back, or the body for more days', () => {
    const story = inEducation('R4');
    story.act('decideTemporaryRemoval', removal('R4'));
    story.act('handOverForProceedings', { by: by('R4'), at: '2026-11-02 09:00' });
    story.wait('2026-11-10 23:30');
    expect(story.openTasks()).not.toContain('askForReturn');
    story.wait('2026-11-11 00:30');
    expect(story.openTasks()).toContain('askForReturn');
    story.act('extendTemporaryRemoval', { by: by('R4'), at: '2026-11-11 10:00', body: { requestNumber: '230/YC-CQĐT', requestDate: '2026-11-10', until: '2026-11-20', agreementNumber: '31/CQĐT' } });
    expect(story.openTasks()).not.toContain('askForReturn');
    expect(story.state.milestones['returnDue']).toBe('2026-11-20T17:00:00.000Z');
    story.act('returnFromProceedings', { by: by('R4'), at: '2026-11-18 10:00' });
    expect(story.state.milestones['returnDue']).toBeUndefined();
  });

  it('for a crime of the person\'s own: R1 suspends, and whether the days count is decided once they are over; R4 knows it no more', () => {
    const story = inEducation('R1');
    const { until: _until, ...body } = removal('R1').body;
    story.act('suspendForProsecution', { ...removal('R1'), body });
    expect([story.stage, story.state.custodies.at(-1)?.endedAt !== null]).toEqual(['admission.outside', true]);
    expect(intervals(story)).toEqual([expect.objectContaining({ ground: 'prosecution', rule: 'undecided', source: 'Luật XLVPHC Đ117' })]);
    expect(story.state.facts.admission.term).toMatchObject({ end: '2023-06-09' });
    story.act('returnFromProsecution', { by: by('R1'), at: '2022-12-01 09:00', body: { outcome: 'notConvicted', paperNumber: '5/QĐ-CQĐT', basis: 'Đình chỉ điều tra.' } });
    expect(story.state.facts.admission.term).toMatchObject({ end: '2023-06-09', latest: '2023-07-10' });
    const pauseId = story.state.pauses.at(-1)?.pauseId;
    story.act('decideDaysOutside', { by: by('R1'), at: '2022-12-02 09:00', body: { pauseId, counts: true, basis: 'Không bị kết án.' } });
    expect(story.state.facts.admission.term).toMatchObject({ end: '2023-06-09', latest: '2023-06-10' });
    expect(inEducation('R4').refusal('suspendForProsecution', { by: by('R4'), at: '2026-11-01 09:00', body }).code).toBe('actNotInProcedure');
  });

  it('sentenced to prison meanwhile: R1 waives the rest, R4 adds the prison term to a time outside that counted', () => {
    const first = inEducation('R1');
    const { until: _until, ...body } = removal('R1').body;
    first.act('suspendForProsecution', { ...removal('R1'), body });
    first.act('recordImprisonment', { by: by('R1'), at: '2022-12-05 09:00', body: { judgmentNumber: '9/HSST', from: '2022-12-01' } });
    expect([first.stage, endOf(first), first.state.pauses.every((pause) => pause.to !== null || pause.ground === 'prison')]).toEqual(['closed.imprisonment', '2022-11-30', true]);
    const fourth = inEducation('R4');
    fourth.act('decideTemporaryRemoval', removal('R4'));
    fourth.act('handOverForProceedings', { by: by('R4'), at: '2026-11-02 09:00' });
    fourth.act('recordImprisonment', { by: by('R4'), at: '2026-11-09 09:00', body: { judgmentNumber: '9/HSST', from: '2026-11-05' } });
    fourth.act('recordReleaseFromPrison', { by: by('R4'), at: '2027-05-05 09:00', body: { paperNumber: '3/GCN' } });
    expect(intervals(fourth).map(({ ground, from, to }) => [ground, from, to])).toEqual([['proceedings', '2026-11-02', '2026-11-05'], ['prison', '2026-11-05', '2027-05-05']]);
    // 5 November to 4 May: 181 days.
    expect([endOf(fourth), fourth.stage]).toEqual(['2029-02-07', 'admission.education']);
  });

  it('a second judgment while in prison is one time away: the release ends both, and no day is lost twice', () => {
    const story = inEducation('R4');
    story.act('recordImprisonment', { by: by('R4'), at: '2026-11-05 09:00', body: { judgmentNumber: '9/HSST', from: '2026-11-05' } });
    story.act('recordImprisonment', { by: by('R4'), at: '2027-01-11 09:00', body: { judgmentNumber: '2/HSST', from: '2027-01-10' } });
    story.act('recordReleaseFromPrison', { by: by('R4'), at: '2027-05-05 09:00', body: { paperNumber: '3/GCN' } });
    expect([endOf(story), story.state.pauses.filter((pause) => pause.to === null).length]).toEqual(['2029-02-07', 0]);
  });
});
