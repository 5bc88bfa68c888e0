import { z } from 'zod';

/** A key of 32 bytes, written in base64. */
const key32 = z.base64('expected base64').transform((text, context) => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32) {
    context.addIssue({ code: 'custom', message: `expected 32 bytes, got ${bytes.length}` });
    return z.NEVER;
  }
  return bytes;
});

/** `id:base64,id:base64`: keys that only decrypt. */
const oldKeys = z.string().transform((text, context) => {
  const keys: Record<string, Buffer> = {};
  for (const pair of text.split(',').map((part) => part.trim()).filter((part) => part !== '')) {
    const colon = pair.indexOf(':');
    const parsed = key32.safeParse(pair.slice(colon + 1));
    if (colon < 1 || !parsed.success) {
      context.addIssue({ code: 'custom', message: 'expected id:base64 pairs of 32-byte keys, separated by commas' });
      return z.NEVER;
    }
    keys[pair.slice(0, colon)] = parsed.data;
  }
  return keys;
});

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const postgresUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'expected postgres://user:password@host:port/database' });
const webUrl = z
  .url({ protocol: /^https?$/, error: 'expected an http or https address' })
  .transform((text) => text.replace(/\/$/, ''));
const hostAndPort = z.string().regex(/^[^\s:/]+:\d{1,5}$/, 'expected host:port');
const keyId = z.string().regex(/^[\w.-]{1,40}$/, 'expected up to 40 letters, digits, dots, dashes');

/** What each variable is for; a variable without a default must be set in production. */
const environment = z.object({
  MODE: z.enum(['embedded', 'production']).default('embedded')
    .describe('embedded: everything on this machine with a demo sign-in, loopback only; production: servers of your own'),
  PART: z.enum(['all', 'api', 'worker', 'migrate']).default('all')
    .describe('which part this process runs; migrate brings the database up to date and ends'),
  HOST: z.string().min(1).default('127.0.0.1').describe('the address the HTTP server listens on'),
  PORT: wholeNumber(0, 65_535).default(8080).describe('the port the HTTP server listens on'),
  BASE_URL: webUrl.describe('the address people reach the product at; links in mails and the sign-in use it'),
  TRUST_PROXY: wholeNumber(0, 10).default(0).describe('how many reverse proxies stand in front and may say who the client is'),
  RATE_LIMIT_PER_MINUTE: wholeNumber(1, 1_000_000).default(600).describe('requests a minute one client may send'),
  BODY_LIMIT: z.string().regex(/^\d+(kb|mb)$/, 'expected for example 256kb').default('256kb')
    .describe('the largest JSON body taken'),
  UPLOAD_LIMIT_MB: wholeNumber(1, 1024).default(20).describe('the largest uploaded file, in MiB'),
  SHUTDOWN_SECONDS: wholeNumber(1, 600).default(20).describe('how long an ordered stop may take'),
  DATABASE_URL: postgresUrl.describe('Postgres as the application role, which can only append to the ledger'),
  DATABASE_OWNER_URL: postgresUrl.optional().describe('Postgres as the owner of the tables; only migrations use it'),
  DATABASE_POOL_SIZE: wholeNumber(1, 200).default(10).describe('connections to Postgres per process'),
  TEMPORAL_ADDRESS: hostAndPort.describe('the Temporal server, host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default').describe('the Temporal namespace of the cases'),
  TEMPORAL_TASK_QUEUE: z.string().min(1).default('trinh-tu').describe('the queue the worker takes its tasks from'),
  TEMPORAL_UI_URL: webUrl.optional().describe("Temporal's own UI, linked from the history of a case"),
  TEMPORAL_CLI: z.string().min(1).optional().describe('embedded mode: path of a temporal binary to use in place of a download'),
  MASTER_KEY: key32.describe('32 bytes in base64; wraps the key of each person, so losing it loses all personal text'),
  HASH_KEY: key32.describe('32 bytes in base64; makes the keyed hash by which identity numbers are found'),
  PAYLOAD_KEY: key32.describe('32 bytes in base64; encrypts what Temporal stores'),
  PAYLOAD_KEY_ID: keyId.default('1').describe('the name of PAYLOAD_KEY, kept beside each encrypted payload'),
  PAYLOAD_OLD_KEYS: oldKeys.default({}).describe('id:base64 pairs, separated by commas: earlier payload keys, to decrypt only'),
  OIDC_ISSUER: webUrl.describe('the issuer whose access tokens are accepted'),
  OIDC_JWKS_URL: webUrl.optional().describe("where the issuer's public keys are fetched, where this machine cannot reach the issuer by its own name"),
  OIDC_AUDIENCE: z.string().min(1).default('trinh-tu-api').describe('the audience an access token must name'),
  OIDC_CLIENT_ID: z.string().min(1).default('trinh-tu-console').describe('the client the console signs in as'),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'expected smtp://host:port' }).optional()
    .describe('the mail server; the embedded mode keeps mails in a folder instead'),
  MAIL_FROM: z.string().min(3).default('Trình Tự <khong-tra-loi@trinh-tu.invalid>').describe('the sender of notices'),
  DATA_DIR: z.string().min(1).default('.trinh-tu').describe('the folder the embedded mode keeps its data in'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')
    .describe('how much is logged'),
  LOCAL_REVIEW_STEP: z.enum(['true', 'false']).default('false').transform((text) => text === 'true')
    .describe('true where the province wants a review meeting before a person leaves a list'),
});

