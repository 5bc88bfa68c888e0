import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listCaseAccess, recordAccess } from '../../db/access-record.ts';
import { connect, type Database } from '../../db/connect.ts';
import { findPersons, readIdentity, readNames } from '../../db/persons.ts';
import { findSight } from '../../db/queries/find-sight.ts';
import { listCases, findCase } from '../../db/queries/list-cases.ts';
import { listChanges } from '../../db/queries/list-changes.ts';
import { listEntries } from '../../db/queries/list-entries.ts';
import { countWorklist, listWorklist } from '../../db/queries/list-worklist.ts';
import { listArchivedRuns, readHistory } from '../../db/queries/read-history.ts';
import { asOfficial, asSystem, type Reader } from '../../db/transaction.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { keys, openCase, record, recorder, somebody, type TestCase } from './case-builder.ts';

let test: TestDatabase;
let app: Database;
let mine: TestCase;
let moved: TestCase;
const startCursor = '0.0';

const own: Reader = { officialId: 'can-bo:a', agencyId: 'ca-xa:00004', on: '2026-08-01' };
const stranger: Reader = { officialId: 'can-bo:b', agencyId: 'ca-xa:00008', on: '2026-08-01' };
const auditor: Reader = { officialId: 'can-bo:kiem-tra', agencyId: 'kiem-tra:01', on: '2026-08-01' };
const now = '2026-07-08T02:00:00.000Z';

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 4 });
  await asSystem(app, async (tx) => {
    await tx.execute(`insert into agency (id, kind, name, province_code) values ('ca-xa:00004', 'communePolice', 'Công an phường Ba Đình', '01'),
      ('ca-xa:00008', 'communePolice', 'Công an phường Ngọc Hà', '01'), ('ca-xa:09999', 'communePolice', 'Công an xã khác', '79'), ('kiem-tra:01', 'oversight', 'Đoàn kiểm tra', '01')`);
    await tx.execute(`insert into official (id, name) values ('can-bo:kiem-tra', 'Tạ Quang Minh')`);
    await tx.execute(`insert into auditor_grant (official_id, province_code, purpose, in_force_from, in_force_to, granted_by) values ('can-bo:kiem-tra', '01', 'định kỳ', '2026-07-01', '2026-12-31', 'x')`);
  });
  mine = await openCase(app, { identity: somebody });
  moved = await openCase(app, { agencyId: 'ca-xa:00008' });
  await asSystem(app, async (tx) => {
    await record(tx, mine.id, [{ type: 'listEntryOpened', entryId: 'list-5', list: 'addicts', officeRole: 'compilingOffice', agencyId: 'ca-xa:00004', from: '2026-07-06', ground: 'x' }]);
    await record(tx, moved.id, [
      { type: 'officeLeft', role: 'compilingOffice', agencyId: 'ca-xa:00008', to: '2026-07-20' },
      { type: 'officeJoined', role: 'compilingOffice', agencyId: 'ca-xa:09999', from: '2026-07-20' },
    ]);
    await record(tx, moved.id, [{ type: 'stageEntered', procedure: 'compulsoryDossier', stage: 'notifying' }]);
    await tx.execute(`insert into run_archive (workflow_id, run_id, workflow_type, case_id, event_count, history, archived_at) values ('case-x', 'r', 'compulsoryDossier', '${mine.id}', 3, '\\x00', now())`);
  });
  // A change is told when no older transaction of the whole server runs any more, and other test files share the server.
  await waitUntil('the changes of both cases', async () => {
    const seen = await asOfficial(app, auditor, (tx) => listChanges(tx, auditor, startCursor, 100));
    return new Set(seen?.map((change) => change.caseId)).size === 2;
  });
});

afterAll(async () => {
  await app.close();
  await test.drop();
});

/** Each read of the lists, asked for the case of Ba Đình's police; true when it shows anything of it. */
const reads: Readonly<Record<string, (reader: Reader) => Promise<boolean>>> = {
  findSight: (reader) => asOfficial(app, reader, async (tx) => (await findSight(tx, mine.id, reader)) !== null),
  listCases: (reader) => asOfficial(app, reader, async (tx) => (await listCases(tx, reader, { limit: 50 })).rows.some((row) => row.caseId === mine.id)),
  findCase: (reader) => asOfficial(app, reader, async (tx) => (await findCase(tx, reader, mine.id)) !== null),
  readHistory: (reader) => asOfficial(app, reader, async (tx) => (await readHistory(tx, reader, mine.id)).length > 0),
  listArchivedRuns: (reader) => asOfficial(app, reader, async (tx) => (await listArchivedRuns(tx, reader, mine.id)).length > 0),
  listChanges: (reader) => asOfficial(app, reader, async (tx) => (await listChanges(tx, reader, startCursor, 100))!.some((change) => change.caseId === mine.id)),
  listEntries: (reader) => asOfficial(app, reader, async (tx) => (await listEntries(tx, reader, { list: 'addicts', limit: 10 })).rows.some((row) => row.caseId === mine.id)),
  readIdentity: (reader) => asOfficial(app, reader, async (tx) => (await readIdentity(tx, keys, mine.personId)) !== null),
  readNames: (reader) => asOfficial(app, reader, async (tx) => (await readNames(tx, keys, [mine.personId])).size > 0),
};

