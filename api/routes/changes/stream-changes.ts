import { z } from 'zod';
import { listChanges, readChangeCursor } from '../../../db/queries/list-changes.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday } from '../../case-view.ts';
import { onServerStopping } from '../../close-server.ts';
import { defineRoute, streamed } from '../../define-route.ts';
import { describeFault } from '../../write-problem.ts';

/** Changes told at once; what is more comes right after. */
const mostAtOnce = 500;
/** A line nobody reads, so that proxies keep the connection. */
const keepAliveMs = 20_000;

export const streamChanges = defineRoute({
  method: 'get', path: '/api/changes', operationId: 'streamChanges', summary: 'A server-sent stream of ids and versions of the cases you may see; resumes with Last-Event-ID', tag: 'changes', who: 'anyOfficial', audit: null,
  schemas: { headers: z.object({ 'last-event-id': z.string().max(60).regex(/^\d+\.\d+$/).optional().meta({ example: '1234.56' }) }) },
  responses: { 200: { description: 'events `change` with {caseId, version}', mediaType: 'text/event-stream' } },
  handler: async (context) => {
    const { deps, headers, request, response, signedIn, log } = context;
    const { reader } = readerToday(context);
    let cursor = headers['last-event-id'] ?? (await asOfficial(deps.database, reader, readChangeCursor));
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'keep-alive' });
    response.write(`id: ${cursor}\nevent: open\ndata: {}\n\n`);
    deps.metrics.streams.inc();
    const stream = { isOpen: true };
    const end = (): void => {
      if (!stream.isOpen) return;
      stream.isOpen = false;
      deps.metrics.streams.dec();
      forget();
      response.end();
    };
    const forget = onServerStopping(request, end);
    request.once('close', end);
    let quietMs = 0;
    const intervalMs = deps.changeIntervalMs ?? 500;
    // The loop lives as long as the connection; the answer itself has begun.
    void (async () => {
      while (stream.isOpen && deps.now().getTime() < signedIn.expiresAt * 1000) {
        // Rights are asked anew each time: an office that left hears no more.
        const changes = (await asOfficial(deps.database, reader, (tx) => listChanges(tx, reader, cursor, mostAtOnce))) ?? [];
        for (const change of changes) {
          cursor = change.cursor;
          response.write(`id: ${cursor}\nevent: change\ndata: ${JSON.stringify({ caseId: change.caseId, version: change.version })}\n\n`);
        }
        quietMs = changes.length > 0 ? 0 : quietMs + intervalMs;
        if (quietMs >= keepAliveMs) {
          response.write(': \n\n');
          quietMs = 0;
        }
        if (changes.length < mostAtOnce) await new Promise((resolve) => setTimeout(resolve, intervalMs));
      }
    })()
      .catch((error: unknown) => log.error(describeFault(error), 'fault in a stream of changes'))
      .finally(end);
    return streamed;
  },
});
