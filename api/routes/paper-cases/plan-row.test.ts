import { describe, expect, it } from '@jest/globals';
import type { LocalOffice } from '../../../db/queries/list-local-offices.ts';
import { DEFAULT_CALENDAR } from '../../../law/calendar/versions.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { getProcedure } from '../../../procedures/index.ts';
import { defaultPolicy } from '../../../procedures/local-policy.ts';
import { agencies, official } from '../../../test/kit/case-builder.ts';
import { acrossRow, atCourtRow, interimRow, oldestRow, papersOf, rowBefore, servingRow, supervisedRow, type TypedRow, writeWorkbook } from '../../../test/kit/paper-rows.ts';
import { courseActs, courseLabel, fieldsOf } from './course-acts.ts';
import { type CaseColumn, caseColumns, courseColumns, faultWords } from './columns.vi.ts';
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
async function land(by: string, row: TypedRow, course: readonly TypedRow[] = []): Promise<{ readonly stage: string | null; readonly due: string | null; readonly openedBy: string | null; readonly communeCode: string; readonly acts: readonly { readonly act: string; readonly channel: string; readonly body: unknown }[] } | string[]> {
  const { cases } = await readWorkbook(await writeWorkbook([row], papersOf(row), course.map((one) => ({ paperNumber: row['paperNumber'] ?? '', ...one }))), today);
  const [read] = cases;
  if (read === undefined) throw new Error('no row');
  const performing = { asOf: `${today}T09:00:00.000Z`, official: official(by), requestId: 'request', calendar: DEFAULT_CALENDAR, agencies, policy: defaultPolicy, uploadHashes: new Map<string, string>() };
  const { planned, faults } = planRow(read, { performing, local }, (id) => id);
  if (planned === null) return faults.map((one) => `${one.column ?? ''}: ${one.words}`);
  const { formerOffice: forAgencyId } = planned;
  const tried = tryPlan(planned.plan, { ...performing, opening: { caseId: 'case', code: '-', personId: 'person', previousCaseId: null, ...(forAgencyId === null ? {} : { forAgencyId }) } }, { regime: planned.regime, person: planned.kind });
  return tried.ready === null ? tried.faults.map((one) => `${one.column ?? ''}: ${one.words}`) : { stage: tried.landing?.stage ?? null, due: tried.landing?.due ?? null, openedBy: forAgencyId, communeCode: planned.person.communeCode, acts: [tried.ready.opening, ...tried.ready.acts] };
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

const stage = (procedure: string, name: string) => ({ stage: labelOf('stages', procedure, name) });
/** A row of the course, its act by the name in the cell. */
const happened = (key: string, on: string, more: TypedRow = {}): TypedRow => ({ act: courseActs.filter((one) => `${one.procedure}.${one.act}` === key).map(courseLabel)[0] ?? key, on, ...more });

describe('the course of a case, beyond its steps', () => {
  it('fills every field that its act cannot do without, of that field\'s kind', () => {
    for (const one of courseActs) {
      const { schema } = getProcedure(one.procedure).acts[one.act] ?? {};
      const needed = Object.entries(schema?.shape ?? {}).filter(([, field]) => !(field as { isOptional: () => boolean }).isOptional()).map(([name]) => name);
      const filled = [...Object.values(one.fields), ...Object.keys(one.fixed?.({}, 'adult') ?? {}), ...(one.found === undefined ? [] : ['limitId'])];
      expect([one.act, needed.filter((name) => !filled.includes(name))]).toEqual([one.act, []]);
      expect([one.act, fieldsOf(one).length]).toEqual([one.act, Object.keys(one.fields).length]);
      for (const { column, shape, choices } of fieldsOf(one)) {
        const kind = Object.keys(choices).length > 0 ? 'choice' : shape.type === 'boolean' ? 'yesNo' : shape.type === 'integer' ? 'number' : shape.control === 'agency' ? 'agency' : shape.control === 'date' || shape.control === 'dateTime' ? 'date' : 'text';
        expect([one.act, column, courseColumns[column].kind]).toEqual([one.act, column, kind]);
      }
    }
    expect(new Set(courseActs.map(courseLabel)).size).toBe(courseActs.length);
  });

  it('of somebody who fled before admission, still away or caught and taken in on one day', async () => {
    const sent = rowBefore(servingRow, 'escortedOn');
    const fled = happened('admission.recordAbscondingBeforeAdmission', '31/07/2026');
    expect(await land('ca-xa:1/head', sent, [fled])).toMatchObject(stage('admission', 'fugitive'));
    const caught = { ...servingRow, admittedOn: '12/08/2026', detoxificationOn: '13/08/2026', educationOn: '24/08/2026' };
    const back = happened('admission.recordReturn', '12/08/2026', { number: '3/BB', choice: 'Bị bắt lại' });
    const landed = await land('ca-xa:1/head', caught, [back, fled]);
    expect(landed).toMatchObject(stage('admission', 'education'));
    const names = (landed as Exclude<typeof landed, string[]>).acts.map((one) => one.act);
    expect(names.indexOf('recordReturn')).toBeLessThan(names.indexOf('admitPerson'));
    expect(names.indexOf('recordAbscondingBeforeAdmission')).toBeLessThan(names.indexOf('recordReturn'));
  });

  it('of somebody who fled from the facility moves the end of the term', async () => {
    const plain = await land('ca-xa:1/head', servingRow);
    const fled = [happened('admission.recordEscape', '01/09/2026'), happened('admission.recordReturnFromEscape', '11/09/2026', { number: '4/BB', choice: 'ownWill' })];
    const away = await land('ca-xa:1/head', servingRow, fled);
    expect([plain, away]).toEqual([expect.objectContaining(stage('admission', 'education')), expect.objectContaining(stage('admission', 'education'))]);
    expect((away as { due: string }).due).not.toBe((plain as { due: string }).due);
    expect(await land('ca-xa:1/head', servingRow, fled.slice(0, 1))).toMatchObject(stage('admission', 'absconded'));
  });

  it('at the court: suspended, or complained about and decided anew', async () => {
    const accepted = { ...atCourtRow, hearingOpenedOn: '16/07/2026', hearingPlannedOn: '22/07/2026', hearingSentOn: '16/07/2026' };
    expect(await land('ca-xa:1/head', accepted, [happened('courtReview.suspend', '20/07/2026', { choice: 'seriouslyIll', number: '4/QĐ-TA' })])).toMatchObject(stage('courtReview', 'suspended'));
    const decided = rowBefore(servingRow, 'effectiveOn');
    expect(await land('ca-xa:1/head', decided, [happened('courtReview.recordComplaint', '24/07/2026', { choice: 'person' })])).toMatchObject(stage('courtReview', 'underReview'));
  });

  it('of a deferral beside the case: put off, and gone on with when its ground ended', async () => {
    const sent = rowBefore(servingRow, 'escortedOn');
    const asked = [
      happened('deferral.fileDeferralRequest', '30/07/2026', { choice: 'seriouslyIll', number: '7/GCN-BV' }), happened('deferral.acceptDeferralRequest', '31/07/2026', { number: '5/TL' }),
      happened('deferral.decideDeferral', '03/08/2026', { choice: 'grantDeferral', number: '8/QĐ-TA', words: 'Đang điều trị nội trú.' }), happened('deferral.recordDeferralService', '04/08/2026', { choice: 'person' }),
      happened('deferral.recordDeferralService', '04/08/2026', { choice: 'procuracy' }), happened('deferral.setLimitDate', '04/08/2026', { until: '10/08/2026', words: 'Ghi trong quyết định.' }), happened('deferral.confirmDeferralEffect', '12/08/2026'),
    ];
    const deferred = await land('ca-xa:1/head', sent, asked);
    expect(deferred).toMatchObject(stage('admission', 'deferred'));
    const taken = { ...servingRow, admittedOn: '05/10/2026', detoxificationOn: '06/10/2026', educationOn: '17/10/2026' };
    expect(await land('ca-xa:1/head', taken, asked)).toEqual([expect.stringContaining('Ngày vào cơ sở: ')]);
    const ended = happened('deferral.recordGroundEnded', '01/10/2026', { number: '9/GXN' });
    expect(await land('ca-xa:1/head', taken, [...asked, ended])).toMatchObject(stage('admission', 'education'));
  });

  it('that a person moved to the new law is carried out by its steps from that day', async () => {
    const row = { ...acrossRow, effectiveOn: '30/06/2026', sentForExecutionOn: '30/06/2026', decidedOn: '23/06/2026', heardOn: '23/06/2026', decisionSentOn: '24/06/2026', escortOffice: '' };
    expect(await land('ca-xa:1/head', row)).toEqual(['facilityAskedOn', 'assignedOn', 'assignmentSentOn'].map((key) => `${caseColumns[key as CaseColumn].title}: ${faultWords.notUnderRegime}`));
    const landed = await land('ca-xa:1/head', row, [happened('admission.moveExecutionToNewRules', '02/07/2026', { words: 'Kết luận của lãnh đạo.' })]);
    expect(landed).toMatchObject(stage('admission', 'education'));
    expect((landed as Exclude<typeof landed, string[]>).acts.map((one) => one.act)).toContain('assignFacility');
  });

  it('of a supervision: away without a word, the days do not count', async () => {
    const away = [happened('supervision.recordAbsence', '01/06/2026', { yesNo: 'Không' }), happened('supervision.recordReturn', '11/06/2026')];
    const [plain, longer] = await Promise.all([land('ca-xa:1/head', supervisedRow), land('ca-xa:1/head', supervisedRow, away)]);
    expect(longer).toMatchObject(stage('supervision', 'underSupervision'));
    expect([plain, longer].map((one) => (one as { due: string }).due)).toEqual([expect.stringContaining('02/04/2028'), expect.stringContaining('12/04/2028')]);
  });

  it('of a device that is worn: the file of its own, as far as it came', async () => {
    const worn = [
      happened('electronicMonitoring.openMonitoring', '02/07/2026', { choice: 'supervised' }), happened('electronicMonitoring.decideMonitoring', '02/07/2026', { number: '5/QĐ-CAX', choice: 'byPolice' }),
      happened('electronicMonitoring.fitDevice', '03/07/2026', { number: '6/BB', secondNumber: 'TB-0012', who: 'Cổ chân trái', yesNo: 'Có' }),
    ];
    const landed = await land('ca-xa:1/head', supervisedRow, worn);
    expect(landed).toMatchObject(stage('supervision', 'underSupervision'));
    expect((landed as Exclude<typeof landed, string[]>).acts.slice(-3)).toEqual(worn.map(() => expect.objectContaining({ side: 'electronicMonitoring', channel: 'system' })));
    expect(await land('ca-xa:1/head', supervisedRow, worn.slice(1))).toEqual([expect.stringContaining('Không ghi được việc')]);
  });

  it('says which cell of a row is wrong, with the choices of its act', async () => {
    expect(await land('ca-xa:1/head', atCourtRow, [happened('courtReview.suspend', '20/07/2026', { choice: 'trời mưa', agency: 'cs:1' })])).toEqual([
      expect.stringMatching(/^Phân loại: Không phải lựa chọn của việc "Tạm đình chỉ việc xem xét"\. Các lựa chọn: /), 'Cơ quan: Việc "Tạm đình chỉ việc xem xét" không dùng cột này; hãy bỏ trống.',
    ]);
    expect(await land('ca-xa:1/head', atCourtRow, [happened('courtReview.suspend', '20/07/2026')])).toEqual(['Phân loại: Bắt buộc với việc "Tạm đình chỉ việc xem xét".']);
    expect(await land('ca-xa:1/head', atCourtRow, [{ act: 'Việc không có', on: '20/07/2026' }])).toEqual(['Việc: Không đúng kiểu: cần việc.']);
  });
});
