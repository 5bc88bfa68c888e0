import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { TRANSITION_RULES, type TransitionId, type TransitionRule } from '../law/regimes.ts';
import { beginIn, CaseStory, upload } from '../test/kit/case-builder.ts';
import { addPaper, applyBody, openBody } from '../test/kit/case-paths.ts';
import { describeRefusal } from './refusal-details.vi.ts';
import { transitionCode } from './transitions.ts';

const questionsOf = (story: CaseStory): (string | null)[] => story.state.tasks.filter((task) => task.task === 'humanDecision' && task.doneAt === null).map((task) => task.subject);
const released = { supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' };

/** A person serving twelve months in a facility, under the regime given, from a local date. */
function serving(regime: 'R1' | 'R3', from: string, person: 'adult' | 'juvenile' = 'adult'): CaseStory {
  const story = beginIn(regime, {
    procedure: 'admission', stage: 'underEscort', at: `${from} 08:00`, person, offices: { compilingOffice: 'ca-xa:1', escortOffice: 'ca-xa:1', facility: 'cs:1', court: 'ta-tinh:1' },
    facts: { court: { decision: { kind: 'apply', termMonths: 12 } }, admission: { termStart: from } },
  });
  story.act('admitPerson', { by: 'cs:1/officer', at: `${from} 09:00`, body: { recordNumber: '1' } });
  story.act('startDetoxification', { by: 'cs:1/officer', at: `${from} 10:00` });
  story.act('startEducation', { by: 'cs:1/officer', at: `${from} 11:00` });
  return story;
}

function finish(story: CaseStory, noticeOn: string, lastDay: string): CaseStory {
  story.act('sendCompletionNotice', { by: 'cs:1/head', at: `${noticeOn} 09:00`, body: released });
  story.act('issueCertificate', { by: 'cs:1/head', at: `${lastDay} 08:00` });
  story.act('releasePerson', { by: 'cs:1/officer', at: `${lastDay} 16:00` });
  return story;
}

/** Decided on 18 months under R3, in force since 2026-06-22 and not carried out when the new law came. */
function decidedNotAdmitted(): CaseStory {
  const story = beginIn('R3', {
    procedure: 'courtReview', stage: 'awaitingEffect', at: '2026-06-22 07:30', offices: { compilingOffice: 'ca-xa:1', court: 'ta-kv:1', procuracy: 'vks-kv:1' },
    facts: {
      dossier: { proposedFacilityId: 'cs:1' },
      court: {
        firstDecisionDate: '2026-06-10', decision: { kind: 'apply', number: '15', decidedAt: '2026-06-10T02:00:00.000Z', withHearing: true, termMonths: 18, ground: null },
        review: { forwardedAt: '2026-06-12T02:00:00.000Z', receivedAt: null, docketNumber: '2', judgeId: null, hearingAt: null, heardAt: '2026-06-22T00:00:00.000Z', complainantAbsences: 0, decidedAt: '2026-06-22T00:00:00.000Z', outcome: 'keep' },
      },
    },
  });
  return story;
}
const inForceOn = (story: CaseStory, at: string): void => { story.act('confirmEffect', { by: 'ta-kv:1/judge', at, body: { effectiveOn: at.slice(0, 10), basis: 'reviewDecided' } }); };

/** One story for each row of the table of transitions (rules.md §1): a row without one does not compile. */
const stories: Readonly<Record<TransitionId, () => void>> = {
  servingAtNewLaw: () => {
    const story = serving('R3', '2025-12-01');
    story.wait('2026-07-01 08:00');
    expect(story.state).toMatchObject({ regime: 'R3', stage: 'education', facts: { admission: { term: { end: '2026-11-30' } } } });
    expect(questionsOf(story)).toEqual([]);
    finish(story, '2026-11-02', '2026-11-30');
    // The old term was kept; the supervision is the new law's.
    expect(story.state).toMatchObject({ procedure: 'supervision', regime: 'R4', stage: 'deciding', procedureRegimes: { admission: 'R3', supervision: 'R4' } });
  },
  // Luật 120/2025 Đ56.2
  dossierOpenDecidedAfter: () => {
    const story = new CaseStory('R3');
    story.act('openDossier', { by: 'ca-xa:1/head', at: '2026-06-08 09:00', body: { ...openBody('R3'), violationRecord: { number: '1', date: '2026-06-08' }, lastViolationOn: '2026-06-05' } });
    for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'] as const) addPaper(story, type, '2026-06-10 09:00');
    story.act('completeDossier', { by: 'ca-xa:1/head', at: '2026-06-11 10:00' });
    story.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2026-06-11 15:00', body: { recipient: 'person', delivery: 'received', noticeNumber: '1', noticeDate: '2026-06-11', proofUploadId: upload } });
    story.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-06-17 09:00', body: { requestNumber: '7', folioCount: 5, courtId: 'ta-kv:1', proposedFacilityId: 'cs:1' } });
    story.act('confirmReceipt', { by: 'ta-kv:1/clerk', at: '2026-06-26 09:00', body: { receiptNumber: '44' } });
    story.act('acceptDossier', { by: 'ta-kv:1/chiefJudge', at: '2026-06-29 09:00', body: { docketNumber: '21', judgeId: 'ta-kv:1:judge', procuracyId: 'vks-kv:1', hasRepresentative: false } });
    story.act('openHearing', { by: 'ta-kv:1/judge', at: '2026-07-01 09:00', body: { decisionNumber: '30', hearingAt: '2026-07-08T09:00:00+07:00', form: 'inPerson', place: 'phòng họp' } });
    story.act('recordHearing', { by: 'ta-kv:1/clerk', at: '2026-07-08 09:00', body: { minutesNumber: '30', form: 'inPerson', person: 'present', representative: 'none', defender: 'none', proposer: 'present', procurator: 'present', interpreter: 'none' } });
    expect(story.state.procedureRegimes).toEqual({ compulsoryDossier: 'R3', courtReview: 'R3' });
    const decide = { by: 'ta-kv:1/judge', at: '2026-07-08 10:30' };
    expect(story.refusal('decideCase', { ...decide, body: { ...applyBody('R4'), termMonths: 18 } })).toMatchObject({ code: 'termOutsideRange', facts: { minMonths: 24, maxMonths: 24 }, source: 'Luật 120/2025 Đ29' });
    story.act('decideCase', { ...decide, body: applyBody('R4') });
    expect(story.state.facts.court).toMatchObject({ termMonths: 24, firstDecisionDate: '2026-07-08' });
  },
  halfBuiltDossierProcedure: () => {
    const story = new CaseStory('R3');
    story.act('openDossier', { by: 'ca-xa:1/head', at: '2026-06-29 09:00', body: { ...openBody('R3'), violationRecord: { number: '1', date: '2026-06-29' }, lastViolationOn: '2026-06-26' } });
    story.wait('2026-07-01 08:00');
    expect(questionsOf(story)).toEqual(['halfBuiltDossierProcedure']);
    expect(story.state.regime).toBe('R3');
    // Moving is an act with its own consequences, not a word in a form; keeping the old rules is only said.
    const answer = { by: 'ca-xa:1/head', at: '2026-07-01 09:00' };
    const refused = story.refusal('recordHumanDecision', { ...answer, body: { question: 'halfBuiltDossierProcedure', choice: 'newRules', basis: 'x' } });
    expect(describeRefusal(refused.code, refused.facts, 'compulsoryDossier')).toEqual(['Lựa chọn này được thực hiện bằng việc “Chuyển sang quy định mới”.']);
    story.act('recordHumanDecision', { ...answer, body: { question: 'halfBuiltDossierProcedure', choice: 'oldRules', basis: 'giữ quy định lúc mở' } });
    expect([questionsOf(story), story.state.regime]).toEqual([[], 'R3']);
    story.act('moveToNewRules', { by: 'ca-xa:1/head', at: '2026-07-02 09:00', body: { basis: 'đổi ý' } });
    expect(story.state).toMatchObject({ regime: 'R4', stage: 'compiling' });
  },
  decidedNotAdmitted: () => {
    const story = decidedNotAdmitted();
    inForceOn(story, '2026-06-22 08:00');
    story.act('sendForExecution', { by: 'ta-kv:1/clerk', at: '2026-06-23 09:00' });
    story.act('receiveDecision', { by: 'ca-xa:1/officer', at: '2026-06-29 09:00' });
    const move = { by: 'ca-xa:1/head', body: { basis: 'quyết định của Trưởng Công an' } };
    expect(story.refusal('moveExecutionToNewRules', { ...move, at: '2026-06-30 09:00' })).toMatchObject({ code: 'guardNotMet', facts: { needs: 'newRulesInForce' } });
    story.wait('2026-07-01 08:00');
    expect(questionsOf(story)).toEqual(['decidedNotAdmitted']);
    expect(story.state.regime).toBe('R3');
    expect(story.refusal('moveExecutionToNewRules', { ...move, by: 'ta-kv:1/judge', at: '2026-07-01 09:00' }).code).toBe('notCompetent');
    story.act('moveExecutionToNewRules', { ...move, at: '2026-07-01 09:00' });
    expect(story.state).toMatchObject({ procedure: 'admission', regime: 'R4', stage: 'awaitingFacility', facts: { court: { decision: { termMonths: 18 } } } });
    expect(questionsOf(story)).toEqual([]);
    expect(story.limit('requestFacility')).toMatchObject({ amount: 24, unit: 'hour', regime: 'R4', status: 'running' });
    expect(story.limit('escortToFacility').status).toBe('cancelled');
    // The year of the old law in which the decision may be carried out goes on.
    expect(story.state.limits.filter((limit) => limit.duty === 'executionLimitation')).toMatchObject([{ regime: 'R3', status: 'running', dueDate: '2027-06-22' }]);
    story.act('requestFacility', { by: 'ca-xa:1/head', at: '2026-07-01 10:00' });
    story.act('assignFacility', { by: 'ca-tinh:1/head', at: '2026-07-01 15:00', body: { facilityId: 'cs:2' } });
    story.act('sendAssignment', { by: 'ca-tinh:1/officer', at: '2026-07-01 16:00' });
    story.act('admitPerson', { by: 'cs:2/officer', at: '2026-07-02 09:00' });
    // The old term, by the new arithmetic: from the hand-over record.
    expect(story.state.facts.admission.term).toMatchObject({ end: '2028-01-01' });

    // Handed over after the change it takes the new steps at once; the court is asked to say so.
    const later = decidedNotAdmitted();
    inForceOn(later, '2026-07-02 09:00');
    expect(later.state).toMatchObject({ procedure: 'admission', regime: 'R4' });
    expect(later.state.tasks.find((task) => task.subject === 'decidedNotAdmitted')).toMatchObject({ holderAgencyId: 'ta-kv:1' });
    later.act('recordHumanDecision', { by: 'ta-kv:1/judge', at: '2026-07-02 10:00', body: { question: 'decidedNotAdmitted', choice: 'newRules', basis: 'giữ thời hạn cũ' } });
    expect(questionsOf(later)).toEqual([]);
  },
  // NĐ 163/2026 Đ151.1
  supervisionRunning: () => {
    const story = beginIn('R3', { procedure: 'supervision', stage: 'underSupervision', at: '2026-01-05 08:00', offices: { supervisingPolice: 'ca-xa:1', supervisingCommittee: 'ubnd-xa:1' }, facts: { supervision: { completedOn: '2026-01-02', decidedOn: '2026-01-05' } } });
    story.wait('2026-07-01 08:00');
    expect(story.state).toMatchObject({ procedure: 'supervision', regime: 'R3', stage: 'underSupervision' });
    expect(questionsOf(story)).toEqual([]);
    // What the new law allows besides is allowed from its first day: whoever refuses a test may be taken to it.
    const refuse = (at: string): void => { story.act('recordDrugTest', { by: 'ca-xa:1/officer', at, body: { kind: 'unannounced', result: 'refused' } }); };
    refuse('2026-07-02 09:00');
    expect(story.openTasks()).toContain('testAfterRefusal');
  },
  // NĐ 163/2026 Đ151.6
  juvenileUnderSixMonthsLeft: () => {
    const story = serving('R3', '2025-12-01', 'juvenile');
    story.wait('2026-07-01 08:00');
    // Five months are left: nothing moves the person, and nobody is asked.
    expect(story.state).toMatchObject({ regime: 'R3', stage: 'education', facts: { admission: { term: { end: '2026-11-30' } } } });
    expect(story.state.offices.find((one) => one.role === 'facility')).toMatchObject({ agencyId: 'cs:1', to: null });
    expect(questionsOf(story)).toEqual([]);
  },
  procedureOpenAtReorganisation: () => {
    const story = new CaseStory('R1');
    story.act('openDossier', { by: 'ubnd-xa:gop/head', at: '2025-02-19 09:00', body: { ...openBody('R1'), assistingPoliceId: 'ca-xa:gop', violationRecord: { number: '1', date: '2025-02-19' }, lastViolationOn: '2025-02-18' } });
    for (const [index, type] of ['shortBiography', 'violationRecord', 'addictionResult', 'statement', 'request'].entries())
      story.act('addPaper', { by: 'ca-xa:gop/officer', at: '2025-02-20 09:00', body: { type, date: '2025-02-19', folioFrom: index + 1, folioTo: index + 1, uploadId: upload } });
    story.act('completeDossier', { by: 'ubnd-xa:gop/head', at: '2025-02-20 10:00' });
    story.act('notifyPerson', { by: 'ca-xa:gop/officer', at: '2025-02-20 15:00', body: { recipient: 'person', delivery: 'received', noticeNumber: '1', noticeDate: '2025-02-20', proofUploadId: upload } });
    story.act('forwardDossier', { by: 'ubnd-xa:gop/head', at: '2025-02-26 09:00', body: { requestNumber: '1', folioCount: 5, labourOfficeId: 'ldtbxh:1' } });
    story.act('receiveDossier', { by: 'ldtbxh:1/clerk', at: '2025-02-28 09:00', body: { receiptNumber: '3' } });
    story.wait('2025-03-01 00:00');
    // No office came after the one that checks: its days bind nobody, and a person decides.
    expect(story.limit('checkDossier')).toMatchObject({ status: 'cancelled' });
    expect(questionsOf(story)).toEqual(['procedureOpenAtReorganisation']);
    story.act('fileWithoutCheck', { by: 'ubnd-xa:gop/head', at: '2025-03-03 09:00', body: { courtId: 'ta-huyen:1', procuracyId: 'vks-huyen:1', requestNumber: '1', proposedFacilityId: 'cs:1', basis: 'không còn Phòng LĐTBXH' } });
    story.act('confirmReceipt', { by: 'ta-huyen:1/clerk', at: '2025-03-04 09:00', body: { receiptNumber: '5' } });
    expect(story.state).toMatchObject({ procedure: 'courtReview', regime: 'R2', procedureRegimes: { compulsoryDossier: 'R1' } });
    story.act('acceptDossier', { by: 'ta-huyen:1/chiefJudge', at: '2025-03-05 09:00', body: { docketNumber: '2', judgeId: 'ta-huyen:1:judge', procuracyId: 'vks-huyen:1', hasRepresentative: false } });
    story.act('suspend', { by: 'ta-huyen:1/judge', at: '2025-03-07 09:00', body: { ground: 'criminalProceedings', decisionNumber: '3' } });
    // 2025-07-01: it goes on under its regime, its offices are those that came after the old ones.
    story.wait('2025-07-01 00:00');
    expect(story.state).toMatchObject({ regime: 'R2', stage: 'suspended' });
    expect(Object.fromEntries(story.state.offices.filter((one) => one.to === null).map((one) => [one.role, one.agencyId]))).toEqual({ compilingOffice: 'ubnd-xa:2', assistingPolice: 'ca-xa:2', court: 'ta-kv:1', procuracy: 'vks-kv:1' });
    story.act('resume', { by: 'ta-kv:1/clerk', at: '2025-07-03 09:00', channel: 'paper', body: { decisionNumber: '4', groundEndedOn: '2025-07-02', evidenceNumber: '5' } });
    expect(story.state.acts.at(-1)).toMatchObject({ actingAgencyId: 'ta-kv:1' });
  },
  reviewAfterChange: () => {
    // Decided on 2026-06-24 under R3; the review changes the term after the new law came.
    const story = beginIn('R3', {
      procedure: 'courtReview', stage: 'underReview', at: '2026-06-30 08:00', offices: { compilingOffice: 'ca-xa:1', court: 'ta-kv:1', procuracy: 'vks-kv:1', reviewCourt: 'ta-tinh:1' },
      facts: {
        court: {
          firstDecisionDate: '2026-06-24', reviewPending: true, judgeId: 'ta-kv:1:judge', challenges: [{ id: '1', by: 'person', madeOn: '2026-06-25', receivedAt: '2026-06-25T02:00:00.000Z', status: 'open' }],
          decision: { kind: 'apply', number: '1', decidedAt: '2026-06-24T02:00:00.000Z', withHearing: true, termMonths: 18, ground: null },
          review: { forwardedAt: '2026-06-26T02:00:00.000Z', receivedAt: '2026-06-29T02:00:00.000Z', docketNumber: '9', judgeId: 'ta-tinh:1:judge', hearingAt: '2026-07-06T02:00:00.000Z', heardAt: '2026-07-06T02:00:00.000Z', complainantAbsences: 0, decidedAt: null, outcome: null },
        },
      },
    });
    const decide = { by: 'ta-tinh:1/judge', at: '2026-07-06 11:00' };
    const amend = { outcome: 'amendTerm', termMonths: 12, decisionNumber: '4', reasons: 'nhân thân tốt' };
    expect(story.refusal('decideReview', { ...decide, body: amend })).toMatchObject({ code: 'humanDecisionNeeded', facts: { field: 'rangeFollows', firstDecisionDate: '2026-06-24', on: '2026-07-06' } });
    story.act('decideReview', { ...decide, body: { ...amend, rangeFollows: 'firstDecision' } });
    expect(story.state.facts.court).toMatchObject({ termMonths: 12 });
    expect(story.state.acts.at(-1)?.facts).toMatchObject({ rangeFollows: 'firstDecision' });
  },
  // Luật 73/2021 Đ55
  servingAt2022: () => {
    const story = beginIn('R1', {
      procedure: 'admission', stage: 'education', at: '2022-01-04 08:00', offices: { escortOffice: 'ca-huyen:1', facility: 'cs:1', court: 'ta-huyen:1' },
      facts: { court: { decision: { kind: 'apply', termMonths: 12 } }, admission: { admittedOn: '2021-06-01', termStart: '2021-06-01' } },
      events: [{ type: 'custodyStarted', custodyId: 'custody-0', kind: 'measure', holderRole: 'facility', holderAgencyId: 'cs:1', from: '2021-06-01T02:00:00.000Z', credited: false, ground: 'courtDecisionInForce' }],
    });
    story.act('recountTerm', { by: 'cs:1/head', at: '2022-01-04 09:00', body: { basis: 'hồ sơ giấy' } });
    expect(story.state.facts.admission.term?.end).toBe('2022-05-31');
    finish(story, '2022-05-10', '2022-05-31');
    expect(story.state).toMatchObject({ procedure: 'supervision', regime: 'R1', stage: 'awaitingReport' });
    expect(story.state.facts.supervision.term?.end).toBe('2024-05-31');
  },
};

describe('what is under way when the law changes (rules.md §1)', () => {
  it.each(Object.entries(stories))('%s', (_id, story) => { story(); });
});

const file = join(import.meta.dirname, '..', 'docs', 'transitions.md');

function table(): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const row = ({ id, on, situation, rule, source, confidence, needsHumanDecision, proposal }: TransitionRule): string =>
    `| \`${id}\` | ${on === null ? 'any change' : on.join(', ')} | ${cell(situation)} | ${cell(rule)} | ${source ?? 'no text'} · ${confidence} | ${needsHumanDecision ? `a person, recorded${proposal === null ? '' : `; proposed: ${proposal === 'oldRules' ? 'the old rules' : 'the new rules'}`}` : 'the law'} | ${transitionCode[id as TransitionId].map((place) => `\`${place}\``).join('<br>')} |`;
  return [
    '# What happens to a matter under way when the law changes', '',
    'Made from `law/regimes.ts` (TRANSITION_RULES) and `procedures/transitions.ts`; `UPDATE_FROZEN=1 npm run test:pure -- procedures/transitions.test.ts` writes it anew. Each row is told as a story of the same name in `procedures/transitions.test.ts`.', '',
    '| Transition | On | Situation | Rule | Source | Decided by | In code |', '|---|---|---|---|---|---|---|', ...TRANSITION_RULES.map(row), '',
  ].join('\n');
}

describe('the table of transitions', () => {
  it('is the published one (docs/transitions.md)', () => {
    if (process.env['UPDATE_FROZEN'] === '1') writeFileSync(file, table());
    expect(readFileSync(file, 'utf8')).toBe(table());
  });
  it('names places in the code that are there', () => {
    for (const place of Object.values(transitionCode).flat()) {
      const [path = '', name = ''] = place.split('#');
      const at = join(import.meta.dirname, '..', path);
      expect([place, existsSync(at) && readFileSync(at, 'utf8').includes(name)]).toEqual([place, true]);
    }
  });
  it('proposes something wherever a person decides, and nothing where the law does', () => {
    for (const rule of TRANSITION_RULES) expect([rule.id, (rule.proposal as string | null) !== null]).toEqual([rule.id, rule.needsHumanDecision]);
  });
});
