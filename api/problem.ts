import { type CaseErrorCode, caseErrorCodes } from '../procedures/case-error.ts';
import { citationWords } from './citation.vi.ts';

/** What HTTP itself, the sign-in and the machine may refuse, beside the refusals of the law. Closed. */
const httpProblemCodes = [
  'requestInvalid', // path, query or header
  'malformedBody', // not JSON
  'notKnownOn', // asked for a day after today or before the case was opened
  'idempotencyKeyMissing',
  'notSignedIn',
  'notAnOfficial', // signed in, but not in the table of officials on that day
  'actingAgencyNotHeld', // the office named in X-Acting-Agency is none of the official's own that day
  'successionNotRecorded', // the case is of an office that ended and that yours succeeds; nobody has recorded it yet
  'notAllowed', // this kind of office or position has no such right
  'notLoopback',
  'embeddedModeOnly',
  'notFound',
  'personAlreadyKnown',
  'alreadyClaimed',
  'caseIsMoving', // its time is being fast-forwarded
  'administrationConflict', // what is there already contradicts the change of offices, officials, leave or rosters
  'calendarRefused', // a calendar year with holes or contradictions
  'rehearsalRefused', // a draft law that names no limit, or changes none
  'previewStale', // signed without having seen what it changes now
  'paperFileElsewhere', // the paper file is not with the office that would move it
  'bodyTooLarge',
  'mediaTypeWrong',
  'tooManyRequests',
  'internalFault',
  'databaseUnavailable',
  'engineUnavailable',
] as const;

export type ProblemCode = CaseErrorCode | (typeof httpProblemCodes)[number];

export const problemCodes: readonly ProblemCode[] = [...caseErrorCodes, ...httpProblemCodes];

/** The one map from code to HTTP status; the compiler keeps it exhaustive. */
export const statusOfCode = {
  actNotInProcedure: 409,
  actNotAllowedInStage: 409,
  notCompetent: 403,
  caseClosed: 409,
  bodyInvalid: 422,
  happenedInFuture: 422,
  happenedBeforeCause: 422,
  lateEntryNeedsReason: 422,
  lateEntryNeedsPaper: 422,
  paperChannelNotAllowed: 403,
  dossierIncomplete: 409,
  termOutsideRange: 422,
  noLegalNumber: 409,
  calendarMissing: 409,
  officeMissing: 409,
  officeNotInForce: 422,
  officeKindWrong: 422,
  windowStillOpen: 409,
  windowClosed: 409,
  guardNotMet: 409,
  alreadyRecorded: 409,
  correctionNotAllowed: 409,
  documentStateWrong: 409,
  numberTaken: 409,
  secondOpenDossier: 409,
  humanDecisionNeeded: 409,
  versionStale: 409,
  idempotencyKeyReused: 422,
  caseNotFound: 404,
  personNotFound: 404,
  uploadRefused: 422,
  requestInvalid: 400,
  malformedBody: 400,
  notKnownOn: 400,
  idempotencyKeyMissing: 400,
  notSignedIn: 401,
  notAnOfficial: 403,
  actingAgencyNotHeld: 403,
  successionNotRecorded: 403,
  notAllowed: 403,
  notLoopback: 403,
  embeddedModeOnly: 403,
  notFound: 404,
  personAlreadyKnown: 409,
  alreadyClaimed: 409,
  caseIsMoving: 409,
  administrationConflict: 409,
  calendarRefused: 422,
  rehearsalRefused: 422,
  previewStale: 409,
  paperFileElsewhere: 409,
  bodyTooLarge: 413,
  mediaTypeWrong: 415,
  tooManyRequests: 429,
  internalFault: 500,
  databaseUnavailable: 503,
  engineUnavailable: 503,
} as const satisfies Record<ProblemCode, number>;

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && code in statusOfCode;
}

export interface ProblemFacts {
  /** ids, dates, duties and field names; never personal text */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** the article that says no */
  readonly source?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal on its way to the caller. Answered as application/problem+json (RFC 9457). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source: string | null;
  readonly headers: Readonly<Record<string, string>>;

  constructor(code: ProblemCode, { facts = {}, source = null, headers = {} }: ProblemFacts = {}) {
    super(code);
    this.name = 'Problem';
    this.code = code;
    this.facts = facts;
    this.source = citationWords(source);
    this.headers = headers;
  }

  get status(): number {
    return statusOfCode[this.code];
  }
}
