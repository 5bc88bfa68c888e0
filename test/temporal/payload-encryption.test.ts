import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection, WorkflowFailedError } from '@temporalio/client';
import { connectToTemporal } from '../../temporal/connect.ts';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';
import { waitUntil } from '../kit/wait-until.ts';
import { failWithWords, holdWords, remember } from './toy-workflows.ts';

const secret = 'Nguyễn Thị Kín';

describe('what Temporal stores', () => {
  let temporal: TestTemporal;
  let plain: Connection;

  beforeAll(async () => {
    temporal = await openTestTemporal();
    plain = await Connection.connect({ address: temporal.address });
    await temporal.runWorker({ workflowsPath: fileURLToPath(new URL('./toy-workflows.ts', import.meta.url)) });
  });
  afterAll(async () => {
    await plain.close();
    await temporal.close();
  });

  /** The history as the server holds it: every byte, readable or not. */
  async function readStoredBytes(workflowId: string): Promise<string> {
    const { namespace } = temporal;
    const { history } = await new Client({ connection: plain, namespace }).connection.workflowService.getWorkflowExecutionHistory({
      namespace,
      execution: { workflowId },
    });
    const bytes: string[] = [];
    JSON.stringify(history, (_key, value: unknown) => {
      // Byte fields appear as base64 here: read both ways, nothing hides.
      if (typeof value === 'string') bytes.push(value, Buffer.from(value, 'base64').toString('utf8'));
      return value;
    });
    return bytes.join('\n');
  }

  it('holds inputs, updates and results encrypted, and the owner of the key reads them', async () => {
    const handle = await temporal.client.workflow.start(holdWords, { workflowId: 'words', taskQueue: temporal.taskQueue, args: [secret] });
    expect(await handle.executeUpdate(remember, { args: [`${secret} lần hai`] })).toBe(`${secret} ${secret} lần hai`);
    expect(await handle.result()).toContain('lần hai');
    const stored = await readStoredBytes('words');
    expect(stored).toContain('binary/encrypted');
    expect(stored).not.toMatch(/Nguyễn|Kín|lần hai/);
  });

  it('holds the message of a failure encrypted', async () => {
    const handle = await temporal.client.workflow.start(failWithWords, { workflowId: 'failing', taskQueue: temporal.taskQueue, args: [secret] });
    const failure = await handle.result().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(WorkflowFailedError);
    expect((failure as WorkflowFailedError).cause?.message).toBe(secret);
    const stored = await readStoredBytes('failing');
    expect(stored).not.toContain(secret);
    expect(stored).toContain('toyFailure');
  });

  it('opens for the next run of a schedule, which is handed the result of the one before', async () => {
    const { client, taskQueue } = temporal;
    const action = { type: 'startWorkflow' as const, workflowType: 'sayWords', workflowId: 'said-each-time', taskQueue, args: [secret] };
    const schedule = await client.schedule.create({ scheduleId: 'said-each-time', action, spec: { intervals: [{ every: '1000 hours' }] } });
    try {
      const ids = new Set<string>();
      // Runs of the same second have the same id.
      while (ids.size < 2) {
        await schedule.trigger();
        const latest = await waitUntil('the run', async () => (await schedule.describe()).info.recentActions.at(-1)?.action.workflow.workflowId ?? null);
        ids.add(latest);
        expect(await client.workflow.getHandle(latest).result()).toBe(secret);
      }
    } finally {
      await schedule.delete();
    }
  });

  it('cannot be read with another key', async () => {
    await temporal.client.workflow.execute(failWithWords, { workflowId: 'other-key', taskQueue: temporal.taskQueue, args: [secret] }).catch(() => undefined);
    const other = await connectToTemporal({
      address: temporal.address,
      namespace: temporal.namespace,
      payloadKeys: { currentId: 'test', keys: { test: Buffer.alloc(32, 1) } },
    });
    try {
      const failure = await other.client.workflow.getHandle('other-key').result().catch((error: unknown) => error);
      expect(failure).toHaveProperty('message');
      expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain(secret);
    } finally {
      await other.close();
    }
  });
});
