import { createHmac, timingSafeEqual } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';

interface AnchorRow extends Record<string, unknown> {
  id: number;
  made_at: string;
  case_count: number;
  mac: Buffer;
}

interface AnchoredCase extends Record<string, unknown> {
  case_id: string;
  version: number;
  hash: Buffer;
}

const lockKey = 7_267_002;

function sign(key: Buffer, previous: Buffer, id: number, madeAt: string, cases: readonly AnchoredCase[]): Buffer {
  const mac = createHmac('sha256', key).update(previous).update(`${id}|${new Date(madeAt).toISOString()}|${cases.length}\n`);
  for (const one of cases) mac.update(`${one.case_id}|${one.version}|`).update(one.hash);
  return mac.digest();
}

/**
 * Writes the heads of all cases that changed since the anchor before and signs them together with it, so that a tail cut off later,
 * with the case's row made to match, is found. Meant to run once a day. Null when nothing changed.
 */
export async function makeAnchor(tx: Tx, key: Buffer, at: string): Promise<{ readonly id: number; readonly cases: number; readonly mac: string } | null> {
  await tx.execute(sql`select pg_advisory_xact_lock(${lockKey})`);
  const last = await tx.execute<AnchorRow>(sql`select id, made_at, case_count, mac from ledger_anchor order by id desc limit 1`);
  const changed = await tx.execute<AnchoredCase>(sql`
    select c.id as case_id, c.version, c.head_hash as hash from legal_case c
    where c.version > coalesce((select max(a.version) from ledger_anchor_case a where a.case_id = c.id), 0) order by c.id`);
  if (changed.rows.length === 0) return null;
  const id = (last.rows[0]?.id ?? 0) + 1;
  const mac = sign(key, last.rows[0]?.mac ?? Buffer.alloc(32), id, at, changed.rows);
  await tx.execute(sql`insert into ledger_anchor (id, made_at, case_count, mac) values (${id}, ${at}, ${changed.rows.length}, ${mac})`);
  const rows = JSON.stringify(changed.rows.map((one) => ({ case_id: one.case_id, version: one.version, hash: `\\x${one.hash.toString('hex')}` })));
  await tx.execute(sql`insert into ledger_anchor_case (anchor_id, case_id, version, hash)
    select ${id}::int, r.case_id, r.version, r.hash from jsonb_to_recordset(${rows}::jsonb) as r(case_id uuid, version int, hash bytea)`);
  return { id, cases: changed.rows.length, mac: mac.toString('hex') };
}

/** Anchors whose signature does not hold, or that are missing from the row of numbers. */
export async function checkAnchors(tx: Tx, key: Buffer | undefined): Promise<{ readonly count: number; readonly forged: readonly number[] }> {
  const anchors = await tx.execute<AnchorRow>(sql`select id, made_at, case_count, mac from ledger_anchor order by id`);
  const forged: number[] = [];
  let previous: Buffer = Buffer.alloc(32);
  let expected = 1;
  for (const anchor of anchors.rows) {
    while (expected < anchor.id) forged.push(expected++);
    expected = anchor.id + 1;
    if (key !== undefined) {
      const cases = await tx.execute<AnchoredCase>(sql`select case_id, version, hash from ledger_anchor_case where anchor_id = ${anchor.id} order by case_id`);
      const mac = sign(key, previous, anchor.id, anchor.made_at, cases.rows);
      if (mac.length !== anchor.mac.length || !timingSafeEqual(mac, anchor.mac)) forged.push(anchor.id);
    }
    previous = anchor.mac;
  }
  return { count: anchors.rows.length, forged };
}
