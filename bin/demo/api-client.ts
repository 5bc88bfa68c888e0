import { setTimeout as wait } from 'node:timers/promises';

type Json = Readonly<Record<string, unknown>>;

/** What the product answered instead of doing what was asked: an RFC 9457 problem. */
export class ApiRefusal extends Error {
  readonly status: number;
  readonly code: string;
  readonly source: string | null;
  readonly facts: Json;
  constructor(status: number, problem: Json) {
    const { code, detail, title, source, facts } = problem as { code?: string; detail?: string; title?: string; source?: string | null; facts?: Json };
    super(`${code ?? status}: ${detail ?? title ?? ''}${source == null ? '' : ` (${source})`} ${facts === undefined ? '' : JSON.stringify(facts)}`.trim());
    this.name = 'ApiRefusal';
    this.status = status;
    this.code = code ?? String(status);
    this.source = source ?? null;
    this.facts = facts ?? {};
  }
}

export interface AnsweredLimit {
  readonly limitId: string; readonly duty: string; readonly label: string; readonly key: string | null; readonly nature: string; readonly holder: string; readonly holderRole: string;
  readonly holderAgencyId: string | null; readonly runsFrom: string; readonly regime: string; readonly amount: number | null; readonly unit: string; readonly confidence: string; readonly source: string;
  readonly dueDate: string | null; readonly dueAt: string | null; readonly provisional: boolean; readonly status: string; readonly metAt: string | null; readonly outcome: string | null; readonly escalatedTo: string | null;
}

export interface AnsweredDocument {
  readonly documentId: string; readonly template: string; readonly issuerRole: string; readonly issuerAgencyId: string | null; readonly actSeq: number; readonly state: string;
  readonly number: string | null; readonly signerId: string | null; readonly date: string | null;
}

/** What an act brought about. */
export interface ActAnswer {
  readonly requestId: string | null; readonly caseId: string; readonly code: string; readonly version: number;
  readonly recorded: readonly { readonly seq: number; readonly type: string; readonly happenedAt: string; readonly words: string }[];
  readonly runningLimits: readonly AnsweredLimit[];
  readonly documents: readonly AnsweredDocument[];
}

/** An act as it goes over the wire. */
export interface ActEnvelope {
  readonly happenedAt?: string;
  readonly channel?: 'system' | 'paper';
  readonly signerId?: string;
  readonly paper?: { readonly number: string; readonly date: string; readonly uploadId?: string };
  readonly lateReason?: string;
  readonly body: Json;
}

export interface HistoryEntry {
  readonly seq: number; readonly kind: 'act' | 'time'; readonly act: string | null; readonly procedure: string | null; readonly stage: string | null; readonly happenedAt: string; readonly recordedAt: string;
  readonly recordedByName: string | null; readonly recordedByAgency: string | null; readonly actingAgency: string | null; readonly signerId: string | null; readonly signerPrefix: string | null;
  readonly channel: string | null; readonly isLateEntry: boolean; readonly source: string | null; readonly facts: Json; readonly changes: readonly string[];
  readonly limitsStarted: readonly string[]; readonly limitsMet: readonly { readonly duty: string; readonly label: string; readonly outcome: string }[]; readonly limitsMissed: readonly string[];
  readonly documents: readonly { readonly documentId: string; readonly template: string }[];
}

export interface CaseHistory {
  readonly caseId: string; readonly code: string; readonly version: number; readonly headHash: string; readonly entries: readonly HistoryEntry[];
  readonly runs: readonly { readonly runId: string; readonly workflowType: string; readonly status: string; readonly startedAt: string | null; readonly events: number }[];
  readonly isTemporalAway: boolean;
}

export interface CaseAsRead {
  readonly caseId: string; readonly code: string; readonly version: number; readonly regime: string; readonly procedure: string; readonly stage: string; readonly openedAt: string; readonly caseNow: string;
  readonly lists: readonly { readonly entryId: string; readonly list: string; readonly agencyId: string | null; readonly from: string; readonly to: string | null; readonly ground: string; readonly closingGround: string | null }[];
  readonly pauses: readonly { readonly ground: string; readonly source: string; readonly from: string; readonly to: string | null; readonly rule: string }[];
  readonly facts: Readonly<Record<string, Json>>;
  readonly closed: { readonly outcome: string; readonly at: string } | null;
}

export interface ListedDocument extends AnsweredDocument {
  readonly files: readonly { readonly state: string; readonly size: number; readonly sha256: string }[];
  readonly href: string | null;
}

export interface ApiClientOptions {
  /** without a slash at its end */
  readonly baseUrl: string;
  /** a bearer token for an official, by sign-in subject */
  readonly signIn: (subject: string) => Promise<string>;
  /** how long an act that was taken but not answered may stay open, milliseconds */
  readonly patienceMs?: number;
}

