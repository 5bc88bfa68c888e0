import type { IncomingMessage, Server } from 'node:http';

const stopping = 'trinhTuStopping';

/** Calls back when the server that took this request begins to stop: what streams must end by itself. Answers how to forget it. */
export function onServerStopping(request: IncomingMessage, end: () => void): () => void {
  // Node keeps the server on each of its sockets; its types do not say so.
  const { server } = request.socket as typeof request.socket & { server?: Server };
  server?.once(stopping, end);
  return () => server?.removeListener(stopping, end);
}

/** Takes no new connection, ends streams, lets running requests end, and cuts what is still open when the time is up. */
export function closeServer(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => server.closeAllConnections(), withinMs);
    server.emit(stopping);
    server.close((error) => {
      clearTimeout(timer);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
