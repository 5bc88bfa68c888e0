import { z } from 'zod';
import type { CaseTimeLimit } from '../../../procedures/legal-case.ts';
import { describeLimit, limitSchema, type LookedAt } from '../../act-answer.ts';
import { dayTextOf, momentTextOf } from '../../day-words.ts';
import { outcomeLabels } from '../../labels.vi.ts';
import { limitStatusLabels } from './limit-status.vi.ts';

/** One limit as an overview shows it, with its state and times in words. Instants are case time. */
export const clockSchema = limitSchema.extend({ statusLabel: z.string(), fromText: z.string().nullable(), metText: z.string().nullable() }).meta({ id: 'Clock' });

export function describeClock(limit: CaseTimeLimit, at: LookedAt): z.output<typeof clockSchema> {
  const { from, status, outcome, metAt } = limit;
  return {
    ...describeLimit(limit, at), statusLabel: outcome === null ? limitStatusLabels[status] : outcomeLabels[outcome], fromText: from.length > 10 ? momentTextOf(from) : dayTextOf(from), metText: momentTextOf(metAt),
  };
}

/** The latest limit of a duty that was not cancelled. */
export function latestLimit(limits: readonly CaseTimeLimit[], duty: string): CaseTimeLimit | undefined {
  return limits.findLast((limit) => limit.duty === duty && limit.status !== 'cancelled');
}
