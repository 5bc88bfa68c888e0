import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Route } from '../../api/define-route.ts';
import { exampleOf } from '../../api/example-of.ts';
import { exampleBody } from '../../api/openapi.ts';
import { listRoutes } from '../../api/routes/index.ts';
import { ApiWorld, openingBody } from './api-world.ts';

const routes = listRoutes();
const guarded = routes.filter((route) => route.who !== 'public');
const withBody = guarded.filter((route) => route.schemas.body !== undefined);
const ofCase = guarded.filter((route) => route.path.includes('{caseId}') && route.operationId !== 'fastForwardCase' && route.operationId !== 'performUnknownAct');

let api: ApiWorld;
let caseId: string;

beforeAll(async () => {
  api = await ApiWorld.open();
  const opened = await api.post('/api/cases', 'ca-xa:1:head', openingBody());
  if (opened.status !== 201) throw new Error(opened.text);
  caseId = opened.body.caseId;
});
afterAll(() => api.close());

/** An official who may call the route at all. */
function allowed({ who }: Route): string {
  if (who === 'public' || who === 'anyOfficial') return 'ca-xa:1:head';
  if (who.kinds.includes('communePolice')) return 'ca-xa:1:head';
  if (who.kinds.includes('facility')) return 'cs:1:head';
  return who.kinds.includes('oversight') ? 'kiem-tra:1:officer' : 'quan-tri:1:officer';
}

/** Somebody who is signed in and has no business here. */
function stranger({ who }: Route): string {
  if (who === 'public' || who === 'anyOfficial') return 'nobody';
  const outside = ([['oversight', 'kiem-tra:1:officer'], ['operator', 'quan-tri:1:officer'], ['communePolice', 'ca-xa:1:head']] as const).find(([kind]) => !who.kinds.includes(kind));
  if (outside === undefined) throw new Error('a route for every kind of office is for any official');
  return outside[1];
}

function addressOf(route: Route, extraQuery = ''): string {
  const params = route.schemas.params === undefined ? {} : (exampleOf(route.schemas.params) as Record<string, string>);
  const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'caseId' ? caseId : (params[name] ?? '')));
  const query = new URLSearchParams(route.schemas.query === undefined ? {} : (exampleOf(route.schemas.query) as Record<string, string>));
  const text = [query.toString(), extraQuery].filter((part) => part !== '').join('&');
  return text === '' ? path : `${path}?${text}`;
}

function headersOf(route: Route): Record<string, string> {
  if (route.rawBody !== undefined) return { 'content-type': route.rawBody.mediaTypes[0] ?? '' };
  return 'idempotency-key' in (route.schemas.headers?.shape ?? {}) ? { 'idempotency-key': crypto.randomUUID() } : {};
}

function bodyOf(route: Route): unknown {
  return route.rawBody !== undefined ? '%PDF-1.4 x' : exampleBody(route);
}

/** Calls every route and answers those that did not say what is expected: one list to read, not the first failure. */
async function unlike(list: readonly Route[], expected: readonly [status: number, code: string], call: (route: Route) => ReturnType<ApiWorld['call']>): Promise<string[]> {
  const wrong: string[] = [];
  const waiting = [...list];
  const ask = async (): Promise<void> => {
    const route = waiting.shift();
    if (route === undefined) return;
    const reply = await call(route);
    const isProblem = reply.headers.get('content-type')?.startsWith('application/problem+json') === true;
    if (reply.status !== expected[0] || !isProblem || reply.body.code !== expected[1]) wrong.push(`${route.method} ${route.path}: ${reply.status} ${reply.text.slice(0, 160)}`);
    await ask();
  };
  await Promise.all(Array.from({ length: 8 }, ask));
  return wrong.length > 6 ? [...wrong.slice(0, 6), `and ${wrong.length - 6} more`] : wrong;
}

const send = (route: Route, more: { as?: string; body?: unknown; headers?: Record<string, string>; query?: string } = {}) => {
  const { as = allowed(route), query = '', headers = {} } = more;
  const body = 'body' in more ? more.body : bodyOf(route);
  return api.call(route.method.toUpperCase(), addressOf(route, query), { as, headers: { ...headersOf(route), ...headers }, ...(body === undefined ? {} : { body }) });
};

