import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../law/dates.ts';
import { openBenchCase } from '../acts/bench-cases.ts';
import { signInAs } from '../acts/officials.ts';
import { type AskHttp, createHttp } from '../http.ts';
import { percentile, round } from '../measure.ts';
import type { Stack } from '../stack.ts';
import { followChanges } from './follow-changes.ts';

interface Page {
  readonly items: readonly { readonly caseId: string; readonly name: string }[];
  readonly next: string | null;
}

export interface FreshnessResult {
  readonly acts: number;
  /** how many of them stood in the other office's list at the first look */
  readonly seenAtOnce: number;
  /** from sending the act until the other office, told by its stream, has its list anew; milliseconds */
  readonly liveP50Ms: number;
  readonly liveP95Ms: number;
}

/**
 * When a dossier ends, the facility that holds the person has to release it: is that in the facility's list as soon as the police are answered,
 * and how long after they sent it has the facility, which does nothing but listen, been told and asked?
 */
export async function checkFreshness(stack: Stack, times: number): Promise<FreshnessResult> {
  const http = createHttp();
  const closes = [() => http.close()];
  const { baseUrl } = stack.facts;
  try {
    const police = { officialId: 'can-bo:ba-dinh-truong-ca', agencyId: 'ca-xa:00004', token: await signInAs(stack, 'ba-dinh-truong-ca') };
    const facility = await signInAs(stack, 'co-so-2-giam-doc');
    const follower = await followChanges(baseUrl, facility);
    closes.push(() => follower.close());
    const date = localDateOf(new Date().toISOString());
    const act = (caseId: string, name: string, body: unknown) => http.ask<{ readonly version: number }>(baseUrl, { path: `/api/cases/${caseId}/acts/${name}`, token: police.token, headers: { 'Idempotency-Key': randomUUID() }, body: { body } });
    let seenAtOnce = 0;
    const live: number[] = [];
    for (let index = 0; index < times; index += 1) {
      const { caseId } = await openBenchCase(stack, http.ask, police, index);
      await act(caseId, 'startCustody', { place: 'facility', custodianId: 'cscn:01-2', decisionNumber: `${index + 1}/QĐ`, decisionDate: date });
      const sentAt = performance.now();
      const { version } = await act(caseId, 'endDossier', { ground: 'notAddicted', paperNumber: `${index + 1}/KL`, paperDate: date });
      if (await standsInList(http.ask, baseUrl, facility, caseId)) seenAtOnce += 1;
      await follower.toldOf(caseId, version);
      if (await standsInList(http.ask, baseUrl, facility, caseId)) live.push(performance.now() - sentAt);
    }
    return { acts: times, seenAtOnce, liveP50Ms: round(percentile(live, 0.5)), liveP95Ms: round(percentile(live, 0.95)) };
  } finally {
    for (const close of closes.reverse()) close();
  }
}

async function standsInList(ask: AskHttp, baseUrl: string, token: string, caseId: string): Promise<boolean> {
  for (let after: string | null = ''; after !== null;) {
    const page: Page = await ask<Page>(baseUrl, { method: 'GET', path: `/api/worklist?group=alarm&limit=200${after === '' ? '' : `&after=${encodeURIComponent(after)}`}`, token });
    if (page.items.some((item) => item.caseId === caseId)) return true;
    after = page.next;
  }
  return false;
}
