import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DeterminismViolationError } from '@temporalio/workflow';
import { historyToJSON } from '@temporalio/common/lib/proto-utils.js';
import { Worker } from '@temporalio/worker';
import { procedureNames } from '../../procedures/index.ts';
import { createDataConverter } from '../../temporal/data-converter.ts';
import { installTemporalRuntime } from '../../temporal/start-worker.ts';
import { getKitVariable } from '../kit/names.ts';
import { CaseWorld, type TestCase } from './case-world.ts';
import { recordHistories } from './record-histories.ts';

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

/** With UPDATE_HISTORIES=<release> short lives of every kind of case are recorded under that name, beside those of earlier releases. What is there already stays: it is what that release did. */
const release = process.env['UPDATE_HISTORIES'];

async function keep(one: TestCase, name: string, runId: string): Promise<void> {
  const file = join(folder, `${release ?? ''}-${name}.json`);
  if (existsSync(file)) return;
  const history = await one.world.temporal.client.workflow.getHandle(one.workflowId, runId).fetchHistory();
  writeFileSync(file, `${JSON.stringify({ workflowId: one.workflowId, history: JSON.parse(historyToJSON(history)) as unknown })}\n`);
}

if (release !== undefined) {
  describe('recording', () => {
    let world: CaseWorld;
    beforeAll(async () => {
      process.env['KIT_PAYLOAD_KEY'] = historyKey;
      mkdirSync(folder, { recursive: true });
      world = await CaseWorld.open();
    });
    afterAll(() => world.close());
    it('keeps the runs of short lives', async () => {
      await recordHistories(world, keep);
      expect(listHistories().length).toBeGreaterThanOrEqual(3);
    }, 480_000);
  });
}

/** The procedure whose workflow a history is a run of. */
function typeOf(name: string): string | undefined {
  const [started] = readHistory(name).history.events;
  return (started?.['workflowExecutionStartedEventAttributes'] as { workflowType?: { name?: string } } | undefined)?.workflowType?.name;
}

describe('recorded histories', () => {
  beforeAll(() => {
    installTemporalRuntime();
  });

  it('are there, of every procedure', () => {
    expect(procedureNames.filter((procedure) => !listHistories().some((name) => typeOf(name) === procedure))).toEqual([]);
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
