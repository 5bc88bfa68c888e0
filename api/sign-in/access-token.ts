import { randomUUID } from 'node:crypto';
import { importJWK, SignJWT } from 'jose';
import type { SignInKeys } from './keys.ts';

export interface AccessTokenOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly clientId: string;
  /** `sign_in_subject` of the official */
  readonly subject: string;
  readonly now: Date;
  readonly lifetimeSeconds?: number;
}

/** How long an access token of the embedded sign-in lasts, seconds: one working day. */
export const accessTokenSeconds = 8 * 3600;

/** An access token as the embedded issuer makes it, without asking the issuer. */
export async function signAccessToken(keys: SignInKeys, options: AccessTokenOptions): Promise<string> {
  const issuedAt = Math.floor(options.now.getTime() / 1000);
  return new SignJWT({ client_id: options.clientId, scope: 'openid' })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.signingKey.kid })
    .setIssuer(options.issuer)
    .setAudience(options.audience)
    .setSubject(options.subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + (options.lifetimeSeconds ?? accessTokenSeconds))
    .sign(await importJWK(keys.signingKey, 'ES256'));
}
