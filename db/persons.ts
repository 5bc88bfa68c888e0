import { randomUUID } from 'node:crypto';
import { and, eq, inArray, isNull, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { indexName } from './name-syllables.ts';
import { person, personIdentity, personMerge } from './schema/index.ts';
import { createPersonKey, decryptText, encryptText, hashNameYear, hashNumber, hashPlainName, type OpenKey, openPersonKey, openPersonKeys, type VaultKeys } from './vault.ts';

/** Who a person is. All of it is stored under the person's own key. */
export interface PersonIdentity {
  readonly fullName: string;
  readonly otherName?: string;
  /** local date, or the year alone where only that is known */
  readonly birthDate: string;
  readonly sex: 'male' | 'female';
  /** 12 digits, or an older number */
  readonly identityNumber?: string;
  /** why the number is right though it disagrees with sex or birth year */
  readonly identityNumberReason?: string;
  /** of the identity paper: local date, and the office that issued it */
  readonly identityIssuedOn?: string;
  readonly identityIssuedBy?: string;
  readonly nationality?: string;
  readonly ethnicity?: string;
  readonly religion?: string;
  readonly occupation?: string;
  readonly education?: string;
  readonly birthPlace?: string;
  /** as written on papers */
  readonly residence: string;
  /** code of the commune of residence, on the day it was recorded */
  readonly communeCode: string;
  readonly permanentResidence?: string;
  readonly hasStableResidence?: boolean;
}

export interface Recorder {
  readonly officialId: string;
  readonly agencyId: string;
  /** real instant, UTC */
  readonly at: string;
}

function nameOwner(identityId: string): string {
  return `identity-name:${identityId}`;
}

function detailsOwner(identityId: string): string {
  return `identity-details:${identityId}`;
}

function toRow(keys: VaultKeys, opened: OpenKey, identity: PersonIdentity, by: Recorder): typeof personIdentity.$inferInsert {
  const id = randomUUID();
  const { fullName, otherName, birthDate, sex, ...details } = identity;
  const year = Number(birthDate.slice(0, 4));
  return {
    id, personId: opened.personId, numberHash: identity.identityNumber === undefined ? null : hashNumber(keys, identity.identityNumber),
    nameYearHash: hashNameYear(keys, fullName, year), plainNameHash: hashPlainName(keys, fullName),
    nameCiphertext: encryptText(opened, nameOwner(id), JSON.stringify({ fullName, otherName, birthDate, sex })),
    detailsCiphertext: encryptText(opened, detailsOwner(id), JSON.stringify(details)),
    recordedAt: by.at, recordedBy: by.officialId,
  };
}

/**
 * Makes a person with a key of its own. As the product itself. The caller has looked for the person before.
 * @throws DatabaseError 23505 on `person_identity_number` when another person bears that number
 */
export async function createPerson(tx: Tx, keys: VaultKeys, identity: PersonIdentity, by: Recorder): Promise<string> {
  const id = randomUUID();
  await tx.insert(person).values({ id, createdAt: by.at, createdBy: by.officialId, createdByAgencyId: by.agencyId });
  const opened = await createPersonKey(tx, keys, id, by.at);
  await tx.insert(personIdentity).values(toRow(keys, opened, identity, by));
  await indexName(tx, keys, id, identity.fullName);
  return id;
}

/** Records who the person is anew; what stood before is kept beside it. @throws ExpungedError */
export async function changeIdentity(tx: Tx, keys: VaultKeys, personId: string, identity: PersonIdentity, by: Recorder): Promise<void> {
  const opened = await openPersonKey(tx, keys, personId);
  await tx.update(personIdentity).set({ replacedAt: by.at }).where(and(eq(personIdentity.personId, personId), isNull(personIdentity.replacedAt)));
  await tx.insert(personIdentity).values(toRow(keys, opened, identity, by));
  await indexName(tx, keys, personId, identity.fullName);
}

/** Who the person is now; null where it was expunged or does not exist (or the reader may not see it). */
export async function readIdentity(tx: Tx, keys: VaultKeys, personId: string): Promise<PersonIdentity | null> {
  return (await readIdentities(tx, keys, [personId])).get(personId) ?? null;
}

/** The same of several, by person id; the expunged, and those the reader may not see, are left out. */
export async function readIdentities(tx: Tx, keys: VaultKeys, personIds: readonly string[]): Promise<Map<string, PersonIdentity>> {
  const identities = new Map<string, PersonIdentity>();
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return identities;
  const opened = await openPersonKeys(tx, keys, ids);
  for (const row of await tx.select().from(personIdentity).where(and(inArray(personIdentity.personId, ids), isNull(personIdentity.replacedAt)))) {
    const key = opened.get(row.personId);
    if (key === undefined) continue;
    const name = JSON.parse(decryptText(key, nameOwner(row.id), row.nameCiphertext)) as NamePart;
    identities.set(row.personId, { ...name, ...(JSON.parse(decryptText(key, detailsOwner(row.id), row.detailsCiphertext)) as Omit<PersonIdentity, keyof NamePart>) });
  }
  return identities;
}

type NamePart = Pick<PersonIdentity, 'fullName' | 'otherName' | 'birthDate' | 'sex'>;

/** What a list shows of a person. */
export interface PersonName {
  readonly fullName: string;
  readonly birthYear: number;
}

/** Names and years of birth for a list, by person id; the expunged, and those the reader may not see, are left out. */
export async function readNames(tx: Tx, keys: VaultKeys, personIds: readonly string[]): Promise<Map<string, PersonName>> {
  const names = new Map<string, PersonName>();
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return names;
  const opened = await openPersonKeys(tx, keys, ids);
  const rows = await tx
    .select({ id: personIdentity.id, personId: personIdentity.personId, nameCiphertext: personIdentity.nameCiphertext })
    .from(personIdentity)
    .where(and(inArray(personIdentity.personId, ids), isNull(personIdentity.replacedAt)));
  for (const row of rows) {
    const key = opened.get(row.personId);
    if (key === undefined) continue;
    const { fullName, birthDate } = JSON.parse(decryptText(key, nameOwner(row.id), row.nameCiphertext)) as NamePart;
    names.set(row.personId, { fullName, birthYear: Number(birthDate.slice(0, 4)) });
  }
  return names;
}

/** A person found by number or name. Another office learns only where there is a record, never what it says. */
export interface FoundPerson {
  /** the standing record, where the one found was merged into it */
  readonly personId: string;
  /** the asking office may see the person: it compiled the record or takes part in a case */
  readonly isVisible: boolean;
  /** "có hồ sơ tại …": offices that compiled or now hold an open case, or the one that made the record */
  readonly offices: readonly { readonly agencyId: string; readonly name: string }[];
  /** of the main path */
  readonly hasOpenCase: boolean;
}

export type PersonSearch =
  | { readonly by: 'number'; readonly identityNumber: string }
  | { readonly by: 'nameYear'; readonly fullName: string; readonly birthYear: number }
  /** the whole name, accents or not */
  | { readonly by: 'name'; readonly fullName: string };

/**
 * Looks a person up among all offices. As the product itself, in the transaction that also records the search (`recordAccess`).
 * A search by name alone answers only what the asking office may see: it is for finding one's own.
 */
export async function findPersons(tx: Tx, keys: VaultKeys, search: PersonSearch, agencyId: string): Promise<FoundPerson[]> {
  const condition =
    search.by === 'number' ? sql`i.number_hash = ${hashNumber(keys, search.identityNumber)}`
    : search.by === 'nameYear' ? sql`i.name_year_hash = ${hashNameYear(keys, search.fullName, search.birthYear)}`
    : sql`i.plain_name_hash = ${hashPlainName(keys, search.fullName)}`;
  const found = await tx.execute<{ id: string; visible: boolean; offices: { agencyId: string; name: string }[] | null; open: boolean }>(sql`
    with hit as (
      select distinct coalesce(p.merged_into, p.id) as id from person_identity i join person p on p.id = i.person_id where i.replaced_at is null and ${condition} limit 50
    ), record as (
      select h.id, m.id as person_id, m.created_by_agency_id from hit h join person m on m.id = h.id or m.merged_into = h.id
    ), office as (
      select r.id, r.created_by_agency_id as agency_id, false as is_open from record r
      union all
      select r.id, o.agency_id, c.closed_at is null and c.kind = 'main' from record r join case_current c on c.person_id = r.person_id join case_office o on o.case_id = c.case_id
    )
    select h.id, exists (select from office f where f.id = h.id and f.agency_id = ${agencyId}) as visible,
      exists (select from office f where f.id = h.id and f.is_open) as open,
      (select json_agg(json_build_object('agencyId', a.id, 'name', a.name) order by a.id) from agency a where a.id in (
        select r.created_by_agency_id from record r where r.id = h.id
        union select o.agency_id from record r join case_current c on c.person_id = r.person_id join case_office o on o.case_id = c.case_id
          where r.id = h.id and o.role = 'compilingOffice')) as offices
    from hit h order by h.id`);
  const rows = found.rows.map((row) => ({ personId: row.id, isVisible: row.visible, offices: row.offices ?? [], hasOpenCase: row.open }));
  return search.by === 'name' ? rows.filter((row) => row.isVisible) : rows;
}

/** Open cases of a person (merged records included) in some procedures, the oldest first. */
export async function findOpenCases(tx: Tx, personId: string, procedures: readonly string[]): Promise<readonly { readonly caseId: string; readonly code: string }[]> {
  const found = await tx.execute<{ case_id: string; code: string }>(sql`
    select c.case_id, c.code from case_current c join person p on p.id = c.person_id
    where c.closed_at is null and c.procedure = any(array(select jsonb_array_elements_text(${JSON.stringify(procedures)}::jsonb))) and coalesce(p.merged_into, p.id) = (select coalesce(merged_into, id) from person where id = ${personId}) order by c.opened_at`);
  return found.rows.map((row) => ({ caseId: row.case_id, code: row.code }));
}

/** The same where a second one is blocked or justified: takes the person's row, so that two openings meet. */
export async function lockOpenCases(tx: Tx, personId: string, procedures: readonly string[]): ReturnType<typeof findOpenCases> {
  await tx.execute(sql`select from person where id = (select coalesce(merged_into, id) from person where id = ${personId}) for update`);
  return findOpenCases(tx, personId, procedures);
}

/** Whether a case is about this person, under whichever of their merged records. */
export async function isPersonOfCase(tx: Tx, personId: string, caseId: string): Promise<boolean> {
  const found = await tx.execute(sql`
    select from case_current c join person p on p.id = c.person_id
    where c.case_id = ${caseId} and coalesce(p.merged_into, p.id) = (select coalesce(merged_into, id) from person where id = ${personId})`);
  return found.rowCount === 1;
}

/** Says that two records are one person; the cases keep the record they were opened with. @throws Error where one of them is merged already */
export async function mergePersons(tx: Tx, merge: { readonly mergedId: string; readonly keptId: string; readonly ground: string }, by: Recorder): Promise<string> {
  if (merge.mergedId === merge.keptId) throw new Error('a person cannot be merged into itself');
  // One order of locks, so that two merges never wait for each other.
  const rows = await tx.execute<{ id: string; merged_into: string | null }>(sql`select id, merged_into from person where id in (${merge.mergedId}, ${merge.keptId}) order by id for update`);
  const others = await tx.execute(sql`select from person where merged_into = ${merge.mergedId} limit 1`);
  if (rows.rows.length !== 2 || rows.rows.some((row) => row.merged_into !== null) || others.rowCount !== 0) throw new Error('one of the persons does not stand for itself');
  const id = randomUUID();
  await tx.insert(personMerge).values({ id, mergedId: merge.mergedId, keptId: merge.keptId, ground: merge.ground, mergedAt: by.at, mergedBy: by.officialId });
  await tx.update(person).set({ mergedInto: merge.keptId }).where(eq(person.id, merge.mergedId));
  return id;
}

/** Takes a merge back; both the merge and its undoing stay recorded. False: there is no such standing merge. */
export async function undoMerge(tx: Tx, mergeId: string, by: Recorder): Promise<boolean> {
  const [undone] = await tx
    .update(personMerge)
    .set({ undoneAt: by.at, undoneBy: by.officialId })
    .where(and(eq(personMerge.id, mergeId), isNull(personMerge.undoneAt)))
    .returning({ mergedId: personMerge.mergedId });
  if (undone === undefined) return false;
  await tx.update(person).set({ mergedInto: null }).where(eq(person.id, undone.mergedId));
  return true;
}
