/* eslint-disable @typescript-eslint/no-unsafe-argument, @typescript-eslint/no-unsafe-call -- answers are looked into as they come */
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { setTimeout } from 'node:timers/promises';
import { createReportToMain } from '../../activities/report-to-main.ts';
import { caseColumns, sheetNames } from '../../api/routes/paper-cases/columns.vi.ts';
import { acrossRow, atCourtRow, compilingRow, interimRow, oldestRow, papersOf, servingRow, supervisedRow, type TypedRow, writeWorkbook } from '../kit/paper-rows.ts';
import { ApiWorld } from './api-world.ts';
import { linksOf } from './side-kit.ts';

const head = 'ca-xa:1:head';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const rows = [compilingRow, atCourtRow, servingRow, supervisedRow];
let api: ApiWorld;

beforeAll(async () => {
  api = await ApiWorld.open();
  // The district of then, as the map of the country has it: its police were above the commune's.
  await api.asSuperuser("update agency set district_code = '001' where id in ('ca-huyen:1', 'ldtbxh:1')");
  await api.asSuperuser("insert into agency_superior (agency_id, superior_id, in_force_to) select id, 'ca-huyen:1', '2025-02-28' from agency where kind = 'communePolice'");
});
afterAll(() => api.close());

/** Brings what side proceedings report to their main cases, as the product's own delivery does. */
function deliverReports(): () => Promise<void> {
  const report = createReportToMain(linksOf(api));
  const ending = new AbortController();
  const run = (async () => {
    while (!ending.signal.aborted) {
      for (const { payload } of await api.rows<{ payload: { caseId: string; seq: number } }>(sql`select payload from outbox where kind = 'report' order by id`)) await report(payload);
      await setTimeout(100);
    }
  })();
  return async () => { ending.abort(); await run; };
}

const send = (path: string, body: Buffer, as = head) => api.call('POST', path, { as, body, headers: { 'content-type': xlsx } });
const whole = (cases: readonly TypedRow[] = rows) => writeWorkbook(cases, cases.flatMap(papersOf));
const countCases = async () => Number((await api.rows<{ n: string }>(sql`select count(*) as n from legal_case`))[0]?.n);

