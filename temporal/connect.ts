import { Client, Connection } from '@temporalio/client';
import type { Config } from '../config.ts';
import { createDataConverter } from './data-converter.ts';
import { waitForServer } from './wait-for-server.ts';

export interface TemporalClient {
  readonly client: Client;
  close(): Promise<void>;
}

export type ConnectOptions = Pick<Config['temporal'], 'address' | 'namespace' | 'payloadKeys'> & {
  /** How long to wait for the server at the start. */
  readonly timeoutMs?: number;
};

/** Waits for the server and connects with encrypted payloads. Calls need a deadline of their own: see withDeadline. */
export async function connectToTemporal({ address, namespace, payloadKeys, timeoutMs = 60_000 }: ConnectOptions): Promise<TemporalClient> {
  await waitForServer({ address, timeoutMs });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace, dataConverter: createDataConverter(payloadKeys) });
  return { client, close: () => connection.close() };
}

/** Runs a client call with a deadline: without a worker an update or query would wait for ever. */
export function withDeadline<T>(client: Client, milliseconds: number, call: () => Promise<T>): Promise<T> {
  return client.connection.withDeadline(Date.now() + milliseconds, call);
}
