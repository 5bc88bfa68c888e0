import { expect } from '@jest/globals';
import { createStateCache } from '../../activities/ledger/state-cache.ts';
import type { LinkDeps } from '../../activities/report-to-main.ts';
import type { ApiWorld } from './api-world.ts';

/** What carries words between a case and what hangs on it, over the world's own parts. */
export function linksOf({ world }: ApiWorld): LinkDeps {
  const { database, keys, temporal } = world;
  return { database, keys, cache: createStateCache(), policy: {}, now: () => new Date().toISOString(), client: temporal.client, taskQueue: () => temporal.taskQueue };
}

/** An act through the door that must be taken. */
export async function takeAct(api: ApiWorld, caseId: string, name: string, as: string, body: object): Promise<void> {
  const answer = await api.post(`/api/cases/${caseId}/acts/${name}`, as, { channel: 'system', body });
  expect([name, answer.status, answer.text]).toEqual([name, 200, answer.text]);
}
