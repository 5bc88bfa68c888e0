import { sql } from 'drizzle-orm';
import type { Regime } from '../../law/regimes.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import type { Tx } from '../connect.ts';
import type { Reader } from '../transaction.ts';

/** What a work item needs beside its row: of a limit its unit, law and escalation, of a late or waiting one what it waits on. */
export interface WorkDetails {
  readonly duty: string;
  readonly unit: string;
  readonly regime: Regime;
  /** office that was told; "none" where there is no superior; null where nobody was */
  readonly escalatedTo: { readonly agencyId: string; readonly name: string | null } | null;
}

export interface OtherTask {
  readonly task: string;
  readonly holderRole: string;
  readonly holderName: string | null;
}

export interface CaseWaits {
  /** the pause that stands, ground and article */
  readonly pause: { readonly ground: string; readonly source: string } | null;
  /** open tasks of other offices in the case, the oldest first */
  readonly others: readonly OtherTask[];
}

interface DetailRow extends Record<string, unknown> {
  case_id: string;
  limit_id: string;
  duty: string;
  unit: string;
  regime: Regime;
  escalated_to: string | null;
  escalated_name: string | null;
}

/** Of the limits on a page of the reader's worklist, by "<case>.<limit>". One statement for the page. */
export async function readWorkDetails(tx: Tx, reader: Reader, items: readonly { readonly caseId: string; readonly itemId: string }[]): Promise<Map<string, WorkDetails>> {
  if (items.length === 0) return new Map();
  const asked = JSON.stringify(items.map((one) => ({ case_id: one.caseId, item_id: one.itemId })));
  const found = await tx.execute<DetailRow>(sql`
    select l.case_id, l.limit_id, l.duty, l.unit, l.regime, l.escalated_to, a.name as escalated_name
    from jsonb_to_recordset(${asked}::jsonb) as p(case_id uuid, item_id text)
    join work_item w on w.case_id = p.case_id and w.item_id = p.item_id and w.agency_id = ${reader.agencyId}
    join time_limit l on l.case_id = w.case_id and l.limit_id = w.item_id left join agency a on a.id = l.escalated_to`);
  return new Map(found.rows.map((row) => [`${row.case_id}.${row.limit_id}`, {
    duty: row.duty, unit: row.unit, regime: row.regime, escalatedTo: row.escalated_to === null ? null : { agencyId: row.escalated_to, name: row.escalated_name },
  }]));
}

/** What cases of the reader's own worklist wait on. One statement for all of them. */
export async function readCaseWaits(tx: Tx, reader: Reader, caseIds: readonly string[]): Promise<Map<string, CaseWaits>> {
  const ids = [...new Set(caseIds)];
  if (ids.length === 0) return new Map();
  const found = await tx.execute<{ case_id: string; pauses: readonly string[] | null; others: readonly OtherTask[] | null }>(sql`
    select c.case_id,
      (select json_agg(e.payload order by e.seq) from case_event e where e.case_id = c.case_id and e.type in ('pauseOpened', 'pauseClosed')) as pauses,
      (select json_agg(json_build_object('task', t.task, 'holderRole', t.holder_role, 'holderName', a.name) order by t.raised_at)
        from case_task t left join agency a on a.id = t.holder_agency_id
        where t.case_id = c.case_id and t.done_at is null and t.holder_agency_id is distinct from ${reader.agencyId}) as others
    from (select distinct w.case_id from work_item w where w.agency_id = ${reader.agencyId} and w.case_id = any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid))) c`);
  return new Map(found.rows.map((row) => [row.case_id, { pause: standingPause(row.pauses ?? []), others: row.others ?? [] }]));
}

function standingPause(payloads: readonly string[]): CaseWaits['pause'] {
  const open = new Map<string, { ground: string; source: string }>();
  for (const payload of payloads) {
    const { event } = JSON.parse(payload) as RecordedEvent;
    // Time outside that counts stands nothing still.
    if (event.type === 'pauseOpened' && event.rule !== 'counted' && event.rule !== 'undecided') open.set(event.pauseId, { ground: event.ground, source: event.source });
    else if (event.type === 'pauseClosed') open.delete(event.pauseId);
  }
  return [...open.values()].at(-1) ?? null;
}
