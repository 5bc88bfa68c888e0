import { randomUUID } from 'node:crypto';
import { type ActEnvelope, hashRequest, sealRequestBody, type SealedBody } from '../db/act-envelope.ts';
import { type ActRequestRow, findActRequest, markActAccepted, sendActRequest, storeActRequest } from '../db/act-request.ts';
import type { Tx } from '../db/connect.ts';
import { readEvents, readEventsAfter } from '../db/ledger.ts';
import { loadPerformContext } from '../db/queries/load-perform-context.ts';
import { type ForAct, readForAct } from '../db/queries/read-for-act.ts';
import { asOfficial, asSystem } from '../db/transaction.ts';
import { openPersonKey, openWrappedKey } from '../db/vault.ts';
import { CaseError } from '../procedures/case-error.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { fold, foldOne } from '../procedures/fold-case.ts';
import type { CaseState } from '../procedures/legal-case.ts';
import { canPerform, findAct, perform } from '../procedures/perform.ts';
import { defaultPolicy } from '../procedures/local-policy.ts';
import type { ActingOfficial, PerformContext } from '../procedures/procedure.ts';
import type { ActMessage } from '../workflows/messages.ts';
import type { Envelope } from './act-envelope.ts';
import { type ActAnswer, answerAct, type KnownWords } from './act-answer.ts';
import { type KnownCase, knownCases } from './case-cache.ts';
import type { CaseRun, HandedOver } from './case-gateway.ts';
import { actingIn, type CaseView, readCase, requestIdOf } from './case-view.ts';
import { type Answer, json, type RouteContext } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { isProblemCode, Problem } from './problem.ts';
import { vietnamDate } from './signed-in.ts';

export type AskContext = Pick<RouteContext<unknown, unknown, unknown, unknown>, 'deps' | 'signedIn' | 'request' | 'noteRecorded' | 'log'>;

/** A request as it was asked for, before it is looked at. */
export interface AskedAct {
  readonly act: string;
  readonly wire: Envelope & { readonly body: Readonly<Record<string, unknown>> };
  readonly idempotencyKey: string;
  /** from If-Match */
  readonly expectedVersion: number | null;
}

const retryAfter = 'Retry-After';

/** Ids of offices that a body names: perform() looks at them. */
export function agencyIdsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[a-z][a-z0-9-]*:[a-z0-9._:-]+$/.test(value) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap(agencyIdsIn);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(agencyIdsIn) : [];
}

/** The world as perform() may see it now, in the name of the signed-in official. */
export async function performContextOf(
  context: AskContext,
  tx: Tx,
  given: { readonly caseId: string | null; readonly acting: ActingOfficial; readonly now: Date; readonly body: unknown; readonly requestId: string },
): Promise<PerformContext & KnownWords> {
  const { deps } = context;
  const { acting } = given;
  const pieces = await loadPerformContext(tx, {
    caseId: given.caseId, officialId: acting.officialId, agencyId: acting.agencyId, on: vietnamDate(given.now), namedAgencyIds: agencyIdsIn(given.body),
  });
  return {
    asOf: given.now.toISOString(), official: pieces.official ?? { ...acting, positions: [] }, requestId: given.requestId, calendar: pieces.calendar, agencies: pieces.agencies,
    agencyNames: pieces.agencyNames,
    policy: { ...defaultPolicy, ...(deps.localReviewStep ? { localRemovalReview: true } : {}), ...pieces.policy },
  };
}

export function envelopeOf(wire: Envelope, now: Date, expectedVersion: number | null): ActEnvelope {
  return {
    schemaVersion: 1, happenedAt: wire.happenedAt ?? now.toISOString(), channel: wire.channel, hasLateReason: wire.lateReason !== undefined,
    ...(wire.signerId === undefined ? {} : { signerId: wire.signerId }),
    ...(wire.paper === undefined ? {} : { paper: { number: wire.paper.number, date: wire.paper.date, ...(wire.paper.uploadId === undefined ? {} : { uploadId: wire.paper.uploadId }) } }),
    ...(expectedVersion === null ? {} : { expectedVersion }),
  };
}

