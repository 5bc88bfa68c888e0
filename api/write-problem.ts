import { randomUUID } from 'node:crypto';
import type { ErrorRequestHandler, Response } from 'express';
import { isPassing } from '../db/database-error.ts';
import { isCaseError } from '../procedures/case-error.ts';
import { describeRefusal } from '../procedures/refusal-details.vi.ts';
import { Problem, statusOfCode } from './problem.ts';
import { problemSentences } from './problem.vi.ts';

function causes(error: unknown): unknown[] {
  const chain: unknown[] = [];
  for (let one = error; one !== undefined && one !== null && chain.length < 6; one = one instanceof Error ? one.cause : undefined) chain.push(one);
  return chain;
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** What the body parsers of Express throw carries a `type`. */
function problemOfParser(error: unknown): Problem | null {
  const type = typeof error === 'object' && error !== null && 'type' in error ? error.type : undefined;
  if (type === 'entity.too.large') return new Problem('bodyTooLarge');
  if (type === 'entity.parse.failed' || type === 'encoding.unsupported' || type === 'charset.unsupported' || type === 'request.aborted') return new Problem('malformedBody');
  return error instanceof URIError ? new Problem('requestInvalid') : null;
}

/** The problem behind any error; null for a fault of ours. */
export function toProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (isCaseError(error)) return new Problem(error.code, { facts: error.facts, source: error.source });
  const parsed = problemOfParser(error);
  if (parsed !== null) return parsed;
  return causes(error).some(isPassing) ? new Problem('databaseUnavailable', { headers: { 'Retry-After': '5' } }) : null;
}

/** A fault without its message: messages of database errors hold the parameters, which are personal. */
export function describeFault(error: unknown): { error: string; code: string | undefined; at: string[] } {
  const chain = causes(error);
  const first = chain[0];
  return {
    error: chain.map((one) => (one instanceof Error ? one.name : typeof one)).join(' < '),
    code: chain.map(codeOf).find((code) => code !== undefined),
    at: first instanceof Error ? (first.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)).slice(0, 12).map((line) => line.trim()) : [],
  };
}

/** Answers a problem as RFC 9457. `supportId` is given for faults only. */
export function writeProblem(response: Response, problem: Problem, supportId?: string): void {
  const { code, facts, source, headers } = problem;
  const details = describeRefusal(code, facts);
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (code === 'notSignedIn') response.setHeader('WWW-Authenticate', 'Bearer');
  response.setHeader('Cache-Control', 'no-store');
  response.status(statusOfCode[code]).type('application/problem+json').send(
    JSON.stringify({
      type: `urn:trinh-tu:problem:${code}`,
      title: problemSentences[code],
      status: statusOfCode[code],
      code,
      source,
      facts,
      ...(details.length === 0 ? {} : { details }),
      ...(supportId === undefined ? {} : { supportId }),
    }),
  );
}

/** Last in the chain: every error leaves here, refusals with their article, faults with a support id and nothing of the inside. */
export const handleErrors: ErrorRequestHandler = (error: unknown, request, response, next) => {
  const problem = toProblem(error);
  if (response.headersSent) {
    if (problem === null) request.log.error(describeFault(error), 'fault after the answer had begun');
    next(error);
    return;
  }
  // What was not read of a refused body would be read as the next request of the connection.
  if (problem?.code === 'bodyTooLarge') response.setHeader('Connection', 'close');
  if (problem !== null) {
    response.locals['problem'] = problem.code;
    writeProblem(response, problem);
    return;
  }
  const supportId = randomUUID();
  request.log.error({ supportId, ...describeFault(error) }, 'fault');
  writeProblem(response, new Problem('internalFault'), supportId);
};
