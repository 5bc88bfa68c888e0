import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect, type Database } from '../../db/connect.ts';
import { deleteDraft, deleteDraftOfAct, listDrafts, listOfficeDrafts, readDraft, readOfficeDraft, saveDraft } from '../../db/drafts.ts';
import { changeIdentity, createPerson, findPersons, lockOpenCases, mergePersons, readIdentity, readNames, undoMerge } from '../../db/persons.ts';
import { caseOffice, official } from '../../db/schema/index.ts';
import { asOfficial, asSystem } from '../../db/transaction.ts';
import { attachUploads, deleteLooseUpload, listCaseUploads, readUpload, storeUpload } from '../../db/uploads.ts';
import { decryptText, encryptText, expunge, openPersonKey, plainName } from '../../db/vault.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';
import { keys, openCase, recorder, somebody } from './case-builder.ts';

let test: TestDatabase;
let app: Database;
const at = recorder.at;

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 4 });
});

afterAll(async () => {
  await app.close();
  await test.drop();
});

function numbered(identityNumber: string) {
  return { ...somebody, identityNumber };
}

describe('a person', () => {
  it('is stored so that no column of any table holds the name, the number or the address', async () => {
    const id = await asSystem(app, (tx) => createPerson(tx, keys, numbered('001190000001'), recorder));
    const rows = await asSystem(app, (tx) => tx.execute<{ row: string }>(`select to_jsonb(t)::text as row from person_identity t where person_id = '${id}'`));
    const stored = rows.rows[0]!.row;
    for (const secret of [somebody.fullName, '001190000001', somebody.residence, Buffer.from(somebody.fullName).toString('hex')]) expect(stored).not.toContain(secret);
    expect(await asSystem(app, (tx) => readIdentity(tx, keys, id))).toEqual(numbered('001190000001'));
    expect(await asSystem(app, (tx) => readNames(tx, keys, [id, randomUUID()]))).toEqual(new Map([[id, { fullName: somebody.fullName, birthYear: 1990 }]]));
  });

  it('is found by the exact number, then by name and year of birth, accents or not', async () => {
    const id = await asSystem(app, (tx) => createPerson(tx, keys, { ...numbered('001190000002'), fullName: 'Đặng Thị Quỵnh' }, recorder));
    const find = (search: Parameters<typeof findPersons>[2]) => asSystem(app, async (tx) => (await findPersons(tx, keys, search, recorder.agencyId)).map((one) => one.personId));
    expect(await find({ by: 'number', identityNumber: '001 190 000 002' })).toEqual([id]);
    expect(await find({ by: 'number', identityNumber: '001190000009' })).toEqual([]);
    expect(await find({ by: 'nameYear', fullName: 'dang  thi quynh', birthYear: 1990 })).toEqual([id]);
    expect(await find({ by: 'nameYear', fullName: 'Đặng Thị Quỵnh', birthYear: 1991 })).toEqual([]);
    expect(plainName('Đặng Thị  QUỴNH')).toBe('dang thi quynh');
  });

  it('cannot bear the number of another one, even when both are entered at once', async () => {
    const both = await Promise.allSettled([1, 2].map(() => asSystem(app, (tx) => createPerson(tx, keys, numbered('001190000003'), recorder))));
    expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find((one) => one.status === 'rejected')).toMatchObject({ reason: { code: '23505', constraint: 'person_identity_number' } });
  });

  it('keeps what was recorded of it before beside what is recorded now', async () => {
    const id = await asSystem(app, (tx) => createPerson(tx, keys, numbered('001190000004'), recorder));
    await asSystem(app, (tx) => changeIdentity(tx, keys, id, { ...numbered('001190000004'), residence: 'Số 2 phố Hàng Bún' }, recorder));
    expect(await asSystem(app, (tx) => readIdentity(tx, keys, id))).toMatchObject({ residence: 'Số 2 phố Hàng Bún' });
    const kept = await asSystem(app, (tx) => tx.execute(`select from person_identity where person_id = '${id}'`));
    expect(kept.rowCount).toBe(2);
  });

  it('merged into another is found under that one, with the open cases of both, until the merge is undone', async () => {
    const first = await openCase(app, { identity: numbered('001190000005') });
    const second = await openCase(app, { identity: numbered('001190000006') });
    const merge = { mergedId: second.personId, keptId: first.personId, ground: 'Kết luận số 12' };
    const id = await asSystem(app, (tx) => mergePersons(tx, merge, recorder));
    const find = () => asSystem(app, async (tx) => (await findPersons(tx, keys, { by: 'number', identityNumber: '001190000006' }, recorder.agencyId)).map((one) => one.personId));
    expect(await find()).toEqual([first.personId]);
    expect((await asSystem(app, (tx) => lockOpenCases(tx, second.personId, ['compulsoryDossier']))).map((one) => one.caseId).sort()).toEqual([first.id, second.id].sort());
    await expect(asSystem(app, (tx) => mergePersons(tx, { ...merge, mergedId: first.personId, keptId: second.personId }, recorder))).rejects.toThrow('stand for itself');
    expect(await asSystem(app, (tx) => undoMerge(tx, id, recorder))).toBe(true);
    expect(await asSystem(app, (tx) => undoMerge(tx, id, recorder))).toBe(false);
    expect(await find()).toEqual([second.personId]);
    const stays = await asSystem(app, (tx) => tx.execute(`select from person_merge where id = '${id}' and undone_at is not null`));
    expect(stays.rowCount).toBe(1);
  });
});

