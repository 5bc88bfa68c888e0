/** A refusal or a fault as the API words it: one Vietnamese sentence, the article, and facts without names. */
export interface ProblemBody {
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly source: string | null;
  readonly facts: Readonly<Record<string, unknown>>;
  /** what is missing or stands in the way, in words */
  readonly details?: readonly string[];
  readonly supportId?: string;
}

export class ProblemError extends Error {
  readonly body: ProblemBody;
  constructor(body: ProblemBody) {
    super(body.code);
    this.name = 'ProblemError';
    this.body = body;
  }
}

/** The network is away: nobody answered at all. */
export class OfflineError extends Error {
  constructor() {
    super('offline');
    this.name = 'OfflineError';
  }
}

function isProblemBody(value: unknown): value is ProblemBody {
  return typeof value === 'object' && value !== null && 'code' in value && 'title' in value;
}

export async function readProblem(response: Response): Promise<ProblemError> {
  const body: unknown = await response.json().catch(() => null);
  if (isProblemBody(body)) return new ProblemError(body);
  return new ProblemError({ title: '', status: response.status, code: 'internalFault', source: null, facts: {} });
}
