import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type DestinationStream, type Logger, pino } from 'pino';
import { pinoHttp } from 'pino-http';

/** The only fields a log line may hold: nothing a person typed, no address, no header, no message of an error. */
const allowed = new Set(['level', 'time', 'msg', 'method', 'route', 'status', 'ms', 'requestId', 'officialId', 'problem', 'supportId', 'error', 'code', 'at', 'part', 'caseId', 'count', 'address']);

function keepAllowed(line: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(line).filter(([name]) => allowed.has(name)));
}

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { log: keepAllowed, bindings: keepAllowed } };
  return destination === undefined ? pino(options) : pino(options, destination);
}

/** One line per request: method, route pattern, status, milliseconds, request id, official. */
export function logRequests(logger: Logger) {
  return pinoHttp<IncomingMessage, ServerResponse & { locals?: Record<string, unknown> }>({
    logger,
    genReqId: (request, response) => {
      const given = request.headers['x-request-id'];
      const id = typeof given === 'string' && /^[\w.-]{8,64}$/.test(given) ? given : randomUUID();
      response.setHeader('X-Request-Id', id);
      return id;
    },
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'requestId' },
    serializers: { req: () => undefined, res: () => undefined, err: () => undefined },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    customSuccessMessage: () => 'request',
    customErrorMessage: () => 'request',
    customSuccessObject: (request, response, value: { responseTime: number }) => describe(request, response, value.responseTime),
    customErrorObject: (request, response, _error, value: { responseTime: number }) => describe(request, response, value.responseTime),
  });
}

function describe(request: IncomingMessage, response: ServerResponse & { locals?: Record<string, unknown> }, ms: number): Record<string, unknown> {
  const { locals } = response;
  return { method: request.method, route: locals?.['route'] ?? 'none', status: response.statusCode, ms, officialId: locals?.['officialId'], problem: locals?.['problem'] };
}
