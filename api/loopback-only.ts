import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

const loopbackAddresses = /^(127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1|::ffff:127\.\d{1,3}\.\d{1,3}\.\d{1,3})$/;
const loopbackHosts = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** Refuses whatever does not come from this machine, and whatever a page elsewhere sends here under a name of its own. */
export const loopbackOnly: RequestHandler = (request, _response, next) => {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  if (!loopbackAddresses.test(request.socket.remoteAddress ?? '') || !loopbackHosts.has(host)) throw new Problem('notLoopback');
  const { origin } = request.headers;
  if (origin !== undefined && origin !== 'null' && !loopbackHosts.has(originHost(origin))) throw new Problem('notLoopback');
  next();
};

function originHost(origin: string): string {
  return URL.canParse(origin) ? new URL(origin).hostname : '';
}
