import { describe, expect, it } from '@jest/globals';
import { buildActTable, readFrozenTable } from '../../test/kit/act-table.ts';
import { CaseStory } from '../../test/kit/case-builder.ts';
import { chair, deciderOf, managed, officer, openUser, police, userBody, verified } from '../../test/kit/own-files.ts';
import { namesOf } from '../labels.ts';
import type { Procedure } from '../procedure.ts';
import { userManagement } from './procedure.ts';
import { userManagementLabels } from './vi.ts';

const both = ['R1', 'R4'] as const;

/** A positive test while managed, with the criminal check where the law asks for one. */
function usedAgain(regime: 'R1' | 'R4'): CaseStory {
  const story = managed(regime);
  story.act('recordDrugTest', { by: officer, at: regime === 'R1' ? '2022-11-07 09:00' : '2027-01-11 09:00', body: { result: 'positive', recordNumber: '77/PXN' } });
  if (regime === 'R4') story.act('recordCriminalCheck', { by: police, at: '2027-01-12 09:00', body: { isProsecuted: false } });
  return story;
}
const resultOf = (isAddicted: boolean, at: string) => ({ by: officer, at, body: { isAddicted, resultNumber: '12/PKQ', resultOn: at.slice(0, 10) } });

describe('verifying the residence and telling the chair', () => {
  it('R1: three working days from the day the use was found, ten in far places', () => {
    expect(openUser('R1').limit('verifyResidence')).toMatchObject({ amount: 3, unit: 'workingDay', dueDate: '2022-05-12', source: 'NĐ 105/2021 Đ41.1', confidence: 'T' });
    const far = openUser('R1', { isRemote: true });
    expect(far.limit('verifyResidenceRemote')).toMatchObject({ amount: 10, dueDate: '2022-05-23' });
    expect(far.state.limits.map((one) => one.duty)).not.toContain('verifyResidence');
  });
  it('R4: twenty-four hours, through the night, forty-eight in far places', () => {
    expect(openUser('R4').limit('verifyResidence')).toMatchObject({ amount: 24, unit: 'hour', dueAt: '2026-09-08T15:15:00.000Z' });
    expect(openUser('R4', { isRemote: true }).limit('verifyResidenceRemote')).toMatchObject({ amount: 48, dueAt: '2026-09-09T15:15:00.000Z' });
  });
  it('R1: the police tell the chair within three working days of the verification', () => {
    const story = openUser('R1');
    story.act('recordResidence', { by: officer, at: '2022-05-11 09:00', body: { hasStableResidence: true } });
    expect(story.limit('notifyUse')).toMatchObject({ dueDate: '2022-05-16', source: 'NĐ 105/2021 Đ41.5–6' });
    expect(story.refusal('notifyUse', { by: officer, at: '2022-05-12 09:00' }).code).toBe('notCompetent');
  });
  it('somebody who lives elsewhere is managed there: the offices of the residence take the file with the notice', () => {
    const story = openUser('R1');
    story.act('recordResidence', { by: officer, at: '2022-05-11 09:00', body: { hasStableResidence: true, residencePoliceId: 'ca-xa:2', residenceCommitteeId: 'ubnd-xa:2' } });
    story.act('notifyUse', { by: police, at: '2022-05-12 09:00' });
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'userNotice', issuerAgencyId: 'ca-xa:1' });
    expect(story.may('decideManagement', chair).allowed).toBe(false);
    expect(story.may('decideManagement', 'ubnd-xa:2/head').allowed).toBe(true);
    expect(story.limit('decideUserManagement')).toMatchObject({ holderAgencyId: 'ubnd-xa:2' });
  });
  it('refuses offices of the residence that could not take the file, which the notice could never bring them then', () => {
    const story = openUser('R1');
    const refuse = (body: object) => story.refusal('recordResidence', { by: officer, at: '2022-05-11 09:00', body: { hasStableResidence: true, residencePoliceId: 'ca-xa:2', residenceCommitteeId: 'ubnd-xa:2', ...body } });
    expect(refuse({ residencePoliceId: 'ca-tinh:1' })).toMatchObject({ code: 'officeKindWrong', facts: { agencyId: 'ca-tinh:1', role: 'supervisingPolice' } });
    expect(refuse({ residenceCommitteeId: 'ta-kv:1' }).code).toBe('officeKindWrong');
    expect(openUser('R3').refusal('recordResidence', { by: officer, at: '2025-08-13 09:00', body: { hasStableResidence: true, residencePoliceId: 'ca-xa:gop', residenceCommitteeId: 'ubnd-xa:2' } }).code).toBe('officeNotInForce');
  });
  it('the commune of the residence ended between verification and notice: who came after it takes the file, and of several a person is asked', () => {
    const told = (commune: string): CaseStory => {
      const story = new CaseStory('R2');
      story.act('openUserManagement', { by: officer, at: '2025-06-26 09:00', body: { ...userBody('R2'), foundAt: '2025-06-26T08:00:00+07:00', testRecord: { number: '31/PXN', date: '2025-06-26' } } });
      story.act('recordResidence', { by: officer, at: '2025-06-27 09:00', body: { hasStableResidence: true, residencePoliceId: `ca-xa:${commune}`, residenceCommitteeId: `ubnd-xa:${commune}` } });
      story.act('notifyUse', { by: police, at: '2025-07-01 09:00' });
      return story;
    };
    const merged = told('gop');
    expect(merged.may('decideManagement', 'ubnd-xa:2/head').allowed).toBe(true);
    expect(merged.limit('decideUserManagement')).toMatchObject({ holderAgencyId: 'ubnd-xa:2' });
    expect(merged.openTasks()).not.toContain('recordSuccession');
    const split = told('chia');
    expect([split.limit('decideUserManagement').status, split.openTasks()]).toEqual(['running', expect.arrayContaining(['recordSuccession'])]);
    split.act('recordSuccession', { by: 'ubnd-xa:1/head', at: '2025-07-02 09:00', body: { role: 'supervisingCommittee', agencyId: 'ubnd-xa:1' } });
    expect(split.limit('decideUserManagement')).toMatchObject({ holderAgencyId: 'ubnd-xa:1' });
    expect(split.may('decideManagement', 'ubnd-xa:1/head').allowed).toBe(true);
  });
  it('refuses a use found after the file was opened', () => {
    expect(new CaseStory('R4').refusal('openUserManagement', { by: officer, at: '2026-09-07 09:00', body: userBody('R4') })).toMatchObject({ code: 'bodyInvalid', facts: { field: 'foundAt' } });
  });
});