describe('rights come from the offices that take part', () => {
  it.each(Object.keys(reads))('%s shows a case to its office and to an auditor with a grant, to nobody else', async (name) => {
    const read = reads[name]!;
    expect(await read(own)).toBe(true);
    expect(await read(auditor)).toBe(true);
    expect(await read(stranger)).toBe(false);
    expect(await read({ ...auditor, on: '2027-01-01' })).toBe(false);
    expect(await read({ ...stranger, officialId: auditor.officialId, on: '2026-06-30' })).toBe(false);
  });

  it.each(Object.keys(reads))('%s in the SQL alone, with row-level security let through, still shows a stranger nothing', async (name) => {
    // The persons' tables know no reader: for them the second wall is the only one.
    if (name === 'readIdentity' || name === 'readNames') {
      expect(await reads[name]!(stranger)).toBe(false);
      return;
    }
    const firstWall: Readonly<Record<string, () => Promise<unknown>>> = {
      findSight: () => asSystem(app, async (tx) => findSight(tx, mine.id, stranger)),
      listCases: () => asSystem(app, async (tx) => (await listCases(tx, stranger, { limit: 50 })).rows.find((row) => row.caseId === mine.id) ?? null),
      findCase: () => asSystem(app, async (tx) => findCase(tx, stranger, mine.id)),
      readHistory: () => asSystem(app, async (tx) => (await readHistory(tx, stranger, mine.id))[0] ?? null),
      listArchivedRuns: () => asSystem(app, async (tx) => (await listArchivedRuns(tx, stranger, mine.id))[0] ?? null),
      listChanges: () => asSystem(app, async (tx) => (await listChanges(tx, stranger, startCursor, 100))!.find((change) => change.caseId === mine.id) ?? null),
      listEntries: () => asSystem(app, async (tx) => (await listEntries(tx, stranger, { list: 'addicts', limit: 10 })).rows[0] ?? null),
    };
    expect(await firstWall[name]!()).toBeNull();
  });

  it('the worklist holds the items of one office', async () => {
    const ask = { agencyId: own.agencyId, limit: 10, now };
    const page = await asOfficial(app, own, (tx) => listWorklist(tx, ask));
    expect(page.rows.map((row) => [row.caseId, row.itemId, row.group])).toEqual([[mine.id, 'limit-4', 'later']]);
    expect(await asOfficial(app, own, (tx) => countWorklist(tx, ask))).toEqual({ alarm: 0, overdue: 0, today: 0, threeDays: 0, later: 1, waiting: 0 });
    const stolen = await asOfficial(app, stranger, (tx) => listWorklist(tx, ask));
    expect(stolen.rows).toEqual([]);
  });

  it('an office that left reads what was recorded until it left, and nothing of what came later', async () => {
    const former: Reader = { ...stranger };
    const history = await asOfficial(app, former, (tx) => readHistory(tx, former, moved.id));
    expect(history.map((entry) => entry.recorded.seq)).toEqual([1, 2, 3, 4, 5]);
    const unfiltered = await asOfficial(app, former, (tx) => tx.execute(`select seq from case_event where case_id = '${moved.id}'`));
    expect(unfiltered.rowCount).toBe(5);
    const row = await asOfficial(app, former, (tx) => findCase(tx, former, moved.id));
    expect(row).toMatchObject({ isFormer: true, version: 5, stage: null, nextDueAt: null, closedAt: null });
    const next: Reader = { ...stranger, agencyId: 'ca-xa:09999' };
    expect(await asOfficial(app, next, (tx) => findCase(tx, next, moved.id))).toMatchObject({ isFormer: false, version: 7, stage: 'notifying' });
    const changes = await asOfficial(app, former, (tx) => listChanges(tx, former, startCursor, 100));
    expect(changes!.filter((change) => change.caseId === moved.id).every((change) => change.version <= 5)).toBe(true);
  });

  it('another office learns only where there is a record', async () => {
    const search = { by: 'number', identityNumber: '001 190 012 345' } as const;
    expect(await asSystem(app, (tx) => findPersons(tx, keys, search, stranger.agencyId))).toEqual([
      { personId: mine.personId, isVisible: false, hasOpenCase: true, offices: [{ agencyId: 'ca-xa:00004', name: 'Công an phường Ba Đình' }] },
    ]);
    expect(await asSystem(app, (tx) => findPersons(tx, keys, search, own.agencyId))).toMatchObject([{ isVisible: true }]);
    expect(await asSystem(app, (tx) => findPersons(tx, keys, { by: 'name', fullName: 'nguyen thi uong' }, 'ca-xa:09999'))).toEqual([
      {
        personId: moved.personId, isVisible: true, hasOpenCase: true,
        offices: [{ agencyId: 'ca-xa:00008', name: 'Công an phường Ngọc Hà' }, { agencyId: 'ca-xa:09999', name: 'Công an xã khác' }],
      },
    ]);
  });
});

