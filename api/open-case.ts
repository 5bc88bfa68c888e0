import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type ActEnvelope, hashRequest, sealRequestBody } from '../db/act-envelope.ts';
import { type ActRequestRow, storeActRequest } from '../db/act-request.ts';
import type { Tx } from '../db/connect.ts';
import { isDatabaseError } from '../db/database-error.ts';
import { createPerson, lockOpenCases, readIdentity } from '../db/persons.ts';
import { findSight } from '../db/queries/find-sight.ts';
import { asSystem, type Reader } from '../db/transaction.ts';
import { openPersonKey } from '../db/vault.ts';
import { findRegimeAt, type Regime } from '../law/regimes.ts';
import { CaseError } from '../procedures/case-error.ts';
import { canPerform, findAct } from '../procedures/perform.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';
import { type AskContext, type AskedAct, checkBody, envelopeOf, findAsked, performContextOf, sealedOf, settle, tryAct } from './ask-act.ts';
import { readerToday } from './case-view.ts';
import { type Answer, json } from './define-route.ts';
import { ageOn, type newPersonSchema, toIdentity } from './person-view.ts';
import { Problem } from './problem.ts';
import { actingOn, vietnamDate } from './signed-in.ts';

export interface AskedOpening extends AskedAct {
  readonly person: { readonly personId: string } | z.output<typeof newPersonSchema>;
  readonly regime: Regime | null;
  readonly previousCaseId: string | null;
  readonly secondCaseReason: string | null;
  /** instant the clock of a simulated case begins at */
  readonly simulatedFrom: string | null;
}

interface Prepared {
  readonly row: ActRequestRow;
}

const firstProcedure = 'compulsoryDossier';

/** Age counts on the day the dossier is opened; under twelve nobody comes under this law. */
function personKind(birthDate: string, on: string): 'adult' | 'juvenile' {
  const age = ageOn(birthDate, on);
  if (age < 12) throw new Problem('bodyInvalid', { facts: { fields: [{ path: 'person.birthDate', code: 'underTwelve' }] } });
  return age < 18 ? 'juvenile' : 'adult';
}

async function readBirthDate(context: AskContext, tx: Tx, asked: AskedOpening): Promise<string> {
  if (!('personId' in asked.person)) return asked.person.birthDate;
  const identity = await readIdentity(tx, context.deps, asked.person.personId);
  if (identity === null) throw new Problem('personNotFound');
  return identity.birthDate;
}

async function takePerson(context: AskContext, tx: Tx, asked: AskedOpening, reader: Reader): Promise<string> {
  if ('personId' in asked.person) return asked.person.personId;
  try {
    return await createPerson(tx, context.deps, toIdentity(asked.person), { officialId: reader.officialId, agencyId: reader.agencyId, at: context.deps.now().toISOString() });
  } catch (error) {
    if (isDatabaseError(error, '23505') && error.constraint === 'person_identity_number') throw new Problem('personAlreadyKnown');
    throw error;
  }
}

function actingNow(context: AskContext, now: Date): { acting: ActingOfficial; reader: Reader } {
  const acting = actingOn(context.signedIn, vietnamDate(now));
  if (acting === null) return readerToday(context);
  return { acting, reader: { officialId: acting.officialId, agencyId: acting.agencyId, on: vietnamDate(context.deps.now()) } };
}

