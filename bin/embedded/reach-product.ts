import { migrate } from '../../db/migrate.ts';
import { describeFaults, readConfig, readStartConfig, type Config } from '../../config.ts';
import { chooseDataDir } from './closed-folder.ts';
import { getInstallation, readLock } from './data-folder.ts';
import { fillEmbeddedEnvironment } from './embedded-environment.ts';
import { databaseUrl, productDatabase } from './postgres.ts';
import { findCommand, isAlive } from './processes.ts';
import { startEmbeddedParts } from './start-embedded-parts.ts';
import { StartFault } from './start-fault.ts';

type Env = Readonly<Record<string, string | undefined>>;
type Say = (sentence: string) => void;

export interface ReachedProduct {
  readonly config: Config;
  /** Ends what was started to be reached; leaves a running product alone. */
  stop(): Promise<void>;
}

/** The number after an option on the command line of one of the servers. */
async function findPort(servers: readonly number[], pattern: RegExp): Promise<number | null> {
  for (const pid of servers) {
    const found = pattern.exec((await findCommand(pid)) ?? '')?.[1];
    if (found !== undefined) return Number(found);
  }
  return null;
}

async function reachRunning(env: Env, dataDir: string): Promise<Env | null> {
  const lock = await readLock(dataDir);
  if (lock === null || !isAlive(lock.holder)) return null;
  const postgres = await findPort(lock.servers, /postgres .*-p (\d+)/);
  const temporal = await findPort(lock.servers, /start-dev .*--port (\d+)/);
  if (postgres === null) return null;
  const installation = await getInstallation(dataDir);
  const parts = {
    installation, temporalAddress: env['TEMPORAL_ADDRESS'] ?? `127.0.0.1:${String(temporal ?? 7233)}`, temporalUiUrl: null,
    ownerUrl: databaseUrl(postgres, installation, productDatabase, 'owner'), databaseUrl: (database: string, role: 'app' | 'owner' | 'superuser') => databaseUrl(postgres, installation, database, role),
  };
  return fillEmbeddedEnvironment(env, parts, { host: '127.0.0.1', port: 8080 });
}

function getConfig(env: Env): Config {
  const result = readConfig(env);
  if (!result.ok) throw new StartFault(describeFaults(result.faults));
  return result.config;
}

/** The product's configuration for a tool that is run beside it: that of the servers which run, or of ones started for as long as the tool needs them. @throws StartFault */
export async function reachProduct(env: Env, say: Say): Promise<ReachedProduct> {
  const start = readStartConfig(env);
  if (!start.ok) throw new StartFault(describeFaults(start.faults));
  if (start.config.mode === 'production') return { config: getConfig(env), stop: () => Promise.resolve() };
  const dataDir = await chooseDataDir(env['DATA_DIR'], start.config.dataDir, say);
  const running = await reachRunning(env, dataDir);
  if (running !== null) return { config: getConfig({ ...running, DATA_DIR: dataDir }), stop: () => Promise.resolve() };
  say('The product does not run; starting its servers for this.');
  const parts = await startEmbeddedParts({ dataDir, withUi: false, temporalAddress: start.config.temporalAddress, temporalCli: start.config.temporalCli, log: say });
  await migrate(parts.ownerUrl);
  return { config: getConfig({ ...fillEmbeddedEnvironment(env, parts, { host: '127.0.0.1', port: 8080 }), DATA_DIR: dataDir }), stop: () => parts.stop() };
}
