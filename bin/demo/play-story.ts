import { setTimeout as wait } from 'node:timers/promises';
import type { ActAnswer, ApiClient } from './api-client.ts';
import { ApiRefusal } from './api-client.ts';
import { makeScan } from './scan-paper.ts';
import { instantOf, type Step, type Story, type StoryContext } from './story.ts';

/** A step the product refused, with the step and the reason in one sentence. */
export class StoryRefused extends Error {
  constructor(step: Step, cause: ApiRefusal) {
    super(`${step.at} ${step.act} as ${step.as} was refused: ${cause.message}`, { cause });
    this.name = 'StoryRefused';
  }
}

export interface PlayOptions {
  readonly client: ApiClient;
  readonly story: Story;
  /** sign-in subject of the administrator who moves the case's time */
  readonly administrator: string;
  readonly say: (sentence: string) => void;
  /** begins every idempotency key of the story */
  readonly keyPrefix: string;
  /** the case this one follows from, with what it proposes */
  readonly previous?: { readonly caseId: string; readonly personId: string; readonly proposed: Readonly<Record<string, unknown>> };
}

export interface Played {
  readonly caseId: string;
  readonly code: string;
  readonly acts: number;
  /** the proceeding that hangs on it */
  readonly besideId?: string;
  readonly next?: Played;
}

/** What a case answers about the files that follow from it. */
interface FollowingCases {
  readonly person: { readonly personId: string };
  readonly cases: readonly { readonly act: string; readonly proposed: Readonly<Record<string, unknown>>; readonly link: { readonly act: string; readonly body: Readonly<Record<string, unknown>> } | null }[];
}

const mostWaits = 300;

/** Plays a story on the product in case time, act by act. @throws StoryRefused */
export async function playStory({ client, story, administrator, say, keyPrefix, previous }: PlayOptions): Promise<Played> {
  let acts = 0;
  let caseTime = instantOf(story.opening.at);

  const refused = (step: Step) => (error: unknown): never => {
    if (error instanceof ApiRefusal) throw new StoryRefused(step, error);
    throw error;
  };
  const nextKey = (step: Step): string => `${keyPrefix}-${String((acts += 1)).padStart(3, '0')}-${step.act}`;

  async function perform(step: Step, caseId: string, last: ActAnswer): Promise<ActAnswer> {
    const context: StoryContext = {
      caseId, last,
      scan: async (title) => client.upload(step.as, await makeScan(title, [`Hồ sơ ${last.code}`, `Ngày ${step.at}`])),
      limitId: (duty, key) => {
        const found = last.runningLimits.findLast((limit) => limit.duty === duty && (key === undefined || limit.key === key));
        if (found === undefined) throw new Error(`${step.at} ${step.act}: no running limit ${duty}${key === undefined ? '' : ` of ${key}`}`);
        return found.limitId;
      },
    };
    const body = typeof step.body === 'function' ? await step.body(context) : (step.body ?? {});
    return client.act(step.as, caseId, step.act, { happenedAt: instantOf(step.at), body }, nextKey(step));
  }

  /** Every paper an act asked for is signed and, numbered from the office's series, issued. */
  async function finishPapers(step: Step, answer: ActAnswer): Promise<ActAnswer> {
    if (step.papers === undefined) return answer;
    let last = answer;
    for (const { documentId } of answer.documents.filter((document) => document.state === 'draft')) {
      const note = `${step.note}: văn bản`;
      last = await perform({ at: step.at, as: step.papers.signer, act: 'signDocument', body: { documentId }, note }, answer.caseId, last).catch(refused({ ...step, act: 'signDocument', as: step.papers.signer }));
      last = await perform({ at: step.at, as: step.papers.clerk, act: 'issueDocument', body: { documentId }, note }, answer.caseId, last).catch(refused({ ...step, act: 'issueDocument', as: step.papers.clerk }));
    }
    return last;
  }

  const { opening } = story;
  const opened = await client
    .openCase(
      opening.as,
      {
        act: opening.act, happenedAt: instantOf(opening.at), simulatedFrom: instantOf(opening.at), person: previous === undefined ? story.person : { personId: previous.personId },
        ...(previous === undefined ? {} : { previousCaseId: previous.caseId }), body: { ...previous?.proposed, ...(typeof opening.body === 'function' ? {} : opening.body) },
      },
      nextKey(opening),
    )
    .catch(refused(opening));
  const { caseId, code } = opened;
  say(`${opening.at}  ${opening.note} (${code})`);
  let last = await finishPapers(opening, opened);
  const beside: { last: ActAnswer | null } = { last: null };
  /** What is done beside the case reaches it a moment later: the story waits, so that it is always told in the same order. */
  const playBeside = async (step: Step, isTold: boolean): Promise<void> => {
    const { version } = await client.readCase(step.as, caseId);
    const body = typeof step.body === 'function' ? {} : (step.body ?? {});
    const answer: ActAnswer = beside.last === null
      ? await client.openCase(step.as, { act: step.act, happenedAt: instantOf(step.at), mainCaseId: caseId, body }, nextKey(step)).catch(refused(step))
      : await perform(step, beside.last.caseId, beside.last).catch(refused(step));
    beside.last = await finishPapers(step, answer);
    for (let tried = 0; isTold && (await client.readCase(step.as, caseId)).version === version; tried += 1) {
      if (tried > mostWaits) throw new Error(`${step.at} ${step.act}: the case was not told of it`);
      await wait(100);
    }
  };
  const play = async (step: Step): Promise<void> => {
    const at = instantOf(step.at);
    if (Date.parse(at) < Date.parse(caseTime)) throw new Error(`${step.at} ${step.act} comes before ${caseTime}: a story goes forwards`);
    if (Date.parse(at) > Date.parse(caseTime)) {
      await client.fastForward(administrator, caseId, at).catch(refused(step));
      caseTime = at;
    }
    if (step.beside !== undefined) await playBeside(step, step.beside.isTold);
    else {
      last = await perform(step, caseId, last).catch(refused(step));
      last = await finishPapers(step, last);
    }
    say(`${step.at}  ${step.note}`);
  };
  for (const step of story.steps) await play(step);
  const playedBeside = beside.last === null ? {} : { besideId: beside.last.caseId };
  if (story.next === undefined) return { caseId, code, acts, ...playedBeside };

  const { story: following, link } = story.next;
  const { person, cases } = (await client.request(link.as, 'GET', `/api/cases/${caseId}/following-cases`)) as FollowingCases;
  const found = cases.find((one) => one.act === following.opening.act);
  if (found === undefined) throw new Error(`${code} proposes no file that ${following.opening.act} opens`);
  const next = await playStory({ client, story: following, administrator, say, keyPrefix: `${keyPrefix}-next`, previous: { caseId, personId: person.personId, proposed: found.proposed } });
  await play({ ...link, body: { ...found.link?.body, caseId: next.caseId } });
  return { caseId, code, acts, next, ...playedBeside };
}
