/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { type KnownCase, knownCases } from '../../api/case-cache.ts';
import { connect } from '../../db/connect.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const officer = 'ca-xa:1:officer';
const stranger = 'ca-xa:2:head';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), Buffer.alloc(600, 32)]);
const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
let folio = 0;

async function paper(as = officer): Promise<{ body: Record<string, unknown> }> {
  const stored = await api.call('POST', '/api/uploads', { as, body: pdf, headers: { 'content-type': 'application/pdf' } });
  folio += 1;
  return { body: { type: 'statement', date: today(), folioFrom: folio, folioTo: folio, uploadId: stored.body.uploadId } };
}

/** A dossier the door knows from an act through it. */
async function openKnown(more: Readonly<Record<string, unknown>> = {}, body: Readonly<Record<string, unknown>> = {}): Promise<{ caseId: string; version: number; known: KnownCase }> {
  const opening = openingBody(more);
  const opened = await api.post('/api/cases', head, { ...opening, body: { ...(opening['body'] as object), ...body } });
  expect([opened.status, opened.text]).toEqual([201, opened.text]);
  const { caseId } = opened.body;
  // The first goes the long way and leaves what it read; the second knows the case.
  let version = 0;
  for (const one of [await paper(), await paper()]) {
    const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, { ...one, body: { ...one.body, date: body['lastViolationOn'] ?? today() } });
    expect([added.status, added.text]).toEqual([200, added.text]);
    version = added.body.version;
  }
  const known = knownCases(api.deps.database).find(caseId);
  if (known === null) throw new Error('the door keeps no case');
  expect(known.state.version).toBe(version);
  return { caseId, version, known };
}

function freeze(value: unknown): void {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
  Object.freeze(value);
  Object.values(value).forEach(freeze);
}

const add = async (caseId: string, as = officer) => api.post(`/api/cases/${caseId}/acts/addPaper`, as, await paper(as));

