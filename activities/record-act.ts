import { type ActRequestRow, lockActRequest, markActRecorded, markActRefused } from '../db/act-request.ts';
import type { Tx } from '../db/connect.ts';
import { lockCase } from '../db/ledger.ts';
import { asSystem } from '../db/transaction.ts';
import { attachUploads } from '../db/uploads.ts';
import { CaseError, isCaseError } from '../procedures/case-error.ts';
import type { CaseState } from '../procedures/legal-case.ts';
import { type ActRequest, findAct, perform } from '../procedures/perform.ts';
import type { ActInput, ActOutcome, LedgerActivities } from '../workflows/activity-contract.ts';
import { type StoredOutcome, storedOutcomeSchema } from '../workflows/messages.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { numberDocument, voidNumbers } from './documents/number-document.ts';
import { loadWorld } from './ledger/load-world.ts';
import { openCase } from './ledger/open-case.ts';
import { findPersonalPart, keepPersonalPart, type OpenedRequest, openRequest } from './ledger/open-request.ts';
import { summariseCase } from './ledger/summarise-case.ts';
import { listUploadsNamed } from './ledger/uploads-named.ts';
import { writeEvents, type Written } from './ledger/write-events.ts';

interface Done {
  readonly outcome: ActOutcome;
  readonly written: Written | null;
}

function checkRequest(row: ActRequestRow, input: ActInput): void {
  if (row.caseId !== input.caseId || row.act !== input.act || row.bodyHash !== input.bodyHash)
    throw new Error(`request ${input.requestId} is not the one the update named`);
}

function toRequest(opened: OpenedRequest, body: Readonly<Record<string, unknown>>, hasPersonalPart: boolean): ActRequest {
  const { row, envelope } = opened;
  const { paper } = envelope;
  return {
    act: row.act, happenedAt: envelope.happenedAt, channel: envelope.channel, hasLateReason: envelope.hasLateReason, body,
    ...(envelope.signerId === undefined ? {} : { signerId: envelope.signerId }),
    ...(paper === undefined ? {} : { paper: { number: paper.number, date: paper.date, ...(paper.uploadId === undefined ? {} : { uploadId: paper.uploadId }) } }),
    ...(hasPersonalPart ? { personalTextId: row.id } : {}),
  };
}

/** What was answered before, with the case as it stands now. */
async function answerAgain(tx: Tx, deps: LedgerDeps, stored: StoredOutcome, state: CaseState | null, asOf: string): Promise<ActOutcome> {
  const summary = state === null ? null : await summariseCase(tx, state, (await loadWorld(tx, deps, { caseId: state.caseId, acting: null, body: null, asOf })).policy);
  if (stored.status === 'refused') return { status: 'refused', refusal: stored.refusal, summary };
  if (summary === null) throw new Error('an act was recorded in a case that is not there');
  return { status: 'recorded', events: stored.events, summary };
}

/** Files named belong to the case from now on, under the person's key. */
async function tieUploads(tx: Tx, deps: LedgerDeps, { row, envelope, sealed }: OpenedRequest, caseId: string): Promise<void> {
  const ids = listUploadsNamed(sealed.body, envelope);
  if (ids.length === 0) return;
  const unfit = await attachUploads(tx, deps.keys, ids, { caseId, personId: row.personId, agencyId: row.agencyId });
  if (unfit.length > 0) throw new CaseError('uploadRefused', { uploadIds: unfit });
}

async function decide(tx: Tx, deps: LedgerDeps, input: ActInput): Promise<Done> {
  const { caseId, requestId, asOf } = input;
  // Before the case: one that is being opened has no row to lock yet.
  const row = await lockActRequest(tx, requestId);
  const found = await lockCase(tx, caseId);
  checkRequest(row, input);
  const before = found === null ? null : await deps.cache.load(tx, caseId, found);
  if (row.status === 'recorded' || row.status === 'refused')
    return { outcome: await answerAgain(tx, deps, storedOutcomeSchema.parse(row.outcome), before, asOf), written: null };

  const opened = await openRequest(tx, deps.keys, row);
  const { envelope } = opened;
  if (envelope.expectedVersion !== undefined && envelope.expectedVersion !== (before?.version ?? 0))
    throw new CaseError('versionStale', { expected: envelope.expectedVersion, version: before?.version ?? 0 });
  const locked = found ?? (await openCase(tx, opened, asOf));
  const acting = { officialId: row.officialId, agencyId: row.agencyId };
  // An act may rest on an office that an earlier one named: the commune of a move, the facility of the request.
  const world = await loadWorld(tx, deps, { caseId: before === null ? null : caseId, acting, body: before === null ? opened.sealed.body : [opened.sealed.body, before.facts], asOf });
  const context = {
    ...world, requestId,
    ...(before !== null ? {} : { opening: { caseId, code: locked.code, personId: row.personId, previousCaseId: envelope.opening?.previousCaseId ?? null } }),
  };
  const body = before === null ? opened.sealed.body : await numberDocument(tx, deps, before, opened, asOf);
  const personal = findPersonalPart(findAct(before, row.act)?.definition, opened.sealed);
  const events = perform(before, toRequest(opened, body, personal !== null), context, envelope.opening?.regime, envelope.opening?.person);

  const written = await writeEvents(tx, locked, before, events, deps.now());
  await voidNumbers(tx, before, events);
  await tieUploads(tx, deps, opened, caseId);
  if (personal !== null) await keepPersonalPart(tx, opened, personal, caseId, asOf);
  const stored: StoredOutcome = { status: 'recorded', events: events.map(({ event }) => event.type), version: written.head.version };
  await markActRecorded(tx, requestId, deps.now(), stored, written.head);
  return { outcome: { status: 'recorded', events: stored.events, summary: await summariseCase(tx, written.state, world.policy) }, written };
}

/** Keeps the refusal with the request; what was decided so far is gone with its transaction. */
function refuse(deps: LedgerDeps, input: ActInput, refusal: CaseError): Promise<ActOutcome> {
  return asSystem(deps.database, async (tx) => {
    const row = await lockActRequest(tx, input.requestId);
    const found = await lockCase(tx, input.caseId);
    const state = found === null ? null : await deps.cache.load(tx, input.caseId, found);
    const stored: StoredOutcome = { status: 'refused', refusal: { code: refusal.code, facts: { ...refusal.facts }, source: refusal.source } };
    // Another attempt may have decided meanwhile: an outcome is given once.
    if (row.status === 'recorded' || row.status === 'refused') return answerAgain(tx, deps, storedOutcomeSchema.parse(row.outcome), state, input.asOf);
    await markActRefused(tx, input.requestId, deps.now(), stored);
    return answerAgain(tx, deps, stored, state, input.asOf);
  });
}

/**
 * One act, one transaction: locks the case, decides, and writes events, projections, notices and the request's outcome together.
 * The same request again answers what was decided. A refusal is an outcome; what is thrown is a fault or an outage, and is tried again.
 */
export function createRecordAct(deps: LedgerDeps): LedgerActivities['recordAct'] {
  return async (input) => {
    try {
      const { outcome, written } = await asSystem(deps.database, (tx) => decide(tx, deps, input));
      if (written !== null) deps.cache.keep(written.state, written.head.headHash);
      return outcome;
    } catch (error) {
      if (isCaseError(error)) return refuse(deps, input, error);
      throw error;
    }
  };
}
