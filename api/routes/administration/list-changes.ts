import { z } from 'zod';
import { listAdministrationChanges } from '../../../db/queries/list-administration-changes.ts';
import { asSystem } from '../../../db/transaction.ts';
import { defineRoute, json } from '../../define-route.ts';
import { administratorToday, officesAndAdministrators } from './administer.ts';
import { type ChangeKind, changeLabels } from './words.vi.ts';

const text = z.string();
const kinds = Object.keys(changeLabels) as [ChangeKind, ...ChangeKind[]];
const note = z.record(text, z.unknown()).nullable();

const changeSchema = z
  .strictObject({
    id: z.int(), at: text, officialId: text, official: text.nullable(), agencyId: text, agency: text.nullable(), kind: z.enum(kinds), label: text, subjectId: text, subjectAgencyId: text.nullable(), subjectAgency: text.nullable(),
    before: note, after: note, reason: text.nullable(),
  })
  .meta({ id: 'AdministrationChange' });

export const listAdministrationChangesRoute = defineRoute({
  method: 'get', path: '/api/administration/changes', operationId: 'listAdministrationChanges', summary: 'Who changed what in offices, officials, leave, rosters and calendars, the latest first; the head of an office sees what concerns it', tag: 'administration',
  who: officesAndAdministrators, audit: null,
  schemas: {
    query: z.strictObject({
      subjectId: text.max(80).optional(), kind: z.enum(kinds).optional(), after: text.regex(/^\d{1,15}$/).optional().meta({ description: '`next` of the page before' }), limit: z.coerce.number<string>().int().min(1).max(200).default(50),
    }),
  },
  responses: { 200: { description: 'a page of changes', schema: z.strictObject({ changes: z.array(changeSchema), next: text.nullable() }).meta({ id: 'AdministrationChanges' }) } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader, isOperator } = administratorToday(context);
    const rows = await asSystem(deps.database, (tx) =>
      listAdministrationChanges(tx, {
        ...(isOperator ? {} : { subjectAgencyId: reader.agencyId }), ...(query.subjectId === undefined ? {} : { subjectId: query.subjectId }), ...(query.kind === undefined ? {} : { kind: query.kind }),
        ...(query.after === undefined ? {} : { beforeId: Number(query.after) }), limit: query.limit + 1,
      }),
    );
    const page = rows.slice(0, query.limit);
    return json(200, {
      changes: page.map(({ officialName, agencyName, subjectAgencyName, ...row }) => ({ ...row, kind: row.kind as ChangeKind, official: officialName, agency: agencyName, subjectAgency: subjectAgencyName, label: changeLabels[row.kind as ChangeKind] })),
      next: rows.length > query.limit ? String(page.at(-1)?.id ?? '') : null,
    });
  },
});
