import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DEFAULT_CALENDAR } from '../../law/calendar/versions.ts';
import { type AgencyKind, type Position, POSITIONS } from '../../law/competence.ts';
import { REGIMES, type Regime } from '../../law/regimes.ts';
import type { PersonKind } from '../../law/time-limits.ts';
import { fold } from '../../procedures/fold-case.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { defaultPolicy } from '../../procedures/local-policy.ts';
import { everyStageActs, sideActs } from '../../procedures/every-stage.ts';
import { getProcedure } from '../../procedures/index.ts';
import { officeRoleNames, officeRoles, type OfficeRole } from '../../procedures/offices.ts';
import { canPerform } from '../../procedures/perform.ts';
import type { AgencyFacts, PerformContext } from '../../procedures/procedure.ts';

const at = '2026-07-06T02:00:00.000Z';

/** One office per capacity, so that a permission can only come from that capacity. */
function kindOf(role: OfficeRole, regime: Regime): AgencyKind {
  if (role === 'compilingOffice') return regime === 'R1' ? 'communeCommittee' : 'communePolice';
  if (role === 'escortOffice') return regime === 'R1' ? 'districtPolice' : 'communePolice';
  return officeRoles[role][0];
}

const idOf = (role: OfficeRole): string => `office:${role.toLowerCase()}`;

function officesOf(regime: Regime): ReadonlyMap<string, AgencyFacts> {
  return new Map(
    officeRoleNames.map((role) => [
      idOf(role),
      { agencyId: idOf(role), kind: kindOf(role, regime), from: '2000-01-01', to: null, superiorId: null, provinceCode: null, communeCode: null, successorIds: [] },
    ]),
  );
}

function caseIn(procedure: string, stage: string, regime: Regime, isClosed: boolean, person: PersonKind): CaseState {
  const events = [
    { type: 'caseOpened', code: 'HS', personId: 'person', person, regime, procedure, procedureVersion: 1, stage, previousCaseId: null } as const,
    ...officeRoleNames.map((role) => ({ type: 'officeJoined', role, agencyId: idOf(role), from: '2026-07-01' }) as const),
    ...(isClosed ? [{ type: 'caseClosed', outcome: 'closed' } as const] : []),
  ];
  const state = fold(events.map((event, index) => ({ caseId: 'case', seq: index + 1, happenedAt: at, recordedAt: at, recordedBy: 'system', requestId: 'r', event })));
  if (state === null) throw new Error('no case');
  return state;
}

/** The case a side proceeding is opened on, where it first may. */
function mainOf(procedureName: string, regime: Regime): CaseState | undefined {
  const [procedure, stages] = Object.entries(getProcedure(procedureName).side?.openedIn ?? {})[0] ?? [];
  return procedure === undefined || stages?.[0] === undefined ? undefined : caseIn(procedure, stages[0], regime, false, 'adult');
}

function contextOf(role: OfficeRole, positions: readonly Position[], agencies: ReadonlyMap<string, AgencyFacts>, main?: CaseState): PerformContext {
  return {
    ...(main === undefined ? {} : { opening: { caseId: 'side', code: 'HS', personId: 'person', previousCaseId: null, main } }),
    asOf: at, requestId: 'r', calendar: DEFAULT_CALENDAR, policy: defaultPolicy, agencies,
    official: { officialId: 'official', agencyId: idOf(role), positions: positions.map((position) => ({ position, prefix: null })) },
  };
}

function performersOf(state: CaseState | null, act: string, regime: Regime, agencies: ReadonlyMap<string, AgencyFacts>, channel: 'system' | 'paper', main?: CaseState): string[] {
  const found: string[] = [];
  for (const role of officeRoleNames) {
    const may = (...held: readonly Position[]): boolean => canPerform(state, act, contextOf(role, held, agencies, main), channel, regime).allowed;
    // Asked first for all positions at once: most capacities have none that may.
    const positions = may(...POSITIONS) ? POSITIONS.filter((position) => may(position)) : [];
    if (positions.length > 0) found.push(`${role}: ${positions.length === POSITIONS.length ? 'anybody' : positions.join(' ')}`);
  }
  return found;
}

