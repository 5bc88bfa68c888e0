import { POSITIONS } from '../law/competence.ts';
import { DEFAULT_CALENDAR } from '../law/calendar/versions.ts';
import { getProcedure, procedureNamesBefore } from './index.ts';
import { type CaseState, isLive } from './legal-case.ts';
import { defaultPolicy } from './local-policy.ts';
import { officeRoles, type OfficeRole } from './offices.ts';
import { canPerform } from './perform.ts';
import type { AgencyFacts, PerformContext } from './procedure.ts';

/** What must not change under a case when the code does: where it stands, what is owed until when, and who may do what. Plain JSON; ids and dates only. */
export interface CaseOutlook {
  readonly caseId: string;
  readonly code: string;
  readonly version: number;
  /** "courtReview.accepted", "closed.death" */
  readonly stage: string;
  readonly regime: string;
  /** live limits: "decideCase limit-31" → last day or moment, or what there is in its place */
  readonly limits: Readonly<Record<string, string>>;
  /** terms: "admission" → last day, "open" while it is not known */
  readonly terms: Readonly<Record<string, string>>;
  /** acts that may be performed now: "acceptDossier" → "court: judge chiefJudge"; guards look at what is brought and are not asked */
  readonly acts: Readonly<Record<string, string>>;
}

// Only the capacity and the position count here: the case's own day brings no successor in.
const someInstant = '2000-01-01T00:00:00.000Z';

function seatedIn(state: CaseState): ReadonlyMap<string, AgencyFacts> {
  return new Map(
    state.offices.map(({ agencyId, role }) => [agencyId, { agencyId, kind: officeRoles[role][0], from: '1900-01-01', to: null, superiorId: null, provinceCode: null, communeCode: null, successorIds: [] }]),
  );
}

function performersOf(state: CaseState, act: string, agencies: ReadonlyMap<string, AgencyFacts>, channel: 'system' | 'paper'): string {
  const found = new Map<OfficeRole, string[]>();
  const contextOf = (agencyId: string, positions: PerformContext['official']['positions']): PerformContext => ({
    asOf: someInstant, requestId: 'outlook', calendar: DEFAULT_CALENDAR, policy: defaultPolicy, agencies, official: { officialId: 'outlook', agencyId, positions },
  });
  const held = POSITIONS.map((position) => ({ position, prefix: null }));
  for (const agencyId of agencies.keys()) {
    // Asked for all positions at once first: most offices have none that may.
    if (!canPerform(state, act, contextOf(agencyId, held), channel).allowed) continue;
    for (const one of held) {
      const { role } = canPerform(state, act, contextOf(agencyId, [one]), channel);
      if (role !== undefined && found.get(role)?.includes(one.position) !== true) found.set(role, [...(found.get(role) ?? []), one.position]);
    }
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([role, positions]) => `${role}: ${positions.join(' ')}`).join('; ');
}

// Who may do what follows from these alone, so thousands of cases share one answer.
const known = new Map<string, Readonly<Record<string, string>>>();

function keyOf({ procedure, stage, regime, procedureRegimes, closed, pendingOutcome, offices }: CaseState): string {
  const ids = [...new Set(offices.map((one) => one.agencyId))];
  return JSON.stringify([procedure, stage, regime, procedureRegimes, closed !== null, pendingOutcome !== null, offices.map((one) => [one.role, ids.indexOf(one.agencyId), one.to !== null])]);
}

function actsOf(state: CaseState): Readonly<Record<string, string>> {
  const key = keyOf(state);
  const found = known.get(key) ?? listActs(state);
  known.set(key, found);
  return found;
}

function listActs(state: CaseState): Record<string, string> {
  const agencies = seatedIn(state);
  const names = new Set([state.procedure, ...procedureNamesBefore(state.procedure)].flatMap((name) => Object.keys(getProcedure(name).acts)));
  const acts: Record<string, string> = {};
  for (const act of [...names].sort()) {
    const may = performersOf(state, act, agencies, 'system');
    const onPaper = performersOf(state, act, agencies, 'paper');
    const words = [may, ...(onPaper === may || onPaper === '' ? [] : [`from paper ${onPaper}`])].filter((part) => part !== '').join(' | ');
    if (words !== '') acts[act] = words;
  }
  return acts;
}

function termsOf(state: CaseState): Record<string, string> {
  const { admission, supervision } = state.facts;
  return {
    ...(admission.term === undefined ? {} : { admission: admission.term.end ?? 'open' }),
    ...(supervision.term === undefined ? {} : { supervision: supervision.term.end ?? 'open' }),
  };
}

/** The case as the code that runs sees it. */
export function outlookOf(state: CaseState): CaseOutlook {
  const limits = state.limits.filter(isLive).map((limit) => [`${limit.duty} ${limit.limitId}`, limit.status === 'paused' ? 'paused' : ((limit.unit === 'hour' ? limit.dueAt : limit.dueDate) ?? 'no date')]);
  return {
    caseId: state.caseId, code: state.code, version: state.version, stage: state.closed === null ? `${state.procedure}.${state.stage}` : `closed.${state.closed.outcome}`,
    regime: state.regime, limits: Object.fromEntries(limits) as Record<string, string>, terms: termsOf(state), acts: actsOf(state),
  };
}

/** One thing that is not what it was: of which case, which duty, term or act, and how. */
export interface Difference {
  readonly code: string;
  readonly caseId: string;
  readonly version: number;
  readonly kind: 'stage' | 'regime' | 'dueDate' | 'law' | 'term' | 'act';
  /** duty, act, or what a term is of */
  readonly name: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** Everything in which the case looks different now from how it was recorded. */
export function compareOutlooks(old: CaseOutlook, now: CaseOutlook): Difference[] {
  const found: Difference[] = [];
  const { code, caseId, version } = old;
  const add = (kind: Difference['kind'], name: string, before: string | undefined, after: string | undefined): void => {
    if (before !== after) found.push({ code, caseId, version, kind, name, old: before ?? null, new: after ?? null });
  };
  const addAll = (kind: Difference['kind'], before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): void => {
    for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) add(kind, name, before[name], after[name]);
  };
  add('stage', 'stage', old.stage, now.stage);
  add('regime', 'regime', old.regime, now.regime);
  addAll('dueDate', old.limits, now.limits);
  addAll('term', old.terms, now.terms);
  addAll('act', old.acts, now.acts);
  return found;
}
