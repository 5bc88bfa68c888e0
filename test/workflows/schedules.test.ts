import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startGlobalWorkflows } from '../../bin/parts/start-global-workflows.ts';
import { digestSchedule, outboxWorkflow, reconcileSchedule } from '../../workflows/messages.ts';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';

let temporal: TestTemporal;
beforeAll(async () => {
  temporal = await openTestTemporal();
});
afterAll(() => temporal.close());

it('a schedule of an earlier release takes the cadence of this one, and a second start changes nothing', async () => {
  const { client, taskQueue } = temporal;
  const action = { type: 'startWorkflow' as const, workflowType: digestSchedule.type, workflowId: digestSchedule.workflowId, taskQueue, args: [] };
  const digest = client.schedule.getHandle(digestSchedule.scheduleId);
  const sweep = client.schedule.getHandle(reconcileSchedule.scheduleId);
  try {
    await client.schedule.create({ scheduleId: digestSchedule.scheduleId, action, spec: { cronExpressions: ['0 7 * * 1-6'], timezone: 'Asia/Ho_Chi_Minh' } });
    await startGlobalWorkflows(client, taskQueue);
    await startGlobalWorkflows(client, taskQueue);
    expect((await digest.describe()).spec.calendars?.[0]?.hour).toEqual([{ start: 5, end: 18, step: 1 }]);
    expect((await sweep.describe()).spec.intervals?.[0]?.every).toBe(30 * 60_000);
  } finally {
    await Promise.allSettled([digest.delete(), sweep.delete(), client.workflow.getHandle(outboxWorkflow.workflowId).terminate('the test is over')]);
  }
});
