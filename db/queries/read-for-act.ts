import { sql } from 'drizzle-orm';
import type { Tx } from '../connect.ts';
import { nameStatement, runStatement } from '../named-statements.ts';
import type { Reader } from '../transaction.ts';
import { seesEverything, sightOf } from './find-sight.ts';

/** What the door must know of a case before an act on it is stored. */
export interface ForAct {
  readonly version: number;
  readonly headHash: Buffer;
  /** case time less real time, milliseconds */
  readonly clockOffsetMs: number;
  readonly personId: string;
  /** the person's key, wrapped */
  readonly wrappedKey: Buffer | null;
  /** false for an office that left: it sees an older state */
  readonly seesAll: boolean;
  /** the same key was asked before */
  readonly isAsked: boolean;
  /** payloads of the events after the version asked from, in order */
  readonly payloads: readonly string[];
  /** hash of the event at the version asked from, as the next event tells; null where there is none after it */
  readonly hashBefore: string | null;
}

interface Row extends Omit<ForAct, 'seesAll' | 'payloads' | 'hashBefore'> {
  readonly seesUntil: number | null;
  readonly events: readonly { readonly payload: string; readonly before: string }[] | null;
}

type Value = keyof Reader | 'caseId' | 'after' | 'key';
const value = (name: Value) => sql.placeholder(name);

const statement = nameStatement<Value, Row>(sql`
  select c.version, c.head_hash as "headHash", c.clock_offset_ms::float8 as "clockOffsetMs", c.person_id as "personId", k.wrapped_key as "wrappedKey",
    ${sightOf(sql`c.id`, { officialId: value('officialId'), agencyId: value('agencyId'), on: value('on') })} as "seesUntil",
    exists (select from act_request q where q.official_id = ${value('officialId')} and q.idempotency_key = ${value('key')}) as "isAsked",
    (select json_agg(json_build_object('payload', e.payload, 'before', encode(e.prev_hash, 'hex')) order by e.seq) from case_event e where e.case_id = c.id and e.seq > ${value('after')}::int) as events
  from legal_case c join person_key k on k.person_id = c.person_id where c.id = ${value('caseId')}`);

/** Head, rights, key and the events after a version, in one statement; null for a case the reader may not see. Sent before this returns. */
export async function readForAct(tx: Tx, reader: Reader, ask: { readonly caseId: string; readonly after: number; readonly idempotencyKey: string }): Promise<ForAct | null> {
  const [row] = (await runStatement(tx, statement, { ...reader, caseId: ask.caseId, after: ask.after, key: ask.idempotencyKey })).rows;
  if (row === undefined || row.seesUntil === null) return null;
  const { seesUntil, events, ...known } = row;
  return { ...known, seesAll: seesUntil === seesEverything, payloads: (events ?? []).map(({ payload }) => payload), hashBefore: events?.[0]?.before ?? null };
}
