import { z } from 'zod';
import type { AuditKind } from './define-route.ts';
import type { RouteContext } from './define-route.ts';
import type { Tx } from '../db/connect.ts';
import { recordAccess } from '../db/access-record.ts';
import { findCaseHead, type LockedCase } from '../db/ledger.ts';
import { readSeenEvents } from '../db/queries/find-sight.ts';
import { isUnrecordedSuccessor } from '../db/queries/is-successor.ts';
import { asOfficialFound, asSystem, type Reader } from '../db/transaction.ts';
import type { RecordedEvent } from '../procedures/case-event.ts';
import { fold } from '../procedures/fold-case.ts';
import type { CaseState } from '../procedures/legal-case.ts';
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
  /** local date of the case the reader asked for; null: as known now */
  readonly knownOn: string | null;
}

/** The day, in the case's own time, whose end a reader looks back to. */
export const knownOnQuery = {
  knownOn: z.iso.date().optional().meta({ description: '"như đã biết ngày …": the case as recorded until the end of that day, in the case\'s time; default: now' }),
} as const;

/** The end of a Vietnam day, last millisecond. */
function endOfDay(date: string): Date {
  return new Date(Date.parse(`${date}T00:00:00+07:00`) + 86_400_000 - 1);
}

/** What was recorded by the end of a day. @throws Problem notKnownOn for a day to come, and for one before the case was opened */
function knownBy(events: readonly RecordedEvent[], knownOn: string, now: Date): RecordedEvent[] {
  const end = endOfDay(knownOn).toISOString();
  const first = events[0]?.recordedAt ?? '';
  if (knownOn > vietnamDate(now) || first > end) throw new Problem('notKnownOn', { facts: { knownOn, from: first === '' ? null : vietnamDate(new Date(first)), to: vietnamDate(now) } });
  const next = events.findIndex((one) => one.recordedAt > end);
  return next < 0 ? [...events] : events.slice(0, next);
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
  const own = signedIn.actingAgencyId === undefined ? signedIn.positions : signedIn.positions.filter((one) => one.agencyId === signedIn.actingAgencyId);
  const last = [...own].sort((a, b) => ((a.to ?? '9999') < (b.to ?? '9999') ? 1 : -1))[0];
  return last === undefined ? null : { officialId: signedIn.officialId, agencyId: last.agencyId, positions: [] };
}

/** Positions count on the day it is in the case; grants of auditors on the real day. */
export function actingIn({ deps, signedIn }: Pick<AnyContext, 'deps' | 'signedIn'>, caseNow: Date): { reader: Reader; acting: ActingOfficial } {
  const today = vietnamDate(deps.now());
  const acting = actingOn(signedIn, vietnamDate(caseNow));
  if (acting === null) return readerToday({ deps, signedIn });
  return { acting, reader: { officialId: acting.officialId, agencyId: acting.agencyId, on: today } };
}

function subjectOf(subject: string | undefined, knownOn: string | null): string | null {
  return knownOn === null ? (subject ?? null) : `${subject ?? 'case'}@${knownOn}`;
}

/** An office that succeeds one of the case learns that, and nothing else; to every other the case is not there. */
async function refuseUnseen({ deps }: Pick<AnyContext, 'deps'>, caseId: string, { agencyId }: Reader, caseNow: Date): Promise<Problem> {
  const isSuccessor = await asSystem(deps.database, (tx) => isUnrecordedSuccessor(tx, caseId, agencyId, vietnamDate(caseNow)));
  return new Problem(isSuccessor ? 'successionNotRecorded' : 'caseNotFound');
}

/**
 * Reads one case in the name of the signed-in official, in one transaction that also records the look.
 * @throws Problem caseNotFound for a case that does not exist and for one the official may not see: nobody can tell which
 */
export async function readCase<T>(
  context: AnyContext,
  caseId: string,
  look: { readonly kind: AuditKind; readonly subject?: string; readonly knownOn?: string | undefined } | null,
  fn: (tx: Tx, view: CaseView) => Promise<T>,
): Promise<T> {
  const { deps } = context;
  let unseen: { readonly reader: Reader; readonly now: Date } | null = null;
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
      if (seen === null) {
        unseen = { reader, now };
        throw new Problem('caseNotFound');
      }
      const knownOn = look?.knownOn ?? null;
      const events = knownOn === null ? seen.events : knownBy(seen.events, knownOn, now);
      const state = fold(events);
      if (state === null) throw new Problem('caseNotFound');
      const past = knownOn === null ? now : endOfDay(knownOn);
      if (look !== null)
        await recordAccess(tx, { ...reader, kind: look.kind, caseId, personId: state.personId, subject: subjectOf(look.subject, knownOn), purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return fn(tx, { head, state, events, now: past < now ? past : now, acting, reader, isFormer: seen.seesUntil < head.version, knownOn });
    },
  ).catch(async (error: unknown): Promise<never> => {
    throw unseen === null ? error : await refuseUnseen(context, caseId, unseen.reader, unseen.now);
  });
  if (look !== null) context.noteRecorded();
  return result;
}
