import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import type { Tx } from '../../../db/connect.ts';
import { findPersonsByName } from '../../../db/queries/find-persons-by-name.ts';
import { type FoundCaseRow, findCasesByCode, findCasesByNumber, findCasesOfPersons } from '../../../db/queries/find-cases.ts';
import { readNames } from '../../../db/persons.ts';
import { asOfficial, type Reader } from '../../../db/transaction.ts';
import { labelOf, procedureLabel } from '../../../procedures/vi.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import type { ApiDeps } from '../../deps.ts';

const text = z.string();
/** Rows that are shown under the box. */
const most = 20;

const foundSchema = z
  .strictObject({ caseId: z.uuid(), code: text, person: text.nullable().meta({ description: 'null where it was expunged' }), birthYear: z.int().nullable(), procedureLabel: text.nullable(), stageLabel: text.nullable() })
  .meta({ id: 'FoundCase' });

type Kind = 'code' | 'number' | 'name';

/** Which of the three was typed: a number has 9 or 12 digits, a code has a digit or a hyphen in it, a name has neither. */
function kindOf(typed: string): Kind {
  if (/^(\d{9}|\d{12})$/.test(typed.replace(/[\s.-]/g, ''))) return 'number';
  return /[\d-]/.test(typed) ? 'code' : 'name';
}

async function find(tx: Tx, deps: ApiDeps, reader: Reader, typed: string, kind: Kind): Promise<{ rows: readonly FoundCaseRow[]; isCut: boolean }> {
  if (kind === 'number') return { rows: await findCasesByNumber(tx, deps, reader, typed, most), isCut: false };
  if (kind === 'code') return { rows: await findCasesByCode(tx, reader, typed, most), isCut: false };
  const found = await findPersonsByName(tx, deps, reader, typed);
  return { rows: await findCasesOfPersons(tx, reader, found.personIds, most), isCut: found.isCut };
}

export const searchBox = defineRoute({
  method: 'post', path: '/api/search', operationId: 'searchBox', summary: 'One box: the beginning of a code, a whole identity number, or syllables of a name; only among the cases you may see', tag: 'cases',
  who: 'anyOfficial', audit: 'searchPerson',
  schemas: { body: z.strictObject({ text: text.trim().min(1).max(120).normalize('NFC').meta({ example: 'nguyen van a' }) }) },
  examples: { body: { text: 'nguyen van a' } },
  responses: { 200: { description: 'what was found, the latest opened first', schema: z.strictObject({ cases: z.array(foundSchema), isCut: z.boolean().meta({ description: 'there is more than is shown' }) }).meta({ id: 'Found' }) } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    const kind = kindOf(body.text);
    const answer = await asOfficial(deps.database, reader, async (tx) => {
      const { rows, isCut } = await find(tx, deps, reader, body.text, kind);
      const shown = rows.slice(0, most);
      const people = await readNames(tx, deps, shown.map((row) => row.personId));
      const [only] = new Set(shown.map((row) => row.personId)).size === 1 ? shown : [];
      await recordAccess(tx, { ...reader, kind: 'searchPerson', caseId: null, personId: only?.personId ?? null, subject: `box:${kind}:${shown.length}`, purpose: null, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return {
        cases: shown.map((row) => ({
          caseId: row.caseId, code: row.code, person: people.get(row.personId)?.fullName ?? null, birthYear: people.get(row.personId)?.birthYear ?? null,
          procedureLabel: row.procedure === null ? null : procedureLabel(row.procedure), stageLabel: row.procedure === null || row.stage === null ? null : labelOf('stages', row.procedure, row.stage),
        })),
        isCut: isCut || rows.length > most,
      };
    });
    context.noteRecorded();
    return json(200, answer);
  },
});
