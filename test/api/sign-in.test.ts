import { createHash, randomBytes } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { decodeJwt, decodeProtectedHeader, generateKeyPair, SignJWT } from 'jose';
import { getSignInKeys } from '../../api/sign-in/keys.ts';
import { signInAs } from '../../bin/sign-in.ts';
import { ApiWorld } from './api-world.ts';

let api: ApiWorld;
beforeAll(async () => {
  api = await ApiWorld.open();
});
afterAll(() => api.close());

/** A browser as far as this needs one: follows redirects by hand and keeps cookies. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async open(address: string, form?: Record<string, string>): Promise<Response> {
    const url = new URL(address, api.baseUrl);
    const response = await fetch(url, {
      method: form === undefined ? 'GET' : 'POST', redirect: 'manual',
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }) },
      ...(form === undefined ? {} : { body: new URLSearchParams(form).toString() }),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';');
      this.#cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    return response;
  }

  /** Follows redirects until a page, or until one that leads to `end`. */
  async follow(address: string, end: string, form?: Record<string, string>): Promise<{ url: string; page: string }> {
    let response = await this.open(address, form);
    for (let hop = 0; hop < 8; hop += 1) {
      const location = response.headers.get('location');
      if (location === null) return { url: response.url, page: await response.text() };
      const next = new URL(location, api.baseUrl).href;
      if (next.startsWith(end)) return { url: next, page: '' };
      response = await this.open(next);
    }
    throw new Error('too many redirects');
  }
}

async function signInByPage(subject: string): Promise<{ access_token: string; id_token: string }> {
  const browser = new Browser();
  const verifier = randomBytes(32).toString('base64url');
  const back = `${api.baseUrl}/docs/oauth2-redirect.html`;
  const ask = new URLSearchParams({
    client_id: 'trinh-tu-console', response_type: 'code', scope: 'openid', redirect_uri: back, state: 'x', code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256',
  });
  const choosing = await browser.follow(`/oidc/auth?${ask.toString()}`, back);
  expect(choosing.page).toContain('Đây không phải đăng nhập thật');
  expect(choosing.page).toContain('Cơ quan ca-xa:1');
  const action = /action="([^"]+)"/.exec(choosing.page)?.[1] ?? '';
  const done = await browser.follow(action, back, { official: subject });
  if (!done.url.startsWith(back)) throw new Error('official was not taken');
  const code = new URL(done.url).searchParams.get('code') ?? '';
  const answer = await fetch(`${api.baseUrl}/oidc/token`, {
    method: 'POST', body: new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: back, client_id: 'trinh-tu-console', code_verifier: verifier }),
  });
  const tokens = (await answer.json()) as { access_token: string; id_token: string };
  expect([answer.status, tokens]).toEqual([200, expect.objectContaining({ token_type: 'Bearer' })]);
  return tokens;
}

