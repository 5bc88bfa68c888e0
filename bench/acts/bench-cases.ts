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
  const opened = await ask<{ caseId: string }>(facts.baseUrl, {
    path: '/api/cases', token: owner.token, headers: { 'Idempotency-Key': randomUUID() },
    body: {
      person: { fullName: `Nguyễn Văn Thử ${number}`, birthDate: '1990-04-30', sex: 'male', residence: 'Số 1, phố Thử', communeCode: '00004' },
      body: {
        ground: 'notRegistered', violationRecord: { number: `${number}/BB-VPHC`, date }, lastViolationOn: date, hasStableResidence: true, foundBy: 'commune',
        addictionResult: { kind: 'clinicResult', number: `${number}/KQ`, date },
      },
    },
  });
  const { uploadId } = await ask<{ uploadId: string }>(facts.baseUrl, { path: '/api/uploads', token: owner.token, headers: { 'Content-Type': 'application/pdf' }, body: scan });
  return { caseId: opened.caseId, owner, uploadId, folios: 0 };
}

/** Several cases for each official, by official. */
export async function openBenchCases(stack: Stack, ask: AskHttp, officials: readonly BenchOfficial[], each: number): Promise<BenchCase[][]> {
  let number = 0;
  return Promise.all(officials.map(async (official) => {
    const cases: BenchCase[] = [];
    for (let index = 0; index < each; index += 1) cases.push(await openBenchCase(stack, ask, official, (number += 1)));
    return cases;
  }));
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
