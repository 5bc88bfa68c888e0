import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { findCaseOpenedBy } from '../../../db/queries/find-office-request.ts';
import { asOfficial, asSystem } from '../../../db/transaction.ts';
import { storeUpload } from '../../../db/uploads.ts';
import { renderUnscanned } from '../../../documents/bundle/unscanned-paper.vi.ts';
import { getTinos } from '../../../documents/index.ts';
import { folioText } from '../../../documents/bundle/bundle-front.vi.ts';
import { findOpening } from '../../../procedures/index.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf } from '../../../procedures/vi.ts';
import type { z } from 'zod';
import { type AskContext, askAct } from '../../ask-act.ts';
import { readCase, readerToday } from '../../case-view.ts';
import type { Answer } from '../../define-route.ts';
import { openCase } from '../../open-case.ts';
import type { newPersonSchema } from '../../person-view.ts';
import { vietnamDate } from '../../signed-in.ts';
import { capitalised, shortDay } from '../prints/print-words.vi.ts';
import { sheetNames, stillBeingRecorded } from './columns.vi.ts';
import { bodyOn } from './plan-acts.ts';
import type { ReadyAct, ReadyPlan } from './try-plan.ts';

/** Taken and not recorded yet: the rest of the row waits for another run. */
export class StillBeingRecorded extends Error {
  constructor() {
    super(stillBeingRecorded);
    this.name = 'StillBeingRecorded';
  }
}

/** An act that was refused, with the plan's own entry. */
export class ActRefused extends Error {
  readonly planned: ReadyAct;
  constructor(planned: ReadyAct, cause: unknown) {
    super('an act of a paper case was refused', { cause });
    this.name = 'ActRefused';
    this.planned = planned;
  }
}

/** One key per office and number of a paper file: the second time it is the same case. */
export function keyOfPaperCase(agencyId: string, paperNumber: string): string {
  return `paper-case.${createHash('sha256').update(`${agencyId}|${paperNumber}`).digest('hex').slice(0, 48)}`;
}

export function findEntered(context: AskContext, agencyId: string, paperNumber: string): Promise<{ readonly caseId: string } | null> {
  return asSystem(context.deps.database, (tx) => findCaseOpenedBy(tx, agencyId, keyOfPaperCase(agencyId, paperNumber)));
}

const wireOf = ({ happenedAt, channel, paper, lateReason, body }: ReadyAct) => ({ happenedAt, channel, paper, lateReason, body });

type IsRecorded = (planned: ReadyAct) => boolean;

/** Which acts of a plan a case has already, asked in the order of the plan. Steps are taken once; what a course brings may come again, even on one day. */
function recordedIn(state: CaseState): IsRecorded {
  const matched = new Set<number>();
  return ({ act, body, sheet, happenedAt }) => {
    if (act === 'addPaper') return (state.facts.dossier.papers ?? []).some((paper) => paper.folioFrom === body['folioFrom']);
    if (sheet !== sheetNames.course) return state.acts.some((one) => one.act === act);
    const found = state.acts.find((one) => one.act === act && vietnamDate(new Date(one.happenedAt)) === happenedAt && !matched.has(one.seq));
    if (found !== undefined) matched.add(found.seq);
    return found !== undefined;
  };
}

const keyOfAct = (key: string, wire: object): string => `${key}.${createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16)}`;
const opensBeside = ({ act }: ReadyAct): boolean => findOpening(act)?.procedure.kind === 'side';
const stateOf = (context: AskContext, caseId: string): Promise<CaseState> => readCase(context, caseId, null, (_tx, { state }) => Promise.resolve(state));

/** Whether the ledger has the whole plan, in the case and in what was opened beside it. */
export async function isWholeEntered(context: AskContext, { acts }: ReadyPlan, given: { readonly caseId: string; readonly agencyId: string; readonly paperNumber: string }): Promise<boolean> {
  const key = keyOfPaperCase(given.agencyId, given.paperNumber);
  const inMain = recordedIn(await stateOf(context, given.caseId));
  const inSides = new Map<string, IsRecorded>();
  for (const planned of acts) {
    if (planned.side !== null && opensBeside(planned)) {
      const known = await asSystem(context.deps.database, (tx) => findCaseOpenedBy(tx, given.agencyId, keyOfAct(key, wireOf(planned))));
      if (known === null) return false;
      inSides.set(planned.side, recordedIn(await stateOf(context, known.caseId)));
    } else if ((planned.side === null ? inMain : inSides.get(planned.side))?.(planned) !== true) return false;
  }
  return true;
}