describe('the decision', () => {
  it('R1: the chair has three working days from the notice, across Tết too', () => {
    expect(verified('R1').limit('decideUserManagement')).toMatchObject({ amount: 3, dueDate: '2022-05-17', holderRole: 'supervisingCommittee', confidence: 'T' });
    const story = new CaseStory('R1');
    story.act('openUserManagement', { by: officer, at: '2023-01-16 09:00', body: userBody('R1', { foundAt: '2023-01-15T20:00:00+07:00', testRecord: { number: '1', date: '2023-01-15' } }) });
    story.act('recordResidence', { by: officer, at: '2023-01-17 09:00', body: { hasStableResidence: true } });
    story.act('notifyUse', { by: police, at: '2023-01-18 09:00' });
    expect(story.limit('decideUserManagement').dueDate).toBe('2023-01-30');
  });
  it('R4: the police chief has twenty-four hours from the positive result', () => {
    expect(openUser('R4').limit('decideUserManagement')).toMatchObject({ amount: 24, unit: 'hour', dueAt: '2026-09-09T01:00:00.000Z', holderRole: 'supervisingPolice', source: 'Luật 120/2025 Đ24.4a' });
  });
  it.each([['R1', chair, police], ['R4', police, chair]] as const)('%s: belongs to one office and not to the other', (regime, mine, other) => {
    const story = verified(regime);
    expect(story.may('decideManagement', mine).allowed).toBe(true);
    expect(story.may('decideManagement', other).refusal?.code).toBe('notCompetent');
  });
  it.each([['R1', '2023-05-17', '2023-05-16'], ['R4', '2027-09-08', '2027-09-07']] as const)('%s: begins one year and opens the entry in the list of users', (regime, end, alarm) => {
    const story = managed(regime);
    expect(story.stage).toBe('userManagement.managed');
    expect(story.state.facts.userManagement.term).toMatchObject({ end, alarm });
    expect(story.limit('userManagementTerm')).toMatchObject({ dueDate: end, nature: 'limitation' });
    expect(story.state.lists).toMatchObject([{ list: 'users', agencyId: 'ca-xa:1', to: null, ground: 'managementDecided' }]);
    expect(story.state.documents.at(-1)).toMatchObject({ template: 'userManagementDecision', issuerAgencyId: regime === 'R1' ? 'ubnd-xa:1' : 'ca-xa:1' });
    expect(story.openTasks()).toEqual(['residenceCheck']);
  });
  it.each([['R1', 'Luật 73/2021 Đ27.1b; NĐ 105/2021 Đ40.2'], ['R4', 'Luật 120/2025 Đ24.6, 31.1đ']] as const)('%s: without a stable residence the determination comes first, and its days with it', (regime, source) => {
    const story = verified(regime, false);
    const at = regime === 'R1' ? '2022-05-20 09:00' : '2026-09-14 09:00';
    expect(story.refusal('decideManagement', { by: deciderOf(regime), at })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'determination' }, source });
    expect(story.state.limits.filter((one) => one.duty === 'decideUserManagement' && one.status === 'running')).toEqual([]);
    story.act('recordDetermination', resultOf(false, at));
    expect(story.limit('decideUserManagement')).toMatchObject({ status: 'running', from: new Date(`${at.replace(' ', 'T')}:00+07:00`).toISOString() });
    story.act('decideManagement', { by: deciderOf(regime), at: at.replace('09:00', '15:00') });
    expect(story.stage).toBe('userManagement.managed');
  });
  it('found addicted before any decision, there is nobody to manage', () => {
    const story = verified('R4', false);
    story.act('recordDetermination', resultOf(true, '2026-09-14 09:00'));
    expect(story.stage).toBe('closed.addicted');
  });
});

