import { sql } from 'drizzle-orm';
import type { Tx } from '../../db/connect.ts';
import { readIdentity } from '../../db/persons.ts';
import { readPersonalTexts } from '../../db/queries/read-personal-texts.ts';
import type { VaultKeys } from '../../db/vault.ts';
import { localDateOf } from '../../law/dates.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { listAgenciesNamed, listOfficialsNamed } from '../document-data/index.ts';
import type { DocumentSources, PrintedAgency, PrintedOfficial } from '../document-data/index.ts';

async function loadAgencies(tx: Tx, ids: readonly string[], on: string): Promise<Map<string, PrintedAgency>> {
  const found = await tx.execute<{ id: string; name: string; symbol: string | null; superior: string | null; commune: string | null; province: string | null }>(sql`
    select a.id, a.name, a.short_symbol as symbol, u.name as superior, c.name as commune, p.name as province
    from agency a
    left join lateral (select superior_id from agency_superior s where s.agency_id = a.id and (s.in_force_from is null or s.in_force_from <= ${on}::date)
      and (s.in_force_to is null or s.in_force_to >= ${on}::date) order by s.in_force_from desc nulls last limit 1) s on true
    left join agency u on u.id = s.superior_id
    left join lateral (select name from commune c where c.code = a.commune_code limit 1) c on true
    left join lateral (select name from province p where p.code = a.province_code limit 1) p on true
    where a.id = any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`);
  return new Map(
    found.rows.map((row) => [
      row.id,
      { agencyId: row.id, name: row.name, shortSymbol: row.symbol ?? '', superiorName: row.superior === row.name ? null : row.superior, place: row.commune ?? row.province ?? row.name },
    ]),
  );
}

async function loadOfficials(tx: Tx, ids: readonly string[]): Promise<readonly PrintedOfficial[]> {
  const found = await tx.execute<{ id: string; name: string; agency_id: string | null; position: string | null }>(sql`
    select o.id, o.name, p.agency_id, p.position from official o
    left join lateral (select agency_id, position from official_position p where p.official_id = o.id order by in_force_from desc limit 1) p on true
    where o.id = any(array(select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)))`);
  return found.rows.map((row) => ({ officialId: row.id, name: row.name, agencyId: row.agency_id ?? '', position: row.position }));
}

/** Everything a paper of the case may be filled with, opened. */
export async function loadDocumentSources(tx: Tx, keys: VaultKeys, state: CaseState, documentId: string, asOf: string): Promise<DocumentSources> {
  const officials = await loadOfficials(tx, listOfficialsNamed(state));
  const person = await readIdentity(tx, keys, state.personId);
  return {
    state, documentId, asOf, person,
    personalTexts: await readPersonalTexts(tx, keys, state.caseId, state.personId),
    agencies: await loadAgencies(tx, [...listAgenciesNamed(state), ...officials.map((one) => one.agencyId)], localDateOf(asOf)),
    officials: new Map(officials.map((one) => [one.officialId, one])),
  };
}
