import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { localKeys } from '../../api/authenticate.ts';
import { createCaseClock } from '../../api/case-clock.ts';
import { createCaseRuns } from '../../api/case-runs.ts';
import { closeServer } from '../../api/close-server.ts';
import { createApp } from '../../api/create-app.ts';
import { createHttpServer } from '../../api/create-http-server.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { createLogger } from '../../api/logger.ts';
import { createMetrics } from '../../api/metrics.ts';
import { createReadiness } from '../../api/readiness.ts';
import { signAccessToken } from '../../api/sign-in/access-token.ts';
import { createIssuer } from '../../api/sign-in/create-issuer.ts';
import { getSignInKeys, type SignInKeys } from '../../api/sign-in/keys.ts';
import { agency, auditorGrant, official, officialPosition } from '../../db/schema/index.ts';
import { listDemoOfficials } from '../../db/queries/list-demo-officials.ts';
import { asSystem } from '../../db/transaction.ts';
import { getKitVariable } from '../kit/names.ts';
import { CaseWorld, type WorldOptions } from '../workflows/case-world.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** parsed where it is JSON */
  readonly body: any; // eslint-disable-line @typescript-eslint/no-explicit-any -- tests look into every kind of answer
}

export interface Call {
  /** "office:position", e.g. "ca-xa:1:head"; absent: no token */
  readonly as?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const audience = 'trinh-tu-api';
const clientId = 'trinh-tu-console';

/** Auditors and administrators beside the offices of the stories; everybody's subject is their id. */
async function seedSignIns(world: CaseWorld): Promise<void> {
  await asSystem(world.database, async (tx) => {
    await tx.insert(agency).values([
      { id: 'kiem-tra:1', kind: 'oversight', name: 'Đoàn kiểm tra', provinceCode: '01' },
      { id: 'quan-tri:1', kind: 'operator', name: 'Quản trị' },
    ]);
    await tx.insert(official).values([
      { id: 'kiem-tra:1:officer', name: 'Kiểm tra viên' }, { id: 'kiem-tra:1:former', name: 'Kiểm tra viên cũ' }, { id: 'quan-tri:1:officer', name: 'Quản trị viên' }, { id: 'nobody', name: 'Đã nghỉ' },
    ]);
    await tx.insert(officialPosition).values([
      { officialId: 'kiem-tra:1:officer', agencyId: 'kiem-tra:1', position: 'officer', inForceFrom: '2020-01-01' },
      { officialId: 'kiem-tra:1:former', agencyId: 'kiem-tra:1', position: 'officer', inForceFrom: '2020-01-01' },
      { officialId: 'quan-tri:1:officer', agencyId: 'quan-tri:1', position: 'officer', inForceFrom: '2020-01-01' },
    ]);
    await tx.insert(auditorGrant).values([
      { officialId: 'kiem-tra:1:officer', provinceCode: '01', agencyId: null, purpose: 'kiểm tra', inForceFrom: '2020-01-01', inForceTo: '2099-12-31', grantedBy: 'quan-tri:1:officer' },
      { officialId: 'kiem-tra:1:former', provinceCode: '01', agencyId: null, purpose: 'kiểm tra', inForceFrom: '2020-01-01', inForceTo: '2020-12-31', grantedBy: 'quan-tri:1:officer' },
    ]);
    await tx.execute(sql`update official set sign_in_subject = id, is_demo = true`);
  });
}

/** The product's HTTP side on a real socket, over real Postgres, Temporal and worker. */
export class ApiWorld {
  readonly world: CaseWorld;
  readonly deps: ApiDeps;
  readonly baseUrl: string;
  readonly keys: SignInKeys;
  readonly logLines: string[];
  readonly #server: Server;
  readonly #dataDir: string;

  private constructor(parts: { world: CaseWorld; deps: ApiDeps; baseUrl: string; keys: SignInKeys; logLines: string[]; server: Server; dataDir: string }) {
    this.world = parts.world;
    this.deps = parts.deps;
    this.baseUrl = parts.baseUrl;
    this.keys = parts.keys;
    this.logLines = parts.logLines;
    this.#server = parts.server;
    this.#dataDir = parts.dataDir;
  }

