import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../../db/canonical-json.ts';
import type { Tx } from '../../../db/connect.ts';
import { countAhead, listRunningByDraft, type RehearsalRow } from '../../../db/queries/law-rehearsals.ts';
import type { CalendarVersion } from '../../../law/calendar/calendar.ts';
import type { DraftInstrument } from '../../../law/draft-instrument.ts';
import { listTimeLimits } from '../../../law/time-limits.ts';
import { LawRehearsal, type Rehearsed } from '../../../procedures/rehearse-law.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { vietnamDate } from '../../signed-in.ts';
import { aheadWords, lostWords, notInForceSentence, overdueWords, shiftWords, touchedWords } from './rehearsal-words.vi.ts';

const text = z.string();
const pageSize = 10_000;
const mostListed = 200;
const mostGroups = 500;

const rowSchema = z.strictObject({
  code: text, duty: text, label: text, key: text.nullable(), regime: text, person: z.enum(['adult', 'juvenile']), agencyId: text.nullable(), agency: text.nullable(), runsFrom: text, countedBy: z.enum(['law', 'term', 'person']),
  oldDate: text.nullable(), oldAt: text.nullable(), newDate: text.nullable(), newAt: text.nullable(), shiftDays: z.int().nullable(), shift: text, isOverdueAtOnce: z.boolean(), isSimulated: z.boolean(),
});
/** One limit of one open case, as it is and as it would be. Nothing of a person. */
export type MovedRow = z.output<typeof rowSchema>;

export const rehearsalPreviewSchema = z
  .strictObject({
    previewHash: text.meta({ description: 'of the draft, the calendar and the law it was counted with; to be sent with the signature' }), cases: z.int(), simulatedCases: z.int(), limits: z.int(), overdueAtOnce: z.int(), withoutNumber: z.int(),
    ahead: z.int().meta({ description: 'other open cases the draft would reach when the duty begins' }), looked: z.int().meta({ description: 'running limits looked at' }), sentence: text, notInForce: text, warnings: z.array(text),
    groups: z.array(z.strictObject({ duty: text, label: text, regime: text, person: text, agencyId: text.nullable(), agency: text.nullable(), shiftDays: z.int().nullable(), shift: text, count: z.int() })), isCut: z.boolean(),
    rows: z.array(rowSchema).meta({ description: 'the first ones; the signed file has all' }),
  })
  .meta({ id: 'LawRehearsalPreview' });
export type RehearsalPreview = z.output<typeof rehearsalPreviewSchema>;

// The law of this version, so that nobody signs what an earlier version counted.
const ownLaw = createHash('sha256').update(canonicalJson(listTimeLimits())).digest('hex');

export function hashDraft(draft: DraftInstrument, calendar: CalendarVersion): string {
  return createHash('sha256').update(canonicalJson({ draft, calendar: calendar.id, law: ownLaw })).digest('hex');
}

function rowOf(limit: RehearsalRow, moved: Rehearsed, now: Date): MovedRow {
  const today = vietnamDate(new Date(now.getTime() + limit.clockOffsetMs));
  return {
    code: limit.code, duty: limit.duty, label: dutyLabel(limit.duty), key: limit.key, regime: limit.regime, person: limit.person, agencyId: limit.agencyId, agency: limit.agencyName, runsFrom: limit.from, countedBy: limit.countedBy,
    ...moved, shift: shiftWords(moved.shiftDays), isOverdueAtOnce: moved.newDate !== null && moved.newDate < today, isSimulated: limit.isSimulated,
  };
}

/** Looks at every running limit a draft names, page by page, and hands each one it would move to `take`. */
async function rehearseAll(tx: Tx, draft: DraftInstrument, calendar: CalendarVersion, take: (limit: RehearsalRow, moved: Rehearsed) => void): Promise<number> {
  const rehearsal = new LawRehearsal(draft, calendar);
  let looked = 0;
  let after: readonly [string, string] | undefined;
  for (;;) {
    const page = await listRunningByDraft(tx, draft, { limit: pageSize, ...(after === undefined ? {} : { after }) });
    for (const limit of page) {
      const moved = rehearsal.rehearse(limit);
      if (moved !== null) take(limit, moved);
    }
    looked += page.length;
    const last = page.at(-1);
    if (page.length < pageSize || last === undefined) return looked;
    after = [last.caseId, last.limitId];
  }
}

/**
 * What a draft would move in the open cases of this moment: old and new dates side by side. Reads, and changes nothing.
 * @param keep is handed every row, for the signed file
 */
export async function previewLaw(tx: Tx, draft: DraftInstrument, calendar: CalendarVersion, now: Date, keep: (row: MovedRow) => void = () => undefined): Promise<RehearsalPreview> {
  const cases = new Set<string>();
  const simulated = new Set<string>();
  const groups = new Map<string, RehearsalPreview['groups'][number]>();
  const rows: MovedRow[] = [];
  let limits = 0;
  let overdueAtOnce = 0;
  let withoutNumber = 0;
  const looked = await rehearseAll(tx, draft, calendar, (limit, moved) => {
    const row = rowOf(limit, moved, now);
    keep(row);
    if (rows.length < mostListed) rows.push(row);
    limits += 1;
    cases.add(limit.caseId);
    if (limit.isSimulated) simulated.add(limit.caseId);
    if (row.isOverdueAtOnce) overdueAtOnce += 1;
    if (row.newDate === null) withoutNumber += 1;
    const key = [row.duty, row.regime, row.person, row.agencyId, row.shiftDays].join('|');
    const known = groups.get(key);
    if (known !== undefined) groups.set(key, { ...known, count: known.count + 1 });
    else groups.set(key, { duty: row.duty, label: row.label, regime: row.regime, person: row.person, agencyId: row.agencyId, agency: row.agency, shiftDays: row.shiftDays, shift: row.shift, count: 1 });
  });
  const ahead = await countAhead(tx, draft);
  return {
    previewHash: hashDraft(draft, calendar), cases: cases.size, simulatedCases: simulated.size, limits, overdueAtOnce, withoutNumber, ahead, looked, sentence: touchedWords(cases.size, limits), notInForce: notInForceSentence,
    warnings: [...(overdueAtOnce > 0 ? [overdueWords(overdueAtOnce)] : []), ...(withoutNumber > 0 ? [lostWords(withoutNumber)] : []), ...(ahead > 0 ? [aheadWords(ahead)] : [])],
    groups: [...groups.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, mostGroups), isCut: groups.size > mostGroups || limits > rows.length, rows,
  };
}
