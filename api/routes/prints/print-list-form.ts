import { z } from 'zod';
import type { Tx } from '../../../db/connect.ts';
import { readIdentities } from '../../../db/persons.ts';
import { listAgencyNames } from '../../../db/queries/list-agency-names.ts';
import { type EntryRow, listEntries } from '../../../db/queries/list-entries.ts';
import { listOfficialNames } from '../../../db/queries/list-official-names.ts';
import { readSeenStates, type SeenState, statesAtOnce } from '../../../db/queries/read-seen-states.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import { shortDate } from '../../../documents/dates.ts';
import { getTinos } from '../../../documents/index.ts';
import { type ListForm, listFormSheet, type ListLine } from '../../../documents/sheets/list-forms.ts';
import { renderSheets } from '../../../documents/sheets/sheet.ts';
import { addDays, earlierOf } from '../../../law/dates.ts';
import { regimeAt } from '../../../law/regimes.ts';
import { type CaseState, findOffice } from '../../../procedures/legal-case.ts';
import { readerToday } from '../../case-view.ts';
import { defineRoute } from '../../define-route.ts';
import { vietnamDate } from '../../signed-in.ts';
import { mostRows } from '../exports/export-table.ts';
import { footOf, recordExport } from '../exports/export-lists.ts';
import { entryGroundLabel } from '../lists/entry-words.vi.ts';

const served: readonly (string | null)[] = ['termServed', 'decisionServed'];

async function readStates(tx: Tx, reader: Reader, rows: readonly EntryRow[]): Promise<Map<string, SeenState>> {
  const ids = [...new Set(rows.map((row) => row.caseId))];
  const states = new Map<string, SeenState>();
  for (let first = 0; first < ids.length; first += statesAtOnce) for (const [id, seen] of await readSeenStates(tx, reader, ids.slice(first, first + statesAtOnce))) states.set(id, seen);
  return states;
}

/** The days of the term and the decision, as the case has them. */
function termOf(list: ListForm, state: CaseState | undefined): Pick<ListLine, 'span' | 'decision'> {
  const { supervision, userManagement } = state?.facts ?? {};
  const [term, number, decidedOn] = list === 'supervised' ? [supervision?.term, supervision?.decisionNumber, supervision?.decidedOn] : [userManagement?.term, userManagement?.decisionNumber, userManagement?.decidedOn];
  // The day the measure was completed is not counted (BLDS 2015 Đ147.2).
  const span = term === undefined ? null : { from: list === 'supervised' ? addDays(term.start, 1) : term.start, to: term.end };
  return { span, decision: decidedOn === undefined ? '' : `${number ?? ''} ${shortDate(decidedOn)}`.trim() };
}

/** One of the commune's lists in the columns of its form. Whoever keeps it prints it: the police of the commune. */
export const printListForm = defineRoute({
  method: 'get', path: '/api/lists/{list}/form.pdf', operationId: 'printListForm', summary: 'A list of your commune for a year, in the columns of its form', tag: 'exports', who: { kinds: ['communePolice'] }, audit: 'export',
  schemas: {
    params: z.strictObject({ list: z.enum(['supervised', 'users']).meta({ example: 'supervised' }) }),
    query: z.strictObject({ year: z.coerce.number<string>().int().min(2022).max(2100).optional().meta({ description: 'absent: this year' }) }),
  },
  responses: { 200: { description: 'the list', mediaType: 'application/pdf' } },
  handler: async (context) => {
    const { deps, params, query } = context;
    const { reader } = readerToday(context);
    const today = vietnamDate(deps.now());
    const year = query.year ?? Number(today.slice(0, 4));
    // The form is that of the law on the last day the list speaks of.
    const lastDay = earlierOf(today, `${String(year)}-12-31`);
    const isR4 = regimeAt(lastDay) === 'R4';
    await recordExport(context, reader, `danh-sach-${params.list}-${String(year)}.pdf`);
    const { agency, foot } = footOf(context, reader, `Danh sách năm ${String(year)}.`);
    const sheet = await asOfficial(deps.database, reader, async (tx) => {
      const { rows } = await listEntries(tx, reader, { list: params.list, during: { from: `${String(year)}-01-01`, to: `${String(year)}-12-31` }, withSimulated: deps.mode === 'embedded', limit: mostRows.pdf });
      const people = await readIdentities(tx, deps, rows.map((row) => row.personId));
      const states = await readStates(tx, reader, rows);
      const officials = await listOfficialNames(tx, [...states.values()].flatMap(({ state }) => state.facts.supervision.officerId ?? []));
      const committees = [...states.values()].flatMap(({ state }) => findOffice(state, 'supervisingCommittee')?.agencyId ?? []);
      const names = await listAgencyNames(tx, [...new Set(committees)]);
      const lines = rows.toReversed().map((row): ListLine => {
        const state = states.get(row.caseId)?.state;
        const identity = people.get(row.personId);
        return {
          person: identity === undefined ? null : { fullName: identity.fullName, birthDate: identity.birthDate, sex: identity.sex, identityNumber: identity.identityNumber ?? null, residence: identity.residence },
          ...termOf(params.list, state), helper: officials.get(state?.facts.supervision.officerId ?? '') ?? '', note: row.to === null ? '' : `ra ngày ${shortDate(row.to)}: ${row.closingGround === null ? '' : entryGroundLabel(row.closingGround)}`,
        };
      });
      return listFormSheet({
        list: params.list, isR4, year, committee: names.get(committees.at(-1) ?? '') ?? null, police: agency, lines, standing: rows.filter((row) => row.to === null || row.to > lastDay).length,
        completed: rows.filter((row) => row.to !== null && row.to <= lastDay && served.includes(row.closingGround)).length, foot, madeOn: today,
      });
    });
    return { status: 200, mediaType: 'application/pdf', body: Buffer.from(await renderSheets([sheet], await getTinos())), headers: { 'Content-Disposition': `inline; filename="danh-sach-${params.list}-${String(year)}.pdf"` } };
  },
});