  static async open(options: { readonly deps?: Partial<ApiDeps>; readonly world?: WorldOptions } = {}): Promise<ApiWorld> {
    const world = await CaseWorld.open(options.world);
    await seedSignIns(world);
    const server = createHttpServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const issuer = `${baseUrl}/oidc`;
    const dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-api-'));
    const keys = await getSignInKeys(dataDir);
    const { d: _private, ...publicKey } = keys.signingKey;
    const logLines: string[] = [];
    const lines = new Writable({ write: (chunk: Buffer, _encoding, done) => { logLines.push(chunk.toString()); done(); } });
    const now = () => new Date();
    const { database, temporal } = world;
    const deps: ApiDeps = {
      mode: 'embedded', database, gateway: world.gateway, runs: createCaseRuns({ client: temporal.client, uiUrl: null }), clock: createCaseClock({ client: temporal.client, database, now }),
      ...world.keys, now, logger: createLogger('info', lines), metrics: createMetrics(), readiness: createReadiness({ database, client: temporal.client, isWorkerRunning: () => true }),
      baseUrl, consoleFolder: null, version: 'test', temporalUiUrl: null, signIn: { issuer, clientId }, tokens: { issuer, audience, algorithms: ['ES256'], getKey: localKeys([publicKey]) },
      issuer: createIssuer({ baseUrl, issuer, audience, clientId, keys, listOfficials: () => listDemoOfficials(database) }),
      limits: { body: '64kb', uploadBytes: 256 * 1024, requestsPerMinute: 100_000 }, trustProxy: 0, localReviewStep: false, changeIntervalMs: 50, checkAnswers: true, ...options.deps,
    };
    server.on('request', createApp(deps));
    return new ApiWorld({ world, deps, baseUrl, keys, logLines, server, dataDir });
  }

  async close(): Promise<void> {
    await closeServer(this.#server, 1000);
    this.deps.metrics.stop();
    await this.world.close();
    await rm(this.#dataDir, { recursive: true, force: true });
  }

  /** A second app over the same parts but for what is given; answers its address and how to end it. */
  async beside(change: Partial<ApiDeps>): Promise<{ baseUrl: string; close: () => Promise<void> }> {
    const server = createHttpServer(createApp({ ...this.deps, metrics: createMetrics(), ...change }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => closeServer(server, 1000) };
  }

  get dataDir(): string {
    return this.#dataDir;
  }

  readonly #tokens = new Map<string, Promise<string>>();

  tokenOf(subject: string, more: { readonly now?: Date } = {}): Promise<string> {
    const known = more.now === undefined ? this.#tokens.get(subject) : undefined;
    if (known !== undefined) return known;
    const token = this.signToken(subject, more.now ?? new Date());
    if (more.now === undefined) this.#tokens.set(subject, token);
    return token;
  }

  private signToken(subject: string, now: Date): Promise<string> {
    return signAccessToken(this.keys, { issuer: `${this.baseUrl}/oidc`, audience, clientId, subject, now });
  }

  async call(method: string, path: string, { as, token, body, headers = {} }: Call = {}, baseUrl = this.baseUrl): Promise<Reply> {
    const bearer = token ?? (as === undefined ? undefined : await this.tokenOf(as));
    const isRaw = typeof body === 'string' || Buffer.isBuffer(body);
    const response = await fetch(`${baseUrl}${path}`, {
      method, redirect: 'manual',
      headers: { ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }), ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const text = bytes.toString('utf8');
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return { status: response.status, headers: response.headers, text, body: isJson ? (JSON.parse(text) as unknown) : bytes };
  }

  get(path: string, as?: string, headers?: Readonly<Record<string, string>>): Promise<Reply> {
    return this.call('GET', path, { ...(as === undefined ? {} : { as }), ...(headers === undefined ? {} : { headers }) });
  }

  /** A write with a key of its own unless one is given. */
  post(path: string, as: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
    return this.call('POST', path, { as, body, headers: { 'idempotency-key': crypto.randomUUID(), ...headers } });
  }

  /** Rows as nobody's reader sees them: for looking behind the product. */
  async rows<T extends Record<string, unknown>>(statement: ReturnType<typeof sql>): Promise<T[]> {
    return asSystem(this.world.database, async (tx) => (await tx.execute<T>(statement)).rows as unknown as T[]);
  }

  /** Does to this test's database what only its superuser may. */
  async asSuperuser(statement: string): Promise<void> {
    const [database] = await this.rows<{ name: string }>(sql`select current_database() as name`);
    const address = new URL(getKitVariable('KIT_SUPERUSER_URL'));
    address.pathname = `/${database?.name ?? ''}`;
    const client = new pg.Client({ connectionString: address.href });
    await client.connect();
    try {
      await client.query(statement);
    } finally {
      await client.end();
    }
  }
}

/** Body of an opening at Công an xã 1, today's law. */
export function openingBody(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  return {
    person: { fullName: 'Nguyễn Thị Ưởng', birthDate: '1990-05-20', sex: 'female', residence: 'Số 12, ngõ Hoa Sữa', communeCode: '00001' },
    body: {
      ground: 'notRegistered', violationRecord: { number: '15/BB-VPHC', date: today }, lastViolationOn: today, hasStableResidence: true, foundBy: 'commune',
      addictionResult: { kind: 'clinicResult', number: '07/PXN', date: today },
    },
    ...more,
  };
}
