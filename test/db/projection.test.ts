import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fold } from '../../procedures/fold-case.ts';
import { connect, type Database } from '../../db/connect.ts';
import { findCaseHead, lockCase, moveCaseClock, readEvents } from '../../db/ledger.ts';
import { clearCaseProjections, projectCase, readCaseProjections, writeCaseProjections } from '../../db/projection.ts';
import { countWorklist, listWorklist } from '../../db/queries/list-worklist.ts';
import { asSystem } from '../../db/transaction.ts';
import { assignWork, claimWork, releaseWork } from '../../db/work-assignment.ts';
import { createTestDatabase, type TestDatabase } from '../kit/database.ts';
import { limitEvent, openCase, record } from './case-builder.ts';

let test: TestDatabase;
let app: Database;

beforeAll(async () => {
  test = await createTestDatabase();
  app = connect(test.appUrl, { max: 4 });
});

afterAll(async () => {
  await app.close();
  await test.drop();
});

async function project(caseId: string) {
  return asSystem(app, async (tx) => {
    const head = (await findCaseHead(tx, caseId))!;
    return projectCase(fold(await readEvents(tx, caseId))!, head);
  });
}

describe('projections', () => {
  it('are the same rows when they are made again from the events', async () => {
    const { id } = await openCase(app);
    await asSystem(app, (tx) =>
      record(tx, id, [
        { type: 'timeLimitMet', limitId: 'limit-4', at: '2026-07-08T02:00:00.000Z', outcome: 'inTime' },
        { type: 'taskRaised', taskId: 'task-6', task: 'release', holderRole: 'facility', holderAgencyId: 'cscn:01-1', rank: 1, reviewAt: null, reviewEveryDays: null, source: null, subject: null },
        { type: 'custodyStarted', custodyId: 'custody-7', kind: 'dossierCustody', holderRole: 'custodian', holderAgencyId: 'cscn:01-1', from: '2026-07-08T02:00:00.000Z', credited: true, ground: 'noStableResidence' },
        { type: 'documentRequested', documentId: 'document-8', template: 'dossierNotice', issuerRole: 'compilingOffice', issuerAgencyId: 'ca-xa:00004', actSeq: 2 },
        { type: 'listEntryOpened', entryId: 'list-9', list: 'addicts', officeRole: 'compilingOffice', agencyId: 'ca-xa:00004', from: '2026-07-08', ground: 'x' },
      ]),
    );
    const live = await asSystem(app, (tx) => readCaseProjections(tx, id));
    expect(Object.entries(live).map(([table, rows]) => [table, Array.isArray(rows) ? rows.length : 1])).toEqual([
      ['case_office', 1], ['time_limit', 1], ['case_task', 1], ['work_item', 1], ['list_entry', 1], ['custody', 1], ['case_document', 1], ['case_current', 1],
    ]);
    const again = await project(id);
    await asSystem(app, async (tx) => {
      await clearCaseProjections(tx, id);
      await writeCaseProjections(tx, again);
    });
    expect(await asSystem(app, (tx) => readCaseProjections(tx, id))).toEqual(live);
  });

  it('that were written while a transaction waited for the case are not taken for those it read before', async () => {
    const { id } = await openCase(app);
    const task = { type: 'taskRaised', taskId: 'task-6', task: 'release', holderRole: 'facility', holderAgencyId: 'ca-xa:00004', rank: 1, reviewAt: null, reviewEveryDays: null, source: null, subject: null } as const;
    let locked = (): void => undefined;
    const isLocked = new Promise<void>((resolve) => {
      locked = resolve;
    });
    const first = asSystem(app, async (tx) => {
      await record(tx, id, [task]);
      locked();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    await isLocked;
    // Ends with the very work there was before the first: only the hashes of the first say that it must be written.
    const second = asSystem(app, (tx) => record(tx, id, [{ type: 'taskDone', taskId: 'task-6' }]));
    await Promise.all([first, second]);
    const live = await asSystem(app, (tx) => readCaseProjections(tx, id));
    const again = await project(id);
    await asSystem(app, async (tx) => {
      await clearCaseProjections(tx, id);
      await writeCaseProjections(tx, again);
    });
    expect(live).toEqual(await asSystem(app, (tx) => readCaseProjections(tx, id)));
  });

  it('write only what changed: rows of an untouched section keep their place in the table', async () => {
    const { id } = await openCase(app);
    const places = async () => (await asSystem(app, (tx) => tx.execute<{ t: string; place: string }>(`
      select 'office' as t, ctid::text as place from case_office where case_id = '${id}' union all select 'limit', ctid::text from time_limit where case_id = '${id}' and limit_id = 'limit-4' order by 1`))).rows;
    const before = await places();
    await asSystem(app, (tx) => record(tx, id, [limitEvent('limit-5', { duty: 'notifyPerson' })]));
    expect(await places()).toEqual(before);
    await asSystem(app, (tx) => record(tx, id, [{ type: 'timeLimitCancelled', limitId: 'limit-4', reason: 'x' }]));
    expect((await places())[1]).toEqual(before[1]);
    expect((await places())[0]).not.toEqual(before[0]);
  });

  it('cost few statements: what an act touches, and nothing for the rest', async () => {
    const { id } = await openCase(app);
    const again = await project(id);
    const texts: string[] = [];
    await asSystem(app, async (tx) => {
      const head = (await lockCase(tx, id))!;
      const counting = new Proxy(tx, {
        get: (target, name) => {
          if (name === '$client') texts.push('statement');
          return Reflect.get(target, name) as unknown;
        },
      });
      await writeCaseProjections(counting, again, head.sectionHashes);
    });
    expect(texts).toHaveLength(1);
  });

  it('vanish with what they say: a row no longer folded is deleted', async () => {
    const { id } = await openCase(app);
    const now = await project(id);
    await asSystem(app, (tx) => writeCaseProjections(tx, { ...now, current: { ...now.current, sectionHashes: { ...now.current.sectionHashes, work: 'other' } }, sections: { ...now.sections, work: [] } }));
    expect((await asSystem(app, (tx) => readCaseProjections(tx, id)))['work_item']).toEqual([]);
  });
});

describe('the worklist', () => {
  const agencyId = 'ca-xa:00070';
  const now = '2026-07-13T02:00:00.000Z';
  const due = (dueAt: string | null) => limitEvent('limit-4', { holderAgencyId: agencyId, dueAt, dueDate: dueAt === null ? null : dueAt.slice(0, 10) });

  it('sorts by urgency, groups by the day in Việt Nam, pages without gaps, and answers as soon as the act is recorded', async () => {
    const ids: string[] = [];
    for (const [index, event] of [
      due('2026-07-13T17:00:00.000Z'), due('2026-07-13T01:00:00.000Z'), due('2026-07-16T17:00:00.000Z'), due('2026-07-16T17:00:00.001Z'), due(null),
    ].entries()) {
      const { id } = await openCase(app, { agencyId: 'ca-xa:00008' });
      await asSystem(app, (tx) => record(tx, id, [{ type: 'timeLimitCancelled', limitId: 'limit-4', reason: 'x' }, { ...event, limitId: `limit-x${index}` } as typeof event]));
      ids.push(id);
    }
    const alarm = ids[4]!;
    await asSystem(app, (tx) => record(tx, alarm, [
      { type: 'taskRaised', taskId: 'task-9', task: 'release', holderRole: 'custodian', holderAgencyId: agencyId, rank: 1, reviewAt: null, reviewEveryDays: null, source: null, subject: null },
    ]));
    const ask = { agencyId, limit: 2, now };
    const groups: string[] = [];
    let after: string | undefined;
    do {
      const page = await asSystem(app, (tx) => listWorklist(tx, { ...ask, ...(after === undefined ? {} : { after }) }));
      groups.push(...page.rows.map((row) => row.group));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(groups).toEqual(['alarm', 'overdue', 'today', 'threeDays', 'later', 'waiting']);
    expect(await asSystem(app, (tx) => countWorklist(tx, ask))).toEqual({ alarm: 1, overdue: 1, today: 1, threeDays: 1, later: 1, waiting: 1 });
    for (const group of ['alarm', 'overdue', 'today', 'threeDays', 'later', 'waiting'] as const)
      expect((await asSystem(app, (tx) => listWorklist(tx, { ...ask, group }))).rows.map((row) => row.group)).toEqual([group]);
  });

  it('keeps a missed duty until it is done, and lets a closed window go', async () => {
    const { id } = await openCase(app, { agencyId: 'ca-xa:00100' });
    const read = async () => (await asSystem(app, (tx) => listWorklist(tx, { agencyId: 'ca-xa:00100', limit: 10, now: '2026-07-20T00:00:00.000Z' }))).rows.map((row) => [row.itemId, row.status, row.group]);
    await asSystem(app, (tx) => record(tx, id, [
      { type: 'timeLimitExpired', limitId: 'limit-4', dueAt: '2026-07-13T17:00:00.000Z' },
      limitEvent('limit-6', { holderAgencyId: 'ca-xa:00100', nature: 'right', duty: 'protest', dueAt: '2026-07-14T17:00:00.000Z' }),
      { type: 'timeLimitExpired', limitId: 'limit-6', dueAt: '2026-07-14T17:00:00.000Z' },
    ]));
    expect(await read()).toEqual([['limit-4', 'missed', 'overdue']]);
    await asSystem(app, (tx) => record(tx, id, [{ type: 'timeLimitMet', limitId: 'limit-4', at: '2026-07-19T00:00:00.000Z', outcome: 'late' }]));
    expect(await read()).toEqual([]);
  });

  it('judges a simulated case by its own clock, also after its time was moved', async () => {
    const day = 86_400_000;
    const { id } = await openCase(app, { agencyId: 'ca-xa:00101', isSimulated: true, clockOffsetMs: -10 * day });
    const read = async () => (await asSystem(app, (tx) => listWorklist(tx, { agencyId: 'ca-xa:00101', limit: 10, now: '2026-07-20T00:00:00.000Z' }))).rows[0];
    expect(await read()).toMatchObject({ group: 'threeDays', dueAt: '2026-07-13T17:00:00.000Z', isSimulated: true, clockOffsetMs: -10 * day });
    expect(await asSystem(app, (tx) => moveCaseClock(tx, id, 5 * day))).toBe(-5 * day);
    expect(await read()).toMatchObject({ group: 'overdue' });
    const { id: real } = await openCase(app);
    await expect(asSystem(app, (tx) => moveCaseClock(tx, real, day))).rejects.toThrow('no simulated clock');
  });

  it('lets one official take an item on, and another one only when it was laid back', async () => {
    const { id } = await openCase(app, { agencyId: 'ca-xa:00102' });
    const item = { caseId: id, itemId: 'limit-4', agencyId: 'ca-xa:00102' };
    const claim = (officialId: string) => asSystem(app, (tx) => claimWork(tx, { ...item, officialId, at: now }));
    expect(new Set(await Promise.all([claim('a'), claim('b')])).size).toBe(1);
    const holder = await claim('c');
    const list = async (assignedTo: string | null) => (await asSystem(app, (tx) => listWorklist(tx, { agencyId: item.agencyId, assignedTo, limit: 10, now }))).rows.length;
    expect([await list(holder), await list('c'), await list(null)]).toEqual([1, 0, 0]);
    await asSystem(app, (tx) => releaseWork(tx, item));
    expect(await claim('c')).toBe('c');
    expect(await asSystem(app, (tx) => assignWork(tx, { ...item, officialId: 'd', assignedBy: 'head', at: now }))).toBe(true);
    expect(await list('d')).toBe(1);
    expect(await asSystem(app, (tx) => assignWork(tx, { ...item, itemId: 'limit-99', officialId: 'd', assignedBy: 'head', at: now }))).toBe(false);
  });
});
