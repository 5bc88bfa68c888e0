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
}

export interface Played {
  readonly caseId: string;
  readonly code: string;
  readonly acts: number;
}

/** Plays a story on the product in case time, act by act. @throws StoryRefused */
export async function playStory({ client, story, administrator, say, keyPrefix }: PlayOptions): Promise<Played> {
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
    .openCase(opening.as, { happenedAt: instantOf(opening.at), simulatedFrom: instantOf(opening.at), person: story.person, body: opening.body }, nextKey(opening))
    .catch(refused(opening));
  const { caseId, code } = opened;
  say(`${opening.at}  ${opening.note} (${code})`);
  let last = await finishPapers(opening, opened);
  for (const step of story.steps) {
    const at = instantOf(step.at);
    if (Date.parse(at) < Date.parse(caseTime)) throw new Error(`${step.at} ${step.act} comes before ${caseTime}: a story goes forwards`);
    if (Date.parse(at) > Date.parse(caseTime)) {
      await client.fastForward(administrator, caseId, at).catch(refused(step));
      caseTime = at;
    }
    last = await perform(step, caseId, last).catch(refused(step));
    last = await finishPapers(step, last);
    say(`${step.at}  ${step.note}`);
  }
  return { caseId, code, acts };
}