export function sealedOf(wire: AskedAct['wire'], secondCaseReason?: string): SealedBody {
  return {
    body: wire.body as SealedBody['body'],
    ...(wire.lateReason === undefined ? {} : { lateReason: wire.lateReason }),
    ...(secondCaseReason === undefined ? {} : { secondCaseReason }),
  };
}

/** Checks the fields of an act by its own schema; unknown fields are refused. @throws Problem bodyInvalid */
export function checkBody(definition: NonNullable<ReturnType<typeof findAct>>['definition'], body: Readonly<Record<string, unknown>>): void {
  const parsed = definition.schema.strict().safeParse(body);
  if (parsed.success) return;
  const fields = parsed.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: `body.${[...issue.path, key].join('.')}`, code: 'unknownField' })) : [{ path: `body.${issue.path.join('.')}`, code: issue.code }],
  );
  throw new Problem('bodyInvalid', { facts: { place: 'body', fields } });
}

/** What perform() would record now, folded on: for a dry run. */
export async function tryAct(tx: Tx, state: CaseState | null, envelope: ActEnvelope, asked: AskedAct, context: PerformContext): Promise<ActAnswer> {
  const events = perform(
    state,
    {
      act: asked.act, happenedAt: envelope.happenedAt, channel: envelope.channel, hasLateReason: envelope.hasLateReason, body: asked.wire.body,
      ...(envelope.signerId === undefined ? {} : { signerId: envelope.signerId }),
      ...(envelope.paper === undefined ? {} : { paper: { number: envelope.paper.number, date: envelope.paper.date, ...(envelope.paper.uploadId === undefined ? {} : { uploadId: envelope.paper.uploadId }) } }),
    },
    context,
    envelope.opening?.regime,
    envelope.opening?.person,
  );
  let after = state;
  for (const event of events) after = foldOne(after, event);
  if (after === null) throw new Error('an act without events');
  return answerAct(tx, null, after, events);
}

/** The same request asked before: its row, or null. @throws Problem idempotencyKeyReused */
export async function findAsked(tx: Tx, officialId: string, asked: AskedAct, bodyHash: string): Promise<ActRequestRow | null> {
  const known = await findActRequest(tx, officialId, asked.idempotencyKey);
  if (known !== null && known.bodyHash !== bodyHash) throw new Problem('idempotencyKeyReused', { facts: { requestId: known.id } });
  return known;
}

/** What the door knows of a case beforehand. */
export interface KnownBefore {
  /** any earlier state of the whole case: only what followed is read */
  readonly state: CaseState;
  readonly clockOffsetMs: number;
  readonly words: KnownWords;
}

/** The answer of a recorded request, the same for ever: the case as it stood right after it. In the name of the product: an office that left with this very act may still read its own answer. */
export async function answerRecorded(deps: ApiDeps, caseId: string, requestId: string, before: KnownBefore | null = null): Promise<ActAnswer> {
  const recorded = await readEventsAfter(deps.database, caseId, before?.state.version ?? 0);
  const last = recorded.findLastIndex(({ event }) => event.requestId === requestId);
  const upToIt = recorded.slice(0, last + 1).map(({ event }) => event);
  const state = upToIt.reduce<CaseState | null>(foldOne, before?.state ?? null);
  const hash = recorded[last]?.hash;
  if (state === null || hash === undefined) throw new Error(`request ${requestId} recorded nothing`);
  if (before !== null) knownCases(deps.database).keep(caseId, { state, headHash: hash, clockOffsetMs: before.clockOffsetMs });
  return answerAct(deps.database.db, requestId, state, upToIt.filter((event) => event.requestId === requestId), before?.words ?? null);
}

/** The refusal kept in a request's outcome. */
export function refusalOf(row: Pick<ActRequestRow, 'outcome'>): Problem {
  const { refusal } = row.outcome as { refusal?: { code: string; facts?: Record<string, unknown>; source?: string | null } };
  if (refusal === undefined || !isProblemCode(refusal.code)) return new Problem('internalFault');
  return new Problem(refusal.code, { facts: refusal.facts ?? {}, source: refusal.source ?? null });
}

function etag(answer: ActAnswer): Record<string, string> {
  return { ETag: `"${answer.version}"` };
}

