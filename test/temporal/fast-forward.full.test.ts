import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveTime } from '../kit/move-time.ts';
import type { TestTemporal } from '../kit/temporal.ts';
import { expectOwnInstants, type Noted, openNotingTemporal } from './noted-wakes.ts';
import { wakeOften } from './toy-workflows.ts';

const day = 86_400_000;

describe('moving time under load', () => {
  let temporal: TestTemporal;
  let noted: ReadonlyMap<string, readonly Noted[]>;

  beforeAll(async () => {
    ({ temporal, noted } = await openNotingTemporal());
  });
  afterAll(() => temporal.close());

  it('loses none of 104 weekly wakes in each of six cases side by side', async () => {
    const until = new Date(Date.now() + 730 * day);
    const ids = Array.from({ length: 6 }, (_, index) => `weekly-${index}`);
    await Promise.all(
      ids.map((workflowId) =>
        temporal.client.workflow.start(wakeOften, {
          workflowId,
          taskQueue: temporal.taskQueue,
          args: [{ everyDays: 7, until: until.toISOString(), wakes: [], wakesPerRun: 13 }],
        }),
      ),
    );
    await Promise.all(ids.map((id) => moveTime(temporal.client, id, until)));
    for (const id of ids) {
      const times = noted.get(id) ?? [];
      expect(times).toHaveLength(104);
      expectOwnInstants(times, 7);
    }
  }, 180_000);
});
