/* eslint-disable @typescript-eslint/no-unsafe-return -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { changeWatchOf } from '../../api/change-watch.ts';
import { connect, type Database } from '../../db/connect.ts';
import { findFreshChanges, isCursorAfter, readChangeCursor } from '../../db/queries/list-changes.ts';
import { asSystem, type Reader } from '../../db/transaction.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const on = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);

let api: ApiWorld;
/** Nothing that is told here was found by the clock, but for what says so. */
const anHour = 3_600_000;

beforeAll(async () => {
  api = await ApiWorld.open({ deps: { changeIntervalMs: anHour } });
});
afterAll(() => api.close());

let numbers = 300_000;
async function openCase(): Promise<string> {
  const opened = await api.post('/api/cases', head, openingBody({ person: { ...(openingBody()['person'] as object), identityNumber: `001190${(numbers += 1)}` } }));
  expect([opened.status, opened.text]).toEqual([201, opened.text]);
  return opened.body.caseId;
}

interface Told {
  readonly cursor: string;
  readonly isConcerned: boolean;
}

function listen(database: Database, reader: Partial<Reader> = {}, intervalMs = anHour): { told: Told[]; errors: unknown[]; leave: () => void } {
  const told: Told[] = [];
  const errors: unknown[] = [];
  const leave = changeWatchOf(database, intervalMs).join({
    reader: { officialId: 'can-bo:x', agencyId: 'ca-xa:1', on, ...reader },
    changed: (cursor, isConcerned) => void told.push({ cursor, isConcerned }),
    failed: (error) => void errors.push(error),
  });
  return { told, errors, leave };
}

const begun = (one: { told: Told[] }) => waitUntil('the first look', () => Promise.resolve(one.told[0] ?? null));

/** What a stream writes, until it ends or is left. */
async function readStream(baseUrl: string, as: string, lastId?: string): Promise<{ text: () => string; isOver: () => boolean; stop: () => void }> {
  const stopper = new AbortController();
  const response = await fetch(`${baseUrl}/api/changes`, { headers: { authorization: `Bearer ${await api.tokenOf(as)}`, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) }, signal: stopper.signal });
  expect(response.status).toBe(200);
  let text = '';
  let over = false;
  void (async () => {
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) break;
      text += value;
    }
  })().catch(() => undefined).finally(() => {
    over = true;
  });
  await waitUntil('the stream to open', () => Promise.resolve(text.includes('event: open') ? true : null));
  return { text: () => text, isOver: () => over, stop: () => stopper.abort() };
}

describe('the watch of a process', () => {
  it('tells who is concerned: an office that takes part, an official with a grant, and nobody else, each with the cursor', async () => {
    const { database } = api.deps;
    const mine = listen(database);
    const others = listen(database, { agencyId: 'ca-xa:2' });
    const auditor = listen(database, { agencyId: 'kiem-tra:1', officialId: 'kiem-tra:1:officer' });
    await begun(mine);
    const lengths = [mine, others, auditor].map((one) => one.told.length);
    await openCase();
    const last = await waitUntil('the change', () => Promise.resolve(mine.told[lengths[0] ?? 0] ?? null));
    expect(last.isConcerned).toBe(true);
    expect(others.told.slice(lengths[1])).not.toHaveLength(0);
    expect(others.told.slice(lengths[1]).some((one) => one.isConcerned)).toBe(false);
    expect(auditor.told.slice(lengths[2]).some((one) => one.isConcerned)).toBe(true);
    for (const one of [mine, others, auditor]) {
      const cursors = one.told.map(({ cursor }) => cursor);
      expect(cursors.every((cursor, index) => index === 0 || isCursorAfter(cursor, cursors[index - 1] ?? ''))).toBe(true);
      one.leave();
    }
  });

  it('names the superior a missed limit was taken to, and an office that left', async () => {
    const caseId = await openCase();
    await api.rows(sql`insert into case_office (case_id, position, role, agency_id, in_force_from, in_force_to, left_seq, opened_on) values (${caseId}, 90, 'custodian', 'cs:2', ${on}::date, ${on}::date, 1, ${on}::date)`);
    await api.rows(sql`update time_limit set status = 'missed', escalated_to = 'ca-tinh:1' where case_id = ${caseId} and limit_id = (select min(limit_id) from time_limit where case_id = ${caseId})`);
    const cursor = await asSystem(api.deps.database, readChangeCursor);
    await api.rows(sql`insert into case_change (case_id, version) values (${caseId}, 1)`);
    const fresh = await waitUntil('the change', async () => {
      const found = await findFreshChanges(api.deps.database, cursor, 100);
      return found.cursor === null ? null : found;
    });
    expect([...fresh.agencyIds].sort()).toEqual(['ca-tinh:1', 'ca-xa:1', 'cs:2']);
    expect((await findFreshChanges(api.deps.database, fresh.cursor ?? '', 100)).agencyIds).toEqual([]);
  });

  it('tells what an older transaction held back as soon as that one ends, though nobody signals then', async () => {
    const { database } = api.deps;
    const mine = listen(database);
    await begun(mine);
    const older = await database.pool.connect();
    try {
      await older.query('begin');
      await older.query('select pg_current_xact_id()');
      const caseId = await openCase();
      const cursor = mine.told.at(-1)?.cursor ?? '';
      const held = await findFreshChanges(database, cursor, 100);
      expect([caseId.length, held.cursor, held.isHeldBack]).toEqual([36, null, true]);
      const before = mine.told.length;
      await older.query('commit');
      await waitUntil('the change', () => Promise.resolve(mine.told[before] ?? null));
    } finally {
      older.release();
      mine.leave();
    }
  });

  it('looks anew for who comes after the last one left, and tells all when the database is away', async () => {
    const own = connect(api.world.databaseUrl, { max: 2 });
    const first = listen(own, {}, 20);
    await begun(first);
    first.leave();
    await new Promise((resolve) => setTimeout(resolve, 60));
    const second = listen(own, {}, 20);
    await begun(second);
    const third = listen(own, {}, 20);
    await own.close();
    await waitUntil('the failure', () => Promise.resolve(second.errors.length === 1 && third.errors.length === 1 ? true : null));
    expect(first.errors).toEqual([]);
  });
});

