import type { Server } from 'node:http';

/** Takes no new connection, lets running requests end, and cuts what is still open when the time is up. Streams are ended by their own signal first. */
export function closeServer(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    server.close((error) => {
      clearTimeout(timer);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
