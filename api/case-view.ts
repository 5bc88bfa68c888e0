import type { AuditKind } from './define-route.ts';
import type { RouteContext } from './define-route.ts';
import type { Tx } from '../db/connect.ts';
import { recordAccess } from '../db/access-record.ts';
import { findCaseHead, type LockedCase } from '../db/ledger.ts';
import { readSeenEvents } from '../db/queries/find-sight.ts';
import { asOfficialFound, type Reader } from '../db/transaction.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { type CaseState, fold } from '../procedures/legal-case.ts';
import type { ActingOfficial } from '../procedures/procedure.ts';
import { Problem } from './problem.ts';
import { actingOn, type SignedIn, vietnamDate } from './signed-in.ts';

type AnyContext = Pick<RouteContext<unknown, unknown, unknown, unknown>, 'deps' | 'signedIn' | 'request' | 'noteRecorded'>;

/** A case as one official sees it: an office that left sees what was recorded until then. */
export interface CaseView {
  readonly head: LockedCase;
  readonly state: CaseState;
  readonly events: readonly RecordedEvent[];
  /** case time */
  readonly now: Date;
  readonly acting: ActingOfficial;
  readonly reader: Reader;
  /** true where it no longer sees what is recorded now */
  readonly isFormer: boolean;
}

export function requestIdOf({ request }: Pick<AnyContext, 'request'>): string {
  return typeof request.id === 'string' ? request.id : 'none';
}

/** In whose name an official reads today; in the embedded mode a former office may still look at simulated cases. */
export function readerToday({ deps, signedIn }: Pick<AnyContext, 'deps' | 'signedIn'>): { reader: Reader; acting: ActingOfficial } {
  const on = vietnamDate(deps.now());
  const acting = actingOn(signedIn, on) ?? (deps.mode === 'embedded' ? formerly(signedIn) : null);
  if (acting === null) throw new Problem('notAnOfficial');
  return { acting, reader: { officialId: acting.officialId, agencyId: acting.agencyId, on } };
}

function formerly(signedIn: SignedIn): ActingOfficial | null {
  const last = [...signedIn.positions].sort((a, b) => ((a.to ?? '9999') < (b.to ?? '9999') ? 1 : -1))[0];
  return last === undefined ? null : { officialId: signedIn.officialId, agencyId: last.agencyId, positions: [] };
}

/** Positions count on the day it is in the case; grants of auditors on the real day. */
function actingIn({ deps, signedIn }: AnyContext, caseNow: Date): { reader: Reader; acting: ActingOfficial } {
  const today = vietnamDate(deps.now());
  const acting = actingOn(signedIn, vietnamDate(caseNow));
  if (acting === null) return readerToday({ deps, signedIn });
  return { acting, reader: { officialId: acting.officialId, agencyId: acting.agencyId, on: today } };
}

/**
 * Reads one case in the name of the signed-in official, in one transaction that also records the look.
 * @throws Problem caseNotFound for a case that does not exist and for one the official may not see: nobody can tell which
 */
export async function readCase<T>(
  context: AnyContext,
  caseId: string,
  look: { readonly kind: AuditKind; readonly subject?: string } | null,
  fn: (tx: Tx, view: CaseView) => Promise<T>,
): Promise<T> {
  const { deps } = context;
  const result = await asOfficialFound(
    deps.database,
    async (tx) => {
      // Only the clock is read without rights: it says on which day they are judged.
      const head = await findCaseHead(tx, caseId);
      if (head === null) throw new Problem('caseNotFound');
      const now = new Date(deps.now().getTime() + head.clockOffsetMs);
      return { head, now, ...actingIn(context, now) };
    },
    async (tx, { head, now, acting, reader }) => {
      const seen = await readSeenEvents(tx, caseId, reader);
      const state = seen === null ? null : fold(seen.events);
      if (seen === null || state === null) throw new Problem('caseNotFound');
      if (look !== null)
        await recordAccess(tx, { ...reader, kind: look.kind, caseId, personId: state.personId, subject: look.subject ?? null, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return fn(tx, { head, state, events: seen.events, now, acting, reader, isFormer: seen.seesUntil < head.version });
    },
  );
  if (look !== null) context.noteRecorded();
  return result;
}