describe('a use found inside the year', () => {
  it.each(both)('%s: leads to the determination and stands against the end by time', (regime) => {
    const story = usedAgain(regime);
    expect(story.stage).toBe('userManagement.determination');
    expect(story.state.facts.userManagement).toMatchObject({ endBlocked: true });
  });
  it('R4: the criminal check comes first', () => {
    const story = managed('R4');
    story.act('recordDrugTest', { by: officer, at: '2027-01-11 09:00', body: { result: 'positive', recordNumber: '77' } });
    expect(story.refusal('recordDetermination', resultOf(false, '2027-01-15 09:00'))).toMatchObject({ facts: { needs: 'criminalCheck' } });
  });
  it('R1: not addicted, a new decision begins a whole year anew', () => {
    const story = usedAgain('R1');
    story.act('recordDetermination', resultOf(false, '2022-11-14 09:00'));
    expect(story.stage).toBe('userManagement.reviewing');
    expect(story.may('continueManagement', chair).allowed).toBe(false);
    story.act('renewManagement', { by: chair, at: '2022-11-15 09:00', body: { decisionNumber: '99/QĐ-UBND' } });
    expect(story.state.facts.userManagement).toMatchObject({ decisions: 2, endBlocked: false, term: { end: '2023-11-15' } });
    expect(story.state.limits.filter((one) => one.duty === 'userManagementTerm').map((one) => one.status)).toEqual(['cancelled', 'running']);
    expect(story.state.lists).toHaveLength(1);
  });
  it('R4: no text says what follows; a person decides whether the year may end on time', () => {
    const story = usedAgain('R4');
    story.act('recordDetermination', resultOf(false, '2027-01-15 09:00'));
    story.act('continueManagement', { by: police, at: '2027-01-18 09:00', body: { choice: 'closingRefused', basis: 'còn sử dụng' } });
    story.wait('2027-09-08 08:00');
    expect(story.openTasks()).toContain('decideAfterNotAddicted');
    expect(story.refusal('endManagement', { by: police, at: '2027-09-09 09:00' })).toMatchObject({ facts: { needs: 'noUseFound' }, source: 'Luật 120/2025 Đ27.3a' });
    story.act('renewManagement', { by: police, at: '2027-09-09 10:00' });
    expect(story.state.facts.userManagement.term?.end).toBe('2028-09-09');
    expect(story.openTasks()).toEqual(['residenceCheck']);
  });
  it.each(both)('%s: addicted, the management stops and the entry closes with that ground', (regime) => {
    const story = usedAgain(regime);
    const [result, stop] = regime === 'R1' ? ['2022-11-14 09:00', '2022-11-15 09:00'] : ['2027-01-15 09:00', '2027-01-18 09:00'];
    expect(story.refusal('stopManagement', { by: deciderOf(regime), at: result, body: { ground: 'addicted' } }).facts).toMatchObject({ needs: 'determination' });
    story.act('recordDetermination', resultOf(true, result));
    expect(story.stage).toBe('userManagement.stopping');
    story.act('stopManagement', { by: deciderOf(regime), at: stop, body: { ground: 'addicted', decisionNumber: '101/QĐ' } });
    expect(story.state.lists[0]).toMatchObject({ to: stop.slice(0, 10), closingGround: 'addicted' });
    if (regime === 'R4') expect(story.stage).toBe('closed.stopped');
    else {
      expect(story.limit('sendUserDecision')).toMatchObject({ amount: 3, dueDate: '2022-11-18', source: 'NĐ 105/2021 Đ48.3' });
      story.act('sendManagementDecision', { by: 'ubnd-xa:1/officer', at: '2022-11-17 09:00' });
      expect(story.stage).toBe('closed.stopped');
      expect(story.limit('sendUserDecision')).toMatchObject({ status: 'met', outcome: 'inTime' });
    }
  });
});

