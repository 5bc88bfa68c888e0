import { markActRefused } from '../db/act-request.ts';
import { signalChange } from '../db/change-signal.ts';
import type { Tx } from '../db/connect.ts';
import { findCaseHead, lockRequestAndCase, type RequestToDecide } from '../db/ledger.ts';
import { asSystem, type WithCommit } from '../db/transaction.ts';
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
import { findPersonalPart, type OpenedRequest, openRequest, sendPersonalPart } from './ledger/open-request.ts';
import { summariseCase } from './ledger/summarise-case.ts';
import { listUploadsNamed } from './ledger/uploads-named.ts';
import { foldOn, sendWrites, type Written } from './ledger/write-events.ts';

interface Done {
  readonly outcome: ActOutcome;
  readonly written: Written | null;
}

function checkRequest(row: RequestToDecide, input: ActInput): void {
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
    ...(hasPersonalPart ? { personalTextId: row.id } : {}), ...(envelope.reportedFrom === undefined ? {} : { reportedFrom: envelope.reportedFrom }),
  };
}

/** What was answered before, with the case as it stands now. */
async function answerAgain(tx: Tx, deps: LedgerDeps, stored: StoredOutcome, state: CaseState | null, asOf: string): Promise<ActOutcome> {
  const summary = state === null ? null : await summariseCase(tx, deps.cache, state, await loadWorld(tx, deps, { caseId: state.caseId, acting: null, body: null, asOf }));
  if (stored.status === 'refused') return { status: 'refused', refusal: stored.refusal, summary };
  if (summary === null) throw new Error('an act was recorded in a case that is not there');
  return { status: 'recorded', events: stored.events, summary };
}

/** Files named belong to the case from now on, under the person's key. */
async function tieUploads(tx: Tx, deps: LedgerDeps, { row }: OpenedRequest, caseId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const unfit = await attachUploads(tx, deps.keys, ids, { caseId, personId: row.personId, agencyId: row.agencyId });
  if (unfit.length > 0) throw new CaseError('uploadRefused', { uploadIds: unfit });
}

/** The case that a side proceeding is opened on, as it stands; null for any other act. It is read, not locked: its own acts judge what is reported to it. */
async function loadMain(tx: Tx, deps: LedgerDeps, { envelope }: OpenedRequest): Promise<CaseState | null> {
  const mainCaseId = envelope.opening?.mainCaseId;
  const head = mainCaseId === undefined ? null : await findCaseHead(tx, mainCaseId);
  return head === null ? null : deps.cache.load(tx, head.id, head);
}

async function decide(tx: Tx, withCommit: WithCommit, deps: LedgerDeps, input: ActInput): Promise<Done> {
  const { caseId, requestId, asOf } = input;
  const { request: row, found, wrappedKey } = await lockRequestAndCase(tx, requestId);
  checkRequest(row, input);
  const before = found === null ? null : await deps.cache.load(tx, caseId, found);
  if (row.status === 'recorded' || row.status === 'refused')
    return { outcome: await answerAgain(tx, deps, storedOutcomeSchema.parse(row.outcome), before, asOf), written: null };

  const opened = openRequest(deps.keys, row, wrappedKey);
  const { envelope } = opened;
  if (envelope.expectedVersion !== undefined && envelope.expectedVersion !== (before?.version ?? 0))
    throw new CaseError('versionStale', { expected: envelope.expectedVersion, version: before?.version ?? 0 });
  const locked = found ?? (await openCase(tx, opened, asOf));
  const main = await loadMain(tx, deps, opened);
  const acting = { officialId: row.officialId, agencyId: row.agencyId };
  const uploadIds = listUploadsNamed(opened.sealed.body, envelope);
  // An act may rest on an office that an earlier one named: the commune of a move, the facility of the request.
  const { uploadsTied, ...world } = await loadWorld(tx, deps, {
    caseId: before === null ? null : caseId, acting, body: before === null ? [opened.sealed.body, main?.offices ?? [], envelope.opening?.forAgencyId ?? null] : [opened.sealed.body, before.facts], asOf, uploadIds,
  });
  const context = {
    ...world, requestId,
    ...(before !== null ? {} : {
      opening: {
        caseId, code: locked.code, personId: row.personId, previousCaseId: envelope.opening?.previousCaseId ?? null, adultOn: envelope.opening?.adultOn ?? null, ...(main === null ? {} : { main }),
        ...(envelope.opening?.forAgencyId === undefined ? {} : { forAgencyId: envelope.opening.forAgencyId }),
      },
    }),
  };
  const body = before === null ? opened.sealed.body : await numberDocument(tx, deps, before, opened, asOf);
  const personal = findPersonalPart(findAct(before, row.act)?.definition, opened.sealed);
  const events = perform(before, toRequest(opened, body, personal !== null), context, envelope.opening?.regime, envelope.opening?.person);

  await voidNumbers(tx, before, events);
  await tieUploads(tx, deps, opened, caseId, uploadIds.filter((id) => !uploadsTied.has(id)));
  const stored: StoredOutcome = { status: 'recorded', events: events.map(({ event }) => event.type), version: events.at(-1)?.seq ?? 0 };
  const summary = await summariseCase(tx, deps.cache, foldOn(before, events), world);
  // Nothing is asked after this: what is sent now leaves with the commit.
  if (personal !== null) withCommit(sendPersonalPart(tx, opened, personal, caseId, asOf));
  const written = sendWrites(tx, withCommit, locked, before, events, { request: { id: requestId, outcome: stored }, at: deps.now() });
  return { outcome: { status: 'recorded', events: stored.events, summary }, written };
}

/** Keeps the refusal with the request; what was decided so far is gone with its transaction. */
function refuse(deps: LedgerDeps, input: ActInput, refusal: CaseError): Promise<ActOutcome> {
  return asSystem(deps.database, async (tx) => {
    const { request: row, found } = await lockRequestAndCase(tx, input.requestId);
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
      const { outcome, written } = await asSystem(deps.database, (tx, withCommit) => decide(tx, withCommit, deps, input));
      if (written !== null) {
        deps.cache.keep(written.state, written.head.headHash);
        signalChange(deps.database);
      }
      return outcome;
    } catch (error) {
      if (isCaseError(error)) return refuse(deps, input, error);
      throw error;
    }
  };
}
