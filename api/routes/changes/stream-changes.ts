import { z } from 'zod';
import { isCursorAfter, listChanges, readChangeCursor } from '../../../db/queries/list-changes.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { readerToday } from '../../case-view.ts';
import { changeWatchOf } from '../../change-watch.ts';
import { onServerStopping } from '../../close-server.ts';
import { defineRoute, streamed } from '../../define-route.ts';
import { findOfficialBySubject } from '../../find-signed-in.ts';
import { Problem } from '../../problem.ts';
import { describeFault } from '../../write-problem.ts';

/** Changes told at once; what is more comes right after. */
const mostAtOnce = 500;
/** A line without an event, so that proxies keep the connection; with it, a look whether the official still holds the office. */
const keepAliveMs = 20_000;

export const streamChanges = defineRoute({
  method: 'get', path: '/api/changes', operationId: 'streamChanges', summary: 'A server-sent stream of ids and versions of the cases you may see; resumes with Last-Event-ID', tag: 'changes', who: 'anyOfficial', audit: null,
  schemas: { headers: z.object({ 'last-event-id': z.string().max(60).regex(/^\d+\.\d+$/).optional().meta({ example: '1234.56' }) }) },
  responses: { 200: { description: 'events `change` with {caseId, version}', mediaType: 'text/event-stream' } },
  handler: async (context) => {
    const { deps, headers, request, response, signedIn, log } = context;
    let { reader } = readerToday(context);
    let cursor = headers['last-event-id'] ?? (await asOfficial(deps.database, reader, readChangeCursor));
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'X-Accel-Buffering': 'no', Connection: 'keep-alive' });
    response.write(`id: ${cursor}\nevent: open\ndata: {}\n\n`);
    deps.metrics.streams.inc();
    const stream = { isOpen: true, isReading: false, mustReadAgain: false };
    const isOver = (): boolean => !stream.isOpen;
    const mustReadAgain = (): boolean => stream.mustReadAgain;
    const ends: (() => void)[] = [];
    const end = (): void => {
      if (!stream.isOpen) return;
      stream.isOpen = false;
      deps.metrics.streams.dec();
      for (const one of ends) one();
      response.end();
    };
    const fail = (error: unknown): void => {
      if (stream.isOpen) log.error(describeFault(error), 'fault in a stream of changes');
      end();
    };
    const tell = async (): Promise<void> => {
      for (;;) {
        stream.mustReadAgain = false;
        // Rights are asked anew each time: an office that left hears no more.
        const changes = (await asOfficial(deps.database, reader, (tx) => listChanges(tx, reader, cursor, mostAtOnce))) ?? [];
        if (isOver()) return;
        for (const change of changes) {
          cursor = change.cursor;
          response.write(`id: ${cursor}\nevent: change\ndata: ${JSON.stringify({ caseId: change.caseId, version: change.version })}\n\n`);
        }
        if (changes.length < mostAtOnce && !mustReadAgain()) {
          // In the same breath as the look at the flag: who is told from here on begins to read anew.
          stream.isReading = false;
          return;
        }
      }
    };
    const read = (): void => {
      stream.mustReadAgain = true;
      if (stream.isReading) return;
      stream.isReading = true;
      void tell().catch(fail);
    };
    // Who has left the office hears no more of its cases, though the token is still good; grants are judged on the day it is now.
    const checkReader = async (): Promise<void> => {
      const official = await findOfficialBySubject(deps, signedIn.subject, signedIn.expiresAt);
      if (official === null) {
        end();
        return;
      }
      const acting = signedIn.actingAgencyId === undefined ? {} : { actingAgencyId: signedIn.actingAgencyId };
      const { reader: now } = readerToday({ deps, signedIn: { ...official, ...acting } });
      if (now.agencyId === reader.agencyId) reader = now;
      else end();
    };
    ends.push(changeWatchOf(deps.database, deps.changeIntervalMs ?? 500).join({
      reader, failed: fail,
      changed(upTo, isConcerned) {
        if (isConcerned || stream.isReading) read();
        else if (isCursorAfter(upTo, cursor)) cursor = upTo;
      },
    }));
    // The id goes along, so that one who comes back need not be told of everything that never concerned it.
    const beat = setInterval(() => {
      response.write(`id: ${cursor}\n\n`);
      void checkReader().catch((error: unknown) => {
        if (error instanceof Problem) end();
        else fail(error);
      });
    }, deps.keepAliveMs ?? keepAliveMs);
    const over = setTimeout(end, Math.min(Math.max(0, signedIn.expiresAt * 1000 - deps.now().getTime()), 2 ** 31 - 1));
    ends.push(() => clearInterval(beat), () => clearTimeout(over), onServerStopping(request, end));
    request.once('close', end);
    read();
    return streamed;
  },
});