type Values = z.output<typeof environment>;
type Name = keyof Values;

export interface ConfigFault {
  readonly name: string;
  readonly purpose: string;
  readonly problem: string;
}

export type ConfigResult<T> = { readonly ok: true; readonly config: T } | { readonly ok: false; readonly faults: readonly ConfigFault[] };

type Env = Readonly<Record<string, string | undefined>>;

/** Filled by the embedded mode itself, so absent before its parts have started. */
const filledByEmbedded = [
  'BASE_URL', 'DATABASE_URL', 'TEMPORAL_ADDRESS', 'MASTER_KEY', 'HASH_KEY', 'PAYLOAD_KEY', 'OIDC_ISSUER',
] as const satisfies readonly Name[];

/** Required by production beyond what every mode requires. */
const neededInProduction = ['SMTP_URL', 'MAIL_FROM'] as const satisfies readonly Name[];

const loopbackHosts = new Set(['127.0.0.1', '::1', '[::1]', 'localhost']);

function purposeOf(name: Name): string {
  return environment.shape[name].description ?? '';
}

/** Reads variable by variable, so that every fault is known at once. */
function readVariables(env: Env, mayBeAbsent: readonly Name[]): ConfigResult<Partial<Values>> {
  const faults: ConfigFault[] = [];
  const values: Record<string, unknown> = {};
  const addFault = (name: Name, problem: string) => faults.push({ name, purpose: purposeOf(name), problem });

  for (const name of Object.keys(environment.shape) as Name[]) {
    const text = env[name] === '' ? undefined : env[name];
    if (text === undefined && mayBeAbsent.includes(name)) continue;
    const parsed = environment.shape[name].safeParse(text);
    if (parsed.success) values[name] = parsed.data;
    else addFault(name, text === undefined ? 'is not set' : parsed.error.issues.map((issue) => issue.message).join('; '));
  }

  const { MODE, PART, HOST, BASE_URL, PAYLOAD_KEY_ID, PAYLOAD_OLD_KEYS } = values as Partial<Values>;
  if (MODE === 'embedded' && HOST !== undefined && !loopbackHosts.has(HOST)) {
    addFault('HOST', 'the embedded mode lets anyone choose an official, so it listens on 127.0.0.1 only');
  }
  if (MODE === 'embedded' && PART !== undefined && PART !== 'all') {
    addFault('PART', 'the embedded mode runs all parts in one process');
  }
  if (MODE === 'production') {
    for (const name of neededInProduction) if ((env[name] ?? '') === '') addFault(name, 'is not set');
    if (PART === 'migrate' && (env.DATABASE_OWNER_URL ?? '') === '') addFault('DATABASE_OWNER_URL', 'is not set');
    if (BASE_URL !== undefined && BASE_URL.startsWith('http:') && !loopbackHosts.has(new URL(BASE_URL).hostname)) {
      addFault('BASE_URL', 'must be https, or access tokens travel in the clear');
    }
  }
  if (PAYLOAD_KEY_ID !== undefined && PAYLOAD_OLD_KEYS !== undefined && PAYLOAD_KEY_ID in PAYLOAD_OLD_KEYS) {
    addFault('PAYLOAD_OLD_KEYS', `names the current key id ${PAYLOAD_KEY_ID} again`);
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, config: values };
}

