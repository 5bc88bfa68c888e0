import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bundleWorkflows } from '../../temporal/bundle.ts';
import { withDeadline } from '../../temporal/connect.ts';
import { startWorker } from '../../temporal/start-worker.ts';
import { openTestTemporal, type TestTemporal } from '../kit/temporal.ts';
import { failWithWords, holdWords, remember } from './toy-workflows.ts';

describe('a worker of a prepared bundle', () => {
  let temporal: TestTemporal;
  let code: string;

  beforeAll(async () => {
    [temporal, code] = await Promise.all([openTestTemporal(), bundleWorkflows(fileURLToPath(new URL('./toy-workflows.ts', import.meta.url)))]);
  });
  afterAll(() => temporal.close());

  it('runs workflows without a cache, encrypts their failures, and stops in order', async () => {
    const { address, namespace, taskQueue, payloadKeys, client } = temporal;
    const worker = await startWorker({
      address, namespace, taskQueue, payloadKeys, workflowBundle: { code }, activities: {}, activitySlots: 2, maxCachedWorkflows: 0,
    });
    expect(worker.isRunning()).toBe(true);
    const handle = await client.workflow.start(holdWords, { workflowId: 'bundled', taskQueue, args: ['một'] });
    expect(await handle.executeUpdate(remember, { args: ['hai'] })).toBe('một hai');
    await client.workflow.execute(failWithWords, { workflowId: 'bundled-failing', taskQueue, args: ['Nguyễn'] }).catch(() => undefined);
    const history = JSON.stringify(await client.workflow.getHandle('bundled-failing').fetchHistory());
    expect(history).toContain('Encoded failure');
    expect(history).not.toContain('Nguyễn');
    await worker.stop();
    expect(worker.isRunning()).toBe(false);
    await worker.ended;
  });

  it('is missed at a deadline, not waited for', async () => {
    const { client, taskQueue } = temporal;
    const handle = await client.workflow.start(holdWords, { workflowId: 'nobody-works', taskQueue, args: ['một'] });
    // Without the deadline this waits for ever, and the test's own limit says so.
    await expect(withDeadline(client, 500, () => handle.query('__stack_trace'))).rejects.toThrow();
  });
});
