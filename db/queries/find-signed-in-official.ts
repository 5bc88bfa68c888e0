import { sql } from 'drizzle-orm';
import type { AgencyKind, Position } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';

/** An official with every position ever held, its own and those held for somebody else. Local dates; `to` is the last day. */
export interface SignedInOfficial {
  readonly officialId: string;
  readonly name: string;
  readonly positions: readonly {
    readonly agencyId: string;
    readonly agencyName: string;
    readonly agencyKind: AgencyKind;
    readonly position: Position;
    readonly prefix: string | null;
    readonly from: string;
    readonly to: string | null;
  }[];
}

/** The official behind a subject of the sign-in; null for a subject nobody entered. A delegation holds while the delegating official holds the position. */
export async function findSignedInOfficial(tx: Tx, subject: string): Promise<SignedInOfficial | null> {
  const found = await tx.execute<{ id: string; name: string; positions: SignedInOfficial['positions'] }>(sql`
    with me as (select id, name, ended_on from official where sign_in_subject = ${subject}),
    held as (
      select p.agency_id, p.position, null as prefix, p.in_force_from as held_from, least(p.in_force_to, me.ended_on) as held_to
      from me join official_position p on p.official_id = me.id
      union all
      select d.agency_id, d.position, d.prefix, greatest(d.in_force_from, p.in_force_from), least(d.in_force_to, p.in_force_to, me.ended_on)
      from me join delegation d on d.to_official_id = me.id
      join official_position p on p.official_id = d.from_official_id and p.agency_id = d.agency_id and p.position = d.position
    )
    select me.id, me.name, coalesce((
      select json_agg(json_build_object('agencyId', a.id, 'agencyName', a.name, 'agencyKind', a.kind, 'position', h.position, 'prefix', h.prefix,
        'from', h.held_from, 'to', h.held_to) order by h.held_from, a.id)
      from held h join agency a on a.id = h.agency_id where h.held_to is null or h.held_from <= h.held_to), '[]') as positions
    from me`);
  const row = found.rows[0];
  return row === undefined ? null : { officialId: row.id, name: row.name, positions: row.positions };
}

export interface DemoOfficialRow {
  readonly subject: string;
  readonly name: string;
  readonly position: string;
  readonly agencyId: string;
  readonly agencyName: string;
}

/** Officials of the demo who may sign in, by agency and rank; each once, with the latest position. */
export async function listDemoOfficials(tx: Tx): Promise<DemoOfficialRow[]> {
  const found = await tx.execute<{ subject: string; name: string; position: string; agency_id: string; agency_name: string }>(sql`
    select * from (
      select distinct on (o.id) o.sign_in_subject as subject, o.name, p.position, a.id as agency_id, a.name as agency_name, a.kind
      from official o join official_position p on p.official_id = o.id join agency a on a.id = p.agency_id
      where o.is_demo and o.sign_in_subject is not null
      order by o.id, p.in_force_to desc nulls first, p.in_force_from desc
    ) as latest order by kind, agency_name, agency_id, position, name`);
  return found.rows.map((row) => ({ subject: row.subject, name: row.name, position: row.position, agencyId: row.agency_id, agencyName: row.agency_name }));
}
