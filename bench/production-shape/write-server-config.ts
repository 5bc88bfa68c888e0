import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';

export interface ServerAddresses {
  readonly postgres: number;
  readonly user: string;
  readonly password: string;
  /** gRPC and membership of each service, then the frontend's HTTP */
  readonly ports: Readonly<Record<'frontend' | 'history' | 'matching' | 'worker' | 'frontendGossip' | 'historyGossip' | 'matchingGossip' | 'workerGossip' | 'frontendHttp', number>>;
}

interface ServerConfig {
  log: { stdout: boolean; level: string };
  persistence: { numHistoryShards: number; datastores: Record<string, { sql: Record<string, unknown> }> };
  global: Record<string, unknown>;
  services: Record<'frontend' | 'history' | 'matching' | 'worker', { rpc: Record<string, unknown> }>;
  clusterMetadata: { clusterInformation: { active: { rpcAddress: string } } };
  archival?: unknown;
  namespaceDefaults?: unknown;
  dynamicConfigClient: { filepath: string; pollInterval: string };
}

/** Shards are fixed for life: a production server has so many from its first day. */
const shards = 512;

/** Without these a fast-forward would not work; they are what the embedded server runs with. */
const dynamicConfig = `frontend.WorkflowTimeSkippingEnabled: [{ value: true }]
system.workflowTimeSkippingEnabled: [{ value: true }]
history.workflowIdReuseMinimalInterval: [{ value: "0s" }]
history.timerProcessorMaxTimeShift: [{ value: "1ms" }]
`;

/** The module's own Postgres configuration with our addresses. @returns the folder and name the server is started with */
export async function writeServerConfig(moduleFolder: string, folder: string, { postgres, user, password, ports }: ServerAddresses): Promise<{ folder: string; env: string }> {
  const config = parse(await readFile(join(moduleFolder, 'config', 'development-postgres12.yaml'), 'utf8')) as ServerConfig;
  config.log.level = 'warn';
  config.persistence.numHistoryShards = shards;
  for (const store of Object.values(config.persistence.datastores)) Object.assign(store.sql, { connectAddr: `127.0.0.1:${postgres}`, user, password });
  for (const name of ['frontend', 'history', 'matching', 'worker'] as const)
    Object.assign(config.services[name].rpc, { grpcPort: ports[name], membershipPort: ports[`${name}Gossip`], ...(name === 'frontend' ? { httpPort: ports.frontendHttp } : {}) });
  delete config.global['pprof'];
  delete config.global['metrics'];
  delete config.archival;
  delete config.namespaceDefaults;
  config.clusterMetadata.clusterInformation.active.rpcAddress = `127.0.0.1:${ports.frontend}`;
  await mkdir(folder, { recursive: true });
  const dynamicFile = join(folder, 'dynamic.yaml');
  await writeFile(dynamicFile, dynamicConfig);
  config.dynamicConfigClient.filepath = dynamicFile;
  await writeFile(join(folder, 'bench.yaml'), stringify(config), { mode: 0o600 });
  return { folder, env: 'bench' };
}
