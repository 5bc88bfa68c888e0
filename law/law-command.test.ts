import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { recheckProof } from '../test/law/recheck-proof.ts';
import { DEFAULT_CALENDAR } from './calendar/versions.ts';
import type { Proof } from './due-date.ts';
import { listRuleLimits, listTimeLimits } from './time-limits.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = ['--import', 'tsx', 'bin/law.ts'];

function run(args: string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [...COMMAND, ...args], { cwd: ROOT, input, encoding: 'utf8', maxBuffer: 1 << 28 });
}

type Answer = { id: unknown; dueDate: string; dueAt: string; proof: Proof; error?: { code: string; message: string } };

function due(lines: readonly (object | string)[]): Answer[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { status, stdout, stderr } = run(['due'], input);
  expect([status, stderr]).toEqual([0, '']);
  return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Answer);
}

describe('law -- limits', () => {
  it('prints the table of the rules as one JSON array, and nothing read beside it', () => {
    const { status, stdout } = run(['limits']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(listRuleLimits());
    expect(stdout).not.toContain('decideUserManagement');
  });

  it('prints what was read beside the table too when asked for all', () => {
    const { status, stdout } = run(['limits', '--all']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(listTimeLimits());
    expect(stdout).toContain('decideUserManagement');
  });
});

describe('law -- due', () => {
  it('answers the two lines of the published contract', () => {
    const [first, second] = due([
      { id: '1', from: '2026-02-13', amount: 2, unit: 'workingDay' },
      { id: '2', from: '2026-07-06T09:30:00+07:00', duty: 'requestFacility', regime: 'R4', person: 'adult' },
    ]);
    expect(first).toMatchObject({ id: '1', dueDate: '2026-02-24', dueAt: '2026-02-25T00:00:00+07:00' });
    expect(Object.keys(first!)).toEqual(['id', 'dueDate', 'dueAt', 'proof']);
    expect(second).toMatchObject({ id: '2', dueDate: '2026-07-07', dueAt: '2026-07-07T09:30:00+07:00' });
    for (const answer of [first, second]) expect(recheckProof(answer!.proof, DEFAULT_CALENDAR)).toEqual([]);
  });

  it('answers in order, refuses line by line with a code and a Vietnamese sentence, and goes on', () => {
    const answers = due([
      { id: 1, from: '2026-07-06', duty: 'requestFacility', regime: 'R4', person: 'adult' },
      { id: 2, from: '2026-07-06', duty: 'decideSupervision', regime: 'R4', person: 'adult' },
      'không phải JSON',
      { id: 3, from: '2027-12-30', amount: 3, unit: 'workingDay' },
      { id: 4, from: '2026-07-06', duty: 'flyToTheMoon', regime: 'R4', person: 'adult' },
      { id: 5, from: '2026-02-30', amount: 1, unit: 'day' },
      { id: 6, from: '2026-07-06', duty: 'fileDeferral', regime: 'R4', person: 'adult' },
      { id: 7, from: '2026-07-06', amount: 1, unit: 'week' },
      { id: 8, from: '2026-07-06', amount: 1, unit: 'day', calendar: '1999' },
      { id: 9, from: '2026-07-06', amount: 1, unit: 'day', swapDay: 'maybe' },
      { id: 10, from: 20260706, amount: 1, unit: 'day' },
      { id: 11, from: '2026-07-06', duty: 'supervisionTerm', regime: 'R4', person: 'any' },
      { id: 12, from: '2026-07-06', duty: 'compileDossier', regime: 'R9', person: 'adult' },
      { id: 13, from: '2026-07-06', amount: '2', unit: 'day' },
      '[]',
      { id: 14, from: '2026-07-06', amount: 2, unit: 'day', duty: 'compileDossier', regime: 'R4', person: 'adult' },
      { id: 15, from: '2026-07-06', amount: 2, unit: 'day' },
    ]);
    expect(answers.map((answer) => [answer.id, answer.error?.code ?? answer.dueDate])).toEqual([
      [1, 'instantRequired'],
      [2, 'noLegalNumber'],
      [null, 'badInput'],
      [3, 'yearWithoutCalendar'],
      [4, 'unknownDuty'],
      [5, 'badDate'],
      [6, 'noSuchLimit'],
      [7, 'unknownUnit'],
      [8, 'unknownCalendar'],
      [9, 'badPolicy'],
      [10, 'badDate'],
      [11, 'unknownPerson'],
      [12, 'unknownRegime'],
      [13, 'badAmount'],
      [null, 'badInput'],
      [14, 'badInput'],
      [15, '2026-07-08'],
    ]);
    for (const { error } of answers) if (error !== undefined) expect(error.message).toMatch(/^[A-ZĐ].*\.$/s);
  });

  it('follows the options of a line', () => {
    const line = { from: '2026-08-20', amount: 3, unit: 'workingDay' };
    const answers = due([
      line,
      { ...line, makeUpSaturday: 'notWorked' },
      { from: '2026-08-28', amount: 1, unit: 'workingDay', swapDay: 'worked' },
      { from: '2026-08-28', amount: 1, unit: 'workingDay', calendar: '2026-11' },
    ]);
    expect(answers.map((answer) => answer.dueDate)).toEqual(['2026-08-24', '2026-08-25', '2026-08-31', '2026-09-03']);
  });

  it('counts days from the Việt Nam day of a moment', () => {
    const answers = due([
      { from: '2026-07-06T18:30:00Z', amount: 2, unit: 'workingDay' },
      { from: '2026-07-06T23:30:00', amount: 2, unit: 'hour' },
    ]);
    expect(answers.map((answer) => answer.dueDate)).toEqual(['2026-07-09', '2026-07-07']);
  });

  it('answers each line as it comes, before the input ends', async () => {
    const child = spawn(process.execPath, [...COMMAND, 'due'], { cwd: ROOT });
    const first = new Promise<string>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString())));
    child.stdin.write('{"id":"a","from":"2026-02-13","amount":2,"unit":"workingDay"}\n');
    expect(JSON.parse(await first)).toMatchObject({ id: 'a', dueDate: '2026-02-24' });
    const closed = new Promise((resolve) => child.once('close', resolve));
    child.stdin.end();
    expect(await closed).toBe(0);
  });

  it('keeps up with a long list', () => {
    const lines = Array.from({ length: 5000 }, (_, i) => ({ id: i, from: '2026-02-13', amount: 1 + (i % 30), unit: 'workingDay' }));
    expect(due(lines).map((answer) => answer.id)).toEqual(lines.map((line) => line.id));
  });
});

describe('law without a command', () => {
  it('says how it is used and fails', () => {
    const { status, stdout, stderr } = run([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('limits');
  });
});
