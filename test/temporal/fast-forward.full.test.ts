import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { moveTime } from '../kit/move-time.ts';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';
import { expectOwnInstants, type Noted } from './own-instants.ts';
import { wakeOften } from './toy-workflows.ts';

const day = 86_400_000;

describe('moving time under load', () => {
  let temporal: TestTemporal;
  const noted = new Map<string, Noted[]>();

  beforeAll(async () => {
    temporal = await openTestTemporal();
    await temporal.runWorker({
      workflowsPath: fileURLToPath(new URL('./toy-workflows.ts', import.meta.url)),
      activities: {
        note: async (workflowId: string, due: string, at: string) => {
          noted.set(workflowId, [...(noted.get(workflowId) ?? []), { due: Date.parse(due), lateMs: Date.parse(at) - Date.parse(due) }]);
        },
      },
    });
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