/** The product over HTTP as its own tools speak to it: every call in the name of an official, by sign-in subject. Refusals are thrown as ApiRefusal. */
export interface ApiClient {
  /** @returns the answer's body, parsed; the whole error path is ApiRefusal */
  request(as: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> }): Promise<unknown>;
  openCase(as: string, opening: Json, key: string): Promise<ActAnswer>;
  act(as: string, caseId: string, act: string, envelope: ActEnvelope, key: string): Promise<ActAnswer>;
  /** stores a PDF. @returns its id */
  upload(as: string, content: Uint8Array): Promise<string>;
  /** moves a simulated case to an instant; an administrator's right */
  fastForward(as: string, caseId: string, to: string): Promise<{ readonly caseNow: string; readonly steps: number }>;
  readCase(as: string, caseId: string): Promise<CaseAsRead>;
  readHistory(as: string, caseId: string): Promise<CaseHistory>;
  readLimits(as: string, caseId: string): Promise<readonly (AnsweredLimit & { readonly startedBySeq: number; readonly proof: unknown })[]>;
  listDocuments(as: string, caseId: string): Promise<readonly ListedDocument[]>;
  openDocument(as: string, href: string): Promise<Uint8Array>;
}

export function createApiClient({ baseUrl, signIn, patienceMs = 60_000 }: ApiClientOptions): ApiClient {
  const tokens = new Map<string, Promise<string>>();

  async function send(as: string, method: string, path: string, init: { body?: string | Uint8Array; headers?: Readonly<Record<string, string>> }): Promise<Response> {
    let token = tokens.get(as);
    if (token === undefined) tokens.set(as, (token = signIn(as)));
    const response = await fetch(`${baseUrl}${path}`, { method, headers: { Authorization: `Bearer ${await token}`, ...init.headers }, ...(init.body === undefined ? {} : { body: init.body as never }) });
    if (response.ok) return response;
    const text = await response.text();
    let problem: Json;
    try {
      problem = JSON.parse(text) as Json;
    } catch {
      problem = { detail: text.slice(0, 300) };
    }
    throw new ApiRefusal(response.status, problem);
  }

  const request: ApiClient['request'] = async (as, method, path, options = {}) => {
    const response = await send(as, method, path, {
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      headers: { ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }), ...options.headers },
    });
    return response.status === 204 ? null : response.json();
  };
  const get = async <T>(as: string, path: string): Promise<T> => (await request(as, 'GET', path)) as T;

  /** An act answered with 202 is recorded a little later: its outcome is asked for. */
  async function settle(as: string, answer: unknown, key: string): Promise<ActAnswer> {
    const deadline = Date.now() + patienceMs;
    if (typeof (answer as { version?: unknown }).version === 'number') return answer as ActAnswer;
    for (;;) {
      await wait(100);
      const found = await get<{ status: string; outcome: ActAnswer | null; refusal: (Json & { status: number; sentence: string }) | null }>(as, `/api/requests/${encodeURIComponent(key)}`);
      if (found.outcome !== null) return found.outcome;
      if (found.refusal !== null) throw new ApiRefusal(found.refusal.status, { ...found.refusal, detail: found.refusal.sentence });
      if (Date.now() > deadline) throw new Error(`${key} was taken but not recorded within ${patienceMs / 1000} s`);
    }
  }

  /** A part of the product that is away for a moment is asked again: the key keeps the act from being recorded twice. */
  async function write(as: string, path: string, body: unknown, key: string): Promise<ActAnswer> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      try {
        return await settle(as, await request(as, 'POST', path, { body, headers: { 'Idempotency-Key': key } }), key);
      } catch (error) {
        if (!(error instanceof ApiRefusal) || (error.status !== 503 && error.status !== 429) || Date.now() > deadline) throw error;
        await wait(1000);
      }
    }
  }

  return {
    request,
    openCase: (as, opening, key) => write(as, '/api/cases', opening, key),
    act: (as, caseId, act, envelope, key) => write(as, `/api/cases/${caseId}/acts/${act}`, envelope, key),
    async upload(as, content) {
      const response = await send(as, 'POST', '/api/uploads', { body: content, headers: { 'Content-Type': 'application/pdf' } });
      return ((await response.json()) as { uploadId: string }).uploadId;
    },
    async fastForward(as, caseId, to) {
      return (await request(as, 'POST', `/api/cases/${caseId}/fast-forward`, { body: { to } })) as { caseNow: string; steps: number };
    },
    readCase: (as, caseId) => get(as, `/api/cases/${caseId}`),
    readHistory: (as, caseId) => get(as, `/api/cases/${caseId}/history`),
    readLimits: async (as, caseId) => (await get<{ limits: (AnsweredLimit & { startedBySeq: number; proof: unknown })[] }>(as, `/api/cases/${caseId}/time-limits`)).limits,
    listDocuments: async (as, caseId) => (await get<{ documents: ListedDocument[] }>(as, `/api/cases/${caseId}/documents`)).documents,
    openDocument: async (as, href) => new Uint8Array(await (await send(as, 'GET', href, {})).arrayBuffer()),
  };
}