describe('row-level security is a second wall', () => {
  const guarded = [
    'legal_case', 'case_event', 'act_request', 'wake_record', 'ledger_anchor', 'personal_text', 'outbox', 'case_current', 'case_office', 'time_limit', 'work_item', 'list_entry',
    'case_change', 'run_archive', 'person', 'person_key', 'person_identity', 'access_record',
  ];

  it('shows nothing at all outside a named transaction', async () => {
    for (const table of guarded) expect((await app.db.execute(`select from ${table}`)).rowCount).toBe(0);
  });

  it('shows a stranger no row of the case, whatever the query says', async () => {
    await asOfficial(app, { ...stranger, agencyId: 'ca-xa:77777' }, async (tx) => {
      for (const table of guarded) expect([table, (await tx.execute(`select from ${table}`)).rowCount]).toEqual([table, 0]);
    });
  });

  it('lets no official write the ledger, a projection or somebody else’s request', async () => {
    for (const statement of [
      `insert into case_event values ('${mine.id}', 6, 'x', now(), now(), 'x', 'x', 'x', '\\x', '\\x')`,
      `insert into case_office values ('${mine.id}', 9, 'court', 'ca-xa:00004', '2026-01-01', null, null, '2026-01-01')`,
      `insert into access_record (official_id, agency_id, kind, request_id, at) values ('can-bo:somebody', 'ca-xa:00004', 'viewCase', 'r', now())`,
      `insert into draft values ('${randomUUID()}', 'can-bo:somebody', 'ca-xa:00004', null, 'x', '\\x', 1, now())`,
    ])
      await expect(asOfficial(app, own, (tx) => tx.execute(statement))).rejects.toMatchObject({ code: '42501' });
    const changed = await asOfficial(app, own, (tx) => tx.execute(`update legal_case set clock_offset_ms = 1 where id = '${mine.id}'`));
    expect(changed.rowCount).toBe(0);
  });

  it('ends with the transaction: the next one on the same connection starts blind', async () => {
    const single = connect(test.appUrl, { max: 1 });
    try {
      expect((await asSystem(single, (tx) => tx.execute('select from legal_case'))).rowCount).toBeGreaterThan(0);
      expect((await single.db.execute('select from legal_case')).rowCount).toBe(0);
    } finally {
      await single.close();
    }
  });

  it('keeps forty readers on four connections apart', async () => {
    const readers = Array.from({ length: 40 }, (_, index): Reader => ({ ...own, agencyId: index % 2 === 0 ? 'ca-xa:00004' : 'ca-xa:09999' }));
    const seen = await Promise.all(readers.map((reader) => asOfficial(app, reader, async (tx) => (await tx.execute<{ id: string }>('select id from legal_case')).rows.map((row) => row.id))));
    seen.forEach((ids, index) => expect(ids).toEqual([index % 2 === 0 ? mine.id : moved.id]));
  });

  it('refuses a reader whose id could become SQL', async () => {
    await expect(async () => asOfficial(app, { ...own, officialId: `x'; drop table person; --` }, async () => undefined)).rejects.toThrow('malformed');
  });
});

describe('looks are recorded', () => {
  it('in the transaction that reads: when it fails, neither record nor answer', async () => {
    const look = { ...own, kind: 'viewCase', caseId: mine.id, personId: mine.personId, subject: null, purpose: null, requestId: 'r1', at: recorder.at } as const;
    await expect(asOfficial(app, own, async (tx) => {
      await recordAccess(tx, look);
      throw new Error('the answer could not be made');
    })).rejects.toThrow('could not be made');
    await asOfficial(app, own, (tx) => recordAccess(tx, { ...look, requestId: 'r2' }));
    const seen = await asOfficial(app, auditor, (tx) => listCaseAccess(tx, mine.id, { limit: 10 }));
    expect(seen.map((row) => [row.requestId, row.officialId, row.kind])).toEqual([['r2', own.officialId, 'viewCase']]);
    await expect(asOfficial(app, own, (tx) => recordAccess(tx, { ...look, officialId: 'can-bo:other' }))).rejects.toMatchObject({ code: '42501' });
  });
});
