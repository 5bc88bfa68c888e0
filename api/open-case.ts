import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { type ActEnvelope, hashRequest, sealRequestBody } from '../db/act-envelope.ts';
import { type ActRequestRow, storeActRequest } from '../db/act-request.ts';
import type { Tx } from '../db/connect.ts';
import { isDatabaseError } from '../db/database-error.ts';
import { createPerson, isPersonOfCase, lockOpenCases, readIdentity } from '../db/persons.ts';
import { findSight } from '../db/queries/find-sight.ts';
import { asSystem, type Reader } from '../db/transaction.ts';
import { openPersonKey } from '../db/vault.ts';
import { findRegimeAt, type Regime } from '../law/regimes.ts';
import { CaseError } from '../procedures/case-error.ts';
import { findOpening } from '../procedures/index.ts';
import { canPerform, findAct } from '../procedures/perform.ts';
import { findCasesBesides, refuseSecondCase } from '../procedures/second-case.ts';
import type { CaseState } from '../procedures/legal-case.ts';
import { findOpeningFault } from '../procedures/succession.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';
import { type AskContext, type AskedAct, checkBody, envelopeOf, findAsked, performContextOf, sealedOf, settle, tryAct } from './ask-act.ts';
import { readCase, readerToday } from './case-view.ts';
import { type Answer, json } from './define-route.ts';
import { ageOn, eighteenOn, identityWarnings, type newPersonSchema, toIdentity } from './person-view.ts';
import { fieldFaultWords } from './field-fault.vi.ts';
import { Problem } from './problem.ts';
import { actingOn, vietnamDate } from './signed-in.ts';

export interface AskedOpening extends AskedAct {
  /** null for a side proceeding: it is of the person of its main case */
  readonly person: { readonly personId: string } | z.output<typeof newPersonSchema> | null;
  /** the case a side proceeding is to hang on */
  readonly mainCaseId: string | null;
  readonly regime: Regime | null;
  /** the office that has ended and whose act the opening was */
  readonly actingOffice: string | null;
  readonly previousCaseId: string | null;
  readonly secondCaseReason: string | null;
  /** instant the clock of a simulated case begins at */
  readonly simulatedFrom: string | null;
}

interface Prepared {
  readonly row: ActRequestRow;
}

/** Age counts on the day the dossier is opened; under twelve nobody comes under this law. */
function personKind(birthDate: string, on: string): 'adult' | 'juvenile' {
  const age = ageOn(birthDate, on);
  if (age < 12) throw new Problem('bodyInvalid', { facts: { fields: [{ path: 'person.birthDate', code: 'underTwelve', words: fieldFaultWords['underTwelve'] }] } });
  return age < 18 ? 'juvenile' : 'adult';
}

type AskedPerson = NonNullable<AskedOpening['person']>;

async function readBirthDate(context: AskContext, tx: Tx, person: AskedPerson): Promise<string> {
  if (!('personId' in person)) return person.birthDate;
  const identity = await readIdentity(tx, context.deps, person.personId);
  if (identity === null) throw new Problem('personNotFound');
  return identity.birthDate;
}

