import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { findRehearsal, keepRehearsal, listRehearsals } from '../../../db/queries/law-rehearsals.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import { asSystem } from '../../../db/transaction.ts';
import { type DraftInstrument, listDraftFaults } from '../../../law/draft-instrument.ts';
import { defineRoute, json, streamed } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { administrators } from '../../who.ts';
import { administratorToday, dryRunQuery, noteChange } from '../administration/administer.ts';
import { rehearsalFile } from './rehearsal-file.ts';
import { type MovedRow, hashDraft, previewLaw, rehearsalPreviewSchema } from './preview-law.ts';
import { faultSentences } from './rehearsal-words.vi.ts';

const text = z.string();
const zip = promisify(gzip);
const unzip = promisify(gunzip);
const mostShown = 100;

const draftShape = {
  name: text.trim().min(3).max(300).normalize('NFC').meta({ description: 'of the draft instrument' }), inForceFrom: text.max(30).meta({ description: 'local date it would be in force from' }), source: text.trim().min(3).max(300).normalize('NFC').meta({ description: 'where the draft was read' }),
  appliesTo: z.enum(['newEvents', 'running']).default('newEvents').meta({ description: 'limits whose event falls on that day or later, or also those that still run then' }),
  changes: z.array(z.strictObject({
    duty: text.max(60), regime: z.enum(['R1', 'R2', 'R3', 'R4']), person: z.enum(['adult', 'juvenile', 'any']).default('any'), amount: z.int().min(1).max(10_000).nullable(), unit: z.enum(['workingDay', 'day', 'hour', 'month', 'year']),
    article: text.trim().min(2).max(200).optional(),
  })).min(1).max(60),
} as const;

const bodySchema = z.strictObject({
  ...draftShape, reason: text.trim().min(3).max(500).normalize('NFC').optional().meta({ description: 'asked for with the signature' }), previewHash: text.regex(/^[0-9a-f]{64}$/).optional().meta({ description: 'of the preview that was seen' }),
});

const answerSchema = z.strictObject({ isDryRun: z.boolean(), rehearsalId: text.nullable().meta({ description: 'null for a preview' }), sha256: text.nullable(), preview: rehearsalPreviewSchema }).meta({ id: 'LawRehearsalAnswer' });

/** @throws Problem rehearsalRefused with every fault */
function requireSound(draft: DraftInstrument): void {
  const faults = listDraftFaults(draft).map((fault) => ({ ...fault, sentence: faultSentences[fault.code] }));
  if (faults.length > 0) throw new Problem('rehearsalRefused', { facts: { faults } });
}

