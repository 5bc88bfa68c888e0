import { createServer, type RequestListener, type Server } from 'node:http';

/** Longer than clients and balancers keep an idle connection (a minute, as a rule): the one who closes it first is the one who does not send on it. */
const keepAliveMs = 75_000;

/** The server of the API over HTTP/1.1. */
export function createHttpServer(app?: RequestListener): Server {
  return createServer({ keepAliveTimeout: keepAliveMs }, app);
}
