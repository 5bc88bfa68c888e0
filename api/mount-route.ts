import express, { type NextFunction, type Request, type RequestHandler, type Response, type Router } from 'express';
import type { z } from 'zod';
import { authorize } from './authorize.ts';
import { type Answer, type Route, type RouteContext, streamed } from './define-route.ts';
import type { ApiDeps } from './deps.ts';
import { type FieldFault, fieldFaultWords } from './field-fault.vi.ts';
import { Problem } from './problem.ts';
import type { SignedIn } from './signed-in.ts';

/** Field names and kinds of fault only: the values a caller sent may be personal. */
function describeIssues(issues: readonly z.core.$ZodIssue[], at: readonly PropertyKey[] = []): FieldFault[] {
  return issues.flatMap((issue): FieldFault[] => {
    const path = [...at, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path: [...path, key].join('.'), code: 'unknownField' }));
    // Of several shapes the one that was meant: where the least is wrong.
    const meant = issue.code === 'invalid_union' ? [...issue.errors].sort((a, b) => a.length - b.length)[0] : undefined;
    if (meant !== undefined && meant.some((one) => one.path.length > 0)) return describeIssues(meant, path);
    const own: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
    const code = typeof own === 'string' ? own : issue.code;
    const words = fieldFaultWords[code];
    return [{ path: path.join('.'), code, ...(words === undefined ? {} : { words }) }];
  });
}

function parse(schema: z.ZodType | undefined, value: unknown, place: 'params' | 'query' | 'headers' | 'body'): unknown {
  if (schema === undefined) {
    const isEmpty = value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
    if (!isEmpty && place === 'query') throw new Problem('requestInvalid', { facts: { place, fields: Object.keys(value as object).map((path) => ({ path, code: 'unknownField' })) } });
    return undefined;
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  if (place === 'headers' && (value as Record<string, unknown>)['idempotency-key'] === undefined) throw new Problem('idempotencyKeyMissing');
  throw new Problem(place === 'body' ? 'bodyInvalid' : 'requestInvalid', { facts: { place, fields: describeIssues(parsed.error.issues) } });
}

function bodyReader(route: Route, deps: ApiDeps): RequestHandler[] {
  if (route.rawBody !== undefined) {
    const { mediaTypes } = route.rawBody;
    return [
      (request, _response, next) => {
        if (request.is([...mediaTypes]) === false || request.headers['content-type'] === undefined) throw new Problem('mediaTypeWrong', { facts: { accepted: mediaTypes } });
        next();
      },
      express.raw({ limit: deps.limits.uploadBytes, type: [...mediaTypes] }),
    ];
  }
  if (route.schemas.body === undefined) return [];
  return [
    (request, _response, next) => {
      if (request.is('application/json') === false) throw new Problem('mediaTypeWrong', { facts: { accepted: ['application/json'] } });
      next();
    },
    express.json({ limit: deps.limits.body, strict: true, type: 'application/json' }),
  ];
}

function send(response: Response, answer: Answer): void {
  for (const [name, value] of Object.entries(answer.headers ?? {})) response.setHeader(name, value);
  response.status(answer.status);
  if (answer.body === undefined) response.end();
  else if (answer.mediaType !== undefined) response.type(answer.mediaType).send(answer.body);
  else response.type('application/json').send(JSON.stringify(answer.body));
}

function handle(route: Route, deps: ApiDeps): RequestHandler {
  return async (request: Request, response: Response, _next: NextFunction) => {
    const declared = Object.keys(route.schemas.headers?.shape ?? {});
    const headers: Record<string, unknown> = {};
    for (const name of declared) if (request.headers[name] !== undefined) headers[name] = request.headers[name];
    const look = { isRecorded: false };
    const context = {
      deps,
      get signedIn(): SignedIn {
        if (request.signedIn === undefined) throw new Error(`${route.path}: nobody is signed in`);
        return request.signedIn;
      },
      params: parse(route.schemas.params, { ...request.params }, 'params'),
      query: parse(route.schemas.query, request.query, 'query'),
      headers: parse(route.schemas.headers, headers, 'headers'),
      body: route.rawBody === undefined ? parse(route.schemas.body, request.body as unknown, 'body') : (request.body as unknown),
      request,
      response,
      log: request.log,
      noteRecorded: () => {
        look.isRecorded = true;
      },
    } as RouteContext<never, never, never, never>;
    const answer = await route.handler(context);
    if (route.audit !== null && !look.isRecorded) throw new Error(`${route.path}: answered without a record of who looked`);
    if (answer === streamed) return;
    const declaredAnswer = route.responses[answer.status];
    if (declaredAnswer === undefined) throw new Error(`${route.path}: status ${String(answer.status)} is not declared`);
    if (deps.checkAnswers === true && declaredAnswer.schema !== undefined && answer.mediaType === undefined) declaredAnswer.schema.parse(JSON.parse(JSON.stringify(answer.body)));
    send(response, answer);
  };
}

/** Puts a route on a router: sign-in, rate, right, body, fields, handler, in this order. */
export function mountRoute(router: Router, route: Route, deps: ApiDeps, guards: { readonly authenticate: RequestHandler; readonly limitRate: RequestHandler }): void {
  const path = route.path.replace(/\{(\w+)\}/g, ':$1');
  const named: RequestHandler = (_request, response, next) => {
    response.locals['route'] = `${route.method.toUpperCase()} ${route.path}`;
    next();
  };
  const signIn = route.who === 'public' ? [] : [guards.authenticate, guards.limitRate, authorize(route.who, deps)];
  router[route.method](path, named, ...signIn, ...bodyReader(route, deps), handle(route, deps));
}
