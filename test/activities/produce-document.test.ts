import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ownerOfFile } from '../../activities/produce-document.ts';
import { asSystem } from '../../db/transaction.ts';
import { decryptBytes, openPersonKey } from '../../db/vault.ts';
import type { CaseDocument } from '../../procedures/legal-case.ts';
import type { ActOutcome } from '../../workflows/activity-contract.ts';
import { type AskOptions, CaseWorld, type TestCase } from '../workflows/case-world.ts';

let world: CaseWorld;
beforeAll(async () => {
  world = await CaseWorld.open({ runsWorker: false });
});
afterAll(() => world.close());

async function record(one: TestCase, act: string, options: AskOptions & { readonly isOpening?: boolean }): Promise<ActOutcome> {
  const { message } = await one.store(act, options);
  return world.activities.recordAct({ caseId: one.caseId, requestId: message.requestId, act, bodyHash: message.bodyHash, asOf: one.now().toISOString() });
}

/** A case whose notice to the person is drafted. */
async function caseWithNotice(): Promise<{ one: TestCase; notice: CaseDocument }> {
  const one = await world.case('2026-07-06 10:00');
  await record(one, 'openDossier', {
    isOpening: true, by: 'ca-xa:1/head', at: '2026-07-06 08:00',
    body: {
      ground: 'notRegistered', violationRecord: { number: '01/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', hasStableResidence: true, foundBy: 'commune',
      addictionResult: { kind: 'clinicResult', number: '02/KQ', date: '2026-07-06' }, violation: 'Sử dụng trái phép chất ma túy tại nhà riêng', place: 'Số 1, đường Hoa Sữa',
    },
  });
  let folio = 1;
  for (const type of ['shortBiography', 'violationRecord', 'addictionResult', 'request']) {
    await record(one, 'addPaper', { by: 'ca-xa:1/officer', at: '2026-07-06 08:30', body: { type, date: '2026-07-06', folioFrom: folio, folioTo: folio, uploadId: await world.upload('ca-xa:1/officer') } });
    folio += 1;
  }
  await record(one, 'completeDossier', { by: 'ca-xa:1/head', at: '2026-07-06 09:00' });
  return { one, notice: await find(one, 'dossierNotice') };
}

async function find(one: TestCase, template: string): Promise<CaseDocument> {
  const found = (await one.state()).documents.find((document) => document.template === template);
  if (found === undefined) throw new Error(`no ${template}`);
  return found;
}

async function fileOf(one: TestCase, documentId: string, state: string): Promise<Buffer | null> {
  return asSystem(world.database, async (tx) => {
    const rows = await tx.execute<{ ciphertext: Buffer }>(`select ciphertext from document_file where case_id = '${one.caseId}' and document_id = '${documentId}' and state = '${state}'`);
    const row = rows.rows[0];
    return row === undefined ? null : decryptBytes(await openPersonKey(tx, world.keys, one.personId), ownerOfFile(one.caseId, documentId, state), row.ciphertext);
  });
}

async function issue(one: TestCase, { documentId }: CaseDocument, number?: string): Promise<ActOutcome> {
  await record(one, 'signDocument', { by: 'ca-xa:1/head', body: { documentId } });
  return record(one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId, ...(number === undefined ? {} : { number }) } });
}

