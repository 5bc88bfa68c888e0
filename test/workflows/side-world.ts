import { randomUUID } from 'node:crypto';
import { storeStory } from '../api/store-story.ts';
import { type CaseStory, moment } from '../kit/case-builder.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { type CaseWorld, TestCase } from './case-world.ts';

/** A story as a case of the world, whose clock stands at a moment of Việt Nam; its run begins with what is asked of it first. */
export async function storeCase(world: CaseWorld, story: CaseStory, now: string): Promise<TestCase> {
  const { caseId, personId } = await storeStory({ world }, story, { now: moment(now) });
  return new TestCase(world, caseId, personId, Date.parse(moment(now)) - Date.now());
}

/** What is to hang on a case; nothing is asked yet. */
export function sideOf(main: TestCase, begins: string): TestCase {
  return new TestCase(main.world, randomUUID(), main.personId, Date.parse(moment(begins)) - Date.now());
}

/** Runs the dispatcher of the outbox until the returned function is called. */
export async function runOutbox({ temporal }: CaseWorld): Promise<() => Promise<void>> {
  const handle = await temporal.client.workflow.start('dispatchOutbox', { workflowId: `outbox-${randomUUID()}`, taskQueue: temporal.taskQueue, args: [] });
  return async () => {
    await handle.terminate('the test is over');
  };
}

/** How often an act stands on a case as the outcome of a side proceeding. */
export async function countReported(main: TestCase, side: TestCase, act: string): Promise<number> {
  return (await main.events()).filter(({ event }) => event.type === 'actRecorded' && event.act === act && event.reportedFrom?.caseId === side.caseId).length;
}

export function waitForReport(main: TestCase, side: TestCase, act: string, timeoutMs?: number): Promise<unknown> {
  return waitUntil(`${act} is on the main case`, async () => (await countReported(main, side, act)) > 0, timeoutMs);
}