/** Of a request what handing it over needs. */
export type RequestToSettle = Pick<ActRequestRow, 'id' | 'caseId' | 'act' | 'bodyHash' | 'envelope' | 'status' | 'outcome'>;

/** Hands a stored request over and answers what became of it; a finished one is answered from the ledger. */
export async function settle(context: AskContext, row: RequestToSettle, run: CaseRun, isOpening: boolean, before: KnownBefore | null = null): Promise<Answer> {
  const { deps } = context;
  const created = isOpening ? 201 : 200;
  const location = { Location: `/api/requests/${row.id}` };
  if (row.status === 'refused') throw refusalOf(row);
  if (row.status === 'recorded') {
    const answer = await answerRecorded(deps, row.caseId, row.id);
    return json(created, answer, etag(answer));
  }
  const message: ActMessage = { requestId: row.id, act: row.act, bodyHash: row.bodyHash, happenedAt: (row.envelope as unknown as ActEnvelope).happenedAt };
  const handed: HandedOver = await (isOpening ? deps.gateway.open(run, message) : deps.gateway.perform(run, message));
  deps.metrics.countAct(row.act, handed.status);
  switch (handed.status) {
    case 'recorded': {
      const answer = await answerRecorded(deps, row.caseId, row.id, before);
      return json(created, answer, etag(answer));
    }
    case 'refused':
      throw new Problem(isProblemCode(handed.code) ? handed.code : 'internalFault', { facts: handed.facts, source: handed.source });
    case 'accepted':
      await asSystem(deps.database, (tx) => markActAccepted(tx, row.id, deps.now().toISOString()));
      return json(202, { requestId: row.id, caseId: row.caseId, status: 'accepted' }, { ...location, [retryAfter]: '2' });
    case 'unavailable':
      throw new Problem('engineUnavailable', { facts: { requestId: row.id }, headers: { [retryAfter]: '5' } });
  }
}

/** May this act be performed now, with these fields, on the version the caller saw? @throws CaseError, Problem */
function checkAct(state: CaseState, version: number, asked: AskedAct, performing: PerformContext): void {
  const permission = canPerform(state, asked.act, performing, asked.wire.channel);
  if (permission.refusal !== undefined) throw permission.refusal;
  const found = findAct(state, asked.act);
  if (found === undefined) throw new CaseError('actNotInProcedure', { act: asked.act });
  checkBody(found.definition, asked.wire.body);
  if (asked.expectedVersion !== null && asked.expectedVersion !== version) throw new Problem('versionStale', { facts: { expected: asked.expectedVersion, version } });
}

async function prepare(context: AskContext, tx: Tx, view: CaseView, asked: AskedAct): Promise<{ state: CaseState; envelope: ActEnvelope; performing: PerformContext }> {
  const { deps } = context;
  const { acting } = view;
  // A former office sees an old state; whether it may still finish a paper is judged by the present one.
  const state = view.isFormer ? await asSystem(deps.database, async (whole) => fold(await readEvents(whole, view.state.caseId))) : view.state;
  if (state === null) throw new Problem('caseNotFound');
  const performing = await performContextOf(context, tx, { caseId: state.caseId, acting, now: view.now, body: [asked.wire.body, state.facts], requestId: requestIdOf(context) });
  checkAct(state, view.head.version, asked, performing);
  return { state, envelope: envelopeOf(asked.wire, view.now, asked.expectedVersion), performing };
}

/** The case as it stands, on the state known from before where the chain goes on from it; null where it does not. */
function bringUpToDate(known: KnownCase | null, read: ForAct): CaseState | null {
  const knownHash = known?.headHash.toString('hex');
  if (known !== null && (read.hashBefore ?? read.headHash.toString('hex')) !== knownHash) return null;
  const state = read.payloads.map((payload) => JSON.parse(payload) as RecordedEvent).reduce<CaseState | null>(foldOne, known?.state ?? null);
  return state?.version === read.version ? state : null;
}

interface Stored {
  /** false when another call stored the same key meanwhile */
  readonly sent: Promise<boolean>;
  readonly row: RequestToSettle;
  readonly run: CaseRun;
  readonly before: KnownBefore;
}