describe('stopping on other grounds', () => {
  it('education at the commune is a ground before R4 and none in R4', () => {
    const paper = { paperNumber: '3/QĐ', paperDate: '2022-08-01' };
    const before = managed('R1');
    before.act('stopManagement', { by: chair, at: '2022-08-02 09:00', body: { ground: 'communeEducation', ...paper } });
    expect(before.stage).toBe('userManagement.sending');
    expect(managed('R4').refusal('stopManagement', { by: police, at: '2026-10-05 09:00', body: { ground: 'communeEducation', ...paper } }).facts).toMatchObject({ needs: 'groundOfRegime' });
  });
  it('every ground but addiction rests on a paper', () => {
    expect(managed('R4').refusal('stopManagement', { by: police, at: '2026-10-05 09:00', body: { ground: 'imprisonment' } }).facts).toMatchObject({ needs: 'paper' });
  });
  it('R4: custody suspends, the year runs on, and what is left of it is managed afterwards', () => {
    const story = managed('R4');
    story.act('suspendManagement', { by: police, at: '2026-10-05 09:00', body: { custodyPaperNumber: '14/LTG', custodyFrom: '2026-10-03' } });
    expect(story.stage).toBe('userManagement.suspended');
    expect(story.limit('userManagementTerm')).toMatchObject({ status: 'running', dueDate: '2027-09-08' });
    expect(story.wait('2026-11-10 09:00').map((one) => one.event.type)).toContain('taskReviewed');
    story.act('resumeManagement', { by: police, at: '2026-12-07 09:00', body: { paperNumber: '15/LTT' } });
    expect(story.stage).toBe('userManagement.managed');
    expect(story.state.facts.userManagement.term?.end).toBe('2027-09-08');
  });
  it('R4: a custody longer than what is left stops it, and only from the suspension', () => {
    const body = { ground: 'custodyLongerThanTerm', paperNumber: '14/LTG', paperDate: '2026-10-03' };
    const story = managed('R4');
    expect(story.refusal('stopManagement', { by: police, at: '2026-10-05 09:00', body }).facts).toMatchObject({ needs: 'suspension' });
    story.act('suspendManagement', { by: police, at: '2026-10-05 09:00', body: { custodyPaperNumber: '14/LTG', custodyFrom: '2026-10-03' } });
    story.act('stopManagement', { by: police, at: '2027-06-01 09:00', body });
    expect(story.stage).toBe('closed.stopped');
    expect(managed('R1').may('suspendManagement', chair).allowed).toBe(false);
  });
});

