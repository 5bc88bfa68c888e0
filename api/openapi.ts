import { z } from 'zod';
import { createDocument, type oas31, type ZodOpenApiOperationObject, type ZodOpenApiResponsesObject } from 'zod-openapi';
import { exampleOf } from './example-of.ts';
import { actingAgencySchema, type Route, type RouteResponse } from './define-route.ts';
import { problemCodes, statusOfCode } from './problem.ts';
import { problemSentences } from './problem.vi.ts';

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string().meta({ description: 'one Vietnamese sentence per code' }),
    status: z.int(),
    code: z.enum(problemCodes as [string, ...string[]]),
    source: z.string().nullable().meta({ description: 'the article that says no' }),
    facts: z.record(z.string(), z.unknown()).meta({ description: 'ids, dates, duties and field names' }),
    details: z.array(z.string()).optional().meta({ description: 'what is missing or stands in the way, in Vietnamese; for reading, never to act on' }),
    supportId: z.string().optional(),
  })
  .meta({ id: 'Problem' });

const problemExample = { type: 'urn:trinh-tu:problem:notSignedIn', title: problemSentences.notSignedIn, status: 401, code: 'notSignedIn', source: null, facts: {} };

export interface OpenApiOptions {
  readonly baseUrl: string;
  readonly issuer: string;
  readonly version: string;
}

function describeResponse(one: RouteResponse): ZodOpenApiResponsesObject[`${1 | 2 | 3 | 4 | 5}${string}`] {
  if (one.mediaType !== undefined) return { description: one.description, content: { [one.mediaType]: { schema: { type: 'string', ...(one.mediaType.startsWith('text/') ? {} : { format: 'binary' }) } } } };
  if (one.schema === undefined) return { description: one.description };
  return { description: one.description, content: { 'application/json': { schema: one.schema, example: one.example ?? exampleOf(one.schema, 'output') } } };
}

/** The route's own headers and, behind the sign-in, the one of every route. */
function describeHeaders({ who, schemas: { headers } }: Route): { header?: z.ZodObject } {
  if (who === 'public') return headers === undefined ? {} : { header: headers };
  return { header: headers === undefined ? actingAgencySchema : headers.extend(actingAgencySchema.shape) };
}

function describeOperation(route: Route): ZodOpenApiOperationObject {
  const { params, query, body } = route.schemas;
  const responses: Record<string, unknown> = {};
  for (const [status, one] of Object.entries(route.responses)) responses[status] = describeResponse(one);
  responses['default'] = { description: 'Refused, or a fault', content: { 'application/problem+json': { schema: problemSchema, example: problemExample } } };
  const content =
    route.rawBody !== undefined
      ? Object.fromEntries(route.rawBody.mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string' as const, format: 'binary' } }]))
      : body === undefined
        ? undefined
        : { 'application/json': { schema: body, example: exampleBody(route) } };
  return {
    operationId: route.operationId,
    summary: route.summary,
    tags: [route.tag],
    ...(route.who === 'public' ? { security: [] } : {}),
    requestParams: { ...(params === undefined ? {} : { path: params }), ...(query === undefined ? {} : { query }), ...describeHeaders(route) },
    ...(content === undefined ? {} : { requestBody: { required: true, content } }),
    responses: responses as ZodOpenApiResponsesObject,
    'x-who': route.who,
    'x-audit': route.audit,
  };
}

/** An example of the route's body: its own, else made from the schema. */
export function exampleBody(route: Route): unknown {
  if (route.examples?.body !== undefined) return route.examples.body;
  return route.schemas.body === undefined ? undefined : exampleOf(route.schemas.body);
}

/** The whole interface in OpenAPI 3.1, made from the route table. */
export function createOpenApi(routes: readonly Route[], { baseUrl, issuer, version }: OpenApiOptions): oas31.OpenAPIObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const route of routes) (paths[route.path] ??= {})[route.method] = describeOperation(route);
  return createDocument(
    {
      openapi: '3.1.1',
      info: {
        title: 'Trình Tự',
        version,
        description: 'Hồ sơ, bước, thời hạn và văn bản của thủ tục đưa người nghiện ma túy vào cơ sở cai nghiện bắt buộc. Mỗi lời từ chối mang mã và điều luật.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      servers: [{ url: baseUrl }],
      security: [{ signIn: ['openid'] }, { bearer: [] }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          signIn: { type: 'oauth2', flows: { authorizationCode: { authorizationUrl: `${issuer}/auth`, tokenUrl: `${issuer}/token`, scopes: { openid: 'sign in' } } } },
        },
      },
      paths: paths,
    },
  );
}

/** The table of docs/errors.md. */
export function errorsTable(): string {
  return ['| Code | HTTP | Câu hiển thị |', '|---|---|---|', ...problemCodes.map((code) => `| \`${code}\` | ${statusOfCode[code]} | ${problemSentences[code]} |`)].join('\n');
}
