import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { getCalendarVersion } from '../../law/calendar/versions.ts';
import { REGIMES } from '../../law/regimes.ts';
import { checkCase, type GateLine, groupLines } from '../../procedures/check-gate.ts';
import { listProcedures } from '../../procedures/index.ts';
import type { RecordedEvent } from '../../procedures/case-event.ts';
import { foldOne } from '../../procedures/fold-case.ts';
import type { CaseState } from '../../procedures/legal-case.ts';
import { type CaseOutlook, type Difference, outlookOf } from '../../procedures/outlook.ts';
import { lawRow, lawWith } from '../../procedures/recount-recorded.ts';
import { recordGateCases } from '../kit/gate-cases.ts';

const file = new URL('gate.jsonl', import.meta.url);
const isUpdate = process.env['UPDATE_FROZEN'] === '1';

const write = (lines: readonly GateLine[]): void => writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
const read = (): GateLine[] => readFileSync(file, 'utf8').trim().split('\n').map((line) => JSON.parse(line) as GateLine);

/** How the cases looked when one had come into a stage for the first time under its regime, and at the end of each. */
function outlooksOf(cases: readonly (readonly RecordedEvent[])[]): CaseOutlook[][] {
  const seen = new Set<string>();
  return cases.map((events) => {
    let state: CaseState | null = null;
    const found: CaseOutlook[] = [];
    events.forEach((recorded, index) => {
      const now = foldOne(state, recorded);
      state = now;
      const place = `${now.regime} ${now.procedure}.${now.stage}`;
      const next = events[index + 1];
      const leaves = next !== undefined && ['stageEntered', 'procedureEntered', 'caseClosed'].includes(next.event.type);
      if (next === undefined || (leaves && !seen.has(place))) found.push(outlookOf(now));
      if (leaves) seen.add(place);
    });
    return found;
  });
}

const check = (find?: Parameters<typeof checkCase>[3]): Difference[] => groupLines(read()).flatMap(({ events, outlooks }) => checkCase(events, outlooks, getCalendarVersion, find));

describe('the upgrade gate', () => {
  // The events are a ledger of an earlier version and are never made anew; what this version makes of them is (UPDATE_FROZEN=1, for a reviewer to read).
  if (isUpdate) {
    const cases = existsSync(file) ? groupLines(read()).map(({ events }) => events) : recordGateCases();
    const outlooks = outlooksOf(cases);
    write(cases.flatMap((events, index): GateLine[] => [...events.map((event) => ({ event })), ...(outlooks[index] ?? []).map((outlook) => ({ outlook }))]));
  }

  it('finds every date, term and act of the recorded ledger as it was', () => {
    expect(check()).toEqual([]);
  });

  it('names each case and duty whose date another number would move, the old beside the new', () => {
    const shorter = { ...lawRow('compileDossier', 'R1'), amount: 4 };
    const found = check(lawWith([shorter]));
    expect(new Set(found.map((one) => `${one.kind} ${one.name.split(' ')[0] ?? ''}`))).toEqual(new Set(['law compileDossier', 'dueDate compileDossier']));
    expect(found.find((one) => one.kind === 'law')).toMatchObject({ old: '5 workingDay atMost T', new: '4 workingDay atMost T' });
    const moved = found.find((one) => one.kind === 'dueDate');
    expect(moved?.code).toMatch(/^HS-/);
    expect((moved?.new ?? '') < (moved?.old ?? '')).toBe(true);
  });

  it('notices an act that somebody else, or nobody, may perform', () => {
    const [first] = groupLines(read());
    const [outlook] = first?.outlooks ?? [];
    if (first === undefined || outlook === undefined) throw new Error('an empty file');
    const [act = ''] = Object.keys(outlook.acts);
    const { [act]: _gone, ...others } = outlook.acts;
    expect(checkCase(first.events, [{ ...outlook, acts: { ...others, noSuchAct: 'court: judge' } }], getCalendarVersion)).toEqual([
      expect.objectContaining({ kind: 'act', name: act, old: null, new: outlook.acts[act] }), expect.objectContaining({ kind: 'act', name: 'noSuchAct', old: 'court: judge', new: null }),
    ]);
  });

  it('notices a term that would end on another day', () => {
    const found = groupLines(read()).find(({ events }) => events.some(({ event }) => event.type === 'factsRecorded' && 'term' in event.facts));
    const events = (found?.events ?? []).map((recorded) => {
      const { event } = recorded;
      return event.type === 'factsRecorded' && event.section === 'court' && 'decision' in event.facts ? { ...recorded, event: { ...event, facts: { ...event.facts, decision: { ...(event.facts['decision'] as object), termMonths: 23 } } } } : recorded;
    });
    expect(checkCase(events, [], getCalendarVersion).some((one) => one.kind === 'term' && one.name === 'admission')).toBe(true);
  });

  it('stands on a ledger of every regime and nearly every stage', () => {
    const stages = new Set(groupLines(read()).flatMap(({ outlooks }) => outlooks.map((one) => one.stage)));
    const regimes = new Set(groupLines(read()).flatMap(({ outlooks }) => outlooks.map((one) => one.regime)));
    expect([...regimes].sort()).toEqual([...REGIMES]);
    const all = listProcedures().filter(({ kind }) => kind === 'main').flatMap((procedure) => Object.keys(procedure.stages).map((stage) => `${procedure.name}.${stage}`));
    expect(all.filter((stage) => stages.has(stage)).length / all.length).toBeGreaterThan(0.7);
  });
});
