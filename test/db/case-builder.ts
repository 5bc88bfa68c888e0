import { randomUUID } from 'node:crypto';
import type { CaseEvent, RecordedEvent } from '../../procedures/case-event.ts';
import { fold } from '../../procedures/fold-case.ts';
import type { Database, Tx } from '../../db/connect.ts';
import { createCase, lockCase, readEvents } from '../../db/ledger.ts';
import { createPerson, type PersonIdentity } from '../../db/persons.ts';
import { projectCase, sendSections } from '../../db/projection.ts';
import { recordEvents } from '../../db/record-events.ts';
import { asSystem } from '../../db/transaction.ts';
import type { VaultKeys } from '../../db/vault.ts';

export const keys: VaultKeys = { masterKey: Buffer.alloc(32, 7), hashKey: Buffer.alloc(32, 9) };

export const somebody: PersonIdentity = {
  fullName: 'Nguyễn Thị Ưởng', birthDate: '1990-05-20', sex: 'female', identityNumber: '001190012345', residence: 'Số 1 phố Quán Thánh', communeCode: '00004',
};

export const recorder = { officialId: 'can-bo:ba-dinh-can-bo-ca', agencyId: 'ca-xa:00004', at: '2026-07-06T02:00:00.000Z' };

export interface TestCase {
  readonly id: string;
  readonly personId: string;
}

/** Appends events of one request as the worker does: lock, fold, append, project. Answers the new head. */
export async function record(tx: Tx, caseId: string, events: readonly CaseEvent[], at = '2026-07-06T03:00:00.000Z', requestId: string = randomUUID()) {
  const head = await lockCase(tx, caseId);
  if (head === null) throw new Error('no case');
  const recorded: RecordedEvent[] = events.map((event, index) => ({
    caseId, seq: head.version + index + 1, happenedAt: at, recordedAt: at, recordedBy: recorder.officialId, requestId, event,
  }));
  const state = fold([...(await readEvents(tx, caseId)), ...recorded]);
  if (state === null) throw new Error('nothing folded');
  const projection = projectCase(state, head);
  const next = await recordEvents(tx, head, recorded, { projection });
  await Promise.all(sendSections(tx, projection, head.sectionHashes));
  return next;
}

export function limitEvent(limitId: string, more: Partial<Extract<CaseEvent, { type: 'timeLimitStarted' }>> = {}): CaseEvent {
  return {
    type: 'timeLimitStarted', limitId, duty: 'compileDossier', key: null, procedure: 'compulsoryDossier', nature: 'duty', holderRole: 'compilingOffice',
    holderAgencyId: 'ca-xa:00004', from: '2026-07-06', regime: 'R4', amount: 5, unit: 'workingDay', bound: 'atMost', confidence: 'T', source: 'NĐ 163/2026 Đ100.1',
    dueDate: '2026-07-13', dueAt: '2026-07-13T17:00:00.000Z', warnAt: ['2026-07-10T17:00:00.000Z'], provisional: false, proof: { days: [] }, ...more,
  };
}

export const actEvent = (personalTextId: string | null = null): CaseEvent => ({
  type: 'actRecorded', act: 'openDossier', event: 'dossierOpened', procedure: 'compulsoryDossier', stage: 'preparing', source: 'NĐ 163/2026 Đ100', channel: 'system',
  actingRole: 'compilingOffice', actingAgencyId: 'ca-xa:00004', recordedByAgencyId: 'ca-xa:00004', signerId: null, signerPrefix: null, paper: null, lateEntry: false,
  timeUncertain: false, facts: {}, personalTextId,
});

/** A case of Ba Đình's police with one running limit, in version 4. */
export async function openCase(database: Database, more: { agencyId?: string; identity?: PersonIdentity; personId?: string; isSimulated?: boolean; clockOffsetMs?: number } = {}): Promise<TestCase> {
  const id = randomUUID();
  const agencyId = more.agencyId ?? 'ca-xa:00004';
  const personId = await asSystem(database, async (tx) => {
    const { identityNumber: _none, ...unnumbered } = somebody;
    const person = more.personId ?? (await createPerson(tx, keys, more.identity ?? unnumbered, { ...recorder, agencyId }));
    const code = `HS-${id}`;
    await createCase(tx, { id, code, personId: person, regime: 'R4', personKind: 'adult', clockOffsetMs: more.clockOffsetMs ?? 0, isSimulated: more.isSimulated ?? false, createdAt: recorder.at });
    await record(tx, id, [
      { type: 'caseOpened', code, personId: person, person: 'adult', regime: 'R4', procedure: 'compulsoryDossier', procedureVersion: 1, stage: 'preparing', previousCaseId: null },
      actEvent(),
      { type: 'officeJoined', role: 'compilingOffice', agencyId, from: '2026-07-06' },
      limitEvent('limit-4', { holderAgencyId: agencyId }),
    ]);
    return person;
  });
  return { id, personId };
}