function cellOf(state: CaseState | null, act: string, regime: Regime, agencies: ReadonlyMap<string, AgencyFacts>, main?: CaseState): string {
  const may = performersOf(state, act, regime, agencies, 'system', main);
  const onPaper = performersOf(state, act, regime, agencies, 'paper', main).filter((one) => !may.includes(one));
  if (may.length === 0 && onPaper.length === 0) {
    const refused = canPerform(state, act, contextOf('compilingOffice', ['head'], agencies, main), 'system', regime).refusal;
    return `may not: ${refused?.code ?? 'notCompetent'}`;
  }
  return [may.join('; '), ...(onPaper.length === 0 ? [] : [`from paper ${onPaper.join('; ')}`])].filter((part) => part !== '').join(' | ');
}

/** Regime → stage → act → who may perform it, or the code with which it is refused. "new" is a case not yet open, "closed" a closed one, "every stage" holds the acts that are the same at all of them. */
export type ActTable = Record<string, Record<string, Record<string, string>>>;

/** The whole table of a procedure: what every stage allows, to whom, under every regime. Competence and stage only; guards look at the facts. */
export function buildActTable(procedureName: string, person: PersonKind = 'adult', only?: readonly string[]): ActTable {
  const procedure = getProcedure(procedureName);
  const looked = Object.keys(procedure.acts).filter((act) => only === undefined || only.includes(act));
  const shared = procedure.kind === 'side' ? sideActs : everyStageActs;
  const common = looked.filter((act) => procedure.acts[act] === shared[act]);
  const own = looked.filter((act) => !common.includes(act));
  const table: ActTable = {};
  for (const regime of REGIMES) {
    const agencies = officesOf(regime);
    const ofRegime: Record<string, Record<string, string>> = {};
    const main = mainOf(procedureName, regime);
    const row = (state: CaseState | null, acts: readonly string[]): Record<string, string> => Object.fromEntries(acts.map((act) => [act, cellOf(state, act, regime, agencies, state === null ? main : undefined)]));
    const addStage = (name: string, state: CaseState | null): void => {
      ofRegime[name] = row(state, own);
    };
    if (Object.values(procedure.acts).some((act) => act.opens === true)) addStage('new', null);
    for (const stage of Object.keys(procedure.stages)) addStage(stage, caseIn(procedureName, stage, regime, false, person));
    addStage('closed', caseIn(procedureName, procedure.initial, regime, true, person));
    const everyStage = Object.keys(procedure.stages).map((stage) => row(caseIn(procedureName, stage, regime, false, person), common));
    // Said once, because it is the same at every stage; a stage where it differs shows with its own row.
    for (const [index, stage] of Object.keys(procedure.stages).entries())
      for (const act of common) if (everyStage[index]?.[act] !== everyStage[0]?.[act]) ofRegime[stage] = { ...ofRegime[stage], [act]: everyStage[index]?.[act] ?? '' };
    ofRegime['every stage'] = everyStage[0] ?? {};
    ofRegime['closed'] = { ...ofRegime['closed'], ...row(caseIn(procedureName, procedure.initial, regime, true, person), common) };
    table[regime] = ofRegime;
  }
  return table;
}

/**
 * The cells in which the table of a juvenile's case differs from that of an adult's. Whether an act may be performed depends on the person
 * through `persons` alone: only acts that name it are looked at.
 */
export function buildJuvenileDifferences(procedureName: string): ActTable {
  const concerned = Object.entries(getProcedure(procedureName).acts).filter(([, act]) => act.persons !== undefined).map(([act]) => act);
  const adult = buildActTable(procedureName, 'adult', concerned);
  const juvenile = buildActTable(procedureName, 'juvenile', concerned);
  return Object.fromEntries(Object.entries(juvenile).map(([regime, stages]) => [regime, Object.fromEntries(Object.entries(stages).flatMap(([stage, cells]) => {
    const differing = Object.entries(cells).filter(([act, cell]) => adult[regime]?.[stage]?.[act] !== cell);
    return differing.length === 0 ? [] : [[stage, Object.fromEntries(differing)]];
  }))]));
}

const folder = join(import.meta.dirname, '..', 'frozen', 'procedures');

/** The published table of a procedure. With UPDATE_FROZEN=1 it is written anew first, for a reviewer to read as a diff. */
export function readFrozenTable(procedureName: string, built: ActTable): unknown {
  const file = join(folder, `${procedureName}.json`);
  if (process.env['UPDATE_FROZEN'] === '1') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(built, null, 1)}\n`);
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: run the test once with UPDATE_FROZEN=1`);
  return JSON.parse(readFileSync(file, 'utf8'));
}
