import { createServer } from 'node:http';
import { closeServer } from '../../api/close-server.ts';
import { createReadiness } from '../../api/readiness.ts';
import type { Config } from '../../config.ts';
import type { Database } from '../../db/connect.ts';
import type { TemporalClient } from '../../temporal/connect.ts';
import type { ApiPart } from './api-part.ts';

/** Health of a process that serves nothing else: the same two questions a worker's container is asked. */
export async function startHealthPart(options: {
  readonly config: Config; readonly database: Database; readonly temporal: TemporalClient; readonly isWorkerRunning: () => boolean;
}): Promise<ApiPart> {
  const { config, database, temporal, isWorkerRunning } = options;
  const readiness = createReadiness({ database, client: temporal.client, isWorkerRunning });
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    };
    if (request.url === '/health/live') answer(200, { live: true });
    else if (request.url === '/health/ready')
      void readiness().then((parts) => {
        answer(Object.values(parts).every(Boolean) ? 200 : 503, parts);
      });
    else answer(404, {});
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(config.http.port, config.http.host, done);
  });
  return { address: `http://${config.http.host}:${config.http.port}`, stop: () => closeServer(server, 2000) };
}