/** Opens a dossier: the person looked up or made, the rights asked, the request stored once, the case's workflow started with it. */
export async function openCase(context: AskContext, asked: AskedOpening, isDryRun: boolean): Promise<Answer> {
  const { deps } = context;
  const isSimulated = asked.simulatedFrom !== null;
  if (isSimulated && deps.mode !== 'embedded') throw new Problem('embeddedModeOnly');
  const clockOffsetMs = asked.simulatedFrom === null ? 0 : Date.parse(asked.simulatedFrom) - deps.now().getTime();
  const now = new Date(deps.now().getTime() + clockOffsetMs);
  const { acting, reader } = actingNow(context, now);
  const { act, wire, person, regime, previousCaseId, secondCaseReason, simulatedFrom } = asked;
  const bodyHash = hashRequest({ act, person, regime, previousCaseId, secondCaseReason, simulatedFrom, ...wire });

  const result = await asSystem(deps.database, async (tx): Promise<Prepared | { answer: Awaited<ReturnType<typeof tryAct>> }> => {
    if (!isDryRun) {
      const known = await findAsked(tx, reader.officialId, asked, bodyHash);
      if (known !== null) return { row: known };
    }
    const plain = envelopeOf(wire, now, null);
    const happenedOn = plain.happenedAt.length === 10 ? plain.happenedAt : vietnamDate(new Date(plain.happenedAt));
    const ofOpening = regime ?? findRegimeAt(happenedOn);
    if (ofOpening === undefined) throw new Problem('bodyInvalid', { facts: { fields: [{ path: 'happenedAt', code: 'beforeFirstRegime' }] } });
    const performing = await performContextOf(context, tx, { caseId: null, acting, now, body: wire.body, requestId: randomUUID() });
    const permission = canPerform(null, act, performing, wire.channel, ofOpening);
    if (permission.refusal !== undefined) throw permission.refusal;
    const found = findAct(null, act);
    if (found === undefined) throw new CaseError('actNotInProcedure', { act });
    checkBody(found.definition, wire.body);
    if (previousCaseId !== null && (await findSight(tx, previousCaseId, reader)) === null) throw new Problem('caseNotFound', { facts: { previousCaseId } });
    const kind = personKind(await readBirthDate(context, tx, asked), happenedOn);
    const envelope: ActEnvelope = {
      ...plain,
      opening: { regime: ofOpening, person: kind, previousCaseId, isSimulated, clockOffsetMs, hasSecondCaseReason: secondCaseReason !== null },
    };
    if ('personId' in person && secondCaseReason === null) {
      const [open] = await lockOpenCases(tx, person.personId);
      if (open !== undefined) throw new CaseError('secondOpenDossier', { code: open.code });
    }
    const caseId = randomUUID();
    if (isDryRun) {
      const personId = 'personId' in person ? person.personId : randomUUID();
      return { answer: await tryAct(tx, null, envelope, asked, { ...performing, opening: { caseId, code: '-', personId, previousCaseId } }) };
    }
    const personId = await takePerson(context, tx, asked, reader);
    const id = randomUUID();
    const stored = await storeActRequest(tx, {
      id, officialId: reader.officialId, agencyId: reader.agencyId, idempotencyKey: asked.idempotencyKey, caseId, personId, act, bodyHash, envelope,
      bodyCiphertext: sealRequestBody(await openPersonKey(tx, deps, personId), id, sealedOf(wire, secondCaseReason ?? undefined)), receivedAt: deps.now().toISOString(),
    });
    // Two of the same at once: the person made here must go with this transaction.
    if (stored.kind !== 'stored') throw new LostRace(stored.request);
    return { row: stored.request };
  }).catch((error: unknown) => {
    if (!(error instanceof LostRace)) throw error;
    if (error.request.bodyHash !== bodyHash) throw new Problem('idempotencyKeyReused', { facts: { requestId: error.request.id } });
    return { row: error.request };
  });

  if ('answer' in result) return json(200, result.answer);
  const { row } = result;
  const offset = (row.envelope as unknown as ActEnvelope).opening?.clockOffsetMs ?? 0;
  return settle(context, row, { caseId: row.caseId, procedure: firstProcedure, clockOffsetMs: offset }, true);
}

/** The same key was stored by another call in the same moment. */
class LostRace extends Error {
  readonly request: ActRequestRow;
  constructor(request: ActRequestRow) {
    super('another call stored the same key');
    this.name = 'LostRace';
    this.request = request;
  }
}
