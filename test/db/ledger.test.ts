import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import pg from 'pg';
import { makeAnchor } from '../../db/anchor.ts';
import { storeActRequest } from '../../db/act-request.ts';
import { canonicalJson } from '../../db/canonical-json.ts';
import { connect, type Database } from '../../db/connect.ts';
import { chainHash, emptyHash, lockCase, readEvents } from '../../db/ledger.ts';
import { nameStatement, runStatement } from '../../db/named-statements.ts';
import { recordEvents, sendEvents } from '../../db/record-events.ts';
import { actRequest } from '../../db/schema/index.ts';
import { asSystem } from '../../db/transaction.ts';
import { verifyCase, verifyLedger } from '../../db/verify-ledger.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';
import { actEvent, limitEvent, openCase, record } from './case-builder.ts';

let test: TestDatabase;
let app: Database;
let owner: Database;
let attacker: pg.Client;

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 4 });
  owner = connect(test.ownerUrl, { max: 1 });
  attacker = new pg.Client({ connectionString: test.superuserUrl });
  await attacker.connect();
});

afterAll(async () => {
  await attacker.end();
  await app.close();
  await owner.close();
  await test.drop();
});

/** What somebody with the disk in hand may do: triggers do not fire. */
async function tamper(...statements: string[]): Promise<void> {
  await attacker.query(`begin; set local session_replication_role = replica; ${statements.join('; ')}; commit`);
}

async function findFault(caseId: string) {
  const fault = await asSystem(app, (tx) => verifyCase(tx, caseId));
  return fault === null ? null : { kind: fault.kind, seq: fault.seq };
}

describe('the ledger is append only', () => {
  it('refuses the application every change of an event: it has no such right', async () => {
    const { id } = await openCase(app);
    for (const statement of [`update case_event set payload = '{}' where case_id = '${id}'`, `delete from case_event where case_id = '${id}'`, 'truncate case_event'])
      await expect(asSystem(app, (tx) => tx.execute(statement))).rejects.toMatchObject({ name: 'DatabaseError', code: '42501' });
  });

  it('refuses the owner too, and TRUNCATE, even where no row matches', async () => {
    for (const table of ['case_event', 'personal_text', 'wake_record', 'access_record', 'ledger_anchor_case', 'calendar_version'])
      for (const statement of [`delete from ${table} where false`, `truncate ${table} cascade`])
        await expect(asSystem(owner, (tx) => tx.execute(statement))).rejects.toMatchObject({ code: '23001' });
    await expect(asSystem(owner, (tx) => tx.execute(`update case_event set seq = seq where false`))).rejects.toMatchObject({ code: '23001' });
    await expect(asSystem(owner, (tx) => tx.execute(`update act_request set status = 'refused' where status = 'recorded'`))).resolves.toBeDefined();
    await expect(asSystem(owner, (tx) => tx.execute('truncate act_request'))).rejects.toMatchObject({ code: '23001' });
  });

  it('lets a case change its head and its clock, never whom it is about or its number backwards', async () => {
    const { id } = await openCase(app);
    for (const change of [`person_id = '${id}'`, `code = 'x'`, `version = version - 1`, `regime = 'R1'`])
      await expect(asSystem(app, (tx) => tx.execute(`update legal_case set ${change} where id = '${id}'`))).rejects.toMatchObject({ code: '23001' });
  });
});