describe('a workbook of paper cases', () => {
  it('comes empty, with every column and its meaning', async () => {
    const reply = await api.get('/api/paper-cases/template.xlsx', head);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(reply.body);
    expect(workbook.worksheets.map((sheet) => sheet.name)).toEqual(Object.values(sheetNames));
    expect(workbook.getWorksheet(sheetNames.cases)?.getRow(1).getCell(1).value).toBe('Số hồ sơ giấy');
    expect(workbook.getWorksheet(sheetNames.cases)?.columnCount).toBe(Object.keys(caseColumns).length);
    // What is one of a list is chosen from it.
    expect(workbook.getWorksheet(sheetNames.course)?.getCell('B2').dataValidation).toMatchObject({ type: 'list', formulae: [expect.stringMatching(/^'Danh mục'!\$C\$2:\$C\$\d+$/)] });
    expect(workbook.getWorksheet(sheetNames.lists)?.getCell('C2').value).toBe('Trả hồ sơ để bổ sung');
  });

  it('is checked row by row, each fault with its row and column, and nothing is written', async () => {
    const before = await countCases();
    const nameless: TypedRow = { ...compilingRow, paperNumber: '21', birthDate: '' };
    const faulty: TypedRow[] = [
      nameless,
      { ...compilingRow, paperNumber: '22', sex: 'x', openedOn: '31/02/2026' },
      { ...atCourtRow, paperNumber: '23', court: 'Tòa án không có' },
      { ...atCourtRow, paperNumber: '24', courtReceivedOn: '' },
      { ...atCourtRow, paperNumber: '25', forwardedOn: '08/07/2026' },
      { ...compilingRow, paperNumber: '21' },
    ];
    const { body } = await send('/api/paper-cases/check', await writeWorkbook(faulty, faulty.slice(0, 5).flatMap(papersOf)));
    const faults = body.rows.map((row: { row: number; state: string; faults: { row: number; column: string; words: string }[] }) => [row.row, row.state, row.faults.map((one) => [one.row, one.column])]);
    expect(faults).toEqual([
      [2, 'faulty', [[2, 'Ngày sinh']]],
      [3, 'faulty', [[3, 'Ngày lập hồ sơ'], [3, 'Giới tính']]],
      [4, 'faulty', [[4, 'Tòa án']]],
      [5, 'faulty', [[5, 'Ngày Tòa án nhận hồ sơ']]],
      // The law refuses: the reading period was not over.
      [6, 'faulty', [[6, 'Ngày chuyển hồ sơ']]],
      [7, 'faulty', [[7, 'Số hồ sơ giấy']]],
    ]);
    expect(body.rows[4].faults[0].words).toContain('Không ghi được việc "Chuyển hồ sơ đề nghị"');
    expect(await countCases()).toBe(before);
    expect((await send('/api/paper-cases/check', Buffer.from('no workbook'))).body.faults[0].words).toBe('Tệp không phải bảng tính XLSX đọc được.');
  });

  it('says beforehand where each case will stand', async () => {
    const { body } = await send('/api/paper-cases/check', await whole());
    expect(body.faults).toEqual([]);
    expect(body.rows.map((row: { state: string; stage: string }) => [row.state, row.stage])).toEqual([
      ['ready', 'Đang lập hồ sơ'], ['ready', 'Đã thụ lý, đang kiểm tra hồ sơ'], ['ready', 'Giáo dục, phục hồi hành vi, nhân cách'], ['ready', 'Đang quản lý sau cai nghiện'],
    ]);
  });

  it('is entered by the ordinary acts: four stages, their own terms and the mark; once only', async () => {
    const content = await whole();
    const before = await countCases();
    const entered = await send('/api/paper-cases?from=2&count=4', content);
    expect([entered.status, entered.body.rows?.map((row: { state: string; faults: unknown[] }) => [row.state, row.faults])]).toEqual([200, rows.map(() => ['entered', []])]);
    expect(await countCases()).toBe(before + 4);
    const [compiling = {}, , serving = {}, supervised = {}] = await Promise.all((entered.body.rows as { caseId: string }[]).map(async (row) => (await api.get(`/api/cases/${row.caseId}`, head)).body as Record<string, any>)); // eslint-disable-line @typescript-eslint/no-explicit-any -- as they come
    expect(compiling.enteredFrom).toMatchObject({ number: '11/HS-2026', date: '2026-07-06', words: expect.stringContaining('Nhập từ hồ sơ giấy số 11/HS-2026 ngày 06/07/2026') });
    expect([serving.regime, serving.procedure, serving.stage, serving.facts.admission.termStart]).toEqual(['R4', 'admission', 'education', '2026-07-31']);
    // Sent under R2, released under R3: each hand-over takes the law of its day.
    expect([supervised.regime, supervised.procedure, supervised.stage]).toEqual(['R3', 'supervision', 'underSupervision']);
    const limits = (await api.get(`/api/cases/${supervised.caseId}/time-limits`, head)).body.limits;
    expect(limits.find((one: { duty: string }) => one.duty === 'supervisionTerm')).toMatchObject({ dueDate: '2028-04-02' });
    const history = (await api.get(`/api/cases/${serving.caseId}/history`, head)).body.entries.filter((one: { kind: string }) => one.kind === 'act');
    expect(history.every((one: { isLateEntry: boolean; paper: unknown }) => one.isLateEntry && one.paper !== null)).toBe(true);

    const again = await send('/api/paper-cases?from=2&count=4', content);
    expect(again.body.rows.map((row: { state: string; caseId: string }) => [row.state, row.caseId])).toEqual(entered.body.rows.map((row: { caseId: string }) => ['entered', row.caseId]));
    expect(await countCases()).toBe(before + 4);
    const result = await send('/api/paper-cases/check?format=xlsx', content);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(result.body);
    expect(JSON.stringify(workbook.worksheets[0]?.getSheetValues())).toContain(entered.body.rows[0].code);
  }, 120_000);

  it('of the older laws is entered by the committee that compiled then: the offices of its day from the map, its own limits, the mark, once', async () => {
    const committee = 'ubnd-xa:2:head';
    const old = [{ ...oldestRow, communeCode: '00003' }, interimRow];
    const content = await whole(old);
    const checked = await send('/api/paper-cases/check', content, committee);
    expect(checked.body.rows.map((row: { state: string; stage: string; faults: unknown[] }) => [row.state, row.stage, row.faults])).toEqual([
      ['ready', 'Đang quản lý sau cai nghiện', []],
      // Which of three committees compiled it the row must say.
      ['faulty', null, [expect.objectContaining({ row: 3, column: 'Cơ quan đã lập hồ sơ', words: expect.stringContaining('Hãy ghi rõ một cơ quan ở cột này') })]],
    ]);
    const whose = [old[0] ?? {}, { ...interimRow, formerOffice: 'ubnd-xa:gop' }];
    const filled = await whole(whose);
    const before = await countCases();
    const entered = await send('/api/paper-cases?from=2&count=2', filled, committee);
    expect([entered.status, entered.body.rows?.map((row: { state: string; faults: unknown[] }) => [row.state, row.faults])]).toEqual([200, [['entered', []], ['entered', []]]]);
    expect(await countCases()).toBe(before + 2);
    const [supervised = {}, serving = {}] = await Promise.all((entered.body.rows as { caseId: string }[]).map(async (row) => (await api.get(`/api/cases/${row.caseId}`, committee)).body as Record<string, any>)); // eslint-disable-line @typescript-eslint/no-explicit-any -- as they come
    expect([supervised.regime, supervised.procedure, supervised.stage, supervised.facts.admission.termStart]).toEqual(['R1', 'supervision', 'underSupervision', '2023-12-08']);
    expect([serving.regime, serving.procedure, serving.stage]).toEqual(['R2', 'admission', 'education']);
    expect(supervised.enteredFrom).toMatchObject({ number: '17/HS-2023', words: expect.stringContaining('Nhập từ hồ sơ giấy số 17/HS-2023') });
    const seats = Object.fromEntries(supervised.offices.map((one: { role: string; agencyId: string }) => [`${one.role} ${one.agencyId}`, true]));
    expect(Object.keys(seats)).toEqual(expect.arrayContaining(['compilingOffice ubnd-xa:gop', 'compilingOffice ubnd-xa:2', 'assistingPolice ca-xa:gop', 'labourOffice ldtbxh:1', 'escortOffice ca-huyen:1', 'supervisingPolice ca-xa:2', 'supervisingCommittee ubnd-xa:2']));
    const limits = (await api.get(`/api/cases/${supervised.caseId}/time-limits`, committee)).body.limits;
    expect(limits.find((one: { duty: string }) => one.duty === 'supervisionTerm')).toMatchObject({ dueDate: '2026-12-07', regime: 'R1' });
    const again = await send('/api/paper-cases?from=2&count=2', filled, committee);
    expect(again.body.rows.map((row: { state: string; caseId: string }) => [row.state, row.caseId])).toEqual(entered.body.rows.map((row: { caseId: string }) => ['entered', row.caseId]));
    expect(await countCases()).toBe(before + 2);
    // The commune's police, who helped then and supervise now, have the case.
    expect((await api.get(`/api/cases/${supervised.caseId}`, 'ca-xa:2:officer')).status).toBe(200);
  }, 180_000);

  it('brings what only one case knows: a deferral as the proceeding of its own beside it, a flight by its days; once, and gone on with', async () => {
    const deferred: TypedRow = { ...servingRow, fullName: 'Đỗ Thị Hoãn', sex: 'Nữ', paperNumber: '41/HS-2026', ...Object.fromEntries(['handoverNumber', 'admittedOn', 'detoxificationOn', 'educationOn'].map((key) => [key, ''])) };
    const fled: TypedRow = { ...servingRow, fullName: 'Mạc Văn Trốn', paperNumber: '42/HS-2026' };
    const [one, two] = [{ paperNumber: '41/HS-2026' }, { paperNumber: '42/HS-2026' }];
    const course: TypedRow[] = [
      { ...one, act: 'Nhận đơn đề nghị hoãn, miễn chấp hành', on: '30/07/2026', choice: 'seriouslyIll', number: '7/GCN-BV' }, { ...one, act: 'deferral.acceptDeferralRequest', on: '31/07/2026', number: '5/TL' },
      { ...one, act: 'deferral.decideDeferral', on: '03/08/2026', choice: 'grantDeferral', number: '8/QĐ-TA', words: 'Đang điều trị.' }, { ...one, act: 'deferral.recordDeferralService', on: '04/08/2026', choice: 'person' },
      { ...one, act: 'deferral.recordDeferralService', on: '04/08/2026', choice: 'procuracy' }, { ...one, act: 'deferral.setLimitDate', on: '04/08/2026', until: '10/08/2026', words: 'Ghi trong quyết định.' }, { ...one, act: 'deferral.confirmDeferralEffect', on: '12/08/2026' },
      { ...two, act: 'admission.recordEscape', on: '01/09/2026' }, { ...two, act: 'admission.recordReturnFromEscape', on: '11/09/2026', choice: 'caught', number: '4/BB' },
    ];
    const workbook = (more: readonly TypedRow[] = []) => writeWorkbook([deferred, fled], [deferred, fled].flatMap(papersOf), [...course, ...more]);
    const stop = deliverReports();
    try {
      const before = await countCases();
      const entered = await send('/api/paper-cases?from=2&count=2', await workbook());
      expect(entered.body.rows?.map((row: { state: string; stage: string; faults: unknown[] }) => [row.state, row.stage, row.faults])).toEqual([['entered', 'Đang được hoãn chấp hành', []], ['entered', 'Giáo dục, phục hồi hành vi, nhân cách', []]]);
      expect(await countCases()).toBe(before + 3);
      const [waiting, away] = (entered.body.rows as { caseId: string }[]).map((row) => row.caseId);
      const sides = (await api.get(`/api/cases/${waiting ?? ''}/side-cases`, head)).body;
      expect(JSON.stringify(sides)).toContain('deferral');
      const serving = (await api.get(`/api/cases/${away ?? ''}`, head)).body;
      // Ten days away are served after the 24 months.
      expect([serving.facts.admission.termStart, serving.facts.admission.term]).toEqual(['2026-07-31', expect.objectContaining({ end: '2028-08-09' })]);
      // The same file again adds nothing; a later row of the course goes on where it stopped.
      const again = await send('/api/paper-cases?from=2&count=2', await workbook([{ ...one, act: 'deferral.recordGroundEnded', on: '01/10/2026', number: '9/GXN' }]));
      expect(again.body.rows?.map((row: { state: string; stage: string; faults: unknown[] }) => [row.state, row.stage, row.faults])).toEqual([['entered', 'Chờ đưa người vào cơ sở', []], ['entered', 'Giáo dục, phục hồi hành vi, nhân cách', []]]);
      expect(await countCases()).toBe(before + 3);
      const acts = (await api.get(`/api/cases/${away ?? ''}/history`, head)).body.entries.filter((entry: { act: string | null }) => entry.act === 'recordEscape');
      expect(acts).toHaveLength(1);
    } finally {
      await stop();
    }
  }, 180_000);

  it('of R1 is refused to the police, with the sentence that says whose it is', async () => {
    const { body } = await send('/api/paper-cases/check', await whole([oldestRow, acrossRow]));
    expect(body.rows.map((row: { state: string; faults: { column: string; words: string }[] }) => [row.state, row.faults.map((one) => [one.column, one.words])])).toEqual([
      ['faulty', [['Ngày lập hồ sơ', expect.stringMatching(/^Ngày 06\/11\/2023 chỉ Ủy ban nhân dân cấp xã, Công an cấp huyện, Công an cấp tỉnh lập hồ sơ\. .*nhập\.$/)]]],
      ['ready', []],
    ]);
  });

  it('goes on where it stopped when a later date is filled in', async () => {
    const row = { ...compilingRow, fullName: 'Phạm Văn Tiếp', paperNumber: '31/HS-2026' };
    await send('/api/paper-cases?from=2&count=1', await whole([row]));
    const further = await send('/api/paper-cases?from=2&count=1', await whole([{ ...row, completedOn: '07/07/2026' }]));
    expect(further.body.rows).toEqual([expect.objectContaining({ state: 'entered', stage: 'Hồ sơ đã đủ, chờ thông báo' })]);
  });

  it('is for the head of an office that compiles, and for that office alone', async () => {
    for (const other of ['ca-xa:1:officer', 'ta-kv:1:judge', 'quan-tri:1:officer']) expect((await send('/api/paper-cases/check', await whole(), other)).body.code).toBe('notAllowed');
    const { body } = await send('/api/paper-cases/check', await whole([compilingRow]), 'ca-xa:2:head');
    // The same number of another office is another file.
    expect(body.rows[0].state).toBe('ready');
  });
});
