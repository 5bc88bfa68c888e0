import createClient, { type Middleware } from 'openapi-fetch';
import { readActingAgency } from '../session/acting-agency.ts';
import { expireSession, readToken } from '../session/session.ts';
import type { paths } from './openapi.d.ts';
import { OfflineError, readProblem } from './problem.ts';

/** Headers that say who asks, for the few requests that do not go through the client (streams, uploads, files). */
export function signedHeaders(): Record<string, string> {
  const token = readToken();
  const agency = readActingAgency();
  return { ...(token === null ? {} : { Authorization: `Bearer ${token}` }), ...(agency === null ? {} : { 'X-Acting-Agency': agency }) };
}

/** Asks with the session's headers; @throws ProblemError for a refusal or a fault, OfflineError where nobody answered. */
export async function fetchSigned(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, headers: { ...signedHeaders(), ...(init.headers as Record<string, string> | undefined) } });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new OfflineError();
  }
  if (response.status === 401) expireSession();
  if (!response.ok) throw await readProblem(response);
  return response;
}

const signed: Middleware = {
  onRequest({ request }) {
    for (const [name, value] of Object.entries(signedHeaders())) request.headers.set(name, value);
    return request;
  },
  async onResponse({ response }) {
    if (response.status === 401) expireSession();
    if (!response.ok) throw await readProblem(response);
  },
  onError({ error }) {
    return error instanceof TypeError ? new OfflineError() : undefined;
  },
};

/** The one typed client; its types are made from openapi.json by `npm run web:client`. */
export const api = createClient<paths>({ baseUrl: window.location.origin });
api.use(signed);

/** The answer's data; the middleware threw before where there is none. */
export async function dataOf<T>(asked: Promise<{ data?: T }>): Promise<NonNullable<T>> {
  const { data } = await asked;
  if (data === undefined || data === null) throw new Error('an answer without content');
  return data;
}