describe('a case the door knows', () => {
  it('is not there for an office that does not take part, whoever asked before', async () => {
    const { caseId } = await openKnown();
    const refused = await add(caseId, stranger);
    expect([refused.status, refused.body.code]).toEqual([404, 'caseNotFound']);
    expect(refused.text).toBe((await add('00000000-0000-4000-8000-000000000000', stranger)).text.replace(/"requestId":"[^"]+"/, /"requestId":"[^"]+"/.exec(refused.text)?.[0] ?? ''));
  });

  it('is that of before for an office that left', async () => {
    const { caseId } = await openKnown();
    const left = await api.post(`/api/cases/${caseId}/acts/recordSuccession`, head, { body: { role: 'compilingOffice', agencyId: 'ca-xa:2' } });
    expect([left.status, left.text]).toEqual([200, left.text]);
    expect((await add(caseId, stranger)).status).toBe(200);
    const refused = await add(caseId);
    expect([refused.status, refused.body.code]).toEqual([403, 'notCompetent']);
    const view = await api.get(`/api/cases/${caseId}`, officer);
    // It saw its own leaving and nothing after it, its successor's seat among that.
    expect(view.body.version).toBe(left.body.version - 1);
    const seen = await api.get(`/api/cases/${caseId}?knownOn=${today()}`, officer);
    expect(seen.body.version).toBe(left.body.version - 1);
  });

  it('is used only where the chain goes on from it: one of another chain is thrown away', async () => {
    const { caseId, version, known } = await openKnown();
    const cases = knownCases(api.deps.database);
    const closed = { ...known.state, closed: { outcome: 'ended', at: known.state.openedAt } } as KnownCase['state'];
    for (const state of [closed, { ...closed, version: version - 1 }, { ...closed, version: version + 5 }]) {
      cases.keep(caseId, { ...known, state, headHash: Buffer.alloc(32, 7) });
      const added = await add(caseId);
      expect([added.status, added.text]).toEqual([200, added.text]);
      expect(cases.find(caseId)?.state.closed ?? null).toBeNull();
    }
  });

  it('is brought up to date where another process recorded meanwhile, and answers only its own act', async () => {
    const { caseId, version } = await openKnown();
    const other = connect(api.world.databaseUrl, { max: 2 });
    const beside = await api.beside({ database: other });
    try {
      const one = await paper();
      const elsewhere = await api.call('POST', `/api/cases/${caseId}/acts/addPaper`, { as: officer, body: one, headers: { 'idempotency-key': crypto.randomUUID() } }, beside.baseUrl);
      expect([elsewhere.status, elsewhere.body.version > version]).toEqual([200, true]);
      const next = await add(caseId);
      const seqs: number[] = next.body.recorded.map((event: { seq: number }) => event.seq);
      expect(next.body.version).toBeGreaterThan(elsewhere.body.version);
      // What the act itself says, as the stored file's event, is not told again.
      expect(seqs[0]).toBe(Number(elsewhere.body.version) + 1);
      expect(seqs.filter((seq) => seq <= elsewhere.body.version || seq > next.body.version)).toEqual([]);
      const whole = await api.get(`/api/cases/${caseId}`, officer);
      expect(whole.body.version).toBe(next.body.version);
    } finally {
      await beside.close();
      await other.close();
    }
  });

  it('follows the clock that was moved', async () => {
    const { caseId } = await openKnown(
      { simulatedFrom: '2026-07-06T09:00:00+07:00' },
      { violationRecord: { number: '15/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', addictionResult: { kind: 'clinicResult', number: '07/PXN', date: '2026-07-06' } },
    );
    const moved = await api.call('POST', `/api/cases/${caseId}/fast-forward`, { as: 'quan-tri:1:officer', body: { days: 2 } });
    expect([moved.status, moved.text]).toEqual([200, moved.text]);
    const one = await paper();
    const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, { body: { ...one.body, date: '2026-07-06' } });
    expect([added.status, added.text]).toEqual([200, added.text]);
    const [event] = await api.rows<{ on: string }>(sql`select (happened_at at time zone 'Asia/Ho_Chi_Minh')::date::text as on from case_event where case_id = ${caseId} order by seq desc limit 1`);
    expect(event?.on).toBe('2026-07-08');
  });

  it('is never changed by who looks at it', async () => {
    const { caseId, version, known } = await openKnown();
    freeze(known.state);
    const before = JSON.stringify(known.state);
    expect((await add(caseId)).body.version).toBeGreaterThan(version);
    expect((await api.post(`/api/cases/${caseId}/acts/completeDossier`, head, { body: {} })).status).toBe(409);
    expect(JSON.stringify(known.state)).toBe(before);
  });
});

describe('an act through HTTP', () => {
  it('costs at most sixteen statements, door and worker together', async () => {
    const { caseId } = await openKnown();
    const prototype = pg.Client.prototype as unknown as { query: (...given: unknown[]) => unknown };
    const original = prototype.query;
    let sent = 0;
    const counts: number[] = [];
    prototype.query = function counted(this: pg.Client, ...given: unknown[]) {
      sent += 1;
      return original.apply(this, given);
    };
    try {
      // Connections made before keep the method they were made with: the pool opens new ones.
      const { pool } = api.deps.database;
      const idle = await Promise.all(Array.from({ length: 8 }, () => pool.connect()));
      idle.forEach((client) => client.release(true));
      // A file costs statements of its own the first time it is named.
      const scan = await paper();
      await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, scan);
      for (let turn = 0; turn < 6; turn += 1) {
        folio += 1;
        const one = { body: { ...scan.body, folioFrom: folio, folioTo: folio } };
        await new Promise((resolve) => setTimeout(resolve, 300));
        sent = 0;
        const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, one);
        counts.push(sent);
        expect([added.status, added.text]).toEqual([200, added.text]);
      }
    } finally {
      prototype.query = original;
    }
    // Work beside the act (mails, sweeps) only adds: the leanest of six is the act itself.
    expect(Math.min(...counts)).toBeGreaterThan(8);
    expect(Math.min(...counts)).toBeLessThanOrEqual(16);
  });
});