describe('a stream of changes', () => {
  it('that is opened while acts are recorded misses none of them, whichever moment it comes', async () => {
    const cursor = await asSystem(api.deps.database, readChangeCursor);
    const opening: Promise<string>[] = [];
    const streams: Awaited<ReturnType<typeof readStream>>[] = [];
    for (let turn = 0; turn < 5; turn += 1) {
      opening.push(openCase());
      await new Promise((resolve) => setTimeout(resolve, 7 * turn));
      streams.push(await readStream(api.baseUrl, head, cursor));
    }
    const stranger = await readStream(api.baseUrl, 'ca-xa:2:head', cursor);
    const caseIds = await Promise.all(opening);
    for (const stream of streams) {
      await waitUntil('every case', () => Promise.resolve(caseIds.every((caseId) => stream.text().includes(caseId)) ? true : null));
      for (const caseId of caseIds) expect(stream.text().split(caseId)).toHaveLength(2);
      stream.stop();
    }
    expect(caseIds.some((caseId) => stranger.text().includes(caseId))).toBe(false);
    stranger.stop();
  });

  it('tells nothing of a case after its office has left it', async () => {
    const caseId = await openCase();
    const stream = await readStream(api.baseUrl, head);
    const left = await api.post(`/api/cases/${caseId}/acts/recordSuccession`, head, { body: { role: 'compilingOffice', agencyId: 'ca-xa:2' } });
    const version = Number(left.body.version);
    await api.rows(sql`insert into case_change (case_id, version) values (${caseId}, ${version + 1})`);
    const other = await openCase();
    await waitUntil('the next case', () => Promise.resolve(stream.text().includes(other) ? true : null));
    for (const one of [version, version + 1]) expect(stream.text()).not.toContain(`{"caseId":"${caseId}","version":${one}}`);
    expect(stream.text()).toContain(`{"caseId":"${other}","version":`);
    stream.stop();
  });

  it('ends when the official no longer holds the office, though the token is good', async () => {
    await api.rows(sql`insert into official (id, name, sign_in_subject, is_demo) values ('can-bo:ra-di', 'Cán bộ ra đi', 'can-bo:ra-di', true)`);
    await api.rows(sql`insert into official_position (official_id, agency_id, position, in_force_from, in_force_to) values ('can-bo:ra-di', 'ca-xa:1', 'officer', '2020-01-01', null)`);
    const beside = await api.beside({ mode: 'production', keepAliveMs: 60 });
    try {
      const leaver = await readStream(beside.baseUrl, 'can-bo:ra-di');
      const stayer = await readStream(beside.baseUrl, head);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(leaver.isOver()).toBe(false);
      await api.rows(sql`update official_position set in_force_to = '2026-01-01' where official_id = 'can-bo:ra-di'`);
      await waitUntil('the end', () => Promise.resolve(leaver.isOver() ? true : null));
      expect(stayer.isOver()).toBe(false);
      stayer.stop();
    } finally {
      await beside.close();
    }
  });
});
