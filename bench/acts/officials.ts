import { findSignInKeys } from '../../api/sign-in/keys.ts';
import { signAccessToken } from '../../api/sign-in/access-token.ts';
import type { Stack } from '../stack.ts';

export interface BenchOfficial {
  readonly officialId: string;
  readonly agencyId: string;
  readonly token: string;
}

/** A token as the embedded sign-in gives it, for an official the product knows. */
export async function signInAs({ facts }: Stack, subject: string): Promise<string> {
  const keys = await findSignInKeys(facts.dataDir);
  if (keys === null) throw new Error('the product has no sign-in keys');
  return signAccessToken(keys, { issuer: facts.issuer, audience: facts.audience, clientId: facts.clientId, subject, now: new Date() });
}

/** Chiefs of as many commune police offices, one each, spread over the country. */
export async function appointOfficials(stack: Stack, count: number): Promise<BenchOfficial[]> {
  const offices = await stack.owner.pool.query<{ id: string }>(
    `select id from agency where kind = 'communePolice' and in_force_to is null and id <> 'ca-xa:00004' order by md5(id) limit $1`, [count],
  );
  const officials: BenchOfficial[] = [];
  for (const [index, { id: agencyId }] of offices.rows.entries()) {
    const subject = `bench-${index + 1}`;
    const officialId = `can-bo:${subject}`;
    await stack.owner.pool.query(`insert into official (id, name, email, sign_in_subject) values ($1, $2, $3, $4)`, [officialId, `Bench ${index + 1}`, `${subject}@bench.invalid`, subject]);
    await stack.owner.pool.query(`insert into official_position (official_id, agency_id, position, in_force_from) values ($1, $2, 'head', '2025-07-01')`, [officialId, agencyId]);
    officials.push({ officialId, agencyId, token: await signInAs(stack, subject) });
  }
  return officials;
}
