import { signAccessToken } from '../../api/sign-in/access-token.ts';
import { getSignInKeys } from '../../api/sign-in/keys.ts';
import type { Config } from '../../config.ts';

/** Tokens for demo officials out of the keys of this installation's embedded sign-in, by sign-in subject. */
export async function signInWithin(config: Config): Promise<(subject: string) => Promise<string>> {
  const keys = await getSignInKeys(config.dataDir);
  return (subject) => signAccessToken(keys, { issuer: config.signIn.issuer, audience: config.signIn.audience, clientId: config.signIn.clientId, subject, now: new Date() });
}