describe('the vault', () => {
  it('opens bytes only for the person and the row they were made for', async () => {
    const id = await asSystem(app, (tx) => createPerson(tx, keys, numbered('001190000007'), recorder));
    const key = await asSystem(app, (tx) => openPersonKey(tx, keys, id));
    const sealed = encryptText(key, 'text:1', 'lời khai');
    expect(decryptText(key, 'text:1', sealed)).toBe('lời khai');
    expect(() => decryptText(key, 'text:2', sealed)).toThrow();
    expect(() => decryptText({ ...key, personId: randomUUID() }, 'text:1', sealed)).toThrow();
    const changed = Buffer.from(sealed);
    changed[20] = changed[20]! ^ 1;
    expect(() => decryptText(key, 'text:1', changed)).toThrow();
    expect(encryptText(key, 'text:1', 'lời khai').equals(sealed)).toBe(false);
  });

  it('wraps keys by the master key: another one opens nothing', async () => {
    const id = await asSystem(app, (tx) => createPerson(tx, keys, numbered('001190000008'), recorder));
    await expect(asSystem(app, (tx) => openPersonKey(tx, { ...keys, masterKey: Buffer.alloc(32, 1) }, id))).rejects.toThrow();
  });

  it('expunges a person: name, texts, files and drafts are gone for good, the rows and the ledger stay', async () => {
    const one = await openCase(app, { identity: numbered('001190000010') });
    const key = await asSystem(app, (tx) => openPersonKey(tx, keys, one.personId));
    const sealed = encryptText(key, 'text:1', 'lời khai');
    const file = await asSystem(app, (tx) => storeUpload(tx, keys, { officialId: 'a', agencyId: 'ca-xa:00004', mediaType: 'application/pdf', content: Buffer.from('%PDF'), at }));
    await asSystem(app, (tx) => attachUploads(tx, keys, [file.id], { caseId: one.id, personId: one.personId, agencyId: 'ca-xa:00004' }));
    await asSystem(app, (tx) => saveDraft(tx, keys, { officialId: 'a', agencyId: 'ca-xa:00004', caseId: one.id, act: 'x', content: { name: somebody.fullName }, at }));
    expect(await asSystem(app, (tx) => expunge(tx, one.personId, 'can-bo:quan-tri', at))).toBe(true);
    expect(await asSystem(app, (tx) => expunge(tx, one.personId, 'can-bo:quan-tri', at))).toBe(false);
    await expect(asSystem(app, (tx) => openPersonKey(tx, keys, one.personId))).rejects.toMatchObject({ name: 'ExpungedError', personId: one.personId });
    expect(await asSystem(app, (tx) => readIdentity(tx, keys, one.personId))).toBeNull();
    expect(await asSystem(app, (tx) => readNames(tx, keys, [one.personId]))).toEqual(new Map());
    await expect(asSystem(app, (tx) => readUpload(tx, keys, file.id))).rejects.toMatchObject({ name: 'ExpungedError' });
    expect(await asSystem(app, (tx) => findPersons(tx, keys, { by: 'number', identityNumber: '001190000010' }, 'ca-xa:00004'))).toEqual([]);
    expect(await asSystem(app, (tx) => listDrafts(tx, 'a'))).toEqual([]);
    const left = await asSystem(app, (tx) => tx.execute(`select from case_event e join legal_case c on c.id = e.case_id join person_key k on k.person_id = c.person_id where k.destroyed_at is not null`));
    expect(left.rowCount).toBe(4);
    expect(sealed.length).toBeGreaterThan(0);
  });
});