function shape(values: Values) {
  return {
    mode: values.MODE,
    part: values.PART,
    http: {
      host: values.HOST,
      port: values.PORT,
      baseUrl: values.BASE_URL,
      trustProxy: values.TRUST_PROXY,
      rateLimitPerMinute: values.RATE_LIMIT_PER_MINUTE,
      bodyLimit: values.BODY_LIMIT,
      uploadLimitBytes: values.UPLOAD_LIMIT_MB * 1024 * 1024,
    },
    database: {
      url: values.DATABASE_URL,
      ownerUrl: values.DATABASE_OWNER_URL ?? null,
      poolSize: values.DATABASE_POOL_SIZE,
    },
    temporal: {
      address: values.TEMPORAL_ADDRESS,
      namespace: values.TEMPORAL_NAMESPACE,
      taskQueue: values.TEMPORAL_TASK_QUEUE,
      uiUrl: values.TEMPORAL_UI_URL ?? null,
      payloadKeys: {
        currentId: values.PAYLOAD_KEY_ID,
        keys: { ...values.PAYLOAD_OLD_KEYS, [values.PAYLOAD_KEY_ID]: values.PAYLOAD_KEY } as Readonly<Record<string, Buffer>>,
      },
    },
    masterKey: values.MASTER_KEY,
    hashKey: values.HASH_KEY,
    signIn: {
      issuer: values.OIDC_ISSUER,
      jwksUrl: values.OIDC_JWKS_URL ?? null,
      audience: values.OIDC_AUDIENCE,
      clientId: values.OIDC_CLIENT_ID,
    },
    mail: { smtpUrl: values.SMTP_URL ?? null, from: values.MAIL_FROM },
    dataDir: values.DATA_DIR,
    logLevel: values.LOG_LEVEL,
    localReviewStep: values.LOCAL_REVIEW_STEP,
    shutdownSeconds: values.SHUTDOWN_SECONDS,
  };
}

export type Config = ReturnType<typeof shape>;

/** What an entry point must know before the embedded parts exist. */
export interface StartConfig {
  readonly mode: 'embedded' | 'production';
  readonly part: Config['part'];
  readonly host: string;
  readonly port: number;
  readonly dataDir: string;
  readonly temporalAddress: string | null;
  readonly temporalCli: string | null;
  readonly logLevel: Config['logLevel'];
}

/** The whole configuration, or every fault in it. Reads nothing but its argument. */
export function readConfig(env: Env): ConfigResult<Config> {
  const result = readVariables(env, []);
  return result.ok ? { ok: true, config: shape(result.config as Values) } : result;
}

/** The part of the configuration that decides how to start: the embedded mode fills in the rest. */
export function readStartConfig(env: Env): ConfigResult<StartConfig> {
  const isProduction = env.MODE === 'production';
  const result = readVariables(env, isProduction ? [] : filledByEmbedded);
  if (!result.ok) return result;
  const values = result.config as Omit<Values, 'TEMPORAL_ADDRESS'> & { TEMPORAL_ADDRESS?: string };
  return {
    ok: true,
    config: {
      mode: values.MODE,
      part: values.PART,
      host: values.HOST,
      port: values.PORT,
      dataDir: values.DATA_DIR,
      temporalAddress: values.TEMPORAL_ADDRESS ?? null,
      temporalCli: values.TEMPORAL_CLI ?? null,
      logLevel: values.LOG_LEVEL,
    },
  };
}

/** The names of all variables, for checks of deployment files. */
export const configNames: readonly string[] = Object.keys(environment.shape);

/** One line per fault. */
export function describeFaults(faults: readonly ConfigFault[]): string {
  return [
    `The configuration has ${faults.length} fault${faults.length === 1 ? '' : 's'}:`,
    ...faults.map((fault) => `  ${fault.name}: ${fault.problem}\n      (${fault.purpose})`),
  ].join('\n');
}
