/* eslint-disable @typescript-eslint/no-unsafe-argument -- answers are looked into as they come */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'drizzle-orm';
import { PDFDocument } from 'pdf-lib';
import { ApiWorld, openingBody } from './api-world.ts';

const officer = 'ca-xa:1:officer';
let api: ApiWorld;
let caseId: string;
let hashes: string[];

async function scan(pages: number): Promise<Buffer> {
  const document = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) document.addPage().drawText(`trang ${String(page + 1)}`);
  return Buffer.from(await document.save());
}

beforeAll(async () => {
  api = await ApiWorld.open();
  caseId = (await api.post('/api/cases', 'ca-xa:1:head', openingBody())).body.caseId;
  hashes = [];
  const date = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
  for (const [type, folioFrom, folioTo] of [['statement', 3, 5], ['shortBiography', 1, 2]] as const) {
    const content = await scan(folioTo - folioFrom + 1);
    hashes.push(createHash('sha256').update(content).digest('hex'));
    const stored = await api.call('POST', '/api/uploads', { as: officer, body: content, headers: { 'content-type': 'application/pdf' } });
    expect((await api.post(`/api/cases/${caseId}/acts/addPaper`, officer, { body: { type, date, folioFrom, folioTo, uploadId: stored.body.uploadId } })).status).toBe(200);
  }
});
afterAll(() => api.close());

describe('the dossier as one file', () => {
  it('comes with every page, the hash of the whole, and the same bytes for whoever asks', async () => {
    const { dossier, papers } = (await api.get(`/api/cases/${caseId}/documents`, officer)).body;
    const first = await api.get(dossier.bundleHref, officer);
    expect([first.status, first.headers.get('content-type'), first.headers.get('x-dossier-hash')]).toEqual([200, 'application/pdf', dossier.hash]);
    expect((await PDFDocument.load(first.body)).getPageCount()).toBe(2 + 5);
    expect(Buffer.compare(first.body, (await api.get(dossier.bundleHref, 'ca-xa:1:head')).body)).toBe(0);
    const day = papers[0].date as string;
    expect(dossier.manifest).toBe(`1\t2\tshortBiography\t-\t${day}\t${hashes[1] ?? ''}\n3\t5\tstatement\t-\t${day}\t${hashes[0] ?? ''}\n`);
    expect(createHash('sha256').update(dossier.manifest).digest('hex')).toBe(dossier.hash);
    expect(dossier.bound).toEqual([]);
  });

  it('is a recorded look, and is not there for an office that takes no part or before there is a paper', async () => {
    await api.get(`/api/cases/${caseId}/dossier-bundle.pdf`, officer);
    const [look] = await api.rows<{ kind: string; subject: string }>(sql`select kind, subject from access_record where case_id = ${caseId} order by id desc limit 1`);
    expect(look).toEqual({ kind: 'export', subject: 'dossierBundle' });
    expect((await api.get(`/api/cases/${caseId}/dossier-bundle.pdf`, 'ca-xa:2:head')).body.code).toBe('caseNotFound');
    const other = { ...(openingBody()['person'] as object), fullName: 'Trần Văn Kiểm', birthDate: '1991-01-01' };
    const empty = (await api.post('/api/cases', 'ca-xa:1:head', openingBody({ person: other }))).body.caseId;
    expect((await api.get(`/api/cases/${empty}/dossier-bundle.pdf`, officer)).status).toBe(404);
  });
});
