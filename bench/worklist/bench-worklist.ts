import { countWorklist, listWorklist } from '../../db/queries/list-worklist.ts';
import { asOfficial } from '../../db/transaction.ts';
import { localDateOf } from '../../law/dates.ts';
import { signInAs } from '../acts/officials.ts';
import { createHttp } from '../http.ts';
import { percentile, round, timeEach } from '../measure.ts';
import type { Stack } from '../stack.ts';
import { type LoadedCases, loadOpenCases } from './load-open-cases.ts';

interface OfficeResult {
  readonly agencyId: string;
  readonly items: number;
  readonly queryP95Ms: number;
  readonly httpP95Ms: number;
}

export interface WorklistResults {
  readonly loaded: LoadedCases;
  readonly offices: readonly OfficeResult[];
  /** over all offices: a page and the counts by group, without names */
  readonly queryP95Ms: number;
  /** over all offices: the whole answer, names decrypted and the look recorded */
  readonly httpP95Ms: number;
}

/** The largest police, court and facility, and a police office of common size. */
const readers = ['ba-dinh-truong-ca', 'toa-khu-vuc-1-thu-ky', 'co-so-1-can-bo', 'ngoc-ha-can-bo-ca'];
const pages = ['', '?group=overdue', '?group=alarm', '?kind=task', '?assigned=nobody'];
const timesEach = 40;

interface ReaderFacts {
  readonly officialId: string;
  readonly agencyId: string;
  readonly items: number;
}

async function findReader({ owner }: Stack, subject: string): Promise<ReaderFacts> {
  const found = await owner.pool.query<ReaderFacts>(
    `select f.id as "officialId", p.agency_id as "agencyId", (select count(*)::int from work_item w where w.agency_id = p.agency_id) as items
     from official f join official_position p on p.official_id = f.id where f.sign_in_subject = $1`, [subject],
  );
  const [row] = found.rows;
  if (row === undefined) throw new Error(`nobody signs in as ${subject}`);
  return row;
}

interface Page {
  readonly items: readonly { readonly person: unknown }[];
}

/** A page without names would be measured too well. */
function checkNames({ items }: Page, agencyId: string): void {
  const named = items.filter(({ person }) => person !== null).length;
  if (named < items.length * 0.9) throw new Error(`${agencyId}: only ${named} of ${items.length} rows have a name`);
}

/** Worklists of offices of different sizes, with so many open cases in the tables. */
export async function benchWorklist(stack: Stack, options: { readonly cases: number; readonly say: (sentence: string) => void }): Promise<WorklistResults> {
  options.say(`  worklist: loading ${options.cases} open cases`);
  const loaded = await loadOpenCases(stack, options.cases);
  options.say(`  worklist: measuring (loaded in ${loaded.seconds} s)`);
  const http = createHttp();
  try {
    const offices: OfficeResult[] = [];
    const all = { query: [] as number[], http: [] as number[] };
    for (const subject of readers) {
      const { officialId, agencyId, items } = await findReader(stack, subject);
      const token = await signInAs(stack, subject);
      const askHttp = (index: number) => http.ask<Page>(stack.facts.baseUrl, { method: 'GET', path: `/api/worklist${pages[index % pages.length] ?? ''}`, token });
      const askQuery = (): Promise<unknown> => {
        const now = new Date().toISOString();
        return asOfficial(stack.app, { officialId, agencyId, on: localDateOf(now) }, async (tx) => {
          await listWorklist(tx, { agencyId, now, limit: 50 });
          await countWorklist(tx, { agencyId, now });
        });
      };
      for (const index of pages.keys()) checkNames(await askHttp(index), agencyId);
      await timeEach(5, askQuery);
      const waits = { http: await timeEach(timesEach, askHttp), query: await timeEach(timesEach, askQuery) };
      all.http.push(...waits.http);
      all.query.push(...waits.query);
      offices.push({ agencyId, items, queryP95Ms: round(percentile(waits.query, 0.95)), httpP95Ms: round(percentile(waits.http, 0.95)) });
    }
    return { loaded, offices, queryP95Ms: round(percentile(all.query, 0.95)), httpP95Ms: round(percentile(all.http, 0.95)) };
  } finally {
    http.close();
  }
}
