import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { createDataConverter } from '../../temporal/data-converter.ts';
import { installTemporalRuntime } from '../../temporal/start-worker.ts';
import { getKitVariable } from '../kit/names.ts';
import { CaseWorld, type TestCase } from './case-world.ts';

const folder = join(import.meta.dirname, '..', 'histories');
/** Histories keep their encrypted payloads: this key is for them alone. */
const historyKey = Buffer.alloc(32, 'history key').toString('base64');
const dataConverter = createDataConverter({ currentId: 'test', keys: { test: Buffer.from(historyKey, 'base64') } });

interface HistoryJson {
  events: { eventType: string; [attributes: string]: unknown }[];
}

function listHistories(): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).sort() : [];
}

async function replay(history: unknown, workflowId: string): Promise<Error | undefined> {
  const results = Worker.runReplayHistories({ workflowBundle: { codePath: getKitVariable('KIT_WORKFLOW_BUNDLE') }, dataConverter, replayName: workflowId }, [{ workflowId, history }]);
  for await (const result of results) return result.error;
  throw new Error('nothing was replayed');
}

function readHistory(name: string): { workflowId: string; history: HistoryJson } {
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as { workflowId: string; history: HistoryJson };
}

/** With UPDATE_HISTORIES=<release> the runs of a short case are recorded anew under that name, beside those of earlier releases. */
const release = process.env['UPDATE_HISTORIES'];

async function record(one: TestCase, name: string, runId: string): Promise<void> {
  const history = await one.world.temporal.client.workflow.getHandle(one.workflowId, runId).fetchHistory();
  writeFileSync(join(folder, `${release ?? ''}-${name}.json`), `${JSON.stringify({ workflowId: one.workflowId, history: JSON.parse(historyToJSON(history)) as unknown })}\n`);
}

async function recordRuns(world: CaseWorld): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const one = await world.case('2026-07-06 10:00');
  const runOf = async (): Promise<string> => (await one.handle.describe()).runId;
  await one.openDossier('2026-07-06 08:00');
  await one.addPapers('2026-07-06 08:30');
  await one.ask('addPaper', { by: 'ca-xa:2/head', body: {} });
  await one.act('completeDossier', { by: 'ca-xa:1/head', at: '2026-07-06 09:00' });
  const first = await runOf();
  await one.rest();
  await one.handle.executeUpdate('checkpoint');
  const proofUploadId = await world.upload('ca-xa:1/officer');
  await one.act('notifyPerson', { by: 'ca-xa:1/officer', at: '2026-07-06 09:30', body: { recipient: 'person', delivery: 'received', noticeNumber: '03/TB', noticeDate: '2026-07-06', proofUploadId } });
  await record(one, 'dossier-to-checkpoint', first);
  await one.moveTo('2026-07-10 08:00');
  await one.act('forwardDossier', { by: 'ca-xa:1/head', at: '2026-07-10 07:59', body: { requestNumber: '05/ĐN', folioCount: 4, courtId: 'ta-kv:1', procuracyId: 'vks-kv:1' } });
  const second = await runOf();
  await one.act('confirmReceipt', { by: 'ta-kv:1/clerk', body: { receiptNumber: '01/GN' } });
  await one.act('recordDeath', { by: 'ca-xa:1/officer', body: { certificateNumber: '9/KT', diedOn: '2026-07-10' } });
  await record(one, 'dossier-to-court', second);
  const third = await runOf();
  await one.handle.result();
  await record(one, 'court-to-death', third);
}

if (release !== undefined) {
  describe('recording', () => {
    let world: CaseWorld;
    beforeAll(async () => {
      process.env['KIT_PAYLOAD_KEY'] = historyKey;
      world = await CaseWorld.open();
    });
    afterAll(() => world.close());
    it('keeps the runs of a short case', async () => {
      await recordRuns(world);
      expect(listHistories().length).toBeGreaterThanOrEqual(3);
    }, 120_000);
  });
}

describe('recorded histories', () => {
  beforeAll(() => {
    installTemporalRuntime();
  });

  it('are there', () => {
    expect(listHistories().length).toBeGreaterThanOrEqual(3);
  });

  it.each(listHistories())('%s replays on the code of today', async (name) => {
    const { workflowId, history } = readHistory(name);
    expect(await replay(history, workflowId)).toBeUndefined();
  });

  it('an altered one is refused: the alarm rings', async () => {
    const name = listHistories().find((one) => one.includes('dossier-to-checkpoint'));
    if (name === undefined) throw new Error('no history to alter');
    const { workflowId, history } = readHistory(name);
    const timer = history.events.find((event) => event.eventType === 'EVENT_TYPE_ACTIVITY_TASK_SCHEDULED');
    if (timer === undefined) throw new Error('no activity to alter');
    (timer['activityTaskScheduledEventAttributes'] as { activityType: { name: string } }).activityType.name = 'somethingElse';
    expect(await replay(history, workflowId)).toBeInstanceOf(DeterminismViolationError);
  });
});
