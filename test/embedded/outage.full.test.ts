import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { startEmbeddedParts, type EmbeddedParts } from '../../bin/embedded/start-embedded-parts.ts';

describe('one server of the embedded parts', () => {
  let dataDir: string;
  let parts: EmbeddedParts;
  const lost: string[] = [];

  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'trinh-tu-outage-'));
    await chmod(dataDir, 0o755);
    parts = await startEmbeddedParts({ dataDir, disposable: true, withUi: false, log: () => undefined, onLost: (part) => lost.push(part) });
  });
  afterAll(async () => {
    await parts.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function ask(): Promise<unknown> {
    const client = new pg.Client({ connectionString: parts.ownerUrl, connectionTimeoutMillis: 2000 });
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<{ me: string }>('select current_user as me')).rows[0]?.me;
    } finally {
      await client.end();
    }
  }

  async function hasWorkflow(workflowId: string): Promise<boolean> {
    const connection = await Connection.connect({ address: parts.temporalAddress });
    try {
      await new Client({ connection }).workflow.getHandle(workflowId).describe();
      return true;
    } catch {
      return false;
    } finally {
      await connection.close();
    }
  }

  it('Postgres can go and come back on the same port, and that is no loss', async () => {
    expect(await ask()).toBe('trinh_tu_owner');
    await parts.stopPart('postgres');
    await expect(ask()).rejects.toThrow();
    await parts.startPart('postgres');
    expect(await ask()).toBe('trinh_tu_owner');
    expect(lost).toEqual([]);
  });

  it('Temporal comes back with its state, or without it where it is told to forget', async () => {
    const connection = await Connection.connect({ address: parts.temporalAddress });
    await new Client({ connection }).workflow.start('nobody', { workflowId: 'kept', taskQueue: 'none' });
    await connection.close();
    await parts.stopPart('temporal');
    await parts.startPart('temporal');
    expect(await hasWorkflow('kept')).toBe(true);
    await parts.stopPart('temporal');
    await parts.startPart('temporal', { forget: true });
    expect(await hasWorkflow('kept')).toBe(false);
  });
});
