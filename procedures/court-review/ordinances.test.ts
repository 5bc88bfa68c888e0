import { describe, expect, it } from '@jest/globals';
import { citeOn } from '../../law/instruments.ts';
import { beginIn, type CaseStory } from '../../test/kit/case-builder.ts';

/** An adult's file with the district court, R1. */
const receivedOn = (at: string): CaseStory =>
  beginIn('R1', {
    procedure: 'compulsoryDossier', stage: 'sentToCourt', at, offices: { compilingOffice: 'ubnd-xa:1', labourOffice: 'ldtbxh:1', court: 'ta-huyen:1' },
  });

const confirm = (story: CaseStory, at: string): void => { story.act('confirmReceipt', { by: 'ta-huyen:1/clerk', at, body: { receiptNumber: '1' } }); };
const accept = (story: CaseStory, at: string): void => {
  story.act('acceptDossier', { by: 'ta-huyen:1/chiefJudge', at, body: { docketNumber: '06/2023/TLST', judgeId: 'ta-huyen:1:judge', procuracyId: 'vks-huyen:1', hasRepresentative: false } });
};
const openHearing = (story: CaseStory, at: string, hearingAt: string): void => {
  story.act('openHearing', { by: 'ta-huyen:1/judge', at, body: { decisionNumber: '1/QĐ', hearingAt, form: 'inPerson', place: 'phòng họp' } });
};
const lastSource = (story: CaseStory): string | null | undefined => story.listed('actRecorded').at(-1)?.source;

describe('adults at court: PL 09/2014 until 2023-01-31, PL 03/2022 from 2023-02-01, both inside R1', () => {
  it('a file handed over before is counted and cited by the older ordinance', () => {
    const story = receivedOn('2023-01-09 08:00');
    confirm(story, '2023-01-09 09:00');
    expect(story.state).toMatchObject({ procedure: 'courtReview', regime: 'R1' });
    expect(story.limit('acceptDossier')).toMatchObject({ amount: 1, confidence: 'T', source: 'PL 09/2014 Đ8.2, Đ9.1', dueDate: '2023-01-10' });
    // That ordinance gives no number for returning a file.
    expect(story.state.limits.some((limit) => limit.duty === 'returnIncompleteDossier')).toBe(false);
    accept(story, '2023-01-10 09:00');
    expect(lastSource(story)).toBe('PL 01/2022 Đ9.2, 10.1; PL 09/2014');
    openHearing(story, '2023-01-12 09:00', '2023-01-18T09:00:00+07:00');
    expect(story.limit('holdHearing')).toMatchObject({ amount: 7, confidence: 'T', source: 'PL 09/2014 Đ16.1' });
    expect(story.refusal('postponeHearing', { by: 'ta-huyen:1/judge', at: '2023-01-18 09:00', body: { ground: 'proposerAbsent', newHearingAt: '2023-01-17T09:00:00+07:00' } }).source).toContain('PL 09/2014');
  });

  it('one handed over before and heard after goes on in R1, each clock by the ordinance of the day it begins', () => {
    const story = receivedOn('2023-01-30 08:00');
    confirm(story, '2023-01-31 09:00');
    expect(story.limit('acceptDossier')).toMatchObject({ confidence: 'T', source: 'PL 09/2014 Đ8.2, Đ9.1', dueDate: '2023-02-01' });
    accept(story, '2023-02-01 09:00');
    expect(story.limit('acceptDossier').outcome).toBe('inTime');
    expect(lastSource(story)).toBe('PL 01/2022 Đ9.2, 10.1; PL 03/2022');
    expect(story.limit('decideCase')).toMatchObject({ amount: 15, source: 'PL 03/2022' });
    openHearing(story, '2023-02-03 09:00', '2023-02-10T09:00:00+07:00');
    // Read in the older ordinance, only inferred for the new one: nobody is late by it.
    expect(story.limit('holdHearing')).toMatchObject({ amount: 7, confidence: 'I', source: 'PL 03/2022 (chưa kiểm chứng, theo PL 09/2014 Đ16.1)' });
    expect(story.state.procedureRegimes).toEqual({ compulsoryDossier: 'R1', courtReview: 'R1' });
  });

  it('one handed over on the first day is wholly under the new ordinance', () => {
    const story = receivedOn('2023-01-30 08:00');
    confirm(story, '2023-02-01 09:00');
    expect(story.limit('returnIncompleteDossier')).toMatchObject({ amount: 2, confidence: 'S', source: 'PL 03/2022' });
    expect(story.limit('acceptDossier')).toMatchObject({ amount: 1, confidence: 'S', source: 'PL 03/2022' });
  });

  it('an act of before entered after is counted and cited as on its own day', () => {
    const story = receivedOn('2023-01-09 08:00');
    story.act('confirmReceipt', { by: 'ta-huyen:1/clerk', at: '2023-01-09 09:00', recordedAt: '2023-02-06 09:00', body: { receiptNumber: '1' } });
    expect(story.limit('acceptDossier').source).toBe('PL 09/2014 Đ8.2, Đ9.1');
    story.act('acceptDossier', { by: 'ta-huyen:1/chiefJudge', at: '2023-01-10 09:00', recordedAt: '2023-02-06 10:00', body: { docketNumber: '06', judgeId: 'ta-huyen:1:judge', procuracyId: 'vks-huyen:1', hasRepresentative: false } });
    expect(lastSource(story)).toBe('PL 01/2022 Đ9.2, 10.1; PL 09/2014');
    expect(story.limit('acceptDossier').outcome).toBe('inTimeRecordedLate');
  });
});

describe('a citation', () => {
  it('of the ordinance in force later names the one before it, without the article that one numbers otherwise', () => {
    expect(citeOn('PL 01/2022 Đ16.1; PL 03/2022 Đ16', '2023-01-31')).toBe('PL 01/2022 Đ16.1; PL 09/2014');
    expect(citeOn('PL 01/2022 Đ16.1; PL 03/2022 Đ16', '2023-02-01')).toBe('PL 01/2022 Đ16.1; PL 03/2022 Đ16');
    expect(citeOn('PL 03/2022 Đ13.1b, 16', '2022-06-01')).toBe('PL 09/2014');
    expect(citeOn('Luật 73/2021 Đ43.3; Luật 120/2025 Đ48', '2022-06-01')).toBe('Luật 73/2021 Đ43.3; Luật 120/2025 Đ48');
  });
});