async function takePerson(context: AskContext, tx: Tx, person: AskedPerson, reader: Reader): Promise<string> {
  if ('personId' in person) return person.personId;
  try {
    return await createPerson(tx, context.deps, toIdentity(person), { officialId: reader.officialId, agencyId: reader.agencyId, at: context.deps.now().toISOString() });
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

interface MainCase {
  readonly state: CaseState;
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
}

function faulty(path: string, code: string): Problem {
  return new Problem('bodyInvalid', { facts: { fields: [{ path, code }] } });
}

/** The case that a side proceeding is to hang on; null for a case of its own. To an office that takes no part it is not there. @throws Problem */
async function readMain(context: AskContext, { act, mainCaseId, person }: AskedOpening): Promise<MainCase | null> {
  const isSide = findOpening(act)?.procedure.kind === 'side';
  if (mainCaseId === null) {
    if (isSide) throw faulty('mainCaseId', 'missing');
    if (person === null) throw faulty('person', 'missing');
    return null;
  }
  if (!isSide || person !== null) throw faulty(isSide ? 'person' : 'mainCaseId', 'unknownField');
  return readCase(context, mainCaseId, null, (_tx, { head, state, isFormer }) => {
    if (isFormer) throw new Problem('caseNotFound');
    return Promise.resolve({ state, clockOffsetMs: head.clockOffsetMs, isSimulated: head.isSimulated });
  });
}

/** Opens a case: the person looked up or made, the rights asked, the request stored once, the case's workflow started with it. */
export async function openCase(context: AskContext, asked: AskedOpening, isDryRun: boolean): Promise<Answer> {
  const { deps } = context;
  const main = await readMain(context, asked);
  const person = main === null ? asked.person : { personId: main.state.personId };
  if (person === null) throw faulty('person', 'missing');
  const isSimulated = main?.isSimulated ?? asked.simulatedFrom !== null;
  if (asked.simulatedFrom !== null && deps.mode !== 'embedded') throw new Problem('embeddedModeOnly');
  const clockOffsetMs = main !== null ? main.clockOffsetMs : asked.simulatedFrom === null ? 0 : Date.parse(asked.simulatedFrom) - deps.now().getTime();
  const now = new Date(deps.now().getTime() + clockOffsetMs);
  const { acting, reader } = actingNow(context, now);
  const { act, wire, regime, actingOffice, previousCaseId, secondCaseReason, simulatedFrom, mainCaseId } = asked;
  const bodyHash = hashRequest({
    act, person: asked.person, regime, previousCaseId, secondCaseReason, simulatedFrom, ...(mainCaseId === null ? {} : { mainCaseId }), ...(actingOffice === null ? {} : { actingOffice }), ...wire,
  });

  const result = await asSystem(deps.database, async (tx): Promise<Prepared | { answer: Awaited<ReturnType<typeof tryAct>> }> => {
    if (!isDryRun) {
      const known = await findAsked(tx, reader.officialId, asked, bodyHash);
      if (known !== null) return { row: known };
    }
    const plain = envelopeOf(wire, now, null);
    const happenedOn = plain.happenedAt.length === 10 ? plain.happenedAt : vietnamDate(new Date(plain.happenedAt));
    const ofOpening = regime ?? findRegimeAt(happenedOn);
    if (ofOpening === undefined) throw new Problem('bodyInvalid', { facts: { fields: [{ path: 'happenedAt', code: 'beforeFirstRegime', words: fieldFaultWords['beforeFirstRegime'] }] } });
    const caseId = randomUUID();
    const forAgency = actingOffice === null || actingOffice === acting.agencyId ? {} : { forAgencyId: actingOffice };
    const performing = {
      ...(await performContextOf(context, tx, { caseId: null, acting, now, body: [wire.body, main?.state.offices ?? [], actingOffice], requestId: randomUUID() })),
      opening: { caseId, code: '-', personId: 'personId' in person ? person.personId : randomUUID(), previousCaseId, ...forAgency, ...(main === null ? {} : { main: main.state }) },
    };
    const fault = findOpeningFault(happenedOn, performing);
    if (fault !== null) throw new CaseError(fault.code, { act, ...fault.facts });
    const permission = canPerform(null, act, performing, wire.channel, ofOpening);
    if (permission.refusal !== undefined) throw permission.refusal;
    const found = findAct(null, act);
    if (found === undefined) throw new CaseError('actNotInProcedure', { act });
    checkBody(found.definition, wire.body);
    if (previousCaseId !== null && (await findSight(tx, previousCaseId, reader)) === null) throw new Problem('caseNotFound', { facts: { previousCaseId } });
    // What follows from a case is about the person of that case.
    if (previousCaseId !== null && !('personId' in person && (await isPersonOfCase(tx, person.personId, previousCaseId)))) throw new Problem('bodyInvalid', { facts: { fields: [{ path: 'person', code: 'otherPerson', words: fieldFaultWords['otherPerson'] }] } });
    const birthDate = await readBirthDate(context, tx, person);
    // What hangs on a case is of whoever the person is there.
    const kind = main?.state.person ?? personKind(birthDate, happenedOn);
    const adultOn = main === null && kind === 'juvenile' ? eighteenOn(birthDate) : null;
    const envelope: ActEnvelope = {
      ...plain,
      opening: {
        regime: ofOpening, person: kind, ...(adultOn === null ? {} : { adultOn }), previousCaseId, isSimulated, clockOffsetMs, hasSecondCaseReason: secondCaseReason !== null, ...forAgency,
        ...(mainCaseId === null ? {} : { mainCaseId }),
      },
    };
    if ('personId' in person) {
      const besides = findCasesBesides(act);
      refuseSecondCase(besides, await lockOpenCases(tx, person.personId, besides.procedures), secondCaseReason !== null);
    }
    if (isDryRun) {
      const answer = await tryAct(tx, null, envelope, asked, { ...performing, opening: { ...performing.opening, adultOn } });
      return { answer: { ...answer, warnings: 'personId' in person ? [] : identityWarnings(person) } };
    }
    const personId = await takePerson(context, tx, person, reader);
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
  return settle(context, row, { caseId: row.caseId, procedure: findOpening(row.act)?.procedure.name ?? '', clockOffsetMs: offset }, true);
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
