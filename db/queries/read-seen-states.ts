import { sql } from 'drizzle-orm';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { foldOne } from '../../procedures/fold-case.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';
import { sightOf } from './find-sight.ts';

export interface SeenState {
  readonly state: CaseState;
  readonly clockOffsetMs: number;
  readonly isSimulated: boolean;
}

/** Cases folded in one go: more would hold too many events in memory at once. */
export const statesAtOnce = 100;

/** Several cases as far as the reader may see each, in one statement; those it may not see are left out. At most `statesAtOnce`. */
export async function readSeenStates(tx: Tx, reader: Reader, caseIds: readonly string[]): Promise<Map<string, SeenState>> {
  const states = new Map<string, SeenState>();
  if (caseIds.length === 0) return states;
  if (caseIds.length > statesAtOnce) throw new Error(`more than ${String(statesAtOnce)} cases at once`);
  const found = await tx.execute<{ case_id: string; offset: number; is_simulated: boolean; payload: string }>(sql`
    with asked as materialized (
      select c.id, c.clock_offset_ms::float8 as offset, c.is_simulated, ${sightOf(sql`c.id`, reader)} as seq
      from legal_case c where c.id = any(array(select value::uuid from jsonb_array_elements_text(${JSON.stringify(caseIds)}::jsonb)))
    )
    select a.id as case_id, a.offset, a.is_simulated, e.payload from asked a join case_event e on e.case_id = a.id and e.seq <= a.seq order by e.case_id, e.seq`);
  for (const row of found.rows) {
    const before = states.get(row.case_id)?.state ?? null;
    states.set(row.case_id, { state: foldOne(before, JSON.parse(row.payload) as RecordedEvent), clockOffsetMs: row.offset, isSimulated: row.is_simulated });
  }
  return states;
}
