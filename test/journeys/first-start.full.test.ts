import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ApiClient, createApiClient } from '../../bin/demo/api-client.ts';
import { listDemoCases } from '../../bin/demo/demo-cases.ts';
import { enterDemoCases } from '../../bin/demo/enter-demo-cases.ts';
import { signInWithin } from '../../bin/demo/sign-in-within.ts';
import { findFreePort } from '../../bin/embedded/ports.ts';
import { type EmbeddedProduct, startEmbeddedProduct } from '../../bin/parts/embedded-product.ts';
import { readStartConfig } from '../../config.ts';
import { asSystem } from '../../db/transaction.ts';

const today = '2026-11-22';
let dataDir = '';
let product: EmbeddedProduct;
let client: ApiClient;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-first-'));
  await chmod(dataDir, 0o755);
  const env = { ...process.env, MODE: 'embedded', LOG_LEVEL: 'silent', RATE_LIMIT_PER_MINUTE: '100000', DATA_DIR: dataDir, PORT: String(await findFreePort(0)) };
  const start = readStartConfig(env);
  if (!start.ok) throw new Error('the configuration of the test is wrong');
  product = await startEmbeddedProduct({ env, start: start.config, say: () => undefined, isDisposable: true });
  client = createApiClient({ baseUrl: product.api.address, signIn: await signInWithin(product.config) });
}, 180_000);

afterAll(async () => {
  await product.stop();
  await product.parts.stop();
  await rm(dataDir, { recursive: true, force: true });
}, 60_000);

it('a first start that is interrupted is completed by the next, nothing twice; a third has nothing to do', async () => {
  const wanted = listDemoCases(today);
  let acts = 0;
  const cut: ApiClient = { ...client, act: (...asked) => ((acts += 1) > 60 ? Promise.reject(new Error('interrupted')) : client.act(...asked)) };
  const heard: string[] = [];
  const say = (sentence: string) => void heard.push(sentence);
  await expect(enterDemoCases({ client: cut, dataDir, today, say })).rejects.toThrow('interrupted');
  // Days later the dates are still those of the first attempt.
  expect(await enterDemoCases({ client, dataDir, today: '2026-11-25', say })).toBe(wanted.length);
  expect(heard.filter((sentence) => sentence.includes('stops half-way'))).toEqual([]);
  expect(await enterDemoCases({ client, dataDir, today, say })).toBe(0);

  const { rows } = await asSystem(product.database, (tx) => tx.execute<{ cases: string; acts: string; late: string; stages: string }>(sql`
    select (select count(*) from legal_case) as cases, (select count(*) from act_request where status = 'recorded') as acts,
       (select count(*) from time_limit where status = 'missed') as late, (select count(distinct procedure || '.' || stage) from case_current) as stages`));
  expect(Number(rows[0]?.cases)).toBe(wanted.length);
  expect(Number(rows[0]?.acts)).toBe(wanted.reduce((sum, one) => sum + one.steps.length, 0));
  expect(Number(rows[0]?.late)).toBeGreaterThan(5);
  expect(Number(rows[0]?.stages)).toBeGreaterThan(25);
}, 600_000);
