import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { seenCases } from './find-sight.ts';

export interface LimitCount {
  readonly duty: string;
  readonly regime: string;
  readonly person: 'adult' | 'juvenile';
  /** open cases in which such a limit runs or stands still */
  readonly openCases: number;
}

/** How many of the open cases the reader may see wait under each limit. An office that left a case counts it no more. */
export async function countOpenCasesByLimit(tx: Tx, reader: Reader): Promise<LimitCount[]> {
  const found = await tx.execute<LimitCount & Record<string, unknown>>(sql`
    with ${seenCases(reader)}
    select l.duty, l.regime, c.person_kind as person, count(distinct l.case_id)::int as "openCases"
    from seen s join case_current c on c.case_id = s.case_id and s.seq >= c.version and c.closed_at is null
    join time_limit l on l.case_id = c.case_id and l.status in ('running', 'paused')
    group by l.duty, l.regime, c.person_kind`);
  return found.rows;
}
