import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';

const keysSchema = z.object({
  version: z.literal(1),
  /** private key of the embedded issuer, ES256 */
  signingKey: z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string(), d: z.string(), kid: z.string(), alg: z.literal('ES256'), use: z.literal('sig') }),
  cookieKey: z.string().min(32),
});

export type SignInKeys = z.output<typeof keysSchema>;

const fileName = 'sign-in-keys.json';

/** The keys of this installation's embedded sign-in; null before its first start. */
export async function findSignInKeys(dataDir: string): Promise<SignInKeys | null> {
  try {
    return keysSchema.parse(JSON.parse(await readFile(join(dataDir, fileName), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Made once per installation, readable by its owner alone. */
export async function getSignInKeys(dataDir: string): Promise<SignInKeys> {
  const found = await findSignInKeys(dataDir);
  if (found !== null) return found;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const jwk: JWK = { ...(await exportJWK(privateKey)), kid: randomBytes(8).toString('hex'), alg: 'ES256', use: 'sig' };
  const keys = keysSchema.parse({ version: 1, signingKey: jwk, cookieKey: randomBytes(32).toString('base64url') });
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, fileName);
  try {
    // wx: two processes that start at once must end with one pair of keys
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(`${JSON.stringify(keys)}\n`);
    await file.close();
    return keys;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return (await findSignInKeys(dataDir)) ?? keys;
  }
}
