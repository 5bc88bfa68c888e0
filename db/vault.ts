import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { eq, inArray, sql } from 'drizzle-orm';
import type { Tx } from './connect.ts';
import { personIdentity, personKey } from './schema/index.ts';

/** The keys of the installation; 32 bytes each. */
export interface VaultKeys {
  /** wraps the key of each person: losing it loses all personal text */
  readonly masterKey: Buffer;
  /** makes the keyed hashes by which numbers and names are found */
  readonly hashKey: Buffer;
}

/** One person's key, opened. Keep it no longer than the call that needs it. */
export interface OpenKey {
  readonly personId: string;
  readonly key: Buffer;
}

/** Thrown where the person's key was destroyed: what it locked is gone for good. */
export class ExpungedError extends Error {
  readonly personId: string;

  constructor(personId: string) {
    super(`the key of person ${personId} was destroyed`);
    this.name = 'ExpungedError';
    this.personId = personId;
  }
}

const format = 1;
const nonceBytes = 12;
const tagBytes = 16;

/** format ‖ nonce ‖ ciphertext ‖ tag. The owner is bound in: bytes moved to another row do not open. */
function seal(key: Buffer, owner: string, plain: Buffer): Buffer {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(owner, 'utf8'));
  return Buffer.concat([Buffer.from([format]), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function unseal(key: Buffer, owner: string, sealed: Buffer): Buffer {
  if (sealed[0] !== format || sealed.length < 1 + nonceBytes + tagBytes) throw new Error('sealed bytes of an unknown format');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + nonceBytes));
  decipher.setAAD(Buffer.from(owner, 'utf8'));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
  return Buffer.concat([decipher.update(sealed.subarray(1 + nonceBytes, sealed.length - tagBytes)), decipher.final()]);
}

/** `owner` names the row the bytes belong to, e.g. `text:<id>`; the person's id is added. */
export function encryptBytes(opened: OpenKey, owner: string, plain: Buffer): Buffer {
  return seal(opened.key, `${opened.personId}|${owner}`, plain);
}

/** @throws Error when the bytes were changed or belong to another row or person */
export function decryptBytes(opened: OpenKey, owner: string, sealed: Buffer): Buffer {
  return unseal(opened.key, `${opened.personId}|${owner}`, sealed);
}

export function encryptText(opened: OpenKey, owner: string, plain: string): Buffer {
  return encryptBytes(opened, owner, Buffer.from(plain, 'utf8'));
}

export function decryptText(opened: OpenKey, owner: string, sealed: Buffer): string {
  return decryptBytes(opened, owner, sealed).toString('utf8');
}

/** For what belongs to an office before a person is known (a draft, a loose upload): a key made of the master key and the office's id. */
export function deriveAgencyKey(keys: VaultKeys, agencyId: string): OpenKey {
  return { personId: `agency:${agencyId}`, key: createHmac('sha256', keys.masterKey).update(`agency:${agencyId}`).digest() };
}

function keyedHash(keys: VaultKeys, kind: string, text: string): string {
  return createHmac('sha256', keys.hashKey).update(`${kind}|${text}`, 'utf8').digest('base64url');
}

/** By which an identity number is found; spaces and dots do not count. */
export function hashNumber(keys: VaultKeys, number: string): string {
  return keyedHash(keys, 'number', number.replace(/[\s.-]/g, ''));
}

/** NFC, lower case, single spaces. */
export function normaliseName(name: string): string {
  return name.normalize('NFC').toLocaleLowerCase('vi').replace(/\s+/g, ' ').trim();
}

/** The name as it is typed without accents: "nguyen van a". */
export function plainName(name: string): string {
  return normaliseName(name).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}

export function hashNameYear(keys: VaultKeys, name: string, birthYear: number): string {
  return keyedHash(keys, 'nameYear', `${plainName(name)}|${birthYear}`);
}

/** By which one syllable of a name without accents is found. */
export function hashSyllable(keys: VaultKeys, syllable: string): string {
  return keyedHash(keys, 'syllable', syllable);
}

export function hashPlainName(keys: VaultKeys, name: string): string {
  return keyedHash(keys, 'plainName', plainName(name));
}

/** Makes and stores a person's key. */
export async function createPersonKey(tx: Tx, keys: VaultKeys, personId: string, at: string): Promise<OpenKey> {
  const key = randomBytes(32);
  await tx.insert(personKey).values({ personId, wrappedKey: seal(keys.masterKey, `key:${personId}`, key), createdAt: at });
  return { personId, key };
}

/** The opened keys of several persons, by person id; those whose key was destroyed are left out. */
export async function openPersonKeys(tx: Tx, keys: VaultKeys, personIds: readonly string[]): Promise<Map<string, OpenKey>> {
  const opened = new Map<string, OpenKey>();
  if (personIds.length === 0) return opened;
  const rows = await tx.select({ personId: personKey.personId, wrappedKey: personKey.wrappedKey }).from(personKey).where(inArray(personKey.personId, [...new Set(personIds)]));
  for (const { personId, wrappedKey } of rows)
    if (wrappedKey !== null) opened.set(personId, { personId, key: unseal(keys.masterKey, `key:${personId}`, wrappedKey) });
  return opened;
}

/** Opens a key that another read brought along; null stands for one that was destroyed. @throws ExpungedError */
export function openWrappedKey(keys: VaultKeys, personId: string, wrappedKey: Buffer | null): OpenKey {
  if (wrappedKey === null) throw new ExpungedError(personId);
  return { personId, key: unseal(keys.masterKey, `key:${personId}`, wrappedKey) };
}

/** @throws ExpungedError when the key was destroyed (or there is no such person) */
export async function openPersonKey(tx: Tx, keys: VaultKeys, personId: string): Promise<OpenKey> {
  const opened = (await openPersonKeys(tx, keys, [personId])).get(personId);
  if (opened === undefined) throw new ExpungedError(personId);
  return opened;
}

/**
 * Expunges a person: destroys the key, so that no text, file or name under it can be read again, and the hashes by which the person was found.
 * The rows stay, and so do the legal facts of the ledger. Backups from before still hold the wrapped key: they age out by their own retention.
 * @returns false when it was destroyed before
 */
export async function expunge(tx: Tx, personId: string, by: string, at: string): Promise<boolean> {
  const destroyed = await tx
    .update(personKey)
    .set({ wrappedKey: null, destroyedAt: at, destroyedBy: by })
    .where(sql`${personKey.personId} = ${personId} and ${personKey.wrappedKey} is not null`)
    .returning({ personId: personKey.personId });
  // Drafts of the person's cases are not under its key.
  await tx.execute(sql`delete from draft d using legal_case c where c.id = d.case_id and c.person_id = ${personId}`);
  await tx.execute(sql`delete from person_name_syllable where person_id = ${personId}`);
  await tx.update(personIdentity).set({ numberHash: null, nameYearHash: null, plainNameHash: null }).where(eq(personIdentity.personId, personId));
  return destroyed.length === 1;
}