describe('an uploaded file', () => {
  it('waits under the key of its office, moves under the person’s with the act, and cannot be taken to another case', async () => {
    const one = await openCase(app);
    const other = await openCase(app);
    const content = Buffer.from('%PDF-1.7 biên bản');
    const reader = { officialId: 'can-bo:a', agencyId: 'ca-xa:00004', on: '2026-07-06' };
    const file = await asOfficial(app, reader, (tx) => storeUpload(tx, keys, { officialId: reader.officialId, agencyId: reader.agencyId, mediaType: 'application/pdf', content, at }));
    expect(await asOfficial(app, reader, async (tx) => (await readUpload(tx, keys, file.id))?.content)).toEqual(content);
    expect(await asOfficial(app, { ...reader, agencyId: 'ca-xa:00008' }, (tx) => readUpload(tx, keys, file.id))).toBeNull();
    const to = { caseId: one.id, personId: one.personId, agencyId: reader.agencyId };
    expect(await asSystem(app, (tx) => attachUploads(tx, keys, [file.id], { ...to, agencyId: 'ca-xa:00008' }))).toEqual([file.id]);
    expect(await asSystem(app, (tx) => attachUploads(tx, keys, [file.id], to))).toEqual([]);
    expect(await asSystem(app, (tx) => attachUploads(tx, keys, [file.id], to))).toEqual([]);
    expect(await asSystem(app, (tx) => attachUploads(tx, keys, [file.id], { ...to, caseId: other.id, personId: other.personId }))).toEqual([file.id]);
    expect(await asSystem(app, async (tx) => (await readUpload(tx, keys, file.id))?.content)).toEqual(content);
    expect((await asSystem(app, (tx) => listCaseUploads(tx, one.id))).map((row) => row.sha256)).toEqual([file.sha256]);
    expect(await asSystem(app, (tx) => deleteLooseUpload(tx, file.id, reader.officialId))).toBe(false);
  });
});

describe('a draft', () => {
  it('is saved by revision, so that two windows do not overwrite each other, and belongs to its official alone', async () => {
    const ask = { officialId: 'can-bo:d', agencyId: 'ca-xa:00004', caseId: null, act: 'openDossier', content: { person: { fullName: somebody.fullName } }, at };
    const reader = { officialId: 'can-bo:d', agencyId: 'ca-xa:00004', on: '2026-07-06' };
    const first = await asOfficial(app, reader, (tx) => saveDraft(tx, keys, ask));
    expect(first).toMatchObject({ revision: 1 });
    expect(await asOfficial(app, reader, (tx) => saveDraft(tx, keys, { ...ask, expectedRevision: 1 }))).toMatchObject({ id: first!.id, revision: 2 });
    expect(await asOfficial(app, reader, (tx) => saveDraft(tx, keys, { ...ask, expectedRevision: 1 }))).toBeNull();
    expect(await asOfficial(app, reader, (tx) => readDraft(tx, keys, 'can-bo:d', first!.id))).toMatchObject({ content: ask.content });
    expect(await asOfficial(app, { ...reader, officialId: 'can-bo:e' }, (tx) => readDraft(tx, keys, 'can-bo:d', first!.id))).toBeNull();
    await asOfficial(app, reader, (tx) => deleteDraftOfAct(tx, 'can-bo:d', null, 'openDossier'));
    expect(await asOfficial(app, reader, (tx) => listDrafts(tx, 'can-bo:d'))).toEqual([]);
  });
});

describe('a draft laid before the office', () => {
  it('is read by a colleague who sees the case, by nobody of another office, and is gone once taken back', async () => {
    const caseId = randomUUID();
    await asSystem(app, (tx) => tx.insert(caseOffice).values({ caseId, position: 0, role: 'compilingOffice', agencyId: 'ca-xa:00004', inForceFrom: '2026-07-06', openedOn: '2026-07-06' }));
    await asSystem(app, (tx) => tx.insert(official).values({ id: 'can-bo:writer', name: 'Người soạn' }).onConflictDoNothing());
    const writer = { officialId: 'can-bo:writer', agencyId: 'ca-xa:00004', on: '2026-07-06' };
    const ask = { ...writer, caseId, act: 'completeDossier', content: { note: 'soạn sẵn' }, at };
    const head = { ...writer, officialId: 'can-bo:head' };
    const stranger = { ...head, agencyId: 'ca-xa:00001' };
    const own = await asOfficial(app, writer, (tx) => saveDraft(tx, keys, ask));
    expect(await asOfficial(app, head, (tx) => listOfficeDrafts(tx, head.agencyId, caseId))).toEqual([]);
    await asOfficial(app, writer, (tx) => saveDraft(tx, keys, { ...ask, isShared: true }));
    expect(await asOfficial(app, head, (tx) => listOfficeDrafts(tx, head.agencyId, caseId))).toMatchObject([{ id: own!.id, officialName: 'Người soạn' }]);
    expect(await asOfficial(app, head, (tx) => readOfficeDraft(tx, keys, head.agencyId, caseId, own!.id))).toMatchObject({ content: ask.content });
    expect(await asOfficial(app, stranger, (tx) => readOfficeDraft(tx, keys, head.agencyId, caseId, own!.id))).toBeNull();
    await asOfficial(app, writer, (tx) => saveDraft(tx, keys, { ...ask, isShared: false }));
    expect(await asOfficial(app, head, (tx) => deleteDraft(tx, head, own!.id))).toBe(false);
    await asOfficial(app, writer, (tx) => saveDraft(tx, keys, { ...ask, isShared: true }));
    expect(await asOfficial(app, head, (tx) => deleteDraft(tx, head, own!.id))).toBe(true);
  });
});
