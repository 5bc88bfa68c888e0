import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { AgencyKind, Position } from '../law/competence.ts';
import type { ApiDeps } from './deps.ts';
import type { SignedIn } from './signed-in.ts';

/** Who may call a route at all. Rights to one case are a second question, answered in SQL by the offices that take part in it. */
export type Who = 'public' | 'anyOfficial' | { readonly kinds: readonly AgencyKind[]; readonly positions?: readonly Position[] };

/** What a look at personal data is recorded as; null where a route shows none. */
export type AuditKind = 'viewCase' | 'viewHistory' | 'searchPerson' | 'viewPerson' | 'openDocument' | 'openUpload' | 'export' | 'list' | 'revealIdentity';

export interface RouteResponse {
  readonly description: string;
  /** JSON body; absent for an empty or a raw answer */
  readonly schema?: z.ZodType;
  readonly mediaType?: string;
  readonly example?: unknown;
}

export interface Answer {
  readonly status: number;
  /** an object is sent as JSON, bytes and text as they are with `mediaType` */
  readonly body?: unknown;
  readonly mediaType?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Says that the handler wrote to the response itself. */
export const streamed: Answer = { status: 0 };

export interface RouteContext<Params, Query, Headers, Body> {
  readonly deps: ApiDeps;
  /** throws on a public route: nobody is signed in there */
  readonly signedIn: SignedIn;
  readonly params: Params;
  readonly query: Query;
  readonly headers: Headers;
  readonly body: Body;
  readonly request: Request;
  readonly response: Response;
  readonly log: Logger;
  /** Marks that the look was recorded in the transaction that read; a route with an audit kind that never says so does not answer. */
  noteRecorded(): void;
}

type Output<S> = S extends z.ZodType ? z.output<S> : undefined;

export interface RouteShape {
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
}

export interface RouteDefinition<S extends RouteShape = RouteShape> {
  readonly method: 'get' | 'post' | 'put' | 'delete';
  /** with {placeholders}, as OpenAPI writes it */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly who: Who;
  readonly audit: AuditKind | null;
  readonly schemas: S;
  /** raw bytes instead of JSON, of these media types */
  readonly rawBody?: { readonly mediaTypes: readonly string[] };
  readonly responses: Readonly<Record<number, RouteResponse>>;
  /** by place; what is missing is made from the schema */
  readonly examples?: { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };
  readonly handler: (context: RouteContext<Output<S['params']>, Output<S['query']>, Output<S['headers']>, Output<S['body']>>) => Promise<Answer>;
}

/** A route as the table holds it, its types forgotten. */
export type Route = Omit<RouteDefinition, 'handler'> & { readonly handler: (context: RouteContext<never, never, never, never>) => Promise<Answer> };

/** Declares a route once: validation, OpenAPI, rights and the tests over every route come from this. */
export function defineRoute<const S extends RouteShape>(route: RouteDefinition<S>): Route {
  if (route.schemas.body !== undefined && route.method === 'get') throw new Error(`${route.path}: a GET has no body`);
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]);
  const declared = Object.keys(route.schemas.params?.shape ?? {});
  if (names.length !== declared.length || names.some((name) => !declared.includes(name ?? ''))) throw new Error(`${route.path}: its parameters are not those of its schema`);
  return route;
}

/** An answer in JSON. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, body, headers };
}

/** Header of every write: the same key again tells the outcome of the first. */
export const idempotencyHeader = z.object({
  'idempotency-key': z.string().min(8).max(100).regex(/^[\w.:-]+$/).meta({ description: 'unique per official; the same key with the same body tells the outcome', example: 'b1f4c1de-7a3f-4a4e-9d3a-0c6c2b8f2a10' }),
  'if-match': z.string().regex(/^(W\/)?"?\d+"?$/).optional().meta({ description: 'version of the case the caller has seen', example: '"12"' }),
});

export const actingAgencyHeader = 'x-acting-agency';

/** Header of every route behind the sign-in: for which of its offices an official of several asks. */
export const actingAgencySchema = z.object({
  [actingAgencyHeader]: z.string().max(80).regex(/^[a-z0-9][a-z0-9:._-]*$/).optional().meta({ description: 'agency of a position you hold that day; default: that of your oldest position', example: 'ca-xa:00004' }),
});

export const caseParams = z.strictObject({ caseId: z.uuid().meta({ example: '0b0f3c6e-52a5-4c5e-9d58-0d8a3f1e6a11' }) });

/** The version in an If-Match header. */
export function readVersion(ifMatch: string | undefined): number | null {
  return ifMatch === undefined ? null : Number(ifMatch.replace(/\D/g, ''));
}
