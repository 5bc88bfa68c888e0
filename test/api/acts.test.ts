/* eslint-disable @typescript-eslint/no-unsafe-call, @typescript-eslint/no-unsafe-return, @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createCaseGateway } from '../../api/case-gateway.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const head = 'ca-xa:1:head';
const officer = 'ca-xa:1:officer';
const auditor = 'kiem-tra:1:officer';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

async function openCase(more: Readonly<Record<string, unknown>> = {}): Promise<{ caseId: string; version: number; body: any }> { // eslint-disable-line @typescript-eslint/no-explicit-any
  const opened = await api.post('/api/cases', head, openingBody(more));
  expect([opened.status, opened.text]).toEqual([201, opened.text]);
  return { caseId: opened.body.caseId, version: opened.body.version, body: opened.body };
}

const pdf = Buffer.concat([Buffer.from('%PDF-1.4\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n'), Buffer.alloc(600, 32)]);

async function upload(): Promise<string> {
  const stored = await api.call('POST', '/api/uploads', { as: officer, body: pdf, headers: { 'content-type': 'application/pdf' } });
  expect([stored.status, stored.text]).toEqual([201, stored.text]);
  return stored.body.uploadId;
}

const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
const paper = async (folioFrom = 1) => ({ body: { type: 'statement', date: today(), folioFrom, folioTo: folioFrom + 1, uploadId: await upload() } });
const countEvents = async (caseId: string) => (await api.rows<{ n: number }>(sql`select count(*)::int as n from case_event where case_id = ${caseId}`))[0]?.n ?? 0;

describe('opening a dossier', () => {
  it('answers what was recorded in words, the limits now running with their article, and the papers', async () => {
    const { body } = await openCase();
    expect(body.recorded.map((one: { type: string }) => one.type).slice(0, 2)).toEqual(['caseOpened', 'actRecorded']);
    expect(body.recorded.map((one: { words: string }) => one.words).join(' ')).toContain('Bắt đầu tính thời hạn “Lập hồ sơ đề nghị”');
    const compile = body.runningLimits.find((one: { duty: string }) => one.duty === 'compileDossier');
    expect(compile).toMatchObject({ holderAgencyId: 'ca-xa:1', regime: 'R4', status: 'running', confidence: 'T', label: 'Lập hồ sơ đề nghị' });
    expect(compile.source).toContain('Đ100');
    expect(body.documents.map((one: { template: string }) => one.template)).toContain('violationRecord');
  });

  it('says with dryRun what would be recorded and writes nothing', async () => {
    const before = await api.rows<{ n: number }>(sql`select (select count(*) from person)::int + (select count(*) from legal_case)::int + (select count(*) from act_request)::int as n`);
    const tried = await api.post('/api/cases?dryRun=true', head, openingBody());
    expect([tried.status, tried.body.isDryRun, tried.body.requestId]).toEqual([200, true, null]);
    expect(tried.body.runningLimits.length).toBeGreaterThan(0);
    expect(await api.rows(sql`select (select count(*) from person)::int + (select count(*) from legal_case)::int + (select count(*) from act_request)::int as n`)).toEqual(before);
  });

  it('makes one case of the same key asked twice at once, and refuses the key for another body', async () => {
    const key = { 'idempotency-key': crypto.randomUUID() };
    const body = openingBody();
    const [one, two] = await Promise.all([api.post('/api/cases', head, body, key), api.post('/api/cases', head, body, key)]);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(two.body).toEqual(one.body);
    const other = await api.post('/api/cases', head, openingBody({ secondCaseReason: 'một lý do khác' }), key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
  });

  it('refuses a second open dossier of one person unless a reason is given', async () => {
    const identityNumber = '001190099999';
    const person = { ...(openingBody()['person'] as object), identityNumber };
    await openCase({ person });
    const again = await api.post('/api/cases', head, openingBody({ person }));
    expect([again.status, again.body.code]).toEqual([409, 'personAlreadyKnown']);
    const found = await api.call('POST', '/api/persons/search', { as: head, body: { search: { by: 'number', identityNumber }, purpose: 'lập hồ sơ' } });
    expect(found.body.persons).toMatchObject([{ isVisible: true, hasOpenCase: true, person: { fullName: 'Nguyễn Thị Ưởng', birthYear: 1990 } }]);
    const known = { personId: found.body.persons[0].personId };
    const second = await api.post('/api/cases', head, openingBody({ person: known }));
    expect([second.status, second.body.code]).toEqual([409, 'secondOpenDossier']);
    expect((await api.post('/api/cases', head, openingBody({ person: known, secondCaseReason: 'vi phạm mới, hồ sơ trước ở nơi khác' }))).status).toBe(201);
    const searches = await api.rows<{ purpose: string; subject: string }>(sql`select purpose, subject from access_record where kind = 'searchPerson'`);
    expect(searches).toContainEqual({ purpose: 'lập hồ sơ', subject: 'number:1' });
  });

  it('shows another office only that there is a record, never what it says', async () => {
    const identityNumber = '001190088888';
    await openCase({ person: { ...(openingBody()['person'] as object), identityNumber } });
    const found = await api.call('POST', '/api/persons/search', { as: 'ca-xa:2:head', body: { search: { by: 'number', identityNumber }, purpose: 'lập hồ sơ' } });
    expect(found.body.persons).toMatchObject([{ isVisible: false, person: null, offices: [{ agencyId: 'ca-xa:1' }] }]);
    expect(found.text).not.toContain('Ưởng');
  });

  it('of a person of sixteen is a juvenile’s: the case knows the day of eighteen, and the mother’s name stays encrypted', async () => {
    const bornIn = Number(today().slice(0, 4)) - 16;
    const { caseId } = await openCase({ person: { ...(openingBody()['person'] as object), birthDate: `${String(bornIn)}-01-15` } });
    const shown = await api.get(`/api/cases/${caseId}`, head);
    expect(shown.body).toMatchObject({ personKind: 'juvenile', isJuvenile: true });
    const named = await api.post(`/api/cases/${caseId}/acts/recordRepresentative`, officer, { body: { relation: 'mother', fullName: 'Hoàng Thị Quỵnh Nhưỡng', phone: '0900 000 123' } });
    expect([named.status, named.text]).toEqual([200, named.text]);
    const [kept] = await api.rows<{ events: string; requests: string }>(sql`select
      (select string_agg(payload, ' ') from case_event where case_id = ${caseId}) as events, (select string_agg(envelope::text, ' ') from act_request where case_id = ${caseId}) as requests`);
    expect(kept?.events).toContain(`"at":"${String(bornIn + 18)}-01-14T17:00:00.000Z"`);
    expect(`${kept?.events ?? ''}${kept?.requests ?? ''}`).not.toMatch(/Nhưỡng|0900 000 123/);
  });

  it('is refused for a child of eleven', async () => {
    const refused = await api.post('/api/cases', head, openingBody({ person: { ...(openingBody()['person'] as object), birthDate: `${String(Number(today().slice(0, 4)) - 11)}-01-15` } }));
    expect([refused.status, refused.body.facts.fields[0].code]).toEqual([422, 'underTwelve']);
  });

  it('refuses who may not open one, with the article', async () => {
    const refused = await api.post('/api/cases', 'ta-kv:1:judge', openingBody());
    expect([refused.status, refused.body.code]).toEqual([403, 'notCompetent']);
    expect(refused.body.source).toContain('Luật 120/2025');
  });
});

describe('an act', () => {
  it('is recorded once however often the same key asks, and its first answer is its answer', async () => {
    const { caseId } = await openCase();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const body = await paper();
    const first = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, body, key);
    expect([first.status, first.text]).toEqual([200, first.text]);
    const events = await countEvents(caseId);
    await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, await paper(7));
    const again = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, body, key);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await countEvents(caseId)).toBeGreaterThan(events);
    const other = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, { body: { ...body.body, folioTo: 5 } }, key);
    expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
    for (const name of [first.body.requestId, key['idempotency-key']]) {
      const outcome = await api.get(`/api/requests/${name}`, officer);
      expect(outcome.body).toMatchObject({ status: 'recorded', act: 'addPaper', outcome: first.body, refusal: null });
    }
    expect((await api.get(`/api/requests/${first.body.requestId}`, head)).status).toBe(404);
  });

  it('is refused where the caller saw an older version, and taken where it saw the present one', async () => {
    const { caseId, version } = await openCase();
    const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, await paper(), { 'if-match': `"${version}"` });
    expect([added.status, added.headers.get('etag')]).toEqual([200, `"${added.body.version}"`]);
    const stale = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, await paper(5), { 'if-match': `"${version}"` });
    expect([stale.status, stale.body.code]).toEqual([409, 'versionStale']);
    expect(stale.body.facts).toMatchObject({ expected: version, version: added.body.version });
  });

  it('takes one of two that saw the same version at once', async () => {
    const { caseId, version } = await openCase();
    const papers = [await paper(1), await paper(5)];
    const replies = await Promise.all(papers.map((body) => api.post(`/api/cases/${caseId}/acts/addPaper`, officer, body, { 'if-match': `"${version}"` })));
    expect(replies.map((reply) => reply.status).sort()).toEqual([200, 409]);
  });

  it('is refused by the law with its article, and the same key keeps telling so', async () => {
    const { caseId } = await openCase();
    const key = { 'idempotency-key': crypto.randomUUID() };
    const refused = await api.post(`/api/cases/${caseId}/acts/completeDossier`, head, { body: {} }, key);
    expect([refused.status, refused.body.code]).toEqual([409, 'dossierIncomplete']);
    expect(refused.body.title).toBe('Hồ sơ còn thiếu giấy tờ bắt buộc.');
    expect(refused.body.source).toMatch(/NĐ 163\/2026|Luật 120\/2025/);
    const again = await api.post(`/api/cases/${caseId}/acts/completeDossier`, head, { body: {} }, key);
    expect([again.status, again.body]).toEqual([409, refused.body]);
    expect((await api.get(`/api/requests/${key['idempotency-key']}`, head)).body).toMatchObject({ status: 'refused', refusal: { code: 'dossierIncomplete', status: 409 } });
    const wrongStage = await api.post(`/api/cases/${caseId}/acts/forwardDossier`, head, { body: (await import('../../api/example-of.ts')).exampleOf((await import('../../procedures/compulsory-dossier/schemas.ts')).forwardDossierSchema) });
    expect([wrongStage.status, wrongStage.body.code]).toEqual([409, 'actNotAllowedInStage']);
  });

  it('tells with dryRun what it would bring about and leaves the case as it was', async () => {
    const { caseId } = await openCase();
    const before = await countEvents(caseId);
    const tried = await api.post(`/api/cases/${caseId}/acts/addPaper?dryRun=true`, officer, await paper());
    expect([tried.status, tried.body.isDryRun]).toEqual([200, true]);
    expect(tried.body.recorded.length).toBeGreaterThan(0);
    expect(await countEvents(caseId)).toBe(before);
  });

  it('survives that Temporal does not answer: 503, and the same key works later', async () => {
    const { caseId } = await openCase();
    const deaf = createCaseGateway({ client: api.world.temporal.client, taskQueue: 'nobody-listens', deadlineMs: 300, acceptanceMs: 300 });
    const away = await api.beside({ gateway: { open: (run, message) => deaf.open(run, message), perform: () => Promise.resolve({ status: 'unavailable' }) } });
    try {
      const key = { 'idempotency-key': crypto.randomUUID() };
      const body = await paper();
      const refused = await api.call('POST', `/api/cases/${caseId}/acts/addPaper`, { as: officer, body, headers: key }, away.baseUrl);
      expect([refused.status, refused.body.code, refused.headers.get('retry-after')]).toEqual([503, 'engineUnavailable', '5']);
      expect((await api.get(`/api/requests/${key['idempotency-key']}`, officer)).body).toMatchObject({ status: 'received', outcome: null });
      expect((await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, body, key)).status).toBe(200);

      // Opening on a queue where no worker listens: nothing was taken, so nothing was promised.
      const opening = openingBody();
      const openKey = { 'idempotency-key': crypto.randomUUID() };
      const notTaken = await api.call('POST', '/api/cases', { as: head, body: opening, headers: openKey }, away.baseUrl);
      expect([notTaken.status, notTaken.body.code]).toEqual([503, 'engineUnavailable']);
    } finally {
      await away.close();
    }
  });

  it('answers 202 with a place to ask when it was taken and takes long', async () => {
    const { caseId } = await openCase();
    const slow = await api.beside({ gateway: { open: () => Promise.resolve({ status: 'accepted' }), perform: () => Promise.resolve({ status: 'accepted' }) } });
    try {
      const accepted = await api.call('POST', `/api/cases/${caseId}/acts/addPaper`, { as: officer, body: await paper(), headers: { 'idempotency-key': crypto.randomUUID() } }, slow.baseUrl);
      expect([accepted.status, accepted.body.status]).toEqual([202, 'accepted']);
      expect((await api.get(accepted.headers.get('location') ?? '', officer)).body).toMatchObject({ status: 'accepted', requestId: accepted.body.requestId });
    } finally {
      await slow.close();
    }
  });
});

describe('reading a case', () => {
  it('shows the person to an office that takes part, and records who looked', async () => {
    const { caseId } = await openCase();
    const shown = await api.get(`/api/cases/${caseId}`, officer);
    expect(shown.body).toMatchObject({ person: { fullName: 'Nguyễn Thị Ưởng' }, procedure: 'compulsoryDossier', stage: 'compiling', isFormer: false, nextLimit: { duty: 'compileDossier' } });
    const looks = await api.rows(sql`select official_id, kind, agency_id from access_record where case_id = ${caseId}`);
    expect(looks).toEqual([{ official_id: officer, kind: 'viewCase', agency_id: 'ca-xa:1' }]);
  });

  it('gives no answer where the look cannot be recorded', async () => {
    const { caseId } = await openCase();
    const before = await api.rows(sql`select id from access_record where case_id = ${caseId}`);
    await api.asSuperuser('revoke insert on access_record from trinh_tu_app');
    try {
      for (const path of [`/api/cases/${caseId}`, `/api/cases/${caseId}/history?format=csv`, '/api/worklist', '/api/lists/addicts']) {
        const answer = await api.get(path, officer);
        expect([path, answer.status]).toEqual([path, 500]);
        expect(Object.keys(answer.body).sort()).toEqual(['code', 'facts', 'source', 'status', 'supportId', 'title', 'type']);
        expect(answer.text).not.toContain('Ưởng');
      }
    } finally {
      await api.asSuperuser('grant insert on access_record to trinh_tu_app');
    }
    expect(await api.rows(sql`select id from access_record where case_id = ${caseId}`)).toEqual(before);
    expect((await api.get(`/api/cases/${caseId}`, officer)).status).toBe(200);
  });

  it('tells the history: who, when it happened and was recorded, the article, what it changed, and the runs', async () => {
    const { caseId } = await openCase();
    await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, await paper());
    const history = await api.get(`/api/cases/${caseId}/history`, auditor);
    expect([history.status, history.text.slice(0, 300)]).toEqual([200, history.text.slice(0, 300)]);
    const [opening, adding] = history.body.entries;
    expect(opening).toMatchObject({ act: 'openDossier', recordedBy: head, recordedByName: `Cán bộ ${head}`, actingRole: 'compilingOffice', actingAgency: 'Cơ quan ca-xa:1', channel: 'system', isLateEntry: false });
    expect(opening.source).toContain('NĐ 163/2026');
    expect(opening.limitsStarted).toEqual(expect.arrayContaining(['compileDossier', 'limitationPeriod']));
    expect(opening.changes.length).toBeGreaterThan(3);
    expect(adding).toMatchObject({ act: 'addPaper', recordedBy: officer });
    expect(adding.hash).toBe(history.body.headHash);
    const csv = await api.get(`/api/cases/${caseId}/history?format=csv`, auditor);
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(csv.text.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
    expect(await api.rows(sql`select kind from access_record where case_id = ${caseId} and official_id = ${auditor} order by id`)).toEqual([{ kind: 'viewHistory' }, { kind: 'export' }]);
    await waitUntil('the run in the list of Temporal', async () => (await api.get(`/api/cases/${caseId}/history`, auditor)).body.runs.length === 1);
  });

  it('shows every limit with the proof of its date', async () => {
    const { caseId } = await openCase();
    const limits = await api.get(`/api/cases/${caseId}/time-limits?status=running`, officer);
    const compile = limits.body.limits.find((one: { duty: string }) => one.duty === 'compileDossier');
    expect(compile.proof).toMatchObject({ days: expect.anything() });
    expect(compile.dueDate).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });

  it('says what may be done now, and why the rest may not', async () => {
    const { caseId } = await openCase();
    const { body } = await api.get(`/api/cases/${caseId}/available-acts`, officer);
    const act = (name: string) => body.acts.find((one: { act: string }) => one.act === name);
    expect(act('addPaper')).toMatchObject({ isAllowed: true, kind: 'now', refusal: null, schema: { type: 'object' } });
    expect(act('forwardDossier')).toMatchObject({ isAllowed: false, refusal: { code: 'actNotAllowedInStage' } });
    expect(act('completeDossier')).toMatchObject({ isAllowed: false, kind: 'otherOffice', refusal: { code: 'notCompetent' } });
    expect(act('forwardDossier').refusal.sentence).toBe('Hồ sơ đang ở giai đoạn khác nên chưa thể ghi bước này.');
    const asAuditor = await api.get(`/api/cases/${caseId}/available-acts`, auditor);
    expect(asAuditor.body.acts.filter((one: { isAllowed: boolean }) => one.isAllowed)).toEqual([]);
  });

  it('tells an auditor that the chain is whole, and nobody else', async () => {
    const { caseId } = await openCase();
    expect((await api.get(`/api/cases/${caseId}/verification`, auditor)).body).toMatchObject({ isWhole: true, fault: null });
    expect((await api.get(`/api/cases/${caseId}/verification`, officer)).status).toBe(403);
  });

  it('makes the papers and hands them out, each opening recorded', async () => {
    const { caseId } = await openCase();
    const made = await waitUntil('the papers of the opening', async () => {
      const { body } = await api.get(`/api/cases/${caseId}/documents`, officer);
      return body.documents.length > 0 && body.documents.every((one: { href: string | null }) => one.href !== null) ? body.documents : null;
    });
    const file = await api.get(made[0].href, officer);
    expect([file.status, file.headers.get('content-type'), file.text.slice(0, 5)]).toEqual([200, 'application/pdf', '%PDF-']);
    expect(file.headers.get('x-content-sha256')).toBe(made[0].files[0].sha256);
    expect(await api.rows(sql`select subject from access_record where case_id = ${caseId} and kind = 'openDocument'`)).toEqual([{ subject: made[0].documentId }]);
    expect((await api.get(made[0].href, 'ca-xa:2:head')).status).toBe(404);
  });
});

describe('lists', () => {
  it('puts an act into the worklist as soon as it is answered, by group, with the person', async () => {
    const { caseId } = await openCase();
    const { body } = await api.get('/api/worklist?limit=200', officer);
    const item = body.items.find((one: { caseId: string; name: string }) => one.caseId === caseId && one.name === 'compileDossier');
    expect(item).toMatchObject({ label: 'Lập hồ sơ đề nghị', person: { fullName: 'Nguyễn Thị Ưởng', birthYear: 1990 }, assignedTo: null });
    expect(Object.values(body.counts as Record<string, number>).reduce((sum, one) => sum + one, 0)).toBeGreaterThanOrEqual(body.items.length);
    expect((await api.call('POST', `/api/worklist/${item.id}/claim`, { as: officer })).body).toEqual({ id: item.id, assignedTo: officer });
    expect((await api.call('POST', `/api/worklist/${item.id}/claim`, { as: head })).body.code).toBe('alreadyClaimed');
    expect((await api.call('POST', `/api/worklist/${item.id}/claim`, { as: 'ca-xa:2:head' })).status).toBe(404);
    expect((await api.call('POST', `/api/worklist/${item.id}/assign`, { as: officer, body: { officialId: officer } })).status).toBe(403);
    expect((await api.call('POST', `/api/worklist/${item.id}/assign`, { as: head, body: { officialId: 'ca-xa:2:head' } })).status).toBe(400);
    expect((await api.call('POST', `/api/worklist/${item.id}/assign`, { as: head, body: { officialId: 'ca-xa:1:deputy' } })).status).toBe(200);
    expect((await api.get('/api/worklist?assigned=me&limit=200', officer)).body.items.map((one: { id: string }) => one.id)).not.toContain(item.id);
  });

  it('pages through the cases an office may see and shows no other', async () => {
    const seen = new Set<string>();
    let after = '';
    for (;;) {
      const { body } = await api.get(`/api/cases?limit=3&isOpen=true${after}`, officer);
      for (const row of body.cases) seen.add(row.caseId);
      if (body.next === null) break;
      after = `&after=${encodeURIComponent(body.next)}`;
    }
    const all = await api.rows<{ n: number }>(sql`select count(distinct case_id)::int as n from case_office where agency_id = 'ca-xa:1'`);
    expect(seen.size).toBe(all[0]?.n);
    expect((await api.get('/api/cases', 'ca-xa:2:head')).body.cases).toEqual([]);
    expect((await api.get('/api/cases?limit=1', auditor)).body.cases).toHaveLength(1);
    expect((await api.get('/api/lists/addicts', officer)).body.entries.length).toBeGreaterThan(0);
    expect((await api.get('/api/lists/addicts', 'ca-xa:2:head')).body.entries).toEqual([]);
  });

  it('streams ids and versions of what one may see, and resumes where it was left', async () => {
    async function listen(as: string, lastId?: string): Promise<{ next: (wanted: (event: { id: string; name: string; data: any }) => boolean) => Promise<{ id: string; data: any }>; stop: () => void }> { // eslint-disable-line @typescript-eslint/no-explicit-any
      const stopper = new AbortController();
      const response = await fetch(`${api.baseUrl}/api/changes`, {
        headers: { authorization: `Bearer ${await api.tokenOf(as)}`, ...(lastId === undefined ? {} : { 'last-event-id': lastId }) }, signal: stopper.signal,
      });
      const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
      let buffer = '';
      return {
        stop: () => stopper.abort(),
        next: async (wanted) => {
          for (;;) {
            const end = buffer.indexOf('\n\n');
            if (end < 0) {
              const { value, done } = await reader.read();
              if (done) throw new Error('the stream ended');
              buffer += value;
              continue;
            }
            const lines = Object.fromEntries(buffer.slice(0, end).split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]));
            buffer = buffer.slice(end + 2);
            const event = { id: String(lines['id']), name: String(lines['event']), data: JSON.parse(lines['data'] ?? '{}') as unknown };
            if (wanted(event)) return event;
          }
        },
      };
    }
    const mine = await listen(officer);
    const others = await listen('ca-xa:2:head');
    const opened = await others.next((event) => event.name === 'open');
    const { caseId, version } = await openCase();
    const told = await mine.next((event) => event.data.caseId === caseId);
    expect(told.data).toEqual({ caseId, version });
    mine.stop();
    const added = await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, await paper());
    const resumed = await listen(officer, told.id);
    expect((await resumed.next((event) => event.data.caseId === caseId)).data).toEqual({ caseId, version: added.body.version });
    resumed.stop();
    others.stop();
    const strange = await listen('ca-xa:2:head', opened.id);
    await expect(Promise.race([strange.next((event) => event.data.caseId === caseId), new Promise((_, reject) => setTimeout(() => reject(new Error('silent')), 400))])).rejects.toThrow('silent');
    strange.stop();
  });
});

describe('drafts and uploads', () => {
  it('keep a draft per case and act for its official alone, by revision', async () => {
    const { caseId } = await openCase();
    const save = (content: unknown, expectedRevision?: number) => api.call('PUT', '/api/drafts', { as: officer, body: { caseId, act: 'addPaper', content, ...(expectedRevision === undefined ? {} : { expectedRevision }) } });
    const first = await save({ note: 'Bà Ưởng' });
    expect(first.body).toMatchObject({ revision: 1, caseId, act: 'addPaper' });
    expect((await save({ note: 'hai' }, 1)).body.revision).toBe(2);
    expect((await save({ note: 'ba' }, 1)).body.code).toBe('versionStale');
    expect((await api.get(`/api/drafts/${first.body.id}`, officer)).body.content).toEqual({ note: 'hai' });
    expect((await api.get(`/api/drafts/${first.body.id}`, head)).status).toBe(404);
    expect((await api.call('DELETE', `/api/drafts/${first.body.id}`, { as: officer })).status).toBe(204);
    expect((await api.call('PUT', '/api/drafts', { as: 'ca-xa:2:head', body: { caseId, act: 'addPaper', content: {} } })).body.code).toBe('caseNotFound');
  });

  it('take a file by what it is, not by what it says it is', async () => {
    const send = (body: Buffer, type: string) => api.call('POST', '/api/uploads', { as: officer, body, headers: { 'content-type': type } });
    expect((await send(Buffer.from('just text, no picture'), 'application/pdf')).body).toMatchObject({ code: 'uploadRefused', facts: { reason: 'typeNotAccepted' } });
    expect((await send(pdf, 'image/png')).body).toMatchObject({ code: 'uploadRefused', facts: { reason: 'typeDiffers' } });
    expect((await send(pdf, 'text/html')).status).toBe(415);
    expect((await send(Buffer.concat([pdf, Buffer.alloc(300 * 1024)]), 'application/pdf')).status).toBe(413);
    const uploadId = await upload();
    const opened = await api.get(`/api/uploads/${uploadId}`, officer);
    expect([opened.status, opened.headers.get('content-disposition')]).toEqual([200, `attachment; filename="${uploadId}"`]);
    expect((await api.get(`/api/uploads/${uploadId}`, 'ca-xa:2:head')).status).toBe(404);
    expect((await api.call('DELETE', `/api/uploads/${uploadId}`, { as: head })).status).toBe(404);
    expect((await api.call('DELETE', `/api/uploads/${uploadId}`, { as: officer })).status).toBe(204);
  });
});

describe('moving the time of a case', () => {
  it('is for administrators, on simulated cases, in the embedded mode', async () => {
    const opened = await api.post('/api/cases', head, {
      ...openingBody({ simulatedFrom: '2026-07-06T09:00:00+07:00' }),
      body: { ...(openingBody()['body'] as object), violationRecord: { number: '15/BB-VPHC', date: '2026-07-06' }, lastViolationOn: '2026-07-06', addictionResult: { kind: 'clinicResult', number: '07/PXN', date: '2026-07-06' } },
    });
    expect([opened.status, opened.text]).toEqual([201, opened.text]);
    const { caseId } = opened.body;
    const move = (as: string, id = caseId as string, baseUrl?: string) => api.call('POST', `/api/cases/${id}/fast-forward`, { as, body: { days: 3 } }, baseUrl);
    expect((await move(head)).body.code).toBe('notAllowed');
    const moved = await move('quan-tri:1:officer');
    expect([moved.status, moved.text]).toEqual([200, moved.text]);
    expect(Math.abs(Date.parse(moved.body.caseNow) - Date.parse('2026-07-09T09:00:00+07:00'))).toBeLessThan(120_000);
    const limits = await api.get(`/api/cases/${caseId}/time-limits`, officer);
    expect(limits.body.limits.find((one: { duty: string }) => one.duty === 'compileDossier').status).toBe('missed');
    const real = await openCase();
    expect((await move('quan-tri:1:officer', real.caseId)).body.code).toBe('embeddedModeOnly');
    const production = await api.beside({ mode: 'production', clock: null });
    try {
      expect((await move('quan-tri:1:officer', caseId, production.baseUrl)).body.code).toBe('embeddedModeOnly');
      expect((await api.call('POST', '/api/cases', { as: head, body: openingBody({ simulatedFrom: '2026-07-06T09:00:00+07:00' }), headers: { 'idempotency-key': crypto.randomUUID() } }, production.baseUrl)).body.code).toBe('embeddedModeOnly');
    } finally {
      await production.close();
    }
  });
});

describe('what stays behind', () => {
  it('writes no personal data into the log, and one line per request with what is allowed', async () => {
    await api.get('/api/cases?code=Nguy%E1%BB%85n', officer);
    expect(api.logLines.length).toBeGreaterThan(50);
    const log = api.logLines.join('');
    for (const personal of ['Nguyễn', 'Ưởng', 'Hoa Sữa', '001190099999', '1990-05-20', 'Bearer', 'vi phạm mới', '127.0.0.1']) expect([personal, log.includes(personal)]).toEqual([personal, false]);
    const lines = api.logLines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(expect.objectContaining({ method: 'POST', route: 'POST /api/cases', status: 201, officialId: head, requestId: expect.any(String), ms: expect.any(Number) }));
    const allowed = ['level', 'time', 'msg', 'method', 'route', 'status', 'ms', 'requestId', 'officialId', 'problem', 'supportId', 'error', 'code', 'at'];
    for (const line of lines) expect(Object.keys(line).filter((name) => !allowed.includes(name))).toEqual([]);
  });

  it('keeps no readable personal text in the database', async () => {
    const [bodies] = await api.rows<{ text: string }>(sql`
      select string_agg(encode(body_ciphertext, 'escape'), ' ') || (select string_agg(payload, ' ') from case_event) || (select string_agg(envelope::text, ' ') from act_request) as text from act_request`);
    for (const personal of ['Ưởng', 'Hoa Sữa', 'vi phạm mới']) expect([personal, bodies?.text.includes(personal)]).toEqual([personal, false]);
  });

  it('answers health, measurements and the document without a sign-in', async () => {
    expect((await api.get('/health/live')).body).toEqual({ status: 'live' });
    expect((await api.get('/health/ready')).body).toEqual({ status: 'ready', parts: { database: true, temporal: true, worker: true } });
    const metrics = await api.get('/metrics');
    expect(metrics.body.toString()).toContain('http_request_duration_seconds_count{route="POST /api/cases",status="201"}');
    expect(metrics.body.toString()).toContain('acts_total{act="addPaper",result="recorded"}');
    expect((await api.get('/openapi.json')).body.openapi).toMatch(/^3\.1/);
    expect((await api.get('/docs/')).text).toContain('swagger');
    expect((await api.get('/nowhere')).body.code).toBe('notFound');
  });
});
