/** Every reason the product may give for refusing something. Closed: texts, HTTP statuses and docs are kept equal to it by a test. */
export const caseErrorCodes = [
  'actNotInProcedure', // no such act in this procedure and regime
  'actNotAllowedInStage', // the act exists, the case is elsewhere
  'notCompetent', // this office or position may not perform the act
  'caseClosed',
  'bodyInvalid', // the act's schema refuses the body
  'happenedInFuture',
  'happenedBeforeCause', // earlier than the act it depends on
  'lateEntryNeedsReason',
  'lateEntryNeedsPaper',
  'paperChannelNotAllowed', // this office may not record this act from paper
  'dossierIncomplete',
  'termOutsideRange',
  'noLegalNumber', // a date must be set by a person: the law gives none
  'calendarMissing',
  'officeMissing', // the act needs an office that takes no part yet
  'officeNotInForce',
  'officeKindWrong',
  'windowStillOpen',
  'windowClosed',
  'guardNotMet', // the facts of the case do not allow it
  'alreadyRecorded',
  'correctionNotAllowed',
  'documentStateWrong',
  'numberTaken',
  'secondOpenDossier',
  'humanDecisionNeeded',
  'versionStale',
  'idempotencyKeyReused',
  'caseNotFound',
  'personNotFound',
  'uploadRefused',
] as const;

export type CaseErrorCode = (typeof caseErrorCodes)[number];

/**
 * A refusal: the law or the state of the case says no. Matched by `code`, never by class or message.
 * `facts` carry ids, dates, duties and field names only, never personal text; `source` is the article that says no, or null.
 */
export class CaseError extends Error {
  readonly code: CaseErrorCode;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly source: string | null;

  constructor(code: CaseErrorCode, facts: Readonly<Record<string, unknown>> = {}, source: string | null = null) {
    super(code);
    this.name = 'CaseError';
    this.code = code;
    this.facts = facts;
    this.source = source;
  }
}

/** Reads a refusal by its shape, so that one thrown on the other side of a wire or module copy is still one. */
export function isCaseError(error: unknown): error is CaseError {
  return (
    error instanceof Error &&
    error.name === 'CaseError' &&
    'code' in error &&
    (caseErrorCodes as readonly unknown[]).includes(error.code)
  );
}
