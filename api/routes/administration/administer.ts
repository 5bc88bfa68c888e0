import { z } from 'zod';
import { AGENCY_KINDS } from '../../../law/competence.ts';
import type { Tx } from '../../../db/connect.ts';
import { recordAdministrationChange, type Touched } from '../../../db/administration.ts';
import { asSystem, type Reader } from '../../../db/transaction.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import type { RouteContext, Who } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { positionsOn, vietnamDate } from '../../signed-in.ts';
import { type ChangeKind, conflictSentences, touchWords } from './words.vi.ts';

/** Administrators for every office; heads, deputies and chief judges for their own: which of the two is asked below. */
export const officesAndAdministrators: Who = { kinds: AGENCY_KINDS.filter((kind) => kind !== 'oversight') };

export const dryRunQuery = { dryRun: z.enum(['true', 'false']).optional().meta({ description: 'true: says what the change touches and changes nothing' }) } as const;

/** What a change touches, in numbers and in one sentence. */
export const touchSchema = z.strictObject({ openCases: z.int(), workItems: z.int(), delegations: z.int(), sentence: z.string() }).meta({ id: 'Touch' });

export const changedSchema = z.strictObject({ isDryRun: z.boolean(), id: z.string(), touches: touchSchema }).meta({ id: 'AdministrationChanged' });

const leading = new Set(['head', 'deputy', 'chiefJudge']);

type AnyContext = Pick<RouteContext<unknown, unknown, unknown, unknown>, 'deps' | 'signedIn' | 'request'>;

export interface Administrator {
  readonly reader: Reader;
  /** false: it leads one office and may change that one alone */
  readonly isOperator: boolean;
}

/** In which capacity an official administers today. @throws Problem notAllowed for one who neither administers nor leads an office */
export function administratorToday(context: AnyContext): Administrator {
  const { deps, signedIn } = context;
  const { reader } = readerToday(context);
  const held = positionsOn(signedIn, vietnamDate(deps.now())).filter((one) => one.agencyId === reader.agencyId);
  const isOperator = held.some((one) => one.agencyKind === 'operator');
  if (!isOperator && !held.some((one) => leading.has(one.position))) throw new Problem('notAllowed', { facts: { needs: ['operator', ...leading] } });
  return { reader, isOperator };
}

/** @throws Problem notAllowed where somebody who leads one office changes another */
export function requireOffice(administrator: Administrator, agencyId: string): void {
  if (!administrator.isOperator && administrator.reader.agencyId !== agencyId) throw new Problem('notAllowed', { facts: { agencyId, own: administrator.reader.agencyId } });
}

export interface ChangeNote {
  readonly kind: ChangeKind;
  readonly subjectId: string;
  readonly subjectAgencyId: string | null;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason?: string | null | undefined;
}

/** Writes a change down in the transaction that makes it. */
export async function noteChange(tx: Tx, context: AnyContext, { reader }: Administrator, note: ChangeNote): Promise<void> {
  await recordAdministrationChange(tx, {
    at: context.deps.now().toISOString(), officialId: reader.officialId, agencyId: reader.agencyId, kind: note.kind, subjectId: note.subjectId, subjectAgencyId: note.subjectAgencyId, before: note.before, after: note.after,
    reason: note.reason ?? null, requestId: requestIdOf(context),
  });
}

/** A change that what is there already contradicts. */
export function conflict(reason: keyof typeof conflictSentences, facts: Readonly<Record<string, unknown>> = {}): Problem {
  return new Problem('administrationConflict', { facts: { reason, sentence: conflictSentences[reason], ...facts } });
}

export function describeTouched(touched: Touched): z.output<typeof touchSchema> {
  return { ...touched, sentence: touchWords(touched) };
}

/** Thrown inside a transaction to take back what a dry run tried. */
class DryRun extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('dry run');
    this.answer = answer;
  }
}

/** Runs a change whole and takes it back where only a look was asked for, so that a preview meets every refusal of the real thing. */
export async function runChange<T>(context: AnyContext, isDryRun: boolean, fn: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await asSystem(context.deps.database, async (tx) => {
      const answer = await fn(tx);
      if (isDryRun) throw new DryRun(answer);
      return answer;
    });
  } catch (error) {
    if (error instanceof DryRun) return error.answer as T;
    throw error;
  }
}
