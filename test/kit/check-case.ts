import { addDays, addMonths, daysBetween, localDateOf } from '../../law/dates.ts';
import { baseEndOf } from '../../procedures/electronic-monitoring/term.ts';
import { fold } from '../../procedures/fold-case.ts';
import { activeCustody, openTasks, runningLimits } from '../../procedures/legal-case.ts';
import { getProcedure } from '../../procedures/index.ts';
import { isOfficeRole } from '../../procedures/offices.ts';
import { canonicalJson } from '../../db/canonical-json.ts';
import { agencies, type CaseStory } from './case-builder.ts';
import { listCandidates, listExits } from './random-walk.ts';
import type { SidePair } from './side-pair.ts';

const mostMonths = { R1: { adult: 24, juvenile: 12 }, R2: { adult: 24, juvenile: 12 }, R3: { adult: 24, juvenile: 12 }, R4: { adult: 36, juvenile: 36 } } as const;

function existsOn(agencyId: string, day: string): boolean {
  const agency = agencies.get(agencyId);
  if (agency === undefined || agency.from > day) return false;
  return agency.to === null || agency.to >= day || agency.successorIds.some((id) => existsOn(id, day));
}

/** An open case has a way on: an act that moves it and somebody to do it, a release that is waited for, or a stage that is the end. */
function checkExit(story: CaseStory, isMovedFromOutside: boolean): string[] {
  const { state } = story;
  if (state.closed !== null) return [];
  if (state.pendingOutcome !== null)
    return activeCustody(state) !== undefined && listCandidates(story).some((one) => one.act === 'recordRelease') ? [] : [`waits for a release nobody can record, to close with ${state.pendingOutcome}`];
  if (getProcedure(state.procedure).stages[state.stage]?.final === true || listExits(story).length > 0) return [];
  return isMovedFromOutside || openTasks(state, 'recordSuccession').length > 0 ? [] : [`no way out of ${state.procedure}.${state.stage}`];
}

function checkLimits(story: CaseStory): string[] {
  const today = localDateOf(story.asOf);
  return runningLimits(story.state).flatMap((limit) => {
    const found: string[] = [];
    if (limit.dueAt !== null && limit.dueAt <= story.asOf) found.push(`${limit.duty} still runs after ${limit.dueAt}`);
    if (!isOfficeRole(limit.holderRole)) return found;
    // A period of limitation runs out on nobody: the office that executes is named later.
    if (limit.holderAgencyId === null && limit.nature === 'limitation') return found;
    // Nor does what waits for a person to say who came after the office; a court's delay is never another body's meanwhile.
    if (limit.holderAgencyId === null && openTasks(story.state, 'recordSuccession').some((task) => task.subject === limit.holderRole)) return found;
    if (limit.holderAgencyId === null) found.push(`${limit.duty} belongs to ${limit.holderRole}, which is no office`);
    else if (!existsOn(limit.holderAgencyId, today)) found.push(`${limit.duty} belongs to ${limit.holderAgencyId}, which has ended`);
    return found;
  });
}

/** Days a person was away: what the end of a term may move beyond its months. */
function daysAway(story: CaseStory): number {
  return story.state.pauses.reduce((days, pause) => days + (pause.to === null ? 0 : Math.max(0, daysBetween(pause.from, pause.to))), 0);
}

function checkTerms(story: CaseStory): string[] {
  const { state } = story;
  const found: string[] = [];
  const regimes = [state.procedureRegimes['compulsoryDossier'], state.procedureRegimes['courtReview'], state.procedureRegimes['admission']];
  const most = Math.max(...regimes.map((regime) => (regime === undefined ? 0 : mostMonths[regime][state.person])), mostMonths[state.regime][state.person]);
  const months = state.facts.court.decision?.termMonths ?? null;
  if (months !== null && months > most) found.push(`a term of ${String(months)} months, the law has ${String(most)}`);
  const { admission, supervision } = state.facts;
  if (admission.term?.end != null && months !== null && admission.term.end > addDays(addMonths(admission.term.start, months), daysAway(story) + 1)) found.push(`the measure lasts until ${admission.term.end}, beyond ${String(months)} months from ${admission.term.start} and ${String(daysAway(story))} days away`);
  const years = state.person === 'adult' && state.kind === 'main' ? 2 : 1;
  if (supervision.term?.end != null && supervision.completedOn !== undefined && supervision.term.end > addDays(addMonths(supervision.completedOn, 12 * years), daysAway(story) + 1)) found.push(`supervision lasts until ${supervision.term.end}, beyond ${String(years)} years from ${supervision.completedOn}`);
  return found;
}

