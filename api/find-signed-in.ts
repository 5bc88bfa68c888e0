import { findSignedInOfficial } from '../db/queries/find-signed-in-official.ts';
import type { ApiDeps } from './deps.ts';
import type { SignedIn } from './signed-in.ts';

/** The signed-in official, read anew for every request: a position that ended a moment ago is gone. */
export async function findOfficialBySubject({ database }: Pick<ApiDeps, 'database'>, subject: string, expiresAt: number): Promise<SignedIn | null> {
  const found = await findSignedInOfficial(database.db, subject);
  return found === null ? null : { ...found, subject, expiresAt };
}
