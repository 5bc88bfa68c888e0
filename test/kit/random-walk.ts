import { localDateOf } from '../../law/dates.ts';
import { isCaseError } from '../../procedures/case-error.ts';
import { everyStageActs } from '../../procedures/every-stage.ts';
import { getProcedure, procedureNamesBefore } from '../../procedures/index.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { nextWakeAt } from '../../procedures/perform-wake.ts';
import type { Act, Performer } from '../../procedures/procedure.ts';
import { agencies, type CaseStory } from './case-builder.ts';
import { type Chance, chanceOf, randomBody } from './random-body.ts';

export interface Candidate {
  readonly act: string;
  readonly definition: Act;
  /** everybody who may: the offices themselves, and those that may enter it from paper */
  readonly seats: readonly Seat[];
}

interface Seat {
  readonly by: string;
  readonly channel: 'system' | 'paper';
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** What may be done now, and by whom: every act of the case's procedure and the late ones of earlier procedures, for each office in a capacity. */
export function listCandidates(story: CaseStory): Candidate[] {
  const { state } = story;
  const found: Candidate[] = [];
  const named = new Set<string>();
  const passed = [state.procedure, ...[...procedureNamesBefore(state.procedure)].reverse()];
  for (const name of passed)
    for (const [act, definition] of Object.entries(getProcedure(name).acts)) {
      if (named.has(act) || definition.opens === true || definition.onlyReported === true) continue;
      const seats = ([['system', definition.by], ['paper', definition.fromPaperBy ?? []]] as const).flatMap(([channel, performers]) =>
        [...new Set(performers.map((performer) => seatOf(state, performer)))].flatMap((by): Seat[] => (by !== null && story.may(act, by, channel).allowed ? [{ by, channel }] : [])));
      if (seats.length === 0) continue;
      named.add(act);
      found.push({ act, definition, seats });
    }
  return found;
}

function seatOf(state: CaseState, { role, positions, regimes }: Performer): string | null {
  const seat = state.offices.findLast((office) => office.role === role && office.to === null);
  if (seat === undefined || (regimes !== undefined && !regimes.includes(state.regime))) return null;
  return `${seat.agencyId}/${[...positions].sort((a, b) => (a === 'judge' ? -1 : b === 'judge' ? 1 : 0)).join('+')}`;
}

/** Moves the case on rather than entering one more thing of every stage. */
function weightOf({ act, definition }: Candidate): number {
  if (definition.to?.some((target) => 'close' in target) === true && act in everyStageActs) return 1;
  if (act in everyStageActs) return 2;
  return definition.to === undefined ? 6 : 12;
}

function pickWeighted(candidates: readonly Candidate[], chance: Chance): Candidate | undefined {
  const total = candidates.reduce((sum, one) => sum + weightOf(one), 0);
  let left = chance.number(Math.max(total, 1));
  return candidates.find((one) => (left -= weightOf(one)) < 0);
}

function pickSeat({ act, seats }: Candidate, chance: Chance): Seat {
  const seat = chance.pick(seats);
  if (seat === undefined) throw new Error(`nobody may ${act}`);
  return seat;
}

function passTime(story: CaseStory, chance: Chance): void {
  const now = Date.parse(story.asOf);
  const next = nextWakeAt(story.state, { agencies, policy: story.policy });
  const toNext = next === null ? day : Math.max(Date.parse(next) - now, 0) + minute;
  const ahead = [10 * minute, 3 * 60 * minute, 9 * 60 * minute, day, day, 3 * day, 8 * day, toNext, toNext, 35 * day, 200 * day][chance.number(11)] ?? day;
  story.wait(new Date(now + ahead).toISOString());
}

const bodiesTried = 6;
const actsTried = 5;

const isClosed = ({ state }: CaseStory): boolean => state.closed !== null;

/**
 * One step of a walk: time passes, then some act that may be performed is, with a body made by chance. A refusal is no fault; any other error is.
 * @returns the act, or null where nothing tried was taken
 */
export function takeStep(story: CaseStory, seed: number): string | null {
  const chance = chanceOf(seed);
  if (isClosed(story)) return null;
  passTime(story, chance);
  for (let tried = 0; tried < actsTried && !isClosed(story); tried += 1) {
    const candidate = pickWeighted(listCandidates(story), chance);
    if (candidate === undefined) return null;
    for (let body = 0; body < bodiesTried; body += 1) {
      const { by, channel } = pickSeat(candidate, chance);
      try {
        story.act(candidate.act, { by, at: story.asOf, channel, body: randomBody(candidate.definition.schema, story.state, localDateOf(story.asOf), chance) });
        // A limit may begin already over: time says so at the next wake.
        story.wait(story.asOf);
        return candidate.act;
      } catch (error) {
        if (!isCaseError(error)) throw new Error(`${candidate.act} by ${by} at ${story.asOf} in ${story.stage} (${story.regime}, ${story.person})`, { cause: error });
      }
    }
  }
  return null;
}

/** Acts by which a case may leave its stage, and whose office is there; also on paper. What exists at every stage (a death), or only a side proceeding brings, is no way out of one. */
export function listExits(story: CaseStory): string[] {
  const { state } = story;
  const { acts } = getProcedure(state.procedure);
  return Object.entries(acts)
    .filter(([act, definition]) => acts[act] !== everyStageActs[act] && definition.onlyReported !== true && (definition.to ?? []).length > 0)
    .filter(([act, definition]) => [...definition.by, ...(definition.fromPaperBy ?? [])].some((performer) => { const by = seatOf(state, performer); return by !== null && (story.may(act, by).allowed || story.may(act, by, 'paper').allowed); }))
    .map(([act]) => act);
}


/** The same case, to be told on another way. */
export function fork(story: CaseStory): CaseStory {
  return Object.assign(Object.create(Object.getPrototypeOf(story) as object) as CaseStory, story, { events: [...story.events], personalTexts: new Map(story.personalTexts) });
}

/** What an act touches, from its effects; null for one that moves the case or does what no effect says. */
function footprintOf({ act, definition }: Candidate): Set<string> | null {
  if ((definition.to ?? []).length > 0 || ['correctRecord', 'setLimitDate', 'recordSuccession'].includes(act)) return null;
  return new Set((definition.effects ?? []).flatMap((effect): string[] => {
    switch (effect.kind) {
      case 'startLimit': case 'meetLimit': case 'cancelLimit': return [`limit ${effect.duty}`];
      case 'openPause': return [`pause`, ...effect.duties.map((duty) => `limit ${duty}`)];
      case 'closePause': return ['pause'];
      case 'setMilestone': case 'clearMilestone': return [`milestone ${effect.name}`];
      case 'recordFacts': return [`facts ${effect.section}`];
      case 'startCustody': case 'endCustody': case 'endCustodyGround': return ['custody'];
      case 'joinOffice': case 'leaveOffice': return ['offices'];
      default: return [];
    }
  }));
}

function datesOf({ state }: CaseStory): string[] {
  return state.limits.map((limit) => [limit.duty, limit.key, limit.from, limit.dueDate, limit.dueAt, limit.status, limit.outcome].join(' ')).sort();
}

/** An act that may be performed now with its body, chosen by chance; null for one that moves the case or does what no effect says. */
interface Chosen {
  readonly act: string;
  readonly touches: ReadonlySet<string>;
  perform(story: CaseStory): void;
}

function choose(story: CaseStory, candidate: Candidate | undefined, chance: Chance): Chosen | null {
  const touches = candidate === undefined ? null : footprintOf(candidate);
  if (candidate === undefined || touches === null) return null;
  const { act, definition } = candidate;
  const { by, channel } = pickSeat(candidate, chance);
  const body = randomBody(definition.schema, story.state, localDateOf(story.asOf), chance);
  return { act, touches, perform: (on) => { on.act(act, { by, at: on.asOf, channel, body }); } };
}

/** Two acts chosen by chance. */
export function pickTwo(story: CaseStory, chance: Chance): readonly [Chosen | null, Chosen | null] {
  const candidates = listCandidates(story);
  const [one, other] = [pickWeighted(candidates, chance), pickWeighted(candidates, chance)];
  return [choose(story, one, chance), choose(story, other, chance)];
}

/** Two acts in both orders at one instant: the dates they leave; null where an order was refused. `begin` gives each order copies of its own. */
export function bothOrdersOf(
  acts: readonly string[], begin: () => { readonly first: () => void; readonly second: () => void; readonly stories: readonly CaseStory[] },
): { readonly acts: readonly string[]; readonly dates: readonly [string[], string[]] } | null {
  const told = (order: readonly ('first' | 'second')[]): string[] => {
    const copies = begin();
    for (const one of order) copies[one]();
    for (const story of copies.stories) story.wait(story.asOf);
    return copies.stories.flatMap(datesOf);
  };
  try {
    return { acts, dates: [told(['first', 'second']), told(['second', 'first'])] };
  } catch (error) {
    if (isCaseError(error)) return null;
    throw error;
  }
}

/** Two acts that touch nothing in common, in both orders at one instant: the dates they leave, or null where there were no two, or an order was refused. */
export function inBothOrders(story: CaseStory, seed: number): ReturnType<typeof bothOrdersOf> {
  const [one, other] = pickTwo(story, chanceOf(seed));
  if (one === null || other === null || one.act === other.act || [...one.touches].some((thing) => other.touches.has(thing))) return null;
  return bothOrdersOf([one.act, other.act], () => {
    const copy = fork(story);
    return { first: () => { one.perform(copy); }, second: () => { other.perform(copy); }, stories: [copy] };
  });
}
