import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { countRecounts, listCalendarVersions, signCalendar } from '../../../db/queries/calendar-versions.ts';
import { readCalendar } from '../../../db/queries/read-calendar.ts';
import type { Tx } from '../../../db/connect.ts';
import { asSystem } from '../../../db/transaction.ts';
import type { CalendarVersion, CalendarYear } from '../../../law/calendar/calendar.ts';
import { checkCalendar } from '../../../law/calendar/versions.ts';
import { laterOf, weekdayOf } from '../../../law/dates.ts';
import { WEEKDAY_LABELS } from '../../../law/vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { Problem } from '../../problem.ts';
import { vietnamDate } from '../../signed-in.ts';
import { administrators } from '../../who.ts';
import { administratorToday, dryRunQuery, noteChange } from '../administration/administer.ts';
import { listYearFaults } from './check-year.ts';
import { hashPreview, previewCalendar, previewSchema, withYear } from './preview-calendar.ts';
import { dayOffLabels, gapSentence, noReasonSentence, statusLabels } from './words.vi.ts';

const text = z.string();
const status = z.enum(['final', 'finalWithOpenItem', 'provisional', 'assumed']);
const kind = z.enum(['statutory', 'compensatory', 'swap', 'statutoryOrCompensatory']);

const yearSchema = z.strictObject({
  year: z.int(), status, statusLabel: text,
  daysOff: z.array(z.strictObject({ date: text, weekday: text, name: text, kind, kindLabel: text, madeUpOn: text.nullable(), source: text, isProvisional: z.boolean() })),
  workingSaturdays: z.array(z.strictObject({ date: text, weekday: text, name: text, insteadOf: text, source: text })), unconfirmed: z.array(z.strictObject({ date: text, name: text, source: text })),
});

const calendarsSchema = z
  .strictObject({
    current: text,
    versions: z.array(
      z.strictObject({ id: text, publishedOn: text, enteredBy: text, enteredAt: text, isCurrent: z.boolean(), year: z.int().nullable(), source: z.record(text, z.unknown()).nullable(), reason: text.nullable(), sentence: text.nullable().meta({ description: 'what the signer was shown' }) }),
    ),
    recount: z.strictObject({ ordered: z.int(), done: z.int(), failed: z.int() }).meta({ description: 'cases counted anew under the current version' }),
    years: z.array(yearSchema),
  })
  .meta({ id: 'Calendars' });

function describeYear(year: CalendarYear): z.output<typeof yearSchema> {
  const weekday = (date: string) => WEEKDAY_LABELS[weekdayOf(date)];
  return {
    year: year.year, status: year.status, statusLabel: statusLabels[year.status],
    daysOff: year.daysOff.map((row) => ({ date: row.date, weekday: weekday(row.date), name: row.name, kind: row.kind, kindLabel: dayOffLabels[row.kind], madeUpOn: row.madeUpOn ?? null, source: row.source, isProvisional: row.provisional === true })),
    workingSaturdays: year.workingSaturdays.map((row) => ({ date: row.date, weekday: weekday(row.date), name: row.name, insteadOf: row.insteadOf, source: row.source })),
    unconfirmed: year.unconfirmed.map(({ date, name, source }) => ({ date, name, source })),
  };
}

export const listCalendarsRoute = defineRoute({
  method: 'get', path: '/api/administration/calendars', operationId: 'listCalendars', summary: 'The working calendar that counts now, year by year, and every version before it', tag: 'administration', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ year: z.coerce.number<string>().int().min(2000).max(2100).optional() }) },
  responses: { 200: { description: 'the calendars', schema: calendarsSchema } },
  handler: async ({ deps, query }) => {
    const found = await asSystem(deps.database, async (tx) => {
      const current = await readCalendar(tx);
      return { current, versions: await listCalendarVersions(tx), recount: await countRecounts(tx, current.id) };
    });
    const { current, versions, recount } = found;
    return json(200, {
      current: current.id,
      versions: versions.map((row) => ({
        id: row.id, publishedOn: row.publishedOn, enteredBy: row.enteredByName ?? row.enteredBy, enteredAt: row.enteredAt, isCurrent: row.id === current.id, year: row.entry?.year ?? null, source: row.entry?.source ?? null, reason: row.entry?.reason ?? null,
        sentence: typeof row.entry?.preview['sentence'] === 'string' ? row.entry.preview['sentence'] : null,
      })),
      recount, years: current.years.filter((year) => query.year === undefined || year.year === query.year).map(describeYear),
    });
  },
});

// Dates are looked at one by one below, so that each bad one is named with a sentence.
const date = text.max(30);
const bodySchema = z.strictObject({
  year: z.int().min(2021).max(2100), status: z.enum(['final', 'provisional']).default('final'),
  source: z.strictObject({ instrument: text.trim().min(5).max(300), number: text.trim().max(80).optional(), issuedOn: z.iso.date(), url: z.url().max(300).optional() }).meta({ description: 'the paper that fixes the days' }),
  daysOff: z.array(z.strictObject({ date, name: text.trim().min(2).max(200), kind, madeUpOn: date.optional(), isProvisional: z.boolean().optional() })).max(80),
  workingSaturdays: z.array(z.strictObject({ date, name: text.trim().min(2).max(200), insteadOf: date })).max(20),
  reason: text.trim().min(3).max(500).optional().meta({ description: 'asked for with the signature' }), previewHash: text.regex(/^[0-9a-f]{64}$/).optional().meta({ description: 'of the preview that was seen' }),
});
type Body = z.output<typeof bodySchema>;

