import { describe, expect, it } from '@jest/globals';
import { ofEndingCommune, registrationBody } from '../test/kit/own-files.ts';
import { agencies, beginIn, CaseStory, officialIdOf, upload } from '../test/kit/case-builder.ts';
import { describeRefusal } from './refusal-details.vi.ts';
import { findEndedOffice, isSuccessor } from './succession.ts';

/** A file of the spring of 2025, sent to the district's court, which ended on 30/6/2025. */
function sentToDistrictCourt(): CaseStory {
  const story = new CaseStory('R2');
  story.act('openDossier', {
    by: 'ca-xa:1/head', at: '2025-05-05 09:00',
    body: { ground: 'notRegistered', violationRecord: { number: '01/BB', date: '2025-05-05' }, lastViolationOn: '2025-05-05', hasStableResidence: true, foundBy: 'commune', addictionResult: { kind: 'clinicResult', number: '02/KQ', date: '2025-05-05' } },
  });
  for (const [index, type] of ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'].entries())
    story.act('addPaper', { by: 'ca-xa:1/officer', at: '2025-05-06 09:00', body: { type, date: '2025-05-05', folioFrom: index + 1, folioTo: index + 1, uploadId: upload } });
  story.act('completeDossier', { by: 'ca-xa:1/head', at: '2025-05-07 10:00' });
  story.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2025-05-07 15:00', body: { recipient: 'person', delivery: 'received', noticeNumber: '1', noticeDate: '2025-05-07', proofUploadId: upload } });
  story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2025-05-16 09:00', body: { requestNumber: '7', folioCount: 5, courtId: 'ta-huyen:1', proposedFacilityId: 'cs:1' } });
  return story;
}

const receipt = { at: '2025-05-16 15:00', body: { receiptNumber: '44' } };
const later = '2025-08-04 09:00';

describe('an act that happened in the days of an office that has ended', () => {
  it('is entered by its successor and stays the act of the office that was there', () => {
    const story = sentToDistrictCourt();
    story.act('confirmReceipt', { ...receipt, by: 'ta-kv:1/clerk', recordedAt: later });
    expect(story.state.acts.at(-1)).toMatchObject({ act: 'confirmReceipt', channel: 'paper', actingRole: 'court', actingAgencyId: 'ta-huyen:1', recordedBy: 'ta-kv:1:clerk' });
    expect(story.listed('actRecorded').at(-1)).toMatchObject({ recordedByAgencyId: 'ta-kv:1', lateEntry: true, paper: { number: '12/BB' } });
    // Nobody is left who could confirm it but the one that wrote it.
    expect(story.openTasks()).not.toContain('confirmRecord');
    // The seat is the successor's from the first day without the old one.
    expect(story.state.offices.filter((one) => one.role === 'court').map(({ agencyId, to }) => [agencyId, to])).toEqual([['ta-huyen:1', '2025-07-01'], ['ta-kv:1', null]]);
  });

  it('is so also for what comes after, entered by an office that has its seat by then, until the day the old one ended', () => {
    const story = sentToDistrictCourt();
    story.act('confirmReceipt', { ...receipt, by: 'ta-kv:1/clerk', recordedAt: later });
    story.act('acceptDossier', { by: 'ta-kv:1/chiefJudge', at: '2025-05-19 09:00', recordedAt: '2025-08-04 10:00', body: { docketNumber: '06/2025/TLST', judgeId: 'ta-kv:1:judge', procuracyId: 'vks-huyen:1', hasRepresentative: false } });
    expect(story.state.acts.at(-1)).toMatchObject({ act: 'acceptDossier', actingAgencyId: 'ta-huyen:1' });
    story.act('notifyAcceptance', { by: 'ta-kv:1/clerk', at: '2025-07-02 09:00', recordedAt: '2025-08-04 11:00', body: { noticeNumber: '1', sentTo: ['person', 'proposer', 'procuracy'] } });
    expect(story.state.acts.at(-1)).toMatchObject({ act: 'notifyAcceptance', actingAgencyId: 'ta-kv:1', channel: 'system' });
  });

  it('entered from paper by another office is the ended one\'s too, and its successor is asked to confirm it, may, and may correct it', () => {
    const story = sentToDistrictCourt();
    story.act('recordSuccession', { by: 'ca-xa:1/head', at: '2025-08-01 09:00', body: { role: 'court', agencyId: 'ta-kv:1' } });
    story.act('confirmReceipt', { ...receipt, by: 'ca-xa:1/officer', recordedAt: later, channel: 'paper' });
    const recorded = story.state.acts.at(-1);
    expect(recorded).toMatchObject({ actingAgencyId: 'ta-huyen:1', recordedBy: 'ca-xa:1:officer' });
    expect(story.state.tasks.find((task) => task.task === 'confirmRecord')).toMatchObject({ holderAgencyId: 'ta-kv:1', doneAt: null });
    const confirm = { at: '2025-08-05 09:00', body: { actSeq: recorded?.seq } };
    expect(story.refusal('confirmRecord', { ...confirm, by: 'ca-xa:1/head' }).code).toBe('notCompetent');
    story.act('confirmRecord', { ...confirm, by: 'ta-kv:1/clerk' });
    expect(story.openTasks()).not.toContain('confirmRecord');
    const correct = { at: '2025-08-05 10:00', body: { actSeq: recorded?.seq, facts: { receiptNumber: '45' }, reason: 'sai số' } };
    expect(story.refusal('correctRecord', { ...correct, by: 'ca-xa:1/head' }).code).toBe('correctionNotAllowed');
    story.act('correctRecord', { ...correct, by: 'ta-kv:1/chiefJudge' });
    expect(story.listed('recordCorrected')).toHaveLength(1);
  });

  it('is nobody else\'s to enter: not that of an office that did not come after it', () => {
    const story = sentToDistrictCourt();
    expect(story.refusal('confirmReceipt', { ...receipt, by: 'ta-tinh:1/clerk', recordedAt: later }).code).toBe('notCompetent');
  });

  it('is refused where neither the office nor one before it was there on the day', () => {
    const late = sentToDistrictCourt();
    late.act('recordSuccession', { by: 'ca-xa:1/head', at: '2025-06-20 09:00', body: { role: 'court', agencyId: 'ta-tinh:1' } });
    late.act('recordSuccession', { by: 'ca-xa:1/head', at: '2025-08-01 09:00', body: { role: 'court', agencyId: 'ta-kv:1' } });
    // A court that never ended held the seat by then; the new one was not there yet.
    expect(late.refusal('confirmReceipt', { ...receipt, by: 'ta-kv:1/clerk', at: '2025-06-25 15:00', recordedAt: later })).toMatchObject({ code: 'officeNotInForce', facts: { agencyId: 'ta-kv:1', on: '2025-06-25' } });
    late.act('confirmReceipt', { ...receipt, by: 'ta-kv:1/clerk', recordedAt: later });
    expect(late.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ta-huyen:1' });
    const story = new CaseStory('R2');
    const context = story.context('ta-kv:1/clerk', '2025-08-04T02:00:00.000Z');
    expect(isSuccessor('ta-huyen:1', 'ta-kv:1', context)).toBe(true);
    expect(isSuccessor('ta-huyen:1', 'ta-kv:1', story.context('ta-kv:1/clerk', '2025-06-30T02:00:00.000Z'))).toBe(false);
    const state = sentToDistrictCourt().state;
    expect(findEndedOffice(state, 'court', 'ta-kv:1', '2025-06-30', context)).toBe('ta-huyen:1');
    expect(findEndedOffice(state, 'court', 'ta-kv:1', '2025-07-01', context)).toBeNull();
    // Before the case came to it, it was no office of the case.
    expect(findEndedOffice(state, 'court', 'ta-kv:1', '2025-05-15', context)).toBeNull();
  });
});

/** A dossier of the spring of 2025 that an office of the old map compiles. */
function compiledBy(agencyId: string): CaseStory {
  const story = new CaseStory('R2');
  story.act('openDossier', { by: `${agencyId}/head`, at: '2025-06-25 09:00', body: springBody });
  return story;
}
const springBody = { ground: 'notRegistered', violationRecord: { number: '01/BB', date: '2025-06-25' }, lastViolationOn: '2025-06-25', hasStableResidence: true, foundBy: 'commune', addictionResult: { kind: 'clinicResult', number: '02/KQ', date: '2025-06-20' } };

const holderOf = (story: CaseStory, duty: string): string | null => story.limit(duty).holderAgencyId;

describe('an office of an open case that ends', () => {
  it('is followed on the first day without it by the one that came after it: seat, limits, tasks and lists are that one\'s', () => {
    const story = compiledBy('ca-xa:gop');
    story.wait('2025-06-30 23:59');
    expect(holderOf(story, 'compileDossier')).toBe('ca-xa:gop');
    story.wait('2025-07-01 00:00');
    expect(holderOf(story, 'compileDossier')).toBe('ca-xa:2');
    expect(holderOf(story, 'limitationPeriod')).toBe('ca-xa:2');
    expect(story.state.offices).toMatchObject([{ role: 'compilingOffice', agencyId: 'ca-xa:gop', to: '2025-07-01', passedTo: 'ca-xa:2' }, { role: 'compilingOffice', agencyId: 'ca-xa:2', from: '2025-07-01', to: null }]);
    expect(story.state.lists.map(({ agencyId, from, to }) => [agencyId, from, to])).toEqual([['ca-xa:gop', '2025-06-25', '2025-07-01'], ['ca-xa:2', '2025-07-01', null]]);
    expect(story.listed('noticeRaised').at(-1)).toMatchObject({ notice: 'officeSucceeded', recipientAgencyId: 'ca-xa:2' });
    // The dates are those of before: nothing is counted anew.
    expect(story.limit('compileDossier').dueDate).toBe('2025-07-02');
    story.act('addPaper', { by: 'ca-xa:2/officer', at: '2025-07-01 09:00', body: { type: 'statement', date: '2025-06-26', folioFrom: 1, folioTo: 1, uploadId: upload } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ca-xa:2', channel: 'system' });
  });

  it('keeps what it missed, but who came after it has the work of it', () => {
    const story = compiledBy('ca-xa:gop');
    const begun = beginIn('R1', { procedure: 'compulsoryDossier', stage: 'compiling', at: '2025-02-03 08:00', offices: { compilingOffice: 'ubnd-xa:gop', assistingPolice: 'ca-xa:gop' } });
    begun.wait('2025-07-01 08:00');
    expect(begun.state.offices.filter((one) => one.to === null).map((one) => [one.role, one.agencyId])).toEqual([['compilingOffice', 'ubnd-xa:2'], ['assistingPolice', 'ca-xa:2']]);
    story.wait('2025-07-03 08:00');
    // Inferred in R2, it lapsed under the successor; the one that ended is not asked any more.
    expect(story.limit('compileDossier')).toMatchObject({ status: 'lapsed', holderAgencyId: 'ca-xa:2' });
  });

  it('and that several came after waits for a person: the office above keeps its limits, is asked, and says who takes over', () => {
    const story = compiledBy('ca-xa:chia');
    story.wait('2025-07-01 00:00');
    expect(holderOf(story, 'compileDossier')).toBe('ca-tinh:1');
    expect(story.state.tasks.find((task) => task.task === 'recordSuccession')).toMatchObject({ holderRole: 'interimOffice', holderAgencyId: 'ca-tinh:1', subject: 'compilingOffice', rank: 1, doneAt: null });
    expect(story.state.offices.find((one) => one.role === 'interimOffice')).toMatchObject({ agencyId: 'ca-tinh:1', from: '2025-07-01' });
    // Neither part may take it for itself: nobody tells them of the case, and the act of an office that is gone is nobody's.
    expect(story.refusal('completeDossier', { by: 'ca-tinh:1/head', at: '2025-07-01 09:00' }).code).toBe('notCompetent');
    story.act('recordSuccession', { by: 'ca-tinh:1/officer', at: '2025-07-01 10:00', body: { role: 'compilingOffice', agencyId: 'ca-xa:1', basis: '12/QĐ-CAT' } });
    expect(holderOf(story, 'compileDossier')).toBe('ca-xa:1');
    expect(holderOf(story, 'limitationPeriod')).toBe('ca-xa:1');
    expect(story.openTasks()).not.toContain('recordSuccession');
    expect(story.state.offices.find((one) => one.role === 'interimOffice')?.to).toBe('2025-07-01');
    expect(story.state.lists.at(-1)).toMatchObject({ agencyId: 'ca-xa:1', to: null });
    // Nothing of the time between is lost: the date stands as it was counted.
    expect(story.limit('compileDossier')).toMatchObject({ dueDate: '2025-07-02', status: 'running' });
    expect(story.events.filter(({ event }) => event.type === 'timeLimitCancelled' || event.type === 'timeLimitRecomputed')).toEqual([]);
  });

  it('is no office any more: what happened after its end is entered when it is known who took over, and the refusal says so', () => {
    const story = beginIn('R1', {
      procedure: 'admission', stage: 'sentForExecution', at: '2025-02-25 08:00', offices: { compilingOffice: 'ubnd-xa:1', court: 'ta-huyen:1', escortOffice: 'ca-huyen:1', facility: 'cs:1' }, facts: { court: { decision: { kind: 'apply', termMonths: 12 } } },
    });
    story.act('receiveDecision', { by: 'ca-huyen:1/officer', at: '2025-02-26 09:00' });
    story.wait('2025-03-03 08:00');
    expect(holderOf(story, 'escortToFacility')).toBe('ca-tinh:1');
    expect(story.state.tasks.find((task) => task.task === 'recordSuccession')).toMatchObject({ holderAgencyId: 'ca-tinh:1', subject: 'escortOffice' });
    const escort = { by: 'cs:1/officer', channel: 'paper', body: { coercion: 'none' } } as const;
    const refused = story.refusal('startEscort', { ...escort, at: '2025-03-03 09:00' });
    expect(refused).toMatchObject({ code: 'officeNotInForce', facts: { agencyId: 'ca-huyen:1', on: '2025-03-03', role: 'escortOffice' } });
    expect(describeRefusal(refused.code, refused.facts).at(-1)).toBe('Cơ quan giữ vai trò Cơ quan đưa người vào cơ sở đã kết thúc hoạt động: cần ghi nhận “Ghi nhận cơ quan kế thừa” trước.');
    story.act('recordSuccession', { by: 'ca-tinh:1/head', at: '2025-03-03 10:00', body: { role: 'escortOffice', agencyId: 'ca-xa:1' } });
    story.act('startEscort', { by: 'ca-xa:1/officer', at: '2025-03-03 11:00', body: { coercion: 'none' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ca-xa:1' });
  });

  it('issues nothing more: what it left unsigned the one after it may void, and enter what was done with it then', () => {
    const story = compiledBy('ca-xa:gop');
    const [record, biography] = story.state.documents.map((one) => one.documentId);
    story.wait('2025-07-02 08:00');
    expect(story.refusal('signDocument', { by: 'ca-xa:2/head', at: '2025-07-02 09:00', body: { documentId: record } }).code).toBe('notCompetent');
    story.act('signDocument', { by: 'ca-xa:2/head', at: '2025-06-27 09:00', recordedAt: '2025-07-02 10:00', body: { documentId: record } });
    expect(story.state.acts.at(-1)).toMatchObject({ act: 'signDocument', actingAgencyId: 'ca-xa:gop' });
    story.act('voidDocument', { by: 'ca-xa:2/head', at: '2025-07-02 11:00', body: { documentId: biography, reason: 'lập lại theo cơ quan mới' } });
    expect(story.state.documents.map((one) => [one.issuerAgencyId, one.state])).toEqual([['ca-xa:gop', 'signed'], ['ca-xa:gop', 'void']]);
  });

  it('that owes the case nothing any more ends without a question', () => {
    const story = beginIn('R1', { procedure: 'supervision', stage: 'underSupervision', at: '2025-02-25 08:00', offices: { escortOffice: 'ca-huyen:1', supervisingPolice: 'ca-xa:1' } });
    story.wait('2025-03-03 08:00');
    expect(story.openTasks()).not.toContain('recordSuccession');
    expect(story.state.offices.find((one) => one.role === 'escortOffice')?.passedTo).toBeNull();
  });

  it('is asked about once something is owed after all: entered late, a limit begins for a capacity whose seat went to nobody', () => {
    const story = beginIn('R3', { procedure: 'supervision', stage: 'deciding', at: '2025-06-20 08:00', offices: { supervisingPolice: 'ca-xa:chia', supervisingCommittee: 'ubnd-xa:2' }, facts: { supervision: { completedOn: '2025-06-18', proposedOn: '2025-06-20' } } });
    story.wait('2025-07-02 08:00');
    expect(story.openTasks()).not.toContain('recordSuccession');
    story.act('decideSupervision', { by: 'ubnd-xa:2/head', at: '2025-06-25 09:00', recordedAt: '2025-07-03 09:00', body: { decisionNumber: '4/QĐ' } });
    story.wait('2025-07-03 09:00');
    // The monthly review has a holder: the office above keeps it and is asked who takes over, once.
    expect(story.state.tasks.filter((task) => task.task === 'recordSuccession').map((task) => [task.subject, task.holderAgencyId])).toEqual([['supervisingPolice', 'ca-tinh:1']]);
    expect(story.state.tasks.find((task) => task.task === 'monthlyReview')).toMatchObject({ holderAgencyId: 'ca-tinh:1' });
  });

  it('a labour office that nobody came after leaves what it owed the court to the office that compiled', () => {
    const story = beginIn('R1', {
      procedure: 'courtReview', stage: 'supplementRequested', at: '2025-02-26 08:00', offices: { compilingOffice: 'ubnd-xa:gop', labourOffice: 'ldtbxh:1', court: 'ta-huyen:1', procuracy: 'vks-huyen:1' }, facts: { court: { queryOpen: true } },
    });
    story.act('confirmQueryReceipt', { by: 'ldtbxh:1/officer', at: '2025-02-28 09:00', body: { receiptNumber: '3' } });
    expect(holderOf(story, 'answerCourtQuery')).toBe('ldtbxh:1');
    story.wait('2025-03-01 00:00');
    expect(holderOf(story, 'answerCourtQuery')).toBe('ubnd-xa:gop');
    expect(story.openTasks()).not.toContain('recordSuccession');
    story.act('receiveSupplement', { by: 'ubnd-xa:gop/officer', at: '2025-03-03 09:00', channel: 'paper', body: { outcome: 'explained', letterNumber: '4' } });
    expect(story.limit('answerCourtQuery').outcome).toBe('inTime');
  });
});

describe('a dossier opened for an office that has ended', () => {
  const late = { at: '2025-06-25 09:00', recordedAt: '2026-11-23 09:00', body: springBody } as const;

  it('is the act of that office, entered by the one that came after it, which has the seat and sees the case at once', () => {
    const story = new CaseStory('R2');
    story.act('openDossier', { ...late, by: 'ca-xa:2/head', forAgencyId: 'ca-xa:gop' });
    expect(story.state.acts[0]).toMatchObject({ actingAgencyId: 'ca-xa:gop', channel: 'paper', recordedBy: officialIdOf('ca-xa:2', 'head') });
    expect(story.state.offices.map(({ agencyId, from, to }) => [agencyId, from, to])).toEqual([['ca-xa:gop', '2025-06-25', '2025-07-01'], ['ca-xa:2', '2025-07-01', null]]);
    expect(story.state.documents.map((one) => one.issuerAgencyId)).toEqual(['ca-xa:2', 'ca-xa:2']);
    expect(holderOf(story, 'compileDossier')).toBe('ca-xa:2');
    story.act('addPaper', { by: 'ca-xa:2/officer', at: '2025-06-27 09:00', recordedAt: '2026-11-23 10:00', body: { type: 'statement', date: '2025-06-26', folioFrom: 1, folioTo: 1, uploadId: upload } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ca-xa:gop', channel: 'paper' });
  });

  it('of a split commune falls to the part that has its papers', () => {
    const story = new CaseStory('R2');
    story.act('openDossier', { ...late, by: 'ca-xa:1/head', forAgencyId: 'ca-xa:chia' });
    expect(story.state.offices.at(-1)).toMatchObject({ agencyId: 'ca-xa:1', to: null });
    expect(story.openTasks()).not.toContain('recordSuccession');
  });

  it('is refused to whoever did not come after it, and for a day on which it was not there; the refusal names whose papers may be meant', () => {
    const refuse = (options: Partial<Parameters<CaseStory['refusal']>[1]>) => new CaseStory('R2').refusal('openDossier', { ...late, by: 'ca-xa:2/head', ...options });
    expect(refuse({ forAgencyId: 'ca-xa:1' })).toMatchObject({ code: 'notCompetent', facts: { actingOffice: 'ca-xa:1', predecessorIds: ['ca-xa:chia', 'ca-xa:gop'] } });
    expect(refuse({ forAgencyId: 'ca-xa:gop', at: '2025-07-02 09:00' })).toMatchObject({ code: 'officeNotInForce', facts: { agencyId: 'ca-xa:gop', on: '2025-07-02' } });
    expect(refuse({ forAgencyId: 'ca-xa:khong' })).toMatchObject({ code: 'officeMissing' });
    // In R2 a committee compiles no more, whichever it is.
    expect(refuse({ by: 'ubnd-xa:2/head', forAgencyId: 'ubnd-xa:gop' }).code).toBe('notCompetent');
    const young = new CaseStory('R2').refusal('openDossier', { ...late, by: 'ta-kv:1/head' });
    expect(young.code).toBe('officeNotInForce');
    expect(describeRefusal(young.code, young.facts)).toContain('Hãy nêu cơ quan mà cơ quan của bạn kế thừa, hoạt động vào ngày đó: ta-huyen:1.');
  });
});

describe('whatever happens, on every day', () => {
  it('a running limit belongs to an office that is there, or waits for a person to name one', () => {
    for (const compiler of ['ca-xa:1', 'ca-xa:gop', 'ca-xa:chia']) {
      const story = compiledBy(compiler);
      for (let day = 26; day <= 40; day += 1) {
        const on = day <= 30 ? `2025-06-${String(day)}` : `2025-07-${String(day - 30).padStart(2, '0')}`;
        story.wait(`${on} 08:00`);
        for (const limit of story.state.limits.filter((one) => one.status === 'running' && one.holderRole !== 'person')) {
          const holder = agencies.get(limit.holderAgencyId ?? '');
          expect([on, limit.duty, holder !== undefined && holder.from <= on && (holder.to === null || on <= holder.to)]).toEqual([on, limit.duty, true]);
        }
      }
    }
  });
});

describe('a capacity that owed nothing when its office ended', () => {
  it('asks nobody then, and asks who takes over once it is to owe something', () => {
    const story = ofEndingCommune['voluntaryTreatment']?.('chia');
    if (story === undefined) throw new Error('no such story');
    story.wait('2025-07-01 08:00');
    const asked = () => story.state.tasks.filter((task) => task.task === 'recordSuccession' && task.doneAt === null).map(({ subject }) => subject);
    // The police follow the registration; the committee owes nothing yet.
    expect(asked()).toEqual(['supervisingPolice']);
    // One of the two communes registers the person; the committee's decision is due from now on, and it has no heir by itself.
    story.act('registerVoluntary', { by: 'ca-xa:1/officer', at: '2025-07-01 09:00', body: registrationBody('R2') });
    expect(story.limit('decideVoluntary')).toMatchObject({ status: 'running', holderRole: 'supervisingCommittee', holderAgencyId: null });
    expect(asked()).toEqual(['supervisingCommittee']);
    expect(story.state.tasks.findLast((task) => task.task === 'recordSuccession')).toMatchObject({ holderAgencyId: 'ca-xa:1', rank: 1 });
    story.act('recordSuccession', { by: 'ca-xa:1/officer', at: '2025-07-01 10:00', body: { role: 'supervisingCommittee', agencyId: 'ubnd-xa:1' } });
    expect([story.limit('decideVoluntary').holderAgencyId, asked()]).toEqual(['ubnd-xa:1', []]);
  });
});
