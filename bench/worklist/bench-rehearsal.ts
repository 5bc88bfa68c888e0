import { previewLaw } from '../../api/routes/law/preview-law.ts';
import { listRunningByDraft } from '../../db/queries/law-rehearsals.ts';
import { readCalendar } from '../../db/queries/read-calendar.ts';
import { asSystem } from '../../db/transaction.ts';
import type { DraftInstrument } from '../../law/draft-instrument.ts';
import { round } from '../measure.ts';
import type { Stack } from '../stack.ts';

export interface RehearsalResults {
  readonly cases: number;
  readonly limits: number;
  readonly moved: number;
  readonly seconds: number;
  /** the baseline: the same rows read by the same pages, nothing counted */
  readonly readSeconds: number;
}

/** Every duty the loaded cases wait under, so that each open case is touched. */
const draft: DraftInstrument = {
  name: 'Bench', inForceFrom: '2020-01-01', source: 'bench', appliesTo: 'running',
  changes: [
    { duty: 'compileDossier', regime: 'R4', person: 'any', amount: 3, unit: 'workingDay' }, { duty: 'decideCase', regime: 'R4', person: 'adult', amount: 20, unit: 'day' },
    { duty: 'notifyEscape', regime: 'R4', person: 'any', amount: 2, unit: 'workingDay' }, { duty: 'supervisionTerm', regime: 'R4', person: 'adult', amount: 3, unit: 'year' },
  ],
};

const load = `insert into time_limit (case_id, limit_id, duty, procedure, nature, holder_role, holder_agency_id, runs_from, regime, amount, unit, bound, confidence, source, due_date, due_at, warn_at, provisional, proof, status, started_by_seq, started_recorded_at)
  select c.case_id, 'limit-1', d.duty, c.procedure, 'duty', w.role, w.agency_id, to_char((w.due_date - d.days), 'YYYY-MM-DD'), 'R4', d.amount, d.unit, 'atMost', 'T', 'Luật 120/2025', w.due_date, w.due_at, '[]', false, '{}', 'running', 3, now() - interval '9 days'
  from case_current c join work_item w on w.case_id = c.case_id and w.item_id = 'limit-1'
  join (values ('compulsoryDossier', 'compileDossier', 1, 1, 'workingDay'), ('courtReview', 'decideCase', 15, 15, 'day'), ('admission', 'notifyEscape', 1, 24, 'hour'), ('supervision', 'supervisionTerm', 730, 2, 'year')) as d (procedure, duty, days, amount, unit) on d.procedure = c.procedure
  where c.code like 'BENCH-%' on conflict do nothing`;

const pageSize = 10_000;

/** A draft law over all the open cases that were loaded, and beside it the reading alone. */
export async function benchLawRehearsal(stack: Stack, say: (sentence: string) => void): Promise<RehearsalResults> {
  say('  a draft law over every open case');
  const client = await stack.owner.pool.connect();
  try {
    await client.query('set statement_timeout = 0');
    await client.query(load);
    await client.query('vacuum (analyze) time_limit');
  } finally {
    client.release(true);
  }
  const startedReading = performance.now();
  let limits = 0;
  await asSystem(stack.app, async (tx) => {
    let after: readonly [string, string] | undefined;
    for (;;) {
      const page = await listRunningByDraft(tx, draft, { limit: pageSize, ...(after === undefined ? {} : { after }) });
      limits += page.length;
      const last = page.at(-1);
      if (page.length < pageSize || last === undefined) return;
      after = [last.caseId, last.limitId];
    }
  });
  const readSeconds = (performance.now() - startedReading) / 1000;
  const started = performance.now();
  const preview = await asSystem(stack.app, async (tx) => previewLaw(tx, draft, await readCalendar(tx), new Date()));
  return { cases: preview.cases, limits, moved: preview.limits, seconds: round((performance.now() - started) / 1000), readSeconds: round(readSeconds) };
}