describe('the end of the year', () => {
  it.each([['R1', '2023-05-17', '2023-05-18'], ['R4', '2027-09-08', '2027-09-09']] as const)('%s: not before the last day is over, then the list is left', (regime, last, after) => {
    const story = managed(regime);
    expect(story.refusal('endManagement', { by: deciderOf(regime), at: `${last} 16:00` })).toMatchObject({ facts: { needs: 'userManagementTermEnd', opens: after } });
    story.wait(`${after} 08:00`);
    expect(story.openTasks()).toContain('endManagement');
    story.act('endManagement', { by: deciderOf(regime), at: `${after} 09:00`, body: { decisionNumber: '120/QĐ' } });
    expect(story.state.lists[0]).toMatchObject({ to: after, closingGround: 'termServed' });
    expect(story.limit('userManagementTerm')).toMatchObject({ status: 'met', outcome: 'notMeasured' });
    expect(story.stage).toBe(regime === 'R4' ? 'closed.ended' : 'userManagement.sending');
  });
  it('the year nobody ends blames nobody and stays open with its task', () => {
    const story = managed('R1');
    story.wait('2023-07-03 09:00');
    expect(story.stage).toBe('userManagement.managed');
    expect(story.limit('userManagementTerm').status).toBe('lapsed');
  });
});

describe('a move', () => {
  const to = { toPoliceId: 'ca-xa:2', toCommitteeId: 'ubnd-xa:2' };
  it('R1: five working days from the departure by the law, and five from the arrival by the decree', () => {
    const story = managed('R1');
    story.act('recordMove', { by: officer, at: '2022-08-12 09:00', body: { ...to, arrivedOn: '2022-08-12' } });
    expect(story.limit('notifyUserMove')).toMatchObject({ dueDate: '2022-08-19', source: 'Luật 73/2021 Đ26.2', holderRole: 'supervisingPolice' });
    expect(story.limit('transferUserFile')).toMatchObject({ dueDate: '2022-08-19', source: 'NĐ 105/2021 Đ47.2', holderRole: 'supervisingCommittee' });
    story.act('transferUserFile', { by: chair, at: '2022-08-16 09:00', body: { noticeNumber: '4/TB' } });
    expect(story.state.lists.map(({ agencyId, closingGround, ground }) => [agencyId, closingGround, ground])).toEqual([['ca-xa:1', 'moved', 'managementDecided'], ['ca-xa:2', null, 'moved']]);
    expect(story.limit('userManagementTerm')).toMatchObject({ holderAgencyId: 'ca-xa:2', dueDate: '2023-05-17' });
    expect(story.may('endManagement', chair).allowed).toBe(false);
  });
  it('R4: twenty-four hours from the departure, and nothing from the arrival', () => {
    const story = managed('R4');
    story.act('recordMove', { by: officer, at: '2026-11-09 09:00', body: { ...to, arrivedOn: '2026-11-09' } });
    expect(story.limit('notifyUserMove')).toMatchObject({ amount: 24, unit: 'hour', dueAt: '2026-11-10T02:00:00.000Z' });
    expect(story.state.limits.map((one) => one.duty)).not.toContain('transferUserFile');
    expect(managed('R4').refusal('transferUserFile', { by: police, at: '2026-11-09 09:00' }).facts).toMatchObject({ needs: 'move' });
  });
});

describe('what the reader sees', () => {
  it('every stage, act, field, choice, task and outcome has a Vietnamese name, and no name is left over', () => {
    for (const [kind, names] of Object.entries(namesOf(userManagement as Procedure))) expect([kind, Object.keys(userManagementLabels[kind as 'acts']).sort()]).toEqual([kind, [...names].sort()]);
  });
  it('the table of stages and acts is the published one', () => {
    const built = buildActTable('userManagement');
    expect(built).toEqual(readFrozenTable('userManagement', built));
  });
});
