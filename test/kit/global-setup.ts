import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import pg from 'pg';
import { startEmbeddedParts, type EmbeddedParts } from '../../bin/embedded/start-embedded-parts.ts';
import { bundleWorkflows } from '../../temporal/bundle.ts';
import { templateDatabase, testNamespaces } from './names.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

async function makeTemplate(parts: EmbeddedParts): Promise<void> {
  const client = new pg.Client({ connectionString: parts.databaseUrl('postgres', 'superuser') });
  await client.connect();
  await client.query(`create database ${templateDatabase} owner trinh_tu_owner`);
  await client.end();
  const migrations = join(root, 'db', 'migrate.ts');
  if (!existsSync(migrations)) return;
  const { migrate } = (await import(pathToFileURL(migrations).href)) as { migrate: (ownerUrl: string) => Promise<unknown> };
  await migrate(parts.databaseUrl(templateDatabase, 'owner'));
}

async function makeBundle(folder: string): Promise<string> {
  const entry = join(root, 'workflows', 'index.ts');
  if (!existsSync(entry)) return '';
  const path = join(folder, 'workflow-bundle.js');
  await writeFile(path, await bundleWorkflows(entry));
  return path;
}

/** Starts what the tests share, once for a whole run; answers how to stop it. The `KIT_*` variables reach the jest workers. */
export async function startKit(): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-test-'));
  // Postgres may run as another user, who must be able to enter.
  await chmod(dataDir, 0o755);
  const starting = startEmbeddedParts({
    dataDir,
    temporalInMemory: true,
    withUi: false,
    disposable: true,
    namespaces: testNamespaces,
    temporalAddress: process.env.TEMPORAL_ADDRESS ?? null,
    temporalCli: process.env.TEMPORAL_CLI ?? null,
    log: (sentence) => {
      if (!sentence.startsWith('Temporal: cache')) console.error(sentence);
    },
  });
  const [parts, bundle] = await Promise.all([starting, makeBundle(dataDir)]);
  try {
    await makeTemplate(parts);
  } catch (error) {
    await parts.stop();
    throw error;
  }
  Object.assign(process.env, {
    KIT_SUPERUSER_URL: parts.databaseUrl('postgres', 'superuser'),
    KIT_OWNER_URL: parts.databaseUrl('postgres', 'owner'),
    KIT_APP_URL: parts.databaseUrl('postgres', 'app'),
    KIT_TEMPORAL_ADDRESS: parts.temporalAddress,
    KIT_WORKFLOW_BUNDLE: bundle,
    KIT_PAYLOAD_KEY: randomBytes(32).toString('base64'),
  });
  return () => parts.stop();
}
