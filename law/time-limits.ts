import { isLocalDate, laterOf, type LocalDate } from './dates.ts';
import { LawError } from './law-error.ts';
import { COURT_ROWS } from './limits/court.ts';
import { DOSSIER_ROWS } from './limits/dossier.ts';
import { EXECUTION_ROWS } from './limits/execution.ts';
import { expandRows, type LimitRow, type TimeLimit as DatedLimit } from './limits/limit-row.ts';
import { OWN_FILE_ROWS } from './limits/own-files.ts';
import { STAY_ROWS } from './limits/stays.ts';
import { SUPERVISION_ROWS } from './limits/supervision.ts';
import { getRegimeSpan, isRegime, type Regime } from './regimes.ts';

export type { LimitBound, LimitDirection, LimitUnit } from './limits/limit-row.ts';

const ROWS = [...DOSSIER_ROWS, ...COURT_ROWS, ...EXECUTION_ROWS, ...SUPERVISION_ROWS, ...STAY_ROWS, ...OWN_FILE_ROWS] as const;

/** Every duty that has a time limit in some regime. */
export type Duty = (typeof ROWS)[number]['duty'];

/** One dated legal number; see limits/limit-row.ts for the fields. */
export type TimeLimit = DatedLimit<Duty>;

/** The kind of person a case concerns; `juvenile` is 12 to under 18. */
export type PersonKind = 'adult' | 'juvenile';

export const DUTIES: readonly Duty[] = ROWS.map((row) => row.duty);

/** The table of rules §3, row by row. */
const RULE_LIMITS: readonly TimeLimit[] = [
  ...expandRows(DOSSIER_ROWS),
  ...expandRows(COURT_ROWS),
  ...expandRows(EXECUTION_ROWS),
  ...expandRows(SUPERVISION_ROWS),
].map((limit) => Object.freeze(limit));

const LIMITS: readonly TimeLimit[] = [...RULE_LIMITS, ...[...expandRows(STAY_ROWS), ...expandRows(OWN_FILE_ROWS)].map((limit) => Object.freeze(limit))];

const ROW_BY_DUTY = new Map<string, LimitRow>(ROWS.map((row) => [row.duty, row]));

const BY_KEY = new Map<string, TimeLimit[]>();
for (const limit of LIMITS) {
  for (const person of limit.person === 'any' ? (['adult', 'juvenile'] as const) : [limit.person]) {
    const key = `${limit.duty}/${limit.regime}/${person}`;
    const versions = BY_KEY.get(key);
    if (versions === undefined) BY_KEY.set(key, [limit]);
    else versions.push(limit);
  }
}

export function isDuty(value: unknown): value is Duty {
  return typeof value === 'string' && ROW_BY_DUTY.has(value);
}

export function isPersonKind(value: unknown): value is PersonKind {
  return value === 'adult' || value === 'juvenile';
}

/** The limits of the table of rules §3 alone, in its order: what `law -- limits` must equal. */
export function listRuleLimits(): readonly TimeLimit[] {
  return RULE_LIMITS;
}

/** Every limit of every regime: those of the rules' table in its order, then those read beside it. */
export function listTimeLimits(): readonly TimeLimit[] {
  return LIMITS;
}

/** All dated versions of a duty inside a regime for a person, oldest first; empty where the law sets no limit. */
export function listVersions(query: { duty: Duty; regime: Regime; person: PersonKind }): readonly TimeLimit[] {
  return BY_KEY.get(`${query.duty}/${query.regime}/${query.person}`) ?? [];
}

/** The version in force on a local date. A procedure keeps its regime after the regime ended, so a later date takes the last version. */
export function versionInForce(versions: readonly TimeLimit[], on: LocalDate): TimeLimit | undefined {
  if (!isLocalDate(on)) throw new LawError('badDate', { date: on });
  let found: TimeLimit | undefined;
  for (const version of versions) if (version.inForceFrom <= on) found = version;
  return found;
}

export type LimitQuery = {
  duty: Duty;
  regime: Regime;
  person: PersonKind;
  /** Local date of the event the limit runs from; without it the regime's last version. */
  on?: LocalDate;
};

/** The limit of a duty, or undefined where that regime sets none ("at once", "no limit"). `amount` null = not found in law. */
export function findTimeLimit(query: LimitQuery): TimeLimit | undefined {
  const versions = listVersions(query);
  if (query.on === undefined) return versions.at(-1);
  // The regime is frozen on the procedure: an event before it (a last violation) is measured by the regime's first day.
  return versionInForce(versions, laterOf(query.on, getRegimeSpan(query.regime).inForceFrom));
}

/**
 * As findTimeLimit, from unchecked text. `person` may be `any` or missing where the limit is the same for both.
 * @throws LawError `unknownDuty`, `unknownRegime`, `unknownPerson`, `noSuchLimit`, `badDate`
 */
export function getTimeLimit(query: { duty: string; regime: string; person?: string; on?: LocalDate }): TimeLimit {
  const { duty, regime, person = 'any', on } = query;
  if (!isDuty(duty)) throw new LawError('unknownDuty', { duty });
  if (!isRegime(regime)) throw new LawError('unknownRegime', { regime });
  if (on !== undefined && !isLocalDate(on)) throw new LawError('badDate', { date: on });
  if (!isPersonKind(person) && person !== 'any') throw new LawError('unknownPerson', { person });
  const kind = isPersonKind(person) ? person : 'adult';
  const limit = findTimeLimit(on === undefined ? { duty, regime, person: kind } : { duty, regime, person: kind, on });
  const isSplit = LIMITS.some((row) => row.duty === duty && row.regime === regime && row.person !== 'any');
  if (person === 'any' && isSplit) throw new LawError('unknownPerson', { person });
  if (limit === undefined) throw new LawError('noSuchLimit', { duty, regime, person });
  return limit;
}

/** Whether the duty is a right of the person (warned by the later reading) rather than an authority's task. */
export function isPersonsRight(duty: Duty): boolean {
  return ROW_BY_DUTY.get(duty)?.bearer === 'person';
}
