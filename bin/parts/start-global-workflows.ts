import { type Client, ScheduleAlreadyRunning, type ScheduleOptions, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { digestSchedule, outboxWorkflow, reconcileSchedule } from '../../workflows/messages.ts';

type Cadence = Pick<ScheduleOptions, 'spec' | 'policies'>;

/** Makes a schedule, or gives the one that is there the cadence of this release. */
async function ensureSchedule(client: Client, taskQueue: string, schedule: { readonly type: string; readonly scheduleId: string; readonly workflowId: string }, cadence: Cadence): Promise<void> {
  const action = { type: 'startWorkflow' as const, workflowType: schedule.type, workflowId: schedule.workflowId, taskQueue, args: [] };
  try {
    await client.schedule.create({ scheduleId: schedule.scheduleId, action, ...cadence });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
    await client.schedule.getHandle(schedule.scheduleId).update((known) => ({ ...known, spec: cadence.spec, action }));
  }
}

/** Starts what serves all cases, where it does not run yet: the outbox's dispatcher, the digests, and the sweep that starts lost cases again. */
export async function startGlobalWorkflows(client: Client, taskQueue: string): Promise<void> {
  try {
    await client.workflow.start(outboxWorkflow.type, { workflowId: outboxWorkflow.workflowId, taskQueue, args: [] });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  // From 05:00 to 18:00 in Việt Nam, Monday to Saturday: a make-up Saturday is worked; officials choose their hour.
  await ensureSchedule(client, taskQueue, digestSchedule, { spec: { cronExpressions: ['0 5-18 * * 1-6'], timezone: 'Asia/Ho_Chi_Minh' }, policies: { catchupWindow: '6 hours' } });
  await ensureSchedule(client, taskQueue, reconcileSchedule, { spec: { intervals: [{ every: '30 minutes' }] }, policies: { overlap: 'SKIP', catchupWindow: '30 minutes' } });
}
