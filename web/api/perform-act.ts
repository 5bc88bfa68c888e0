import { fetchSigned } from './client.ts';
import type { components } from './openapi.d.ts';
import { OfflineError, type ProblemBody, ProblemError } from './problem.ts';

export type ActAnswer = components['schemas']['ActAnswer'];

/** An act as it goes over the wire; of an opening also the person and the rest of it. */
export interface AskedAct {
  /** "/api/cases" for an opening, else the act's own address */
  readonly path: string;
  readonly wire: Readonly<Record<string, unknown>>;
  /** born with the draft, the same on every retry */
  readonly key: string;
  /** of the case as it was seen; null: not asked for */
  readonly version: number | null;
}

/** `isEarlier`: an earlier try under the same key was recorded; what was changed since was not sent. */
export interface Performed {
  readonly answer: ActAnswer;
  readonly isEarlier: boolean;
}

export function actPath(caseId: string, act: string): string {
  return `/api/cases/${caseId}/acts/${act}`;
}

function post({ path, wire, key, version }: AskedAct, isDryRun: boolean, signal?: AbortSignal): Promise<Response> {
  return fetchSigned(isDryRun ? `${path}?dryRun=true` : path, {
    method: 'POST', body: JSON.stringify(wire), headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, ...(version === null || isDryRun ? {} : { 'If-Match': `"${version}"` }) }, ...(signal === undefined ? {} : { signal }),
  });
}

/** What the act would bring about now; writes nothing. @throws ProblemError for the refusal it would meet */
export async function tryAct(asked: AskedAct, signal?: AbortSignal): Promise<ActAnswer> {
  return (await (await post(asked, true, signal)).json()) as ActAnswer;
}

type Outcome = components['schemas']['RequestOutcome'];

const askAgainMs = 1000;

async function readOutcome(request: string): Promise<Outcome> {
  return (await (await fetchSigned(`/api/requests/${encodeURIComponent(request)}`)).json()) as Outcome;
}

function problemOfRefusal({ sentence, ...refusal }: NonNullable<Outcome['refusal']>): ProblemError {
  return new ProblemError({ title: sentence, status: refusal.status, code: refusal.code, source: refusal.source, facts: refusal.facts } satisfies ProblemBody);
}

/** Waits until an act that was taken is recorded or refused. Being offline meanwhile ends nothing. */
async function awaitOutcome(request: string): Promise<ActAnswer> {
  for (;;) {
    try {
      const found = await readOutcome(request);
      if (found.outcome !== null) return found.outcome;
      if (found.refusal !== null) throw problemOfRefusal(found.refusal);
    } catch (error) {
      if (!(error instanceof OfflineError)) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, askAgainMs));
  }
}

/**
 * Records an act. `onAccepted` is told when the server took it and is still recording.
 * @throws ProblemError for a refusal, OfflineError where nobody answered: then the same key may be used again
 */
export async function performAct(asked: AskedAct, onAccepted: () => void): Promise<Performed> {
  let response: Response;
  try {
    response = await post(asked, false);
  } catch (error) {
    const requestId = error instanceof ProblemError && error.body.code === 'idempotencyKeyReused' ? error.body.facts['requestId'] : undefined;
    // An earlier try arrived after all, though its answer did not: what became of it decides.
    if (typeof requestId === 'string') return { answer: await awaitOutcome(requestId), isEarlier: true };
    throw error;
  }
  if (response.status !== 202) return { answer: (await response.json()) as ActAnswer, isEarlier: false };
  onAccepted();
  const { requestId } = (await response.json()) as { requestId: string };
  return { answer: await awaitOutcome(requestId), isEarlier: false };
}

/** True where the server said no for good: the next try is another request and gets a key of its own. */
export function isFinalRefusal(error: unknown): boolean {
  return error instanceof ProblemError && error.body.status >= 400 && error.body.status < 500 && error.body.status !== 401 && error.body.status !== 429;
}