function toYear(body: Body): CalendarYear {
  const { source } = body;
  const citation = [source.instrument, source.number, `ngày ${source.issuedOn.split('-').reverse().join('/')}`, source.url].filter((part) => part !== undefined).join(', ');
  return {
    year: body.year, status: body.status, notes: [], unconfirmed: [],
    daysOff: body.daysOff.map((row) => ({
      date: row.date, name: row.name, kind: row.kind, source: citation, confidence: 'high' as const, ...(row.madeUpOn === undefined ? {} : { madeUpOn: row.madeUpOn }), ...(row.isProvisional === true ? { provisional: true } : {}),
    })),
    workingSaturdays: body.workingSaturdays.map((row) => ({ date: row.date, name: row.name, insteadOf: row.insteadOf, source: citation, confidence: 'high' as const })),
  };
}

/** @throws Problem calendarRefused with every fault */
function requireSound(year: CalendarYear, current: CalendarVersion): void {
  const known = current.years.map((one) => one.year);
  const isGap = year.year < Math.min(...known) - 1 || year.year > Math.max(...known) + 1;
  const faults = [...(isGap ? [{ path: 'year', code: 'yearGap', sentence: gapSentence }] : []), ...listYearFaults(year)];
  if (faults.length > 0) throw new Problem('calendarRefused', { facts: { faults }, source: 'BLLĐ 2019 Đ111.3, Đ112.1' });
}

async function nextId(tx: Tx, today: string): Promise<string> {
  const found = await tx.execute<{ count: number }>(sql`select count(*)::int as count from calendar_version where id like ${`${today}-%`}`);
  return `${today}-${String((found.rows[0]?.count ?? 0) + 1).padStart(2, '0')}`;
}

const answerSchema = z.strictObject({ isDryRun: z.boolean(), calendarId: text.nullable().meta({ description: 'null for a preview' }), orderedCases: z.int().meta({ description: 'cases being counted anew' }), preview: previewSchema }).meta({ id: 'CalendarAnswer' });

export const enterCalendarRoute = defineRoute({
  method: 'post', path: '/api/administration/calendars', operationId: 'enterCalendar', summary: 'A year of the working calendar: first looked at (dryRun), then signed; running limits are counted anew', tag: 'administration', who: administrators, audit: null,
  schemas: { query: z.strictObject(dryRunQuery), body: bodySchema },
  examples: {
    body: {
      year: 2027, status: 'provisional', source: { instrument: 'Thông báo của Bộ Nội vụ về lịch nghỉ Tết', number: '9441/TB-BNV', issuedOn: '2026-10-13' }, workingSaturdays: [],
      daysOff: [
        { date: '2027-01-01', name: 'Tết Dương lịch', kind: 'statutory' }, { date: '2027-04-30', name: 'Ngày Chiến thắng', kind: 'statutory' }, { date: '2027-05-01', name: 'Ngày Quốc tế lao động', kind: 'statutory' },
        { date: '2027-09-02', name: 'Quốc khánh', kind: 'statutory' }, { date: '2027-11-24', name: 'Ngày Văn hóa Việt Nam', kind: 'statutory' },
      ],
    },
  },
  responses: { 200: { description: 'the preview, and with the signature the new version', schema: answerSchema } },
  handler: async (context) => {
    const { deps, body, query } = context;
    const administrator = administratorToday(context);
    const isDryRun = query.dryRun === 'true';
    const year = toYear(body);
    const answer = await asSystem(deps.database, async (tx) => {
      // One calendar is signed at a time: a second waits and finds its preview stale.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtext('calendar'))`);
      const current = await readCalendar(tx);
      requireSound(year, current);
      const preview = await previewCalendar(tx, current, year, deps.now());
      if (isDryRun) return { isDryRun, calendarId: null, orderedCases: 0, preview };
      if (body.previewHash !== hashPreview(current, year)) throw new Problem('previewStale', { facts: { previewHash: preview.previewHash, current: current.id } });
      if (body.reason === undefined) throw new Problem('calendarRefused', { facts: { faults: [{ path: 'reason', code: 'reasonMissing', sentence: noReasonSentence }] } });
      const publishedOn = laterOf(vietnamDate(deps.now()), current.publishedOn);
      const calendar = checkCalendar(withYear(current, year, await nextId(tx, publishedOn), publishedOn));
      const shown = { sentence: preview.sentence, cases: preview.cases, limits: preview.limits, overdueAtOnce: preview.overdueAtOnce, warnings: preview.warnings };
      const orderedCases = await signCalendar(tx, { calendar, year: year.year, source: { ...body.source }, reason: body.reason, preview: shown, by: administrator.reader.officialId, at: deps.now().toISOString() });
      await noteChange(tx, context, administrator, {
        kind: 'calendarSigned', subjectId: calendar.id, subjectAgencyId: null, before: { calendar: current.id }, reason: body.reason,
        after: { calendar: calendar.id, year: year.year, source: { ...body.source }, addedDaysOff: preview.addedDaysOff, removedDaysOff: preview.removedDaysOff, cases: preview.cases, limits: preview.limits },
      });
      return { isDryRun, calendarId: calendar.id, orderedCases, preview };
    });
    return json(200, answer);
  },
});
