import type { EmbeddedParts } from './start-embedded-parts.ts';
import { productDatabase } from './postgres.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the environment says of the parts. */
type ReachedParts = Pick<EmbeddedParts, 'installation' | 'temporalAddress' | 'temporalUiUrl' | 'ownerUrl' | 'databaseUrl'>;

/** The environment with what the embedded parts decide filled in, for readConfig(). What the operator set stays. */
export function fillEmbeddedEnvironment(env: Env, parts: ReachedParts, address: { readonly host: string; readonly port: number }): Env {
  const host = address.host.includes(':') && !address.host.startsWith('[') ? `[${address.host}]` : address.host;
  const baseUrl = env.BASE_URL ?? `http://${host}:${address.port}`;
  return {
    MASTER_KEY: parts.installation.masterKey,
    HASH_KEY: parts.installation.hashKey,
    PAYLOAD_KEY: parts.installation.payloadKey,
    OIDC_ISSUER: `${baseUrl}/oidc`,
    ...(parts.temporalUiUrl === null ? {} : { TEMPORAL_UI_URL: parts.temporalUiUrl }),
    ...env,
    MODE: 'embedded',
    BASE_URL: baseUrl,
    DATABASE_URL: parts.databaseUrl(productDatabase, 'app'),
    DATABASE_OWNER_URL: parts.ownerUrl,
    TEMPORAL_ADDRESS: parts.temporalAddress,
  };
}
