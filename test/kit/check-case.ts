import { addDays, addMonths, daysBetween, localDateOf } from '../../law/dates.ts';
import { fold } from '../../procedures/fold-case.ts';
import { activeCustody, openTasks, runningLimits } from '../../procedures/legal-case.ts';
import { getProcedure } from '../../procedures/index.ts';
import { isOfficeRole } from '../../procedures/offices.ts';
import { canonicalJson } from '../../db/canonical-json.ts';
import { agencies, type CaseStory } from './case-builder.ts';
import { listCandidates, listExits } from './random-walk.ts';

const mostMonths = { R1: { adult: 24, juvenile: 12 }, R2: { adult: 24, juvenile: 12 }, R3: { adult: 24, juvenile: 12 }, R4: { adult: 36, juvenile: 36 } } as const;

function existsOn(agencyId: string, day: string): boolean {
  const agency = agencies.get(agencyId);
  if (agency === undefined || agency.from > day) return false;
  return agency.to === null || agency.to >= day || agency.successorIds.some((id) => existsOn(id, day));
}

/** An open case has a way on: an act that moves it and somebody to do it, a release that is waited for, or a stage that is the end. */
function checkExit(story: CaseStory): string[] {
  const { state } = story;
  if (state.closed !== null) return [];
  if (state.pendingOutcome !== null)
    return activeCustody(state) !== undefined && listCandidates(story).some((one) => one.act === 'recordRelease') ? [] : [`waits for a release nobody can record, to close with ${state.pendingOutcome}`];
  if (getProcedure(state.procedure).stages[state.stage]?.final === true || listExits(story).length > 0) return [];
  return openTasks(state, 'recordSuccession').length > 0 ? [] : [`no way out of ${state.procedure}.${state.stage}`];
}

function checkLimits(story: CaseStory): string[] {
  const today = localDateOf(story.asOf);
  return runningLimits(story.state).flatMap((limit) => {
    const found: string[] = [];
    if (limit.dueAt !== null && limit.dueAt <= story.asOf) found.push(`${limit.duty} still runs after ${limit.dueAt}`);
    if (!isOfficeRole(limit.holderRole)) return found;
    // A period of limitation runs out on nobody: the office that executes is named later.
    if (limit.holderAgencyId === null && limit.nature === 'limitation') return found;
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
  const years = state.person === 'adult' ? 2 : 1;
  if (supervision.term?.end != null && supervision.completedOn !== undefined && supervision.term.end > addDays(addMonths(supervision.completedOn, 12 * years), daysAway(story) + 1)) found.push(`supervision lasts until ${supervision.term.end}, beyond ${String(years)} years from ${supervision.completedOn}`);
  return found;
}

/** The ledger tells the case that was lived. */
export function checkRebuild(story: CaseStory): string[] {
  const rebuilt = fold(JSON.parse(JSON.stringify(story.events)) as typeof story.events);
  return canonicalJson(rebuilt) === canonicalJson(story.state) ? [] : ['folded from the ledger it is another case'];
}

/** Everything that must be true of any case once time has caught up, as sentences of what is not. */
export function listWrongs(story: CaseStory): string[] {
  return [...checkExit(story), ...checkLimits(story), ...checkTerms(story)];
}
