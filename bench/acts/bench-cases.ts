import { randomUUID } from 'node:crypto';
import { localDateOf } from '../../law/dates.ts';
import type { AskHttp } from '../http.ts';
import type { Stack } from '../stack.ts';
import type { BenchOfficial } from './officials.ts';

export interface BenchCase {
  readonly caseId: string;
  readonly owner: BenchOfficial;
  /** a scan that every paper of the case names */
  readonly uploadId: string;
  /** folios given so far */
  folios: number;
}

const today = (): string => localDateOf(new Date().toISOString());
const scan = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** Opens a dossier over HTTP and stores a scan for it. */
export async function openBenchCase({ facts }: Stack, ask: AskHttp, owner: BenchOfficial, number: number): Promise<BenchCase> {
  const date = today();
  const opened = await ask<{ caseId: string; requestId: string; status?: string }>(facts.baseUrl, {
    path: '/api/cases', token: owner.token, headers: { 'Idempotency-Key': randomUUID() },
    body: {
      person: { fullName: `Nguyễn Văn Thử ${number}`, birthDate: '1990-04-30', sex: 'male', residence: 'Số 1, phố Thử', communeCode: '00004' },
      body: {
        ground: 'notRegistered', violationRecord: { number: `${number}/BB-VPHC`, date }, lastViolationOn: date, hasStableResidence: true, foundBy: 'commune',
        addictionResult: { kind: 'clinicResult', number: `${number}/KQ`, date },
      },
    },
  });
  if (opened.status !== undefined) await waitUntilRecorded(facts.baseUrl, ask, owner, opened.requestId);
  const { uploadId } = await ask<{ uploadId: string }>(facts.baseUrl, { path: '/api/uploads', token: owner.token, headers: { 'Content-Type': 'application/pdf' }, body: scan });
  return { caseId: opened.caseId, owner, uploadId, folios: 0 };
}

/** On a machine that is busy with other things an opening may be answered before it is recorded. */
async function waitUntilRecorded(baseUrl: string, ask: AskHttp, { token }: BenchOfficial, requestId: string): Promise<void> {
  const deadline = performance.now() + 60_000;
  for (;;) {
    const { status } = await ask<{ status: string }>(baseUrl, { method: 'GET', path: `/api/requests/${requestId}`, token });
    if (status === 'recorded') return;
    if (status === 'refused' || performance.now() > deadline) throw new Error(`an opening was left ${status}`);
    await new Promise((done) => setTimeout(done, 200));
  }
}

/** So many officials open at once: papers are made meanwhile, and nothing is measured yet. */
const openingAtOnce = 4;

/** Several cases for each official, by official. */
export async function openBenchCases(stack: Stack, ask: AskHttp, officials: readonly BenchOfficial[], each: number): Promise<BenchCase[][]> {
  const lots = officials.map((): BenchCase[] => []);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < officials.length * each) {
      const number = next;
      next += 1;
      const place = number % officials.length;
      const official = officials[place];
      if (official !== undefined) lots[place]?.push(await openBenchCase(stack, ask, official, number + 1));
    }
  };
  await Promise.all(Array.from({ length: openingAtOnce }, work));
  return lots;
}

/** The repeatable cheap act: one more paper in the file. The door's work is the same wherever it is sent. */
export async function addPaper(baseUrl: string, ask: AskHttp, one: BenchCase): Promise<void> {
  one.folios += 1;
  await ask(baseUrl, {
    path: `/api/cases/${one.caseId}/acts/addPaper`, token: one.owner.token, headers: { 'Idempotency-Key': randomUUID() },
    body: { body: { type: 'other', number: `${one.folios}/TL`, date: today(), folioFrom: one.folios, folioTo: one.folios, uploadId: one.uploadId } },
  });
}

/** Waits until every paper that was asked for is made, so that none is made while acts are measured. */
export async function waitForDocuments({ owner }: Stack, seconds: number): Promise<number> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    const found = await owner.pool.query<{ asked: number; made: number }>(`select (select count(*) from case_document)::int as asked, (select count(*) from document_file)::int as made`);
    const { asked = 0, made = 0 } = found.rows[0] ?? {};
    if (made >= asked) return made;
    if (performance.now() > deadline) throw new Error(`${asked - made} papers were not made within ${seconds} s`);
    await new Promise((done) => setTimeout(done, 100));
  }
}
