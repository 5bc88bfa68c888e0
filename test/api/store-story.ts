import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { canonicalJson, chainHash, createCase, emptyHash } from '../../db/ledger.ts';
import { createPerson, type PersonIdentity } from '../../db/persons.ts';
import { projectCase, writeCaseProjections } from '../../db/projection.ts';
import { caseEvent, legalCase } from '../../db/schema/index.ts';
import { asSystem } from '../../db/transaction.ts';
import type { CaseStory } from '../kit/case-builder.ts';
import type { CaseWorld } from '../workflows/case-world.ts';

export interface Stored {
  readonly caseId: string;
  readonly code: string;
  readonly personId: string;
}

const somebody: PersonIdentity = { fullName: 'Nguyễn Thị Ưởng', birthDate: '1990-05-20', sex: 'female', residence: 'Số 12, ngõ Hoa Sữa', communeCode: '00001' };

/** Puts a story of the kit into the product's tables as one case of its own, as the worker would have recorded it; its clock stands at the story's last moment. */
export async function storeStory(api: { readonly world: Pick<CaseWorld, 'database' | 'keys'> }, story: CaseStory, more: { readonly identity?: Partial<PersonIdentity>; readonly isSimulated?: boolean; readonly now?: string; readonly code?: string } = {}): Promise<Stored> {
  const caseId = randomUUID();
  const code = more.code ?? `HS-${caseId.slice(0, 8).toUpperCase()}`;
  const at = new Date().toISOString();
  const clockOffsetMs = Date.parse(more.now ?? story.asOf) - Date.now();
  return asSystem(api.world.database, async (tx) => {
    const personId = await createPerson(tx, api.world.keys, { ...somebody, ...more.identity }, { officialId: 'ca-xa:1:officer', agencyId: 'ca-xa:1', at });
    await createCase(tx, { id: caseId, code, personId, regime: story.regime, personKind: story.person, clockOffsetMs, isSimulated: more.isSimulated ?? true, createdAt: at });
    let headHash: Buffer = emptyHash;
    const rows = story.events.map((recorded) => {
      const event = recorded.event.type === 'caseOpened' ? { ...recorded.event, code, personId } : recorded.event;
      const payload = canonicalJson({ ...recorded, caseId, event });
      const prevHash = headHash;
      headHash = chainHash(prevHash, payload);
      const { seq, happenedAt, recordedAt, recordedBy, requestId } = recorded;
      return { caseId, seq, type: event.type, happenedAt, recordedAt, recordedBy, requestId, payload, prevHash, hash: headHash };
    });
    await tx.insert(caseEvent).values(rows);
    await tx.update(legalCase).set({ version: story.state.version, headHash }).where(eq(legalCase.id, caseId));
    await writeCaseProjections(tx, projectCase({ ...story.state, caseId, code, personId }, { clockOffsetMs, isSimulated: more.isSimulated ?? true }), {});
    return { caseId, code, personId };
  });
}