/** The stand-ins of an act's scans, stored like any scan of the office. */
async function withScans(context: AskContext, planned: ReadyAct, given: { readonly standIn: string; readonly paperNumber: string; readonly agencyName: string }): Promise<ReadyAct['body']> {
  const fields = Object.entries(planned.body).filter(([, value]) => value === given.standIn).map(([name]) => name);
  if (fields.length === 0) return planned.body;
  const { standsIn } = planned;
  const { deps } = context;
  const { reader } = readerToday(context);
  const content = Buffer.from(await renderUnscanned({
    title: standsIn === null ? labelOf('acts', 'compulsoryDossier', planned.act) : capitalised(labelOf('choices', 'compulsoryDossier', standsIn.values.type ?? '')), number: standsIn === null ? planned.paper.number : (standsIn.values.number ?? null),
    date: shortDay(standsIn === null ? planned.happenedAt : (standsIn.values.date ?? null)), paperFile: given.paperNumber, agency: given.agencyName, madeOn: planned.happenedAt,
    folios: standsIn === null ? null : folioText({ folioFrom: Number(standsIn.values.folioFrom), folioTo: Number(standsIn.values.folioTo) }),
  }, await getTinos()));
  const stored = await asOfficial(deps.database, reader, (tx) => storeUpload(tx, deps, { officialId: reader.officialId, agencyId: reader.agencyId, mediaType: 'application/pdf', content, pages: 1, at: deps.now().toISOString() }));
  return { ...planned.body, ...Object.fromEntries(fields.map((name) => [name, stored.id])) };
}

function caseIdOf(answer: Answer): string {
  if (answer.status === 202) throw new StillBeingRecorded();
  return (answer.body as { caseId: string }).caseId;
}

/** How long a report of a proceeding may be on its way to the case; then the rest of the row waits for another run. */
const patienceMs = 15_000;

/** Waits until the case has taken up what the proceeding beside it reported; what it refused is asked about there. @throws StillBeingRecorded */
async function waitForReports(context: AskContext, caseId: string, sideId: string): Promise<void> {
  for (const giveUpAt = Date.now() + patienceMs; ; ) {
    const [{ reports }, { acts }] = await Promise.all([stateOf(context, sideId), stateOf(context, caseId)]);
    if (reports.every((told) => told.refusal !== null || acts.some((one) => one.act === told.act && one.happenedAt === told.happenedAt))) return;
    if (Date.now() > giveUpAt) throw new StillBeingRecorded();
    await setTimeout(100);
  }
}

interface Beside {
  readonly caseId: string;
  readonly isRecorded: IsRecorded;
}

/** An act of the proceeding beside the case, which the first of them opens. */
async function enterBeside(context: AskContext, planned: ReadyAct, { key, caseId, beside, agencyId }: { readonly key: string; readonly caseId: string; readonly beside: Beside | undefined; readonly agencyId: string }): Promise<Beside> {
  const refuse = (error: unknown): never => { throw new ActRefused(planned, error); };
  const wire = wireOf(planned);
  const idempotencyKey = keyOfAct(key, wire);
  if (opensBeside(planned)) {
    const known = await asSystem(context.deps.database, (tx) => findCaseOpenedBy(tx, agencyId, idempotencyKey));
    const opened = known?.caseId ?? caseIdOf(await openCase(context, { act: planned.act, wire, idempotencyKey, expectedVersion: null, person: null, mainCaseId: caseId, regime: null, actingOffice: null, previousCaseId: null, secondCaseReason: null, simulatedFrom: null }, false).catch(refuse));
    await waitForReports(context, caseId, opened);
    return { caseId: opened, isRecorded: recordedIn(await stateOf(context, opened)) };
  }
  if (beside === undefined) throw new Error('an act beside a case without its opening');
  if (!beside.isRecorded(planned)) {
    const body = bodyOn(await stateOf(context, beside.caseId), planned);
    caseIdOf(await askAct(context, beside.caseId, { act: planned.act, wire: { ...wire, body }, idempotencyKey, expectedVersion: null }, false).catch(refuse));
  }
  await waitForReports(context, caseId, beside.caseId);
  return beside;
}

/**
 * Enters one paper case through the same door as everything else: opens it, then asks for each act that is not recorded yet.
 * Begun and broken off, it goes on where it stopped. @throws ActRefused, StillBeingRecorded
 */
export async function enterCase(context: AskContext, plan: ReadyPlan, given: { readonly paperNumber: string; readonly agencyId: string; readonly agencyName: string; readonly standIn: string; readonly formerOffice: string | null; readonly person: z.output<typeof newPersonSchema> }): Promise<string> {
  const { opening, acts } = plan;
  const key = keyOfPaperCase(given.agencyId, given.paperNumber);
  const known = await findEntered(context, given.agencyId, given.paperNumber);
  const caseId = known?.caseId ?? caseIdOf(await openCase(
    context, { act: opening.act, wire: wireOf(opening), idempotencyKey: key, expectedVersion: null, person: given.person, mainCaseId: null, regime: null, actingOffice: given.formerOffice, previousCaseId: null, secondCaseReason: null, simulatedFrom: null }, false,
  ).catch((error: unknown) => { throw new ActRefused(opening, error); }));
  const isRecorded = recordedIn(await stateOf(context, caseId));
  const beside = new Map<string, Beside>();
  for (const planned of acts) {
    if (planned.side !== null) { beside.set(planned.side, await enterBeside(context, planned, { key, caseId, beside: beside.get(planned.side), agencyId: given.agencyId })); continue; }
    if (isRecorded(planned)) continue;
    const body = await withScans(context, planned, given);
    const wire = { ...wireOf(planned), body };
    const answer = await askAct(context, caseId, { act: planned.act, wire, idempotencyKey: keyOfAct(key, wire), expectedVersion: null }, false).catch((error: unknown) => { throw new ActRefused(planned, error); });
    caseIdOf(answer);
  }
  return caseId;
}
