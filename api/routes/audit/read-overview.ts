import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { countSeen, findLastCheck, type LedgerCheckRow, listGrantsOf, listSeenIds } from '../../../db/queries/read-audit.ts';
import { ledgerCheck } from '../../../db/schema/index.ts';
import { asOfficial, asSystem, type Reader } from '../../../db/transaction.ts';
import { verifyCases } from '../../../db/verify-ledger.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';
import { auditors } from '../../who.ts';
import { chainWords } from './words.vi.ts';

const text = z.string();
const faultSchema = z.strictObject({ caseId: z.uuid().nullable(), code: text.nullable(), seq: z.int().nullable().meta({ description: 'first bad entry' }), kind: text, sentence: text });

const overviewSchema = z
  .strictObject({
    now: text,
    chain: z.strictObject({
      state: z.enum(['whole', 'broken', 'notChecked']), sentence: text, checkedAt: text.nullable(), cases: z.int(), events: z.int(), isPartial: z.boolean().meta({ description: 'true: only the latest cases were checked' }), faults: z.array(faultSchema),
    }),
    counts: z.strictObject({ cases: z.int(), open: z.int(), closed: z.int(), simulated: z.int(), events: z.int(), missed: z.int(), heldPastGround: z.int() }),
    lastAnchor: z.strictObject({ id: z.int(), madeAt: text, cases: z.int() }).nullable().meta({ description: 'the last signature over all chains' }),
    grants: z.array(z.strictObject({ id: z.uuid(), area: text, purpose: text, from: text, to: text, grantedBy: text, isInForce: z.boolean() })),
  })
  .meta({ id: 'AuditOverview' });

/** More are checked by asking for them; every look at the page would cost too much. */
const casesByItself = 200;
const casesAtMost = 5000;
const casesAtOnce = 50;

/** Checks the chains in the reader's sight and keeps what was found. */
async function checkSeen(deps: ApiDeps, reader: Reader, limit: number): Promise<LedgerCheckRow> {
  const seen = await asOfficial(deps.database, reader, (tx) => listSeenIds(tx, reader, limit));
  const codes = new Map(seen.map((one) => [one.caseId, one.code]));
  const faults: LedgerCheckRow['faults'][number][] = [];
  let events = 0;
  for (let start = 0; start < seen.length; start += casesAtOnce) {
    // One snapshot per batch: an act recorded meanwhile must not look like a fault.
    const batch = await asSystem(deps.database, async (tx) => {
      await tx.execute(sql`set transaction isolation level repeatable read, read only`);
      return verifyCases(tx, seen.slice(start, start + casesAtOnce).map((one) => one.caseId));
    });
    events += batch.events;
    faults.push(...batch.faults.map((fault) => ({ ...fault, code: fault.caseId === null ? null : (codes.get(fault.caseId) ?? null) })));
  }
  const found = { checkedAt: deps.now().toISOString(), cases: seen.length, events, faults };
  await asSystem(deps.database, (tx) => tx.insert(ledgerCheck).values({ officialId: reader.officialId, ...found, faults: found.faults.map((fault) => ({ ...fault })) }));
  return found;
}

export const readAuditOverview = defineRoute({
  method: 'get', path: '/api/audit/overview', operationId: 'readAuditOverview', summary: 'Whether the ledger of the cases in your grant is whole, with counts and the grants themselves', tag: 'audit', who: auditors, audit: 'list',
  schemas: { query: z.strictObject({ check: z.enum(['now', 'last']).optional().meta({ description: 'now: checks every chain in the grant; last: what was found last; default: now where there are few' }) }) },
  responses: { 200: { description: 'the overview', schema: overviewSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const now = deps.now().toISOString();
    const found = await asOfficial(deps.database, reader, async (tx) => {
      await recordAccess(tx, { ...reader, kind: 'list', caseId: null, personId: null, subject: 'auditOverview', purpose: null, requestId: requestIdOf(context), at: now });
      return { counts: await countSeen(tx, reader), grants: await listGrantsOf(tx, reader.officialId), last: await findLastCheck(tx, reader.officialId) };
    });
    context.noteRecorded();
    const isDue = query.check === 'now' || (query.check === undefined && found.counts.cases <= casesByItself);
    const check = isDue ? await checkSeen(deps, reader, casesAtMost) : found.last;
    const anchor = await asSystem(deps.database, async (tx) => (await tx.execute<{ id: number; made_at: string; case_count: number }>(sql`select id, made_at, case_count from ledger_anchor order by id desc limit 1`)).rows[0]);
    return json(200, {
      now,
      chain: {
        state: check === null ? 'notChecked' : check.faults.length === 0 ? 'whole' : 'broken', sentence: chainWords(check), checkedAt: check?.checkedAt ?? null, cases: check?.cases ?? 0, events: check?.events ?? 0,
        isPartial: check !== null && check.cases < found.counts.cases, faults: check?.faults ?? [],
      },
      counts: found.counts,
      lastAnchor: anchor === undefined ? null : { id: anchor.id, madeAt: new Date(anchor.made_at).toISOString(), cases: anchor.case_count },
      grants: found.grants.map((grant) => ({
        id: grant.id, area: grant.agencyName ?? grant.provinceName ?? grant.agencyId ?? grant.provinceCode ?? '', purpose: grant.purpose, from: grant.from, to: grant.to, grantedBy: grant.grantedByName ?? grant.grantedBy,
        isInForce: grant.from <= reader.on && reader.on <= grant.to,
      })),
    });
  },
});