export const rehearseLawRoute = defineRoute({
  method: 'post', path: '/api/law/rehearsals', operationId: 'rehearseLaw', summary: 'A draft law tried on every open case: old and new dates side by side (dryRun), then signed off with its file. It puts nothing in force', tag: 'law', who: administrators, audit: null,
  schemas: { query: z.strictObject(dryRunQuery), body: bodySchema },
  examples: {
    query: { dryRun: 'true' },
    body: { name: 'Dự thảo nghị định sửa đổi Nghị định 163/2026', inForceFrom: '2027-01-01', source: 'Bản lấy ý kiến ngày 15/10/2026', appliesTo: 'running', changes: [{ duty: 'compileDossier', regime: 'R4', amount: 2, unit: 'workingDay', article: 'Dự thảo Đ1.2' }] },
  },
  responses: { 200: { description: 'the preview, and with the signature the kept file', schema: answerSchema } },
  handler: async (context) => {
    const { deps, body, query } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const { reason, previewHash, ...draft } = body;
    requireSound(draft);
    const now = deps.now();
    const answer = await asSystem(deps.database, async (tx) => {
      const calendar = await readCalendar(tx);
      if (!isDryRun) {
        const expected = hashDraft(draft, calendar);
        if (previewHash !== expected) throw new Problem('previewStale', { facts: { previewHash: expected, current: calendar.id } });
        if (reason === undefined) throw new Problem('rehearsalRefused', { facts: { faults: [{ path: 'reason', code: 'reasonMissing', sentence: faultSentences.reasonMissing }] } });
      }
      const kept: MovedRow[] = [];
      const preview = await previewLaw(tx, draft, calendar, now, (row) => { if (!isDryRun) kept.push(row); });
      if (isDryRun || reason === undefined) return { isDryRun, rehearsalId: null, sha256: null, preview };
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('law_rehearsal'))`);
      const today = vietnamDate(now);
      const count = await tx.execute<{ count: number }>(sql`select count(*)::int as count from law_rehearsal where id like ${`${today}-%`}`);
      const id = `${today}-${String((count.rows[0]?.count ?? 0) + 1).padStart(2, '0')}`;
      const { rows: _first, groups: _groups, ...summary } = preview;
      const signedAt = now.toISOString();
      const head = JSON.stringify({ id, draft, calendar: calendar.id, summary, reason, signedBy: administrator.reader.officialId, signedAt });
      // One row a line: two files are compared with any tool.
      const file = `{"rehearsal":${head},"rows":[\n${kept.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
      const sha256 = createHash('sha256').update(file).digest('hex');
      await keepRehearsal(tx, { id, name: draft.name, inForceFrom: draft.inForceFrom, draft, summary, reason, file: await zip(file), sha256, signedBy: administrator.reader.officialId, signedAt });
      await noteChange(tx, context, administrator, {
        kind: 'lawRehearsed', subjectId: id, subjectAgencyId: null, before: null, reason, after: { rehearsal: id, name: draft.name, inForceFrom: draft.inForceFrom, sha256, cases: summary.cases, limits: summary.limits, overdueAtOnce: summary.overdueAtOnce },
      });
      return { isDryRun, rehearsalId: id, sha256, preview };
    });
    return json(200, answer);
  },
});

const listedSchema = z.strictObject({
  id: text, name: text, inForceFrom: text, sentence: text.nullable(), reason: text, sha256: text, signedBy: text, signedAt: text, changes: z.int(),
});

export const listRehearsalsRoute = defineRoute({
  method: 'get', path: '/api/law/rehearsals', operationId: 'listLawRehearsals', summary: 'Draft laws that were rehearsed and signed off, the latest first', tag: 'law', who: administrators, audit: null,
  schemas: {},
  responses: { 200: { description: 'the rehearsals', schema: z.strictObject({ rehearsals: z.array(listedSchema) }).meta({ id: 'LawRehearsals' }) } },
  handler: async (context) => {
    administratorToday(context);
    const rows = await asSystem(context.deps.database, (tx) => listRehearsals(tx, mostShown));
    return json(200, {
      rehearsals: rows.map((row) => ({
        id: row.id, name: row.name, inForceFrom: row.inForceFrom, sentence: typeof row.summary['sentence'] === 'string' ? row.summary['sentence'] : null, reason: row.reason, sha256: row.sha256, signedBy: row.signedByName ?? row.signedBy, signedAt: row.signedAt,
        changes: Array.isArray(row.draft['changes']) ? row.draft['changes'].length : 0,
      })),
    });
  },
});

const formats = { json: 'application/json', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** The signed file as it was signed, or its rows as a spreadsheet. */
const fileRoute = (format: keyof typeof formats) => defineRoute({
  method: 'get', path: `/api/law/rehearsals/{rehearsalId}.${format}`, operationId: `readLawRehearsal${format === 'json' ? 'Json' : 'Xlsx'}`, summary: `The file of a signed rehearsal, ${format}`, tag: 'law', who: administrators, audit: null,
  schemas: { params: z.strictObject({ rehearsalId: text.max(40).meta({ example: '2026-11-30-01' }) }) },
  responses: { 200: { description: 'the file', mediaType: formats[format] } },
  handler: async (context) => {
    administratorToday(context);
    const found = await asSystem(context.deps.database, (tx) => findRehearsal(tx, context.params.rehearsalId));
    if (found === null) throw new Problem('notFound', { facts: { rehearsalId: context.params.rehearsalId } });
    const file = await unzip(found.file);
    const headers = { 'Content-Disposition': `attachment; filename="dien-tap-${found.id}.${format}"`, 'X-Content-Sha256': found.sha256 };
    if (format === 'json') return { status: 200, body: file, mediaType: formats.json, headers };
    const { response } = context;
    response.status(200).type(formats.xlsx);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const { rows } = JSON.parse(file.toString('utf8')) as { rows: readonly MovedRow[] };
    await rehearsalFile(response, { ...found, signedBy: found.signedByName ?? found.signedBy }, rows);
    return streamed;
  },
});

export const rehearsalRoutes = [rehearseLawRoute, listRehearsalsRoute, fileRoute('json'), fileRoute('xlsx')];
