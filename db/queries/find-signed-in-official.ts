import { sql } from 'drizzle-orm';
import type { AgencyKind, Position } from '../../law/competence.ts';
import type { Tx } from '../connect.ts';
import { nameStatement, runStatement } from '../named-statements.ts';

export interface SignedInPosition {
  readonly agencyId: string;
  readonly agencyName: string;
  readonly agencyKind: AgencyKind;
  readonly position: Position;
  /** KT. or TL. where it is held for somebody else */
  readonly prefix: string | null;
  readonly from: string;
  readonly to: string | null;
}

export interface SignedInOfficial {
  readonly officialId: string;
  readonly name: string;
  readonly positions: readonly SignedInPosition[];
}

const statement = nameStatement<'subject', { readonly id: string; readonly name: string; readonly positions: SignedInPosition[] }>(sql`
    select f.id, f.name, coalesce((
      select json_agg(json_build_object('agencyId', a.id, 'agencyName', a.name, 'agencyKind', a.kind, 'position', h.position, 'prefix', h.prefix, 'from', h.from_date, 'to', h.to_date)
        order by h.from_date, h.position)
      from (
        select agency_id, position, null::text as prefix, in_force_from::text as from_date, in_force_to::text as to_date from official_position where official_id = f.id
        union all
        select d.agency_id, d.position, d.prefix, greatest(d.in_force_from, p.in_force_from)::text, least(d.in_force_to, p.in_force_to)::text
        from delegation d join official_position p on p.official_id = d.from_official_id and p.agency_id = d.agency_id and p.position = d.position
          and p.in_force_from <= d.in_force_to and (p.in_force_to is null or p.in_force_to >= d.in_force_from)
        where d.to_official_id = f.id
      ) as h join agency a on a.id = h.agency_id), '[]'::json) as positions
    from official f where f.sign_in_subject = ${sql.placeholder('subject')} and (f.ended_on is null or f.ended_on >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)`);

/** The official behind a sign-in, with all its positions and delegations, past and coming too; null for an unknown subject or one that left. */
export async function findSignedInOfficial(tx: Tx, subject: string): Promise<SignedInOfficial | null> {
  const [row] = (await runStatement(tx, statement, { subject })).rows;
  return row === undefined ? null : { officialId: row.id, name: row.name, positions: row.positions };
}
