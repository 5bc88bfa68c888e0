import type { Request, RequestHandler } from 'express';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import type { JWK } from 'jose';
import { Problem } from './problem.ts';
import type { SignedIn } from './signed-in.ts';

declare module 'express-serve-static-core' {
  interface Request {
    signedIn?: SignedIn;
  }
}

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** signature algorithms that are accepted */
  readonly algorithms: readonly string[];
  readonly getKey: JWTVerifyGetKey;
}

/** The keys of an issuer on the network, found by its discovery document and kept for a while. */
export function remoteKeys(issuer: string): JWTVerifyGetKey {
  let keys: Promise<JWTVerifyGetKey> | null = null;
  async function discover(): Promise<JWTVerifyGetKey> {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5000) });
    if (!response.ok) throw new Error(`the issuer answered ${response.status}`);
    const { jwks_uri: address } = (await response.json()) as { jwks_uri?: unknown };
    if (typeof address !== 'string') throw new Error('the issuer names no keys');
    return createRemoteJWKSet(new URL(address));
  }
  return async (header, token) => {
    keys ??= discover();
    try {
      return await (await keys)(header, token);
    } catch (error) {
      if (!(error instanceof errors.JOSEError)) keys = null;
      throw error;
    }
  };
}

/** The keys of the embedded issuer, which lives in the same process. */
export function localKeys(publicKeys: readonly JWK[]): JWTVerifyGetKey {
  return createLocalJWKSet({ keys: [...publicKeys] });
}

/** Subject and end of a good access token. @throws Problem notSignedIn for every other thing, an id_token among them */
export async function verifyAccessToken(token: string, rules: TokenRules): Promise<{ subject: string; expiresAt: number }> {
  try {
    const { payload } = await jwtVerify(token, rules.getKey, {
      issuer: rules.issuer, audience: rules.audience, algorithms: [...rules.algorithms], typ: 'at+jwt', requiredClaims: ['sub', 'exp'], clockTolerance: 5,
    });
    return { subject: payload.sub ?? '', expiresAt: payload.exp ?? 0 };
  } catch (error) {
    if (error instanceof errors.JOSEError) throw new Problem('notSignedIn', { facts: { reason: error.code } });
    throw error;
  }
}

interface Verified {
  readonly subject: string;
  readonly expiresAt: number;
  /** milliseconds */
  readonly checkedAt: number;
}

/** So long a signature that was good is taken for good: a key the issuer withdrew is noticed after it. */
const trustMs = 30_000;
const mostTokens = 2000;

/** Verifies each token once in a while: its signature costs more than the rest of the sign-in, and every request of one official brings the same. Its end is judged each time. */
export function createTokenCheck(rules: TokenRules, now: () => number = Date.now): (token: string) => Promise<{ subject: string; expiresAt: number }> {
  const verified = new Map<string, Verified>();
  return async (token) => {
    const known = verified.get(token);
    if (known !== undefined && now() - known.checkedAt < trustMs && now() < known.expiresAt * 1000) return known;
    verified.delete(token);
    const found = { ...(await verifyAccessToken(token, rules)), checkedAt: now() };
    if (verified.size >= mostTokens) verified.clear();
    verified.set(token, found);
    return found;
  };
}

async function signIn(request: Request, checkToken: ReturnType<typeof createTokenCheck>, findOfficial: FindOfficial): Promise<SignedIn> {
  const [scheme, token, more] = (request.headers.authorization ?? '').split(' ');
  if (scheme?.toLowerCase() !== 'bearer' || token === undefined || token === '' || more !== undefined) throw new Problem('notSignedIn');
  const { subject, expiresAt } = await checkToken(token);
  const official = await findOfficial(subject, expiresAt);
  if (official === null) throw new Problem('notAnOfficial');
  return official;
}

type FindOfficial = (subject: string, expiresAt: number) => Promise<SignedIn | null>;

/** Finds out who calls: the token names a subject, the product's own table says which official that is. */
export function authenticate(rules: TokenRules, findOfficial: FindOfficial, limitFailures: RequestHandler): RequestHandler {
  const checkToken = createTokenCheck(rules);
  return async (request, response, next) => {
    try {
      request.signedIn = await signIn(request, checkToken, findOfficial);
      response.locals['officialId'] = request.signedIn.officialId;
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      await limitFailures(request, response, (limited: unknown) => {
        next(limited ?? error);
      });
      return;
    }
    next();
  };
}