/**
 * The common way of an act through the door, in two round trips: an office that takes part, a key that is new, a clock that is where it was thought to be.
 * Row-level security stands as on the other way. Null for everything else, and nothing stored: then the other way decides. @throws CaseError, Problem
 */
async function storeQuickly(context: AskContext, caseId: string, asked: AskedAct, bodyHash: string): Promise<Stored | null> {
  const { deps } = context;
  const cases = knownCases(deps.database);
  const known = cases.find(caseId);
  const clockOffsetMs = known?.clockOffsetMs ?? 0;
  const now = new Date(deps.now().getTime() + clockOffsetMs);
  const { acting, reader } = actingIn(context, now);
  return asOfficial(deps.database, reader, async (tx, withCommit): Promise<Stored | null> => {
    const look = (state: CaseState) => performContextOf(context, tx, { caseId, acting, now, body: [asked.wire.body, state.facts], requestId: requestIdOf(context) });
    const [read, guessed] = await Promise.all([
      readForAct(tx, reader, { caseId, after: known?.state.version ?? 0, idempotencyKey: asked.idempotencyKey }),
      known === null ? null : look(known.state),
    ]);
    if (read === null || !read.seesAll || read.isAsked || read.wrappedKey === null) return null;
    const state = bringUpToDate(known, read);
    if (state === null) cases.forget(caseId);
    else cases.keep(caseId, { state, headHash: read.headHash, clockOffsetMs: read.clockOffsetMs });
    if (state === null || read.clockOffsetMs !== clockOffsetMs) return null;
    const performing = guessed !== null && state === known?.state ? guessed : await look(state);
    checkAct(state, read.version, asked, performing);
    const id = randomUUID();
    const envelope = envelopeOf(asked.wire, now, asked.expectedVersion);
    const request = {
      id, officialId: acting.officialId, agencyId: acting.agencyId, idempotencyKey: asked.idempotencyKey, caseId, personId: read.personId, act: asked.act, bodyHash, envelope,
      bodyCiphertext: sealRequestBody(openWrappedKey(deps, read.personId, read.wrappedKey), id, sealedOf(asked.wire)), receivedAt: deps.now().toISOString(),
    };
    const sent = sendActRequest(tx, request);
    withCommit(sent);
    return {
      sent, row: { ...request, status: 'received', outcome: null }, run: { caseId, procedure: state.procedure, clockOffsetMs },
      before: { state, clockOffsetMs, words: { calendar: performing.calendar, agencyNames: performing.agencyNames } },
    };
  });
}

/** An act on a case: rights, stage, fields, version; then stored once and handed to the case's workflow. */
export async function askAct(context: AskContext, caseId: string, asked: AskedAct, isDryRun: boolean): Promise<Answer> {
  const { deps } = context;
  const bodyHash = hashRequest({ act: asked.act, caseId, ...asked.wire });
  const stored = isDryRun ? null : await storeQuickly(context, caseId, asked, bodyHash);
  if (stored !== null && (await stored.sent)) return settle(context, stored.row, stored.run, false, stored.before);
  const result = await readCase(context, caseId, null, async (tx, view) => {
    const run: CaseRun = { caseId, procedure: view.state.procedure, clockOffsetMs: view.head.clockOffsetMs };
    if (!isDryRun) {
      const known = await findAsked(tx, view.acting.officialId, asked, bodyHash);
      if (known !== null) return { row: known, run };
    }
    const { state, envelope, performing } = await prepare(context, tx, view, asked);
    if (isDryRun) return { answer: await tryAct(tx, state, envelope, asked, performing) };
    const id = randomUUID();
    const key = await openPersonKey(tx, deps, view.state.personId);
    const stored = await storeActRequest(tx, {
      id, officialId: view.acting.officialId, agencyId: view.acting.agencyId, idempotencyKey: asked.idempotencyKey, caseId, personId: view.state.personId, act: asked.act, bodyHash,
      envelope, bodyCiphertext: sealRequestBody(key, id, sealedOf(asked.wire)), receivedAt: deps.now().toISOString(),
    });
    if (stored.kind === 'reused') throw new Problem('idempotencyKeyReused', { facts: { requestId: stored.request.id } });
    return { row: stored.request, run };
  });
  if ('answer' in result) return json(200, result.answer);
  return settle(context, result.row, result.run, false);
}
