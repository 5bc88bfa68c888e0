import { condition, continueAsNew, defineQuery, defineUpdate, proxyActivities, setHandler, sleep, workflowInfo } from '@temporalio/workflow';

export const nextWake = defineQuery<string | null>('nextWake');
export const remember = defineUpdate<string, [string]>('remember');

const { note } = proxyActivities<{ note(workflowId: string, due: string, at: string): Promise<void> }>({ startToCloseTimeout: '10 seconds' });

export interface ToyInput {
  readonly everyDays: number;
  readonly until: string;
  readonly wakes: readonly string[];
  /** The run hands over to the next one after so many wakes. */
  readonly wakesPerRun: number;
}

/** Wakes at fixed distances until an instant, telling the world each time and starting a new run now and then. */
export async function wakeOften(input: ToyInput): Promise<readonly string[]> {
  const wakes = [...input.wakes];
  let next: number | null = null;
  setHandler(nextWake, () => (next === null ? null : new Date(next).toISOString()));
  const step = input.everyDays * 86_400_000;
  const end = Date.parse(input.until);
  let inThisRun = 0;
  for (;;) {
    const last = wakes.at(-1);
    next = (last === undefined ? Date.now() : Date.parse(last)) + step;
    if (next > end) break;
    await sleep(Math.max(1, next - Date.now()));
    const at = new Date(next).toISOString();
    await note(workflowInfo().workflowId, at, new Date().toISOString());
    wakes.push(at);
    inThisRun += 1;
    if (inThisRun >= input.wakesPerRun) await continueAsNew<typeof wakeOften>({ ...input, wakes });
  }
  next = null;
  await condition(() => false, '3650 days');
  return wakes;
}

/** Holds what it is told; an update that is told "fail" fails with the words in it. */
export async function holdWords(first: string): Promise<string> {
  const words = [first];
  let isDone = false;
  setHandler(remember, (word) => {
    words.push(word);
    isDone = true;
    return words.join(' ');
  });
  await condition(() => isDone);
  return words.join(' ');
}

export async function failWithWords(words: string): Promise<void> {
  await sleep(1);
  const { ApplicationFailure } = await import('@temporalio/workflow');
  throw ApplicationFailure.nonRetryable(words, 'toyFailure');
}

/** Says what it was told. */
export function sayWords(words: string): Promise<string> {
  return Promise.resolve(words);
}