describe('every route of the table', () => {
  it('is either public by name or refuses who is not signed in', async () => {
    expect(routes.filter((route) => route.who === 'public').map((route) => route.path)).toEqual(['/health/live', '/health/ready', '/metrics']);
    expect(await unlike(guarded, [401, 'notSignedIn'], (route) => api.call(route.method.toUpperCase(), addressOf(route), { headers: headersOf(route), body: bodyOf(route) ?? undefined }))).toEqual([]);
  });

  it('refuses a kind of office that has no business there, and a token of somebody who holds no position', async () => {
    const narrow = guarded.filter((route) => route.who !== 'anyOfficial');
    expect(await unlike(narrow, [403, 'notAllowed'], (route) => send(route, { as: stranger(route) }))).toEqual([]);
    expect(await unlike(guarded.filter((route) => route.who === 'anyOfficial'), [403, 'notAnOfficial'], (route) => send(route, { as: 'nobody' }))).toEqual([]);
    expect(await unlike(guarded, [403, 'notAnOfficial'], (route) => send(route, { as: 'no-such-subject' }))).toEqual([]);
  });

  it('hides a case from an office that takes no part in it, as if there were none', async () => {
    const outsiders = ofCase.filter((route) => route.who === 'anyOfficial' || (route.who !== 'public' && route.who.kinds.includes('communePolice')));
    expect(outsiders.length).toBeGreaterThan(100);
    expect(await unlike(outsiders, [404, 'caseNotFound'], (route) => send(route, { as: 'ca-xa:2:head' }))).toEqual([]);
  });

  it('lets an auditor whose grant has ended see no case, and lets no auditor write', async () => {
    expect(await unlike(ofCase.filter((route) => route.who === 'anyOfficial'), [404, 'caseNotFound'], (route) => send(route, { as: 'kiem-tra:1:former' }))).toEqual([]);
    // What asks by POST to keep names out of addresses, and what is an official's own.
    const ownOrReading = ['searchBox', 'searchCases', 'revealIdentity', 'saveSettings', 'saveView', 'deleteView'];
    const writes = guarded.filter((route) => route.method !== 'get' && !ownOrReading.includes(route.operationId));
    expect(await unlike(writes, [403, 'notAllowed'], (route) => send(route, { as: 'kiem-tra:1:officer' }))).toEqual([]);
  });

  it('refuses a body that is no JSON, no JSON media type, or too large', async () => {
    expect(await unlike(withBody, [400, 'malformedBody'], (route) => send(route, { body: '{"a":' }))).toEqual([]);
    expect(await unlike(withBody, [415, 'mediaTypeWrong'], (route) => send(route, { headers: { 'content-type': 'text/plain' } }))).toEqual([]);
    const large = JSON.stringify({ a: 'x'.repeat(70 * 1024) });
    expect(await unlike(withBody, [413, 'bodyTooLarge'], (route) => send(route, { body: large }))).toEqual([]);
  });

  it('refuses fields it does not know, in the body and in the address', async () => {
    expect(
      await unlike(withBody, [422, 'bodyInvalid'], (route) => send(route, { body: { ...(exampleBody(route) as object), noSuchField: 1 } })),
    ).toEqual([]);
    expect(await unlike(guarded, [400, 'requestInvalid'], (route) => send(route, { query: 'noSuchParameter=1' }))).toEqual([]);
    const acts = guarded.filter((route) => route.path.includes('/acts/') && route.operationId !== 'performUnknownAct');
    expect(
      await unlike(acts, [422, 'bodyInvalid'], (route) => {
        const example = exampleBody(route) as { body: object };
        return send(route, { body: { ...example, body: { ...example.body, noSuchField: 1 } } });
      }),
    ).toEqual([]);
  });

  it('asks every write of a case for an Idempotency-Key', async () => {
    const writes = guarded.filter((route) => 'idempotency-key' in (route.schemas.headers?.shape ?? {}));
    expect(writes.length).toBeGreaterThan(100);
    const call = async (route: Route) => api.call('POST', addressOf(route), { as: allowed(route), body: bodyOf(route) });
    expect(await unlike(writes, [400, 'idempotencyKeyMissing'], call)).toEqual([]);
  });

  it('answers nothing that may be kept, and no name of the server', async () => {
    for (const route of guarded) {
      const reply = await api.call(route.method.toUpperCase(), addressOf(route), { headers: headersOf(route), body: bodyOf(route) ?? undefined });
      expect([route.path, reply.headers.get('cache-control'), reply.headers.get('x-powered-by'), reply.headers.get('x-content-type-options')]).toEqual([route.path, 'no-store', null, 'nosniff']);
    }
  });
});
