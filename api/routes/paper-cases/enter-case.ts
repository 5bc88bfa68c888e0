import { createHash } from 'node:crypto';
import { findCaseOpenedBy } from '../../../db/queries/find-office-request.ts';
import { asOfficial, asSystem } from '../../../db/transaction.ts';
import { storeUpload } from '../../../db/uploads.ts';
import { renderUnscanned } from '../../../documents/bundle/unscanned-paper.vi.ts';
import { getTinos } from '../../../documents/index.ts';
import { folioText } from '../../../documents/bundle/bundle-front.vi.ts';
import type { CaseState } from '../../../procedures/legal-case.ts';
import { labelOf } from '../../../procedures/vi.ts';
import type { z } from 'zod';
import { type AskContext, askAct } from '../../ask-act.ts';
import { readCase, readerToday } from '../../case-view.ts';
import type { Answer } from '../../define-route.ts';
import { openCase } from '../../open-case.ts';
import type { newPersonSchema } from '../../person-view.ts';
import { capitalised, shortDay } from '../prints/print-words.vi.ts';
import { stillBeingRecorded } from './columns.vi.ts';
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

function isRecorded(state: CaseState, { act, body }: ReadyAct): boolean {
  if (act === 'addPaper') return (state.facts.dossier.papers ?? []).some((paper) => paper.folioFrom === body['folioFrom']);
  return state.acts.some((one) => one.act === act);
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
  const before = await readCase(context, caseId, null, (_tx, { state }) => Promise.resolve(state));
  for (const planned of acts) {
    if (isRecorded(before, planned)) continue;
    const body = await withScans(context, planned, given);
    const wire = { ...wireOf(planned), body };
    const hash = createHash('sha256').update(JSON.stringify(wire)).digest('hex').slice(0, 16);
    const answer = await askAct(context, caseId, { act: planned.act, wire, idempotencyKey: `${key}.${hash}`, expectedVersion: null }, false).catch((error: unknown) => { throw new ActRefused(planned, error); });
    caseIdOf(answer);
  }
  return caseId;
}
