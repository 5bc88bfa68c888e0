/** Why the law's own functions refuse an answer. The list is closed: every code has one Vietnamese sentence in vi.ts. */
export const LAW_ERROR_CODES = [
  'badInput',
  'badDate',
  'badAmount',
  'unknownUnit',
  'unknownDuty',
  'unknownRegime',
  'unknownPerson',
  'noSuchLimit',
  'noLegalNumber',
  'instantRequired',
  'yearWithoutCalendar',
  'unknownCalendar',
  'badCalendar',
  'badPolicy',
  'badTerm',
] as const;

export type LawErrorCode = (typeof LAW_ERROR_CODES)[number];

/** A refusal with a stable code and the facts a sentence needs. Match by `code`, never by message. */
export class LawError extends Error {
  readonly code: LawErrorCode;
  readonly facts: Readonly<Record<string, string | number | boolean | null>>;
  constructor(code: LawErrorCode, facts: Readonly<Record<string, string | number | boolean | null>> = {}) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'LawError';
    this.code = code;
    this.facts = facts;
  }
}