describe('appending', () => {
  it('stores canonical bytes whose hash follows the hash before', async () => {
    const { id } = await openCase(app);
    const rows = await attacker.query<{ payload: string; prev_hash: Buffer; hash: Buffer }>('select payload, prev_hash, hash from case_event where case_id = $1 order by seq', [id]);
    let previous: Buffer = emptyHash;
    for (const row of rows.rows) {
      expect(row.prev_hash).toEqual(previous);
      expect(row.hash).toEqual(chainHash(previous, row.payload));
      expect(canonicalJson(JSON.parse(row.payload))).toBe(row.payload);
      previous = row.hash;
    }
    expect(rows.rowCount).toBe(4);
  });

  it('refuses events that do not follow the head', async () => {
    const { id } = await openCase(app);
    await asSystem(app, async (tx) => {
      const head = (await lockCase(tx, id))!;
      const [first] = await readEvents(tx, id);
      await expect(recordEvents(tx, head, [first!])).rejects.toThrow('does not follow');
    });
  });

  it('refuses a head that moved meanwhile, and leaves nothing behind', async () => {
    const { id } = await openCase(app);
    const [first] = await asSystem(app, (tx) => readEvents(tx, id));
    const stale = await asSystem(app, (tx) => lockCase(tx, id));
    const next = { ...first!, seq: 5, event: limitEvent('limit-5') };
    await asSystem(app, (tx) => recordEvents(tx, stale!, [next]));
    await expect(asSystem(app, (tx) => recordEvents(tx, stale!, [next]))).rejects.toMatchObject({ name: 'VersionConflict' });
    await expect(asSystem(app, (tx) => recordEvents(tx, { id, version: 5, headHash: emptyHash }, [{ ...next, seq: 6 }]))).rejects.toMatchObject({ name: 'VersionConflict' });
    // Nor does anything stay that was sent along with the commit.
    const along = asSystem(app, (tx, withCommit) => {
      withCommit(runStatement(tx, nameStatement<'id'>(sql`update case_current set next_duty = 'x' where case_id = ${sql.placeholder('id')}`), { id }));
      withCommit(sendEvents(tx, stale!, [next]).written);
      return Promise.resolve();
    });
    await expect(along).rejects.toMatchObject({ name: 'VersionConflict' });
    expect((await asSystem(app, (tx) => tx.execute(sql`select next_duty from case_current where case_id = ${id}`))).rows).not.toEqual([{ next_duty: 'x' }]);
    expect((await asSystem(app, (tx) => readEvents(tx, id))).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5]);
    expect(await findFault(id)).toBeNull();
  });

  it('gives twenty transactions on one case twenty different versions', async () => {
    const { id } = await openCase(app);
    await Promise.all(Array.from({ length: 20 }, (_, index) => asSystem(app, (tx) => record(tx, id, [limitEvent(`limit-x${index}`)]))));
    const events = await asSystem(app, (tx) => readEvents(tx, id));
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
    expect(await findFault(id)).toBeNull();
  });

  it('tells a database error without the values it was given', async () => {
    const secret = 'Nguyễn Văn Bí Mật';
    const failing = asSystem(app, (tx) => tx.execute(`select * from commune where code = '${secret}' and name = 1`));
    const error = await failing.catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'DatabaseError' });
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(secret);
    const outside = await app.db.execute(`select '${secret}'::uuid`).catch((caught: unknown) => caught);
    expect(JSON.stringify(outside, Object.getOwnPropertyNames(outside))).not.toContain(secret);
  });
});

