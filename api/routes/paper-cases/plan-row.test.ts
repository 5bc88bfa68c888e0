import { describe, expect, it } from '@jest/globals';
import type { LocalOffice } from '../../../db/queries/list-local-offices.ts';
import { DEFAULT_CALENDAR } from '../../../law/calendar/versions.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { defaultPolicy } from '../../../procedures/local-policy.ts';
import { agencies, official } from '../../../test/kit/case-builder.ts';
import { acrossRow, interimRow, oldestRow, papersOf, rowBefore, type TypedRow, writeWorkbook } from '../../../test/kit/paper-rows.ts';
import type { CaseColumn } from './columns.vi.ts';
import { planRow } from './plan-row.ts';
import { readWorkbook } from './read-workbook.ts';
import { tryPlan } from './try-plan.ts';

const today = '2026-11-30';
const communes = [...agencies.values()].flatMap(({ communeCode, agencyId, kind, from, to }): LocalOffice[] => (communeCode === null ? [] : [{ communeCode, agencyId, kind, from, to }]));
/** As the map has it: every commune of then was of one district. */
const local: readonly LocalOffice[] = [
  ...communes, ...['00001', '00002', '00003', '00005'].flatMap((communeCode): LocalOffice[] => [{ communeCode, agencyId: 'ca-huyen:1', kind: 'districtPolice', from: null, to: '2025-02-28' }, { communeCode, agencyId: 'ldtbxh:1', kind: 'labourOffice', from: null, to: '2025-02-28' }]),
];

/** Where a row lands when this office enters it, and for whom it was opened; else its faults as "column: words". */
async function land(by: string, row: TypedRow): Promise<{ readonly stage: string | null; readonly openedBy: string | null; readonly communeCode: string; readonly acts: readonly { readonly act: string; readonly channel: string; readonly body: unknown }[] } | string[]> {
  const { cases } = await readWorkbook(await writeWorkbook([row], papersOf(row)), today);
  const [read] = cases;
  if (read === undefined) throw new Error('no row');
  const performing = { asOf: `${today}T09:00:00.000Z`, official: official(by), requestId: 'request', calendar: DEFAULT_CALENDAR, agencies, policy: defaultPolicy, uploadHashes: new Map<string, string>() };
  const { planned, faults } = planRow(read, { performing, local }, (id) => id);
  if (planned === null) return faults.map((one) => `${one.column ?? ''}: ${one.words}`);
  const { formerOffice: forAgencyId } = planned;
  const tried = tryPlan(planned.plan, { ...performing, opening: { caseId: 'case', code: '-', personId: 'person', previousCaseId: null, ...(forAgencyId === null ? {} : { forAgencyId }) } }, { regime: planned.regime, person: planned.kind });
  return tried.ready === null ? tried.faults.map((one) => `${one.column ?? ''}: ${one.words}`) : { stage: tried.landing?.stage ?? null, openedBy: forAgencyId, communeCode: planned.person.communeCode, acts: [tried.ready.opening, ...tried.ready.acts] };
}

/** The first empty column of an R1 row → where it lands. */
const stagesOfR1: readonly (readonly [CaseColumn, procedure: string, stage: string])[] = [
  ['completedOn', 'compulsoryDossier', 'compiling'], ['noticeNumber', 'compulsoryDossier', 'completed'], ['requestNumber', 'compulsoryDossier', 'reading'], ['labourReceiptNumber', 'compulsoryDossier', 'atLabourOffice'], ['filedOn', 'compulsoryDossier', 'atLabourOffice'],
  ['receiptNumber', 'compulsoryDossier', 'sentToCourt'], ['docketNumber', 'courtReview', 'received'], ['hearingOpenedOn', 'courtReview', 'checking'], ['hearingSentOn', 'courtReview', 'hearingOpened'], ['decisionNumber', 'courtReview', 'heard'], ['effectiveOn', 'courtReview', 'decided'],
  ['sentForExecutionOn', 'admission', 'awaitingExecution'], ['executionReceivedOn', 'admission', 'sentForExecution'], ['escortedOn', 'admission', 'awaitingEscort'], ['handoverNumber', 'admission', 'underEscort'], ['detoxificationOn', 'admission', 'reception'], ['educationOn', 'admission', 'detoxification'],
  ['completionNoticeOn', 'admission', 'education'], ['certificateNumber', 'admission', 'reintegration'], ['reportedOn', 'supervision', 'awaitingReport'], ['fileOpenedOn', 'supervision', 'deciding'],
];

