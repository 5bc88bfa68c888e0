import { type Client, ScheduleAlreadyRunning, WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import { digestSchedule, outboxWorkflow } from '../../workflows/messages.ts';

/** Starts what serves all cases, where it does not run yet: the outbox's dispatcher and the morning digest. */
export async function startGlobalWorkflows(client: Client, taskQueue: string): Promise<void> {
  try {
    await client.workflow.start(outboxWorkflow.type, { workflowId: outboxWorkflow.workflowId, taskQueue, args: [] });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
  try {
    await client.schedule.create({
      scheduleId: digestSchedule.scheduleId,
      // 07:00 in Việt Nam, Monday to Saturday: a make-up Saturday is worked.
      spec: { cronExpressions: ['0 7 * * 1-6'], timezone: 'Asia/Ho_Chi_Minh' },
      action: { type: 'startWorkflow', workflowType: digestSchedule.type, workflowId: digestSchedule.workflowId, taskQueue, args: [] },
      policies: { catchupWindow: '6 hours' },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
