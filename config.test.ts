import { describe, expect, it } from '@jest/globals';
import { describeFaults, readConfig, readStartConfig } from './config.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const production = {
  MODE: 'production',
  HOST: '0.0.0.0',
  BASE_URL: 'https://trinh-tu.example.vn/',
  DATABASE_URL: 'postgres://app:secret@db:5432/app',
  TEMPORAL_ADDRESS: 'temporal:7233',
  MASTER_KEY: key,
  HASH_KEY: key,
  PAYLOAD_KEY: key,
  OIDC_ISSUER: 'https://id.example.vn/realms/trinh-tu',
  SMTP_URL: 'smtp://mail:1025',
  MAIL_FROM: 'no-reply@example.vn',
};

function getFaults(env: Record<string, string | undefined>) {
  const result = readConfig(env);
  return result.ok ? [] : result.faults;
}

describe('the configuration', () => {
  it('takes a complete production environment', () => {
    const result = readConfig(production);
    expect(result).toMatchObject({
      ok: true,
      config: {
        http: { baseUrl: 'https://trinh-tu.example.vn', uploadLimitBytes: 20 * 1024 * 1024 },
        temporal: { payloadKeys: { currentId: '1' } },
        localReviewStep: false,
      },
    });
  });

  it('names every fault at once with the purpose of its variable', () => {
    const faults = getFaults({ ...production, PORT: 'many', MASTER_KEY: 'c2hvcnQ=', DATABASE_URL: '', SMTP_URL: undefined, BASE_URL: 'ftp://x' });
    expect(faults.map((fault) => fault.name).sort()).toEqual(['BASE_URL', 'DATABASE_URL', 'MASTER_KEY', 'PORT', 'SMTP_URL']);
    for (const fault of faults) expect(fault.purpose.length).toBeGreaterThan(10);
    expect(describeFaults(faults)).toContain('MASTER_KEY: expected 32 bytes, got 5');
  });

  it('never repeats the value of a secret in a fault', () => {
    const faults = getFaults({ ...production, PAYLOAD_KEY: 'c2VjcmV0LXZhbHVl', PAYLOAD_OLD_KEYS: 'a:c2VjcmV0' });
    expect(faults).toHaveLength(2);
    expect(describeFaults(faults)).not.toMatch(/c2VjcmV0/);
  });

  it('refuses the embedded mode on an address others can reach', () => {
    const result = readStartConfig({ MODE: 'embedded', HOST: '0.0.0.0' });
    expect(result.ok).toBe(false);
    expect(readStartConfig({}).ok).toBe(true);
  });

  it('refuses plain http in production, except on this machine', () => {
    expect(getFaults({ ...production, BASE_URL: 'http://trinh-tu.example.vn' }).map((fault) => fault.name)).toEqual(['BASE_URL']);
    expect(getFaults({ ...production, BASE_URL: 'http://localhost:8080' })).toEqual([]);
  });

  it('keeps earlier payload keys beside the current one', () => {
    const result = readConfig({ ...production, PAYLOAD_KEY_ID: '2', PAYLOAD_OLD_KEYS: `1:${key}` });
    expect(result.ok && Object.keys(result.config.temporal.payloadKeys.keys).sort()).toEqual(['1', '2']);
    expect(getFaults({ ...production, PAYLOAD_OLD_KEYS: `1:${key}` }).map((fault) => fault.name)).toEqual(['PAYLOAD_OLD_KEYS']);
  });
});