describe('a row of R1, entered by the committee that compiled', () => {
  it.each(stagesOfR1)('before "%s" lands in %s.%s', async (column, procedure, stage) => {
    const row = column === 'hearingSentOn' ? { ...rowBefore(oldestRow, 'hearingSentOn'), hearingPlannedOn: '29/11/2023' } : rowBefore(oldestRow, column);
    expect(await land('ubnd-xa:1/head', row)).toMatchObject({ stage: labelOf('stages', procedure, stage), openedBy: null });
  });

  it('goes to its end by the ordinary acts: its own as its own, those of the offices of then from their papers', async () => {
    const landed = await land('ubnd-xa:1/head', oldestRow);
    expect(landed).toMatchObject({ stage: labelOf('stages', 'supervision', 'underSupervision') });
    const { acts } = landed as Exclude<typeof landed, string[]>;
    const of = (name: string) => acts.find((one) => one.act === name);
    // The map says who: the police that helped, the district's labour office and police, who supervises.
    expect(of('openDossier')?.body).toMatchObject({ assistingPoliceId: 'ca-xa:1', foundBy: 'commune' });
    expect(of('forwardDossier')?.body).toMatchObject({ labourOfficeId: 'ldtbxh:1' });
    expect(of('sendForExecution')?.body).toMatchObject({ escortOfficeId: 'ca-huyen:1' });
    expect(of('releasePerson')?.body).toEqual({ supervisingPoliceId: 'ca-xa:1', supervisingCommitteeId: 'ubnd-xa:1' });
    expect(Object.fromEntries(acts.map((one) => [one.act, one.channel]))).toMatchObject({ completeDossier: 'system', receiveDossier: 'paper', fileWithCourt: 'paper', decideCase: 'paper', receiveDecision: 'paper', startEscort: 'paper', admitPerson: 'paper', releasePerson: 'paper', personReports: 'system', decideSupervision: 'system' });
  });

  it('that lay at the labour office when it ended is filed by whoever compiled, and goes on by the law of each hand-over', async () => {
    const landed = await land('ubnd-xa:1/head', interimRow);
    expect(landed).toMatchObject({ stage: labelOf('stages', 'admission', 'education') });
    const { acts } = landed as Exclude<typeof landed, string[]>;
    expect(acts.map((one) => one.act)).toEqual(expect.arrayContaining(['receiveDossier', 'fileWithoutCheck']));
    expect(acts.map((one) => one.act)).not.toContain('fileWithCourt');
    // R2: the district had no police any more; the commune's escorted.
    expect(acts.find((one) => one.act === 'sendForExecution')?.body).toMatchObject({ escortOfficeId: 'ca-xa:1' });
  });

  it('of a commune that went into another is opened for its committee of then; where several could be meant the row says which', async () => {
    const ofPlace = (communeCode: string) => land('ubnd-xa:2/head', { ...oldestRow, communeCode });
    // The person is of the commune that the place belongs to today.
    expect(await ofPlace('00003')).toMatchObject({ openedBy: 'ubnd-xa:gop', communeCode: '00002', stage: labelOf('stages', 'supervision', 'underSupervision') });
    expect(await ofPlace('00002')).toMatchObject({ openedBy: null });
    expect(await ofPlace('')).toMatchObject({ openedBy: null });
    expect(await ofPlace('00001')).toEqual(['Cơ quan đã lập hồ sơ: Ngày 06/11/2023 hồ sơ có thể do một trong các cơ quan này lập: ubnd-xa:2; ubnd-xa:chia; ubnd-xa:gop. Hãy ghi rõ một cơ quan ở cột này.']);
    expect(await land('ubnd-xa:2/head', { ...oldestRow, communeCode: '00001', formerOffice: 'ubnd-xa:gop' })).toMatchObject({ openedBy: 'ubnd-xa:gop' });
    expect(await land('ubnd-xa:2/head', { ...oldestRow, formerOffice: 'ca-huyen:1' })).toEqual([expect.stringContaining('Cơ quan đã lập hồ sơ: ca-huyen:1 không phải cơ quan lập hồ sơ ngày 06/11/2023')]);
  });

  it('is not the police\'s to enter, and the fault says whose it is', async () => {
    expect(await land('ca-xa:1/head', oldestRow)).toEqual([
      'Ngày lập hồ sơ: Ngày 06/11/2023 chỉ Ủy ban nhân dân cấp xã, Công an cấp huyện, Công an cấp tỉnh lập hồ sơ. Cơ quan nhập khi đó không lập hồ sơ và không kế thừa cơ quan nào như vậy; hồ sơ này do cơ quan đã lập, hoặc cơ quan kế thừa, nhập.',
    ]);
  });

  it('whose person was taken in after the district\'s police ended says who did it: the map does not', async () => {
    const late = { ...interimRow, forwardedOn: '17/02/2025', labourReceivedOn: '17/02/2025', completedOn: '11/02/2025', notifiedOn: '11/02/2025', filedOn: '18/02/2025', courtReceivedOn: '18/02/2025', acceptedOn: '19/02/2025', acceptanceNoticeOn: '20/02/2025', hearingOpenedOn: '20/02/2025', hearingSentOn: '20/02/2025', heardOn: '21/02/2025', decidedOn: '21/02/2025', decisionSentOn: '21/02/2025', effectiveOn: '28/02/2025', sentForExecutionOn: '28/02/2025', executionReceivedOn: '28/02/2025', escortedOn: '03/03/2025', admittedOn: '03/03/2025', detoxificationOn: '04/03/2025', educationOn: '20/03/2025' };
    expect(await land('ubnd-xa:1/head', late)).toEqual(['Công an đưa người đi: Bắt buộc, vì đã có "Ngày gửi quyết định để thi hành".']);
    expect(await land('ubnd-xa:1/head', { ...late, escortOffice: 'ca-xa:1' })).toMatchObject({ stage: labelOf('stages', 'admission', 'education') });
  });
});

it('a row of R3 whose decision takes effect under the new law is carried out by its steps', async () => {
  const landed = await land('ca-xa:1/head', acrossRow);
  expect(landed).toMatchObject({ stage: labelOf('stages', 'admission', 'education') });
  const { acts } = landed as Exclude<typeof landed, string[]>;
  expect(acts.map((one) => one.act)).toEqual(expect.arrayContaining(['requestFacility', 'assignFacility', 'sendAssignment']));
});
