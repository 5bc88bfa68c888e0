import { sql, type SQL } from 'drizzle-orm';
import type { AgencyKind, Position } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';

export interface OfficialsAsk {
  /** part of the name, any letter case */
  readonly text?: string;
  /** holds, held or will hold a position there */
  readonly agencyId?: string;
  readonly position?: Position;
  /** local date on which it holds a position; absent: anybody */
  readonly on?: string;
  readonly includeEnded: boolean;
  readonly id?: string;
  /** of the last row before: name and id */
  readonly after?: readonly [string, string];
  readonly limit: number;
  readonly today: string;
}

export interface OfficialPositionRow {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly position: Position;
  readonly from: string;
  readonly to: string | null;
}

export interface OfficialDelegationRow {
  readonly id: string;
  readonly fromOfficialId: string;
  readonly fromOfficialName: string;
  readonly toOfficialId: string;
  readonly toOfficialName: string;
  readonly agencyId: string;
  readonly agencyName: string;
  readonly position: Position;
  readonly prefix: 'KT.' | 'TL.';
  readonly from: string;
  readonly to: string;
  readonly paperNumber: string | null;
}

export interface OfficialRow {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly signInSubject: string | null;
  readonly isDemo: boolean;
  readonly endedOn: string | null;
  readonly positions: readonly OfficialPositionRow[];
  readonly delegations: readonly OfficialDelegationRow[];
  readonly leave: { readonly id: string; readonly from: string; readonly to: string; readonly substituteId: string; readonly substituteName: string } | null;
  /** work items it took on */
  readonly workItems: number;
}

function escapeLike(text: string): string {
  return text.replace(/[\\%_]/g, (letter) => `\\${letter}`);
}

function matching(ask: OfficialsAsk): SQL {
  const parts: SQL[] = [sql`true`];
  if (ask.id !== undefined) parts.push(sql`o.id = ${ask.id}`);
  if (!ask.includeEnded) parts.push(sql`(o.ended_on is null or o.ended_on >= ${ask.today}::date)`);
  if (ask.text !== undefined) parts.push(sql`lower(o.name) like lower(${`%${escapeLike(ask.text.normalize('NFC'))}%`})`);
  if (ask.after !== undefined) parts.push(sql`(o.name, o.id) > (${ask.after[0]}, ${ask.after[1]})`);
  if (ask.agencyId !== undefined || ask.position !== undefined || ask.on !== undefined) {
    const held: SQL[] = [sql`p.official_id = o.id`];
    if (ask.agencyId !== undefined) held.push(sql`p.agency_id = ${ask.agencyId}`);
    if (ask.position !== undefined) held.push(sql`p.position = ${ask.position}`);
    if (ask.on !== undefined) held.push(sql`p.in_force_from <= ${ask.on}::date and (p.in_force_to is null or p.in_force_to >= ${ask.on}::date)`);
    parts.push(sql`exists (select from official_position p where ${sql.join(held, sql` and `)})`);
  }
  return sql.join(parts, sql` and `);
}

const delegationColumns = sql`'id', d.id, 'fromOfficialId', d.from_official_id, 'fromOfficialName', f.name, 'toOfficialId', d.to_official_id, 'toOfficialName', t.name, 'agencyId', d.agency_id, 'agencyName', a.name,
  'position', d.position, 'prefix', d.prefix, 'from', d.in_force_from, 'to', d.in_force_to, 'paperNumber', d.paper_number`;

/** Officials by name, with positions past and coming, delegations either way, the leave of today and the work taken on. */
export async function listOfficials(tx: Tx, ask: OfficialsAsk): Promise<OfficialRow[]> {
  const found = await tx.execute<OfficialRow & Record<string, unknown>>(sql`
    select o.id, o.name, o.email, o.sign_in_subject as "signInSubject", o.is_demo as "isDemo", o.ended_on::text as "endedOn",
      coalesce((select json_agg(json_build_object('agencyId', a.id, 'agencyName', a.name, 'agencyKind', a.kind, 'position', p.position, 'from', p.in_force_from, 'to', p.in_force_to) order by p.in_force_from desc, a.id, p.position)
        from official_position p join agency a on a.id = p.agency_id where p.official_id = o.id), '[]'::json) as positions,
      coalesce((select json_agg(json_build_object(${delegationColumns}) order by d.in_force_from desc, d.id)
        from delegation d join official f on f.id = d.from_official_id join official t on t.id = d.to_official_id join agency a on a.id = d.agency_id where o.id in (d.from_official_id, d.to_official_id)), '[]'::json) as delegations,
      (select json_build_object('id', l.id, 'from', l.in_force_from, 'to', l.in_force_to, 'substituteId', l.substitute_id, 'substituteName', s.name)
        from official_leave l join official s on s.id = l.substitute_id where l.official_id = o.id and l.ended_at is null and l.in_force_from <= ${ask.today}::date and l.in_force_to >= ${ask.today}::date order by l.in_force_from limit 1) as leave,
      (select count(*)::int from work_assignment w join work_item i on i.case_id = w.case_id and i.item_id = w.item_id and i.agency_id = w.agency_id where w.official_id = o.id) as "workItems"
    from official o where ${matching(ask)} order by o.name, o.id limit ${ask.limit}`);
  return found.rows;
}

export interface DelegationsAsk {
  readonly agencyId?: string;
  /** only those that hold on a local date */
  readonly on?: string;
  readonly limit: number;
}

/** Delegations of an office, or of all, the latest first. */
export async function listDelegations(tx: Tx, ask: DelegationsAsk): Promise<OfficialDelegationRow[]> {
  const parts: SQL[] = [sql`true`];
  if (ask.agencyId !== undefined) parts.push(sql`d.agency_id = ${ask.agencyId}`);
  if (ask.on !== undefined) parts.push(sql`${ask.on}::date between d.in_force_from and d.in_force_to`);
  const found = await tx.execute<{ row: OfficialDelegationRow }>(sql`
    select json_build_object(${delegationColumns}) as row from delegation d join official f on f.id = d.from_official_id join official t on t.id = d.to_official_id join agency a on a.id = d.agency_id
    where ${sql.join(parts, sql` and `)} order by d.in_force_from desc, d.id limit ${ask.limit}`);
  return found.rows.map(({ row }) => row);
}
