import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Timeline } from '../../bin/demo/case-timeline.ts';
import { CALENDAR_VERSIONS } from '../../law/calendar/versions.ts';
import type { Proof } from '../../law/proof.ts';
import { recheckProof } from '../law/recheck-proof.ts';

const root = join(import.meta.dirname, '..', '..');

/** The command itself, as somebody types it. @returns what it printed. @throws Error when it fails, with its last words */
export function runDemo(...options: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    let printed = '';
    const child = spawn(process.execPath, ['--import', 'tsx', join(root, 'bin', 'demo.ts'), ...options], { cwd: root, env: { ...process.env, NODE_OPTIONS: '' }, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.on('data', (bytes: Buffer) => { printed += bytes.toString('utf8'); });
    child.once('error', fail);
    child.once('exit', (code) => {
      if (code === 0) done(printed);
      else fail(new Error(`the demo ended with ${code ?? -1}:\n${printed.split('\n').slice(-6).join('\n')}`));
    });
  });
}

export async function readTimeline(folder: string): Promise<Timeline> {
  return JSON.parse(await readFile(join(folder, 'timeline.json'), 'utf8')) as Timeline;
}

/** What must never change by itself: acts, dates, articles, limits, terms, lists, papers. No ids, hashes or counts of Temporal. */
export function toldBy({ closed, entries, limits, terms, pauses, lists, documents }: Timeline) {
  return {
    closed,
    acts: entries.flatMap((entry) => (entry.act === null ? [] : [[entry.at, entry.act, entry.by, entry.article].join(' | ')])),
    expiries: entries.flatMap((entry) => (entry.kind === 'time' && entry.changes.length > 0 ? entry.changes.map((change) => `${entry.at} | ${change}`) : [])),
    limits: limits.map(({ duty, key, runsFrom, amount, unit, dueDate, status, outcome, article, confidence, provisional }) =>
      [duty + (key === null ? '' : `/${key}`), `from ${runsFrom.slice(0, 10)}`, `${amount ?? '?'} ${unit}`, `due ${dueDate ?? '-'}${provisional ? ' (provisional)' : ''}`, `${status} ${outcome ?? ''}`.trim(), `${article} ${confidence}`].join(' | '),
    ),
    terms, pauses, lists,
    documents: documents.map(({ template, issuer, state, number, date }) => [template, issuer, state, number ?? '-', date ?? '-'].join(' | ')),
  };
}

/** The published timeline of a story. With UPDATE_FROZEN=1 it is written anew first, for a reviewer to read as a diff. */
export async function readFrozenTimeline(name: string, told: ReturnType<typeof toldBy>): Promise<unknown> {
  const file = join(root, 'test', 'frozen', `timeline-${name.toLowerCase()}.json`);
  if (process.env['UPDATE_FROZEN'] === '1') await writeFile(file, `${JSON.stringify(told, null, 1)}\n`);
  return JSON.parse(await readFile(file, 'utf8'));
}

/** Every limit with a count of days counted a second time, by the separate count. */
export function recheckLimits({ limits }: Timeline): readonly { readonly duty: string; readonly faults: readonly unknown[] }[] {
  const calendars = new Map(CALENDAR_VERSIONS.map((version) => [version.id, version]));
  const newest = CALENDAR_VERSIONS.at(-1);
  return limits.flatMap((limit) => {
    const proof = limit.proof as Partial<Proof> | null;
    // A date set by a person, a term with its own arithmetic and a year without a calendar have no count of days to repeat.
    if (proof?.limit === undefined || limit.provisional) return [];
    const calendar = calendars.get(proof.calendar?.version ?? '') ?? newest;
    return calendar === undefined ? [] : [{ duty: limit.duty, faults: recheckProof(proof as Proof, calendar) }];
  });
}
