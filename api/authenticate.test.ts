import { beforeAll, describe, expect, it } from '@jest/globals';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { createTokenCheck, localKeys, type TokenRules } from './authenticate.ts';

const issuer = 'https://issuer.test';
const audience = 'trinh-tu-api';
let rules: TokenRules;
let asked = 0;
let sign: (expiresAt: number) => Promise<string>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const getKey = localKeys([{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256' }]);
  rules = {
    issuer, audience, algorithms: ['ES256'],
    getKey: (header, token) => {
      asked += 1;
      return getKey(header, token);
    },
  };
  sign = (expiresAt) => new SignJWT({}).setProtectedHeader({ alg: 'ES256', kid: 'one', typ: 'at+jwt' }).setIssuer(issuer).setAudience(audience).setSubject('ba-dinh').setExpirationTime(expiresAt).sign(privateKey);
});

describe('a token', () => {
  it('is verified once in half a minute, and anew after it', async () => {
    const now = { at: Date.now() };
    const check = createTokenCheck(rules, () => now.at);
    const token = await sign(Math.floor(now.at / 1000) + 600);
    asked = 0;
    expect((await check(token)).subject).toBe('ba-dinh');
    await check(token);
    expect(asked).toBe(1);
    now.at += 30_001;
    await check(token);
    expect(asked).toBe(2);
  });

  it('whose time is over is refused however recently it was verified', async () => {
    const now = { at: Date.now() };
    const check = createTokenCheck(rules, () => now.at);
    const token = await sign(Math.floor(now.at / 1000) - 2);
    // Within the tolerance of clocks, so that it is taken at first.
    await check(token);
    asked = 0;
    await check(token);
    expect(asked).toBe(1);
  });

  it('with a changed letter is another token and refused', async () => {
    const check = createTokenCheck(rules);
    const token = await sign(Math.floor(Date.now() / 1000) + 600);
    await check(token);
    const [header = '', payload = '', signature = ''] = token.split('.');
    await expect(check(`${header}.${payload}.${signature.startsWith('A') ? 'B' : 'A'}${signature.slice(1)}`)).rejects.toMatchObject({ code: 'notSignedIn' });
  });

  it('of one issuer is not good for another that shares its process, however recently it was verified', async () => {
    const check = createTokenCheck(rules);
    const token = await sign(Math.floor(Date.now() / 1000) + 600);
    expect((await check(token)).subject).toBe('ba-dinh');
    await expect(createTokenCheck({ ...rules, issuer: 'https://other.test' })(token)).rejects.toMatchObject({ code: 'notSignedIn' });
    await expect(createTokenCheck({ ...rules, audience: 'other' })(token)).rejects.toMatchObject({ code: 'notSignedIn' });
  });

  it('that ends between two requests of the same half minute is refused after the clocks\' tolerance', async () => {
    const token = await sign(Math.floor(Date.now() / 1000) - 2);
    const check = createTokenCheck(rules);
    await check(token);
    await new Promise((resolve) => setTimeout(resolve, 4100));
    await expect(check(token)).rejects.toMatchObject({ code: 'notSignedIn' });
  });
});