describe('verification finds', () => {
  it('nothing where nothing was touched', async () => {
    const { id } = await openCase(app);
    expect(await findFault(id)).toBeNull();
  });

  it('an edited entry', async () => {
    const { id } = await openCase(app);
    await tamper(`update case_event set payload = replace(payload, '2026-07-13', '2026-08-13') where case_id = '${id}' and seq = 4`);
    expect(await findFault(id)).toEqual({ kind: 'entryEdited', seq: 4 });
  });

  it('an edited entry whose own hash was made to fit', async () => {
    const { id } = await openCase(app);
    await tamper(
      `update case_event set payload = replace(payload, 'compilingOffice', 'court') where case_id = '${id}' and seq = 2`,
      `update case_event set hash = sha256(prev_hash || convert_to(payload, 'UTF8')) where case_id = '${id}' and seq = 2`,
    );
    expect(await findFault(id)).toEqual({ kind: 'chainBroken', seq: 3 });
  });

  it('a column for queries that says something else', async () => {
    const { id } = await openCase(app);
    await tamper(`update case_event set recorded_by = 'somebody' where case_id = '${id}' and seq = 2`);
    expect(await findFault(id)).toEqual({ kind: 'columnsDisagree', seq: 2 });
  });

  it('a removed entry', async () => {
    const { id } = await openCase(app);
    await tamper(`delete from case_event where case_id = '${id}' and seq = 2`);
    expect(await findFault(id)).toEqual({ kind: 'entryMissing', seq: 2 });
  });

  it('two swapped entries', async () => {
    const { id } = await openCase(app);
    await tamper(
      `update case_event set seq = 100 where case_id = '${id}' and seq = 2`, `update case_event set seq = 2 where case_id = '${id}' and seq = 3`,
      `update case_event set seq = 3 where case_id = '${id}' and seq = 100`,
    );
    expect(await findFault(id)).toEqual({ kind: 'entryMoved', seq: 2 });
  });

  it('a tail cut off', async () => {
    const { id } = await openCase(app);
    await tamper(`delete from case_event where case_id = '${id}' and seq = 4`);
    expect(await findFault(id)).toEqual({ kind: 'truncated', seq: 4 });
  });

  const cutTail = (id: string) =>
    tamper(
      `delete from case_event where case_id = '${id}' and seq = 4`,
      `update legal_case set version = 3, head_hash = (select hash from case_event where case_id = '${id}' and seq = 3) where id = '${id}'`,
    );

  it('a tail cut off with the head made to fit: the outcome that was answered is a witness', async () => {
    const { id, personId } = await openCase(app);
    await asSystem(app, async (tx) => {
      const head = (await lockCase(tx, id))!;
      const stored = await storeActRequest(tx, {
        id: randomUUID(), officialId: 'a', agencyId: 'b', idempotencyKey: id, caseId: id, personId, act: 'openDossier', bodyHash: 'x', envelope: {}, bodyCiphertext: Buffer.alloc(1),
        receivedAt: '2026-07-06T03:00:00.000Z',
      });
      await tx.update(actRequest).set({ status: 'recorded', outcome: {}, recordedVersion: head.version, recordedHash: head.headHash }).where(eq(actRequest.id, stored.request.id));
    });
    await cutTail(id);
    expect(await findFault(id)).toEqual({ kind: 'truncated', seq: 4 });
  });

  it('a tail cut off with head and outcomes gone, a whole case gone, and a forged anchor: the anchor is a witness', async () => {
    const key = Buffer.alloc(32, 3);
    const { id } = await openCase(app);
    const gone = await openCase(app);
    const anchor = await asSystem(app, (tx) => makeAnchor(tx, key, '2026-07-07T00:00:00.000Z'));
    expect(anchor).toMatchObject({ id: 1 });
    expect(await asSystem(app, (tx) => makeAnchor(tx, key, '2026-07-07T00:00:00.000Z'))).toBeNull();
    await cutTail(id);
    await tamper(`delete from case_event where case_id = '${gone.id}'`, `delete from legal_case where id = '${gone.id}'`);
    const report = await verifyLedger(app, key);
    expect(report.faults.find((fault) => fault.caseId === id)).toMatchObject({ kind: 'truncated', seq: 4, sentence: expect.stringContaining(id) });
    expect(report.faults.find((fault) => fault.caseId === gone.id)).toMatchObject({ kind: 'truncated', seq: 1 });
    expect(report.faults.some((fault) => fault.kind === 'anchorForged')).toBe(false);
    await tamper(`delete from ledger_anchor_case where case_id = '${id}'`);
    expect((await verifyLedger(app, key)).faults.some((fault) => fault.kind === 'anchorForged')).toBe(true);
  });

  it('personal text that was changed or taken away', async () => {
    const { id, personId } = await openCase(app);
    const textId = randomUUID();
    await asSystem(app, async (tx) => {
      await tx.execute(`insert into personal_text values ('${textId}', '${id}', '${personId}', 'r', '\\x01', sha256('\\x01'), now())`);
      await record(tx, id, [actEvent(textId)]);
    });
    expect(await findFault(id)).toBeNull();
    await tamper(`update personal_text set ciphertext = '\\x02' where id = '${textId}'`);
    expect(await findFault(id)).toEqual({ kind: 'textEdited', seq: 5 });
    await tamper(`delete from personal_text where id = '${textId}'`);
    expect(await findFault(id)).toEqual({ kind: 'textMissing', seq: 5 });
  });
});

