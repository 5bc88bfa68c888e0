/* eslint-disable @typescript-eslint/no-unsafe-call -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../law/dates.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
let api: ApiWorld;
let caseId: string;
beforeAll(async () => {
  api = await ApiWorld.open();
  caseId = (await api.post('/api/cases', head, openingBody())).body.caseId;
});
afterAll(() => api.close());

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const suppose = (as: string, body: unknown, of = caseId) => api.call('POST', `/api/cases/${of}/what-if`, { as, body });
const everything = () => api.rows(sql`
  select (select count(*) from case_event)::int as events, (select count(*) from act_request)::int as requests, (select count(*) from outbox)::int as outbox, (select version from legal_case where id = ${caseId}) as version,
    (select count(*) from time_limit)::int as limits, (select count(*) from personal_text)::int as texts`);

describe('what if', () => {
  it('answers the future of the case with its limits and their proofs, and writes nothing of it', async () => {
    const before = await everything();
    const soon = new Date(Date.now() + 60_000).toISOString();
    const told = await suppose(head, { acts: [{ act: 'endDossier', happenedAt: soon, body: { ground: 'notSubject', paperDate: today() } }] });
    expect([told.status, told.text]).toEqual([200, told.text]);
    expect(told.body.steps).toMatchObject([{ act: 'endDossier', isOwn: true, refusal: null }]);
    expect(told.body.gone.map((limit: { duty: string }) => limit.duty)).toContain('compileDossier');
    const alone = await suppose(head, { acts: [], until: addDays(today(), 60) });
    expect(alone.body.later.map((one: { type: string }) => one.type)).toContain('timeLimitExpired');
    expect(alone.body.limits.find((limit: { duty: string }) => limit.duty === 'compileDossier')).toMatchObject({ status: 'missed', change: 'same', proof: { days: expect.anything() } });
    expect(await everything()).toEqual(before);
  });

  it('names the refusal of each step by its sentence and article, and goes on to the next', async () => {
    const told = await suppose(head, { acts: [{ act: 'acceptDossier', happenedAt: addDays(today(), 1) }, { act: 'noSuchAct', happenedAt: addDays(today(), 1) }, { act: 'recordDeath', happenedAt: addDays(today(), 3), body: { diedOn: addDays(today(), 2) } }] });
    expect(told.body.steps.map((step: { refusal: { code: string } | null }) => step.refusal?.code ?? null)).toEqual(['actNotInProcedure', 'actNotInProcedure', null]);
    expect(told.body.steps[0].refusal.sentence).not.toBe('');
    expect(told.body).toMatchObject({ stage: 'closed.death' });
  });

  it('is a look at the case: recorded as one, and only for offices that take part', async () => {
    await suppose(head, { acts: [] });
    const looks = await api.rows<{ subject: string }>(sql`select subject from access_record where case_id = ${caseId} and kind = 'viewCase' and subject = 'whatIf'`);
    expect(looks.length).toBeGreaterThan(0);
    expect((await suppose('cs:1:head', { acts: [] })).body.code).toBe('caseNotFound');
    expect((await suppose('kiem-tra:1:officer', { acts: [] })).status).toBe(403);
    expect((await suppose(head, { acts: [], until: '2099-01-01' })).body.code).toBe('bodyInvalid');
  });
});
