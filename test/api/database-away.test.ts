import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '../../db/connect.ts';
import { ApiWorld, openingBody } from './api-world.ts';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

describe('while Postgres does not answer', () => {
  it('says so with 503 and when to come again, nothing of the inside, and the same key works later', async () => {
    const nowhere = connect('postgres://nobody:nothing@127.0.0.1:9/none', { max: 2 });
    const away = await api.beside({ database: nowhere });
    try {
      const headers = { 'idempotency-key': crypto.randomUUID() };
      const body = openingBody();
      for (const [method, path] of [['POST', '/api/cases'], ['GET', '/api/worklist'], ['GET', '/api/me']] as const) {
        const reply = await api.call(method, path, { as: 'ca-xa:1:head', headers, ...(method === 'POST' ? { body } : {}) }, away.baseUrl);
        expect([path, reply.status, reply.body.code, reply.headers.get('retry-after')]).toEqual([path, 503, 'databaseUnavailable', '5']);
        expect(reply.text).not.toMatch(/ECONN|postgres|127\.0\.0\.1/);
      }
      expect((await api.call('GET', '/health/live', {}, away.baseUrl)).status).toBe(200);
      expect((await api.call('POST', '/api/cases', { as: 'ca-xa:1:head', headers, body })).status).toBe(201);
    } finally {
      await away.close();
      await nowhere.close();
    }
  });
});