describe('the paper of a case', () => {
  it('is made once in each state it is in, under the person key', async () => {
    const { one, notice } = await caseWithNotice();
    const asOf = one.now().toISOString();
    await world.activities.produceDocument({ caseId: one.caseId, documentId: notice.documentId, asOf });
    const draft = await fileOf(one, notice.documentId, 'draft');
    expect(draft?.subarray(0, 5).toString()).toBe('%PDF-');
    await world.activities.produceDocument({ caseId: one.caseId, documentId: notice.documentId, asOf });
    expect(await fileOf(one, notice.documentId, 'draft')).toEqual(draft);

    const issued = await issue(one, notice);
    expect(issued).toMatchObject({ status: 'recorded', summary: { pendingDocuments: expect.arrayContaining([{ documentId: notice.documentId, state: 'issued' }]) } });
    await world.activities.produceDocument({ caseId: one.caseId, documentId: notice.documentId, asOf });
    expect((await fileOf(one, notice.documentId, 'issued'))?.equals(draft ?? Buffer.alloc(0))).toBe(false);
    const after = await world.activities.loadCase({ caseId: one.caseId });
    expect(after?.summary.pendingDocuments.map(({ documentId }) => documentId)).not.toContain(notice.documentId);
  });

  it('draws its number in the transaction that issues it: many at once, no gap and no double', async () => {
    const cases = [];
    for (let count = 0; count < 5; count += 1) cases.push(await caseWithNotice());
    await Promise.all(cases.map(({ one, notice }) => issue(one, notice)));
    const numbers = [];
    for (const { one } of cases) numbers.push((await find(one, 'dossierNotice')).number ?? '');
    const sequences = numbers.map((number) => Number(number.split('/')[0])).sort((a, b) => a - b);
    expect(sequences).toEqual(Array.from({ length: 5 }, (_, index) => (sequences[0] ?? 0) + index));
    expect(new Set(numbers.map((number) => number.split('/')[1])).size).toBe(1);
  });

  it('takes a number from the paper register once, and passes over it when it draws', async () => {
    const [a, b, c] = [await caseWithNotice(), await caseWithNotice(), await caseWithNotice()];
    await issue(a.one, a.notice);
    const [sequence = '', symbol = ''] = ((await find(a.one, 'dossierNotice')).number ?? '').split('/');
    const next = String(Number(sequence) + 1).padStart(2, '0');
    expect(await issue(b.one, b.notice, `${next}/${symbol}`)).toMatchObject({ status: 'recorded' });
    expect(await record(c.one, 'signDocument', { by: 'ca-xa:1/head', body: { documentId: c.notice.documentId } })).toMatchObject({ status: 'recorded' });
    expect(await record(c.one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId: c.notice.documentId, number: `${next}/${symbol}` } })).toMatchObject({ status: 'refused', refusal: { code: 'numberTaken' } });
    await record(c.one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId: c.notice.documentId } });
    expect((await find(c.one, 'dossierNotice')).number).toBe(`${String(Number(sequence) + 2).padStart(2, '0')}/${symbol}`);
  });

  it('takes the number that the act carries: nobody enters it twice, and no other is drawn for it', async () => {
    const [a, b] = [await caseWithNotice(), await caseWithNotice()];
    const minutes = await find(a.one, 'violationRecord');
    await record(a.one, 'signDocument', { by: 'ca-xa:1/head', body: { documentId: minutes.documentId } });
    expect(await record(a.one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId: minutes.documentId, number: '07/BB-VPHC' } })).toMatchObject({ status: 'refused', refusal: { code: 'bodyInvalid', facts: { field: 'number', entered: '01/BB-VPHC' } } });
    expect(await record(a.one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId: minutes.documentId } })).toMatchObject({ status: 'recorded' });
    expect((await find(a.one, 'violationRecord')).number).toBe('01/BB-VPHC');
    const register = await asSystem(world.database, (tx) => tx.execute<{ number: string; origin: string }>(`select number, origin from issued_number where case_id = '${a.one.caseId}'`));
    expect(register.rows).toEqual([{ number: '01', origin: 'entered' }]);
    // The same office, the same number, another paper: one of the two was typed wrongly.
    expect(await issue(b.one, await find(b.one, 'violationRecord'))).toMatchObject({ status: 'refused', refusal: { code: 'numberTaken', facts: { number: '01/BB-VPHC' } } });
  });

  it('gives no number away to an issue that is refused, and keeps a voided one visible', async () => {
    const { one, notice } = await caseWithNotice();
    const before = await asSystem(world.database, (tx) => tx.execute('select last_number from number_series order by 1'));
    expect(await record(one, 'issueDocument', { by: 'ca-xa:1/officer', body: { documentId: notice.documentId } })).toMatchObject({ status: 'refused', refusal: { code: 'documentStateWrong' } });
    expect((await asSystem(world.database, (tx) => tx.execute('select last_number from number_series order by 1'))).rows).toEqual(before.rows);
    await issue(one, notice);
    await record(one, 'voidDocument', { by: 'ca-xa:1/head', body: { documentId: notice.documentId, reason: 'Sai tên' } });
    const rows = await asSystem(world.database, (tx) => tx.execute<{ voided_at: string | null }>(`select voided_at from issued_number where document_id = '${notice.documentId}' and case_id = '${one.caseId}'`));
    expect(rows.rows).toHaveLength(1);
    expect(rows.rows[0]?.voided_at).not.toBeNull();
  });
});
