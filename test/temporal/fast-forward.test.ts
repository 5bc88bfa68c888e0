import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readWorkflowTime } from '../../temporal/fast-forward.ts';
import { moveTime } from '../kit/move-time.ts';
import type { TestTemporal } from '../kit/temporal.ts';
import { expectOwnInstants, type Noted, openNotingTemporal } from './noted-wakes.ts';
import { type ToyInput, wakeOften } from './toy-workflows.ts';

const day = 86_400_000;

describe('moving the time of one workflow', () => {
  let temporal: TestTemporal;
  let noted: ReadonlyMap<string, readonly Noted[]>;

  beforeAll(async () => {
    ({ temporal, noted } = await openNotingTemporal());
  });
  afterAll(() => temporal.close());

  async function startToy(workflowId: string, input: Omit<ToyInput, 'wakes'>): Promise<void> {
    await temporal.client.workflow.start(wakeOften, { workflowId, taskQueue: temporal.taskQueue, args: [{ ...input, wakes: [] }] });
  }

  it('fires every wake of two years at its own instant, in several cases side by side and across runs', async () => {
    const until = new Date(Date.now() + 730 * day);
    const ids = ['two-years-a', 'two-years-b', 'two-years-c', 'two-years-d'];
    await Promise.all(ids.map((id) => startToy(id, { everyDays: 28, until: until.toISOString(), wakesPerRun: 9 })));
    const before = Date.now();
    const results = await Promise.all(ids.map((id) => moveTime(temporal.client, id, until)));
    for (const [index, id] of ids.entries()) {
      const times = noted.get(id) ?? [];
      expect(times).toHaveLength(26);
      expectOwnInstants(times, 28);
      const { now, skippedMs, steps, hasEnded } = results[index]!;
      expect(hasEnded).toBe(false);
      expect(steps).toBeGreaterThanOrEqual(26);
      expect(now.getTime()).toBeGreaterThanOrEqual(until.getTime());
      // What was skipped and what really passed add up to the workflow's time.
      expect(Math.abs(now.getTime() - before - skippedMs - (Date.now() - before))).toBeLessThan(60_000);
    }
  });

  it('leaves the time of every other workflow alone', async () => {
    const until = new Date(Date.now() + 90 * day).toISOString();
    await startToy('moved', { everyDays: 30, until, wakesPerRun: 100 });
    await startToy('left-alone', { everyDays: 30, until, wakesPerRun: 100 });
    await moveTime(temporal.client, 'moved', new Date(Date.now() + 45 * day));
    expect(noted.get('moved')).toHaveLength(1);
    expect(noted.get('left-alone')).toBeUndefined();
    expect((await readWorkflowTime(temporal.client, 'moved')).getTime()).toBeGreaterThan(Date.now() + 44 * day);
    expect(Math.abs((await readWorkflowTime(temporal.client, 'left-alone')).getTime() - Date.now())).toBeLessThan(5000);
  });

  it('goes on from where it stopped when it is moved again', async () => {
    await startToy('in-two-moves', { everyDays: 10, until: new Date(Date.now() + 60 * day).toISOString(), wakesPerRun: 2 });
    await moveTime(temporal.client, 'in-two-moves', new Date(Date.now() + 15 * day));
    expect(noted.get('in-two-moves')).toHaveLength(1);
    await moveTime(temporal.client, 'in-two-moves', new Date(Date.now() + 35 * day));
    expect(noted.get('in-two-moves')).toHaveLength(3);
  });
});