/** Terms of the files of their own and of the monitoring (Luật 73/2021 Đ23.2, 30.2; Luật 120/2025 Đ24.2, 29.1; NĐ 163/2026 Đ15). */
function checkOwnTerms({ state }: CaseStory): string[] {
  const found: string[] = [];
  const { userManagement, voluntary, monitoring } = state.facts;
  const end = userManagement.term?.end ?? null;
  if (end !== null && (userManagement.decidedOn === undefined || end > addMonths(userManagement.decidedOn, 12))) found.push(`managed until ${end}, beyond a year from ${String(userManagement.decidedOn)}`);
  const mostOfTreatment = state.procedureRegimes['voluntaryTreatment'] === 'R4' ? (voluntary.timeNumber === 1 ? 24 : 36) : 12;
  if (voluntary.term?.end != null && voluntary.term.end > addMonths(voluntary.term.start, mostOfTreatment)) found.push(`treated until ${voluntary.term.end}, beyond ${String(mostOfTreatment)} months from ${voluntary.term.start}`);
  const monitoredUntil = monitoring.term?.end ?? null;
  if (monitoredUntil !== null && monitoring.baseEnd != null && monitoredUntil > monitoring.baseEnd.end) found.push(`monitored until ${monitoredUntil}, beyond what it belongs to, ${monitoring.baseEnd.end}`);
  if (monitoredUntil !== null && monitoring.ground === 'parentsRequest' && monitoring.effectiveAt !== undefined && monitoredUntil > addMonths(localDateOf(monitoring.effectiveAt), 12)) found.push(`monitored until ${monitoredUntil}, beyond a year from ${monitoring.effectiveAt}`);
  return found;
}

/** The ledger tells the case that was lived. */
export function checkRebuild(story: CaseStory): string[] {
  const rebuilt = fold(JSON.parse(JSON.stringify(story.events)) as typeof story.events);
  return canonicalJson(rebuilt) === canonicalJson(story.state) ? [] : ['folded from the ledger it is another case'];
}

/** Everything that must be true of any case once time has caught up, as sentences of what is not. */
export function listWrongs(story: CaseStory, isMovedFromOutside = false): string[] {
  return [...checkExit(story, isMovedFromOutside), ...checkLimits(story), ...checkTerms(story), ...checkOwnTerms(story)];
}

const hasOpen = ({ state }: CaseStory, task: string): boolean => openTasks(state, task).length > 0;

/** What was reported is on the main case once, or refused there and then somebody's task. */
function checkReports({ main, side }: SidePair): string[] {
  const { caseId, reports, tasks } = side.state;
  const taken = main.listed('actRecorded').flatMap(({ reportedFrom }) => (reportedFrom?.caseId === caseId ? [reportedFrom.seq] : []));
  return reports.flatMap(({ seq, act, refusal }) => {
    const times = taken.filter((one) => one === seq).length;
    if (times !== (refusal === null ? 1 : 0)) return [`${act} is ${String(times)} times on the main case, refused as ${String(refusal)}`];
    return refusal === null || tasks.some((task) => task.task === 'settleReport' && task.subject === String(seq)) ? [] : [`nobody settles ${act}, refused as ${refusal}`];
  });
}

/** A deferral in force and an execution that stands still for one are the same fact in two cases. */
function checkDeferral({ main, side }: SidePair): string[] {
  const stands = main.state.closed === null && main.state.pauses.some((pause) => pause.ground === 'deferral' && pause.to === null);
  const isInForce = side.state.closed === null && side.state.facts.deferral.deferredOn != null;
  // Over but for a release, nothing is carried out any more.
  if (side.state.procedure !== 'deferral' || main.state.closed !== null || main.state.pendingOutcome !== null || side.state.reports.some((one) => one.refusal !== null)) return [];
  return stands === isInForce ? [] : [`the execution ${stands ? 'stands still' : 'goes on'} in ${main.stage} while the deferral is in ${side.stage}`];
}

function checkMonitoring({ main, side }: SidePair): string[] {
  const { base, baseEnd = null } = side.state.facts.monitoring;
  if (base === undefined || side.state.closed !== null) return [];
  const there = baseEndOf(main.state, base);
  return JSON.stringify(there) === JSON.stringify(baseEnd) ? [] : [`monitored for what ends on ${String(baseEnd?.end)}, which ends on ${String(there?.end)}`];
}

/** Everything that must be true of a case and of what hangs on it. What is still on its way between them is not held against them. */
export function listPairWrongs(pair: SidePair): string[] {
  const { main, side, isTold } = pair;
  const wrongs = [...listWrongs(side), ...listWrongs(main, side.state.closed === null || !isTold || hasOpen(side, 'settleReport'))];
  if (!isTold) return wrongs;
  const isUntold = main.state.closed !== null && side.state.closed === null && !side.state.tasks.some((task) => task.task === 'endAfterMain');
  return [...wrongs, ...checkReports(pair), ...checkDeferral(pair), ...checkMonitoring(pair), ...(isUntold ? ['nobody is told that the main case is over'] : [])];
}