describe('the embedded sign-in', () => {
  it('lets one choose an official on a page that says it is no real sign-in, and its access token works', async () => {
    const { access_token: token } = await signInByPage('ca-xa:1:head');
    expect(decodeProtectedHeader(token)).toMatchObject({ typ: 'at+jwt', alg: 'ES256' });
    expect(decodeJwt(token)).toMatchObject({ iss: `${api.baseUrl}/oidc`, aud: 'trinh-tu-api', sub: 'ca-xa:1:head' });
    const me = await api.call('GET', '/api/me', { token });
    expect(me.body).toMatchObject({ officialId: 'ca-xa:1:head', positions: [{ agencyId: 'ca-xa:1', position: 'head', isHeldToday: true }] });
  });

  it('refuses an id_token, and a token of another issuer, audience, algorithm, time or key', async () => {
    const { id_token: idToken } = await signInByPage('ca-xa:1:officer');
    const strange = await generateKeyPair('ES256');
    const issuer = `${api.baseUrl}/oidc`;
    const forge = (change: { iss?: string; aud?: string; typ?: string }) =>
      new SignJWT({}).setProtectedHeader({ alg: 'ES256', typ: change.typ ?? 'at+jwt', kid: api.keys.signingKey.kid }).setIssuer(change.iss ?? issuer).setAudience(change.aud ?? 'trinh-tu-api').setSubject('ca-xa:1:head').setIssuedAt().setExpirationTime('1h').sign(strange.privateKey);
    const good = await api.tokenOf('ca-xa:1:head');
    const [header = '', payload = '', signature = ''] = good.split('.');
    const none = `${Buffer.from(JSON.stringify({ alg: 'none', typ: 'at+jwt' })).toString('base64url')}.${payload}.`;
    const { signAccessToken } = await import('../../api/sign-in/access-token.ts');
    const own = (change: object) => signAccessToken(api.keys, { issuer, audience: 'trinh-tu-api', clientId: 'x', subject: 'ca-xa:1:head', now: new Date(), ...change });
    const refused = [idToken, await forge({}), none, `${header}.${payload}.${signature.slice(0, -4)}AAAA`, await own({ issuer: 'http://elsewhere/oidc' }), await own({ audience: 'other' }), await own({ now: new Date(Date.now() - 9 * 3_600_000) }), 'nonsense'];
    for (const token of refused) {
      const reply = await api.call('GET', '/api/me', { token });
      expect([token.slice(0, 20), reply.status, reply.body.code, reply.headers.get('www-authenticate')]).toEqual([token.slice(0, 20), 401, 'notSignedIn', 'Bearer']);
    }
    expect((await api.call('GET', '/api/me', { token: good })).status).toBe(200);
  });

  it('refuses a host that is not this machine, and a page of another origin', async () => {
    const statusOf = (headers: Record<string, string>) =>
      new Promise<number>((resolve, reject) => {
        const address = new URL(api.baseUrl);
        httpRequest({ host: address.hostname, port: address.port, path: '/sign-in/officials', headers }, (response) => {
          response.resume();
          resolve(response.statusCode ?? 0);
        }).on('error', reject).end();
      });
    const { host } = new URL(api.baseUrl);
    expect(await statusOf({ host })).toBe(200);
    expect(await statusOf({ host: 'rebound.example' })).toBe(403);
    expect(await statusOf({ host, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({ host, origin: api.baseUrl })).toBe(200);
  });

  it('takes no official who is not one of the demo, and no sign-in that was not begun', async () => {
    const browser = new Browser();
    expect((await browser.open('/sign-in/no-such-interaction')).headers.get('location')).toBe('/');
    await expect(signInByPage('somebody-else')).rejects.toThrow('official was not taken');
  });

  it('keeps its keys in the data folder, for the owner alone, and the same ones for ever', async () => {
    expect((await stat(join(api.dataDir, 'sign-in-keys.json'))).mode & 0o777).toBe(0o600);
    expect(await getSignInKeys(api.dataDir)).toEqual(api.keys);
  });
});

describe('npm run sign-in', () => {
  const port = () => new URL(api.baseUrl).port;
  const env = () => ({ DATA_DIR: api.dataDir, PORT: port() });

  it('prints a token that the product takes', async () => {
    const answer = await signInAs('Nguyễn Văn Hưởng', env(), new Date());
    expect(answer).toMatchObject({ exitCode: 0, say: expect.stringContaining('ca-xa:00004') });
    // The demo's officials are not in this database: the token is good, the official unknown.
    expect((await api.call('GET', '/api/me', { token: answer.out })).body.code).toBe('notAnOfficial');
    expect(decodeJwt(answer.out).sub).toBe('ba-dinh-truong-ca');
    expect((await signInAs('nguyen van huong', env(), new Date())).exitCode).toBe(0);
    expect((await signInAs('ba-dinh-truong-ca', env(), new Date())).exitCode).toBe(0);
  });

  it('lists the officials when the name is unknown or missing', async () => {
    for (const name of [undefined, 'Ai Đó']) {
      const answer = await signInAs(name, env(), new Date());
      expect([answer.exitCode, answer.out]).toEqual([1, '']);
      expect(answer.say).toContain('ba-dinh-truong-ca');
    }
  });

  it('refuses outside the embedded mode, and before the first start', async () => {
    const production = await signInAs('ba-dinh-truong-ca', { MODE: 'production', DATABASE_URL: 'postgres://a:b@c:1/d' }, new Date());
    expect([production.exitCode, production.out]).toEqual([2, '']);
    expect((await signInAs('ba-dinh-truong-ca', { ...env(), DATA_DIR: join(api.dataDir, 'none') }, new Date())).say).toContain('npm start');
  });
});

describe('how much one may ask', () => {
  it('is limited per official, and a refused sign-in never holds up who is signed in', async () => {
    const strict = await api.beside({ limits: { ...api.deps.limits, requestsPerMinute: 3 } });
    try {
      const me = (as?: string) => api.call('GET', '/api/me', as === undefined ? {} : { as }, strict.baseUrl);
      const statuses = [];
      for (let count = 0; count < 5; count += 1) statuses.push((await me()).status);
      expect(statuses).toEqual([401, 401, 401, 429, 429]);
      const mine = [];
      for (let count = 0; count < 5; count += 1) mine.push((await me('ca-xa:1:head')).status);
      expect(mine).toEqual([200, 200, 200, 429, 429]);
      const limited = await me('ca-xa:1:head');
      expect([limited.body.code, limited.headers.get('retry-after')]).toEqual(['tooManyRequests', '60']);
      expect((await me('ca-xa:1:officer')).status).toBe(200);
    } finally {
      await strict.close();
    }
  });

  it('answers its address in the words of a problem where the console was not built', async () => {
    const page = await api.get('/', undefined, { accept: 'text/html' });
    expect([page.status, page.body.code]).toEqual([404, 'notFound']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('serves the built console to who asks for a page, with a nonce of its own, and to nobody else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'trinh-tu-console-'));
    await writeFile(join(folder, 'index.html'), '<!doctype html><html><body data-nonce="__NONCE__">__SETTINGS__</body></html>');
    const served = await api.beside({ consoleFolder: folder });
    try {
      const ask = (path: string, accept: string) => api.call('GET', path, { headers: { accept } }, served.baseUrl);
      const [one, two] = [await ask('/', 'text/html'), await ask('/cases/any', 'text/html')];
      expect([one.status, two.status]).toEqual([200, 200]);
      const [, nonce = ''] = /data-nonce="([^"]+)"/.exec(one.text) ?? [];
      expect(one.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`);
      expect(two.text).not.toContain(nonce);
      expect(one.text).toContain(`"clientId":"${api.deps.signIn.clientId}"`);
      expect((await ask('/', 'application/json')).status).toBe(404);
      expect((await ask('/api/none', 'text/html')).status).toBe(404);
    } finally {
      await served.close();
      await rm(folder, { recursive: true, force: true });
    }
  });
});
