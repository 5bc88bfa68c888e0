import { z } from 'zod';
import { recordAccess } from '../../../db/access-record.ts';
import { findPersons, readNames } from '../../../db/persons.ts';
import { asSystem } from '../../../db/transaction.ts';
import { readerToday, requestIdOf } from '../../case-view.ts';
import { defineRoute, json } from '../../define-route.ts';
import { personNameSchema } from '../../person-view.ts';
import { workingOffices } from '../../who.ts';

const name = z.string().trim().min(2).max(120).normalize('NFC');
const searchSchema = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('number'), identityNumber: z.string().regex(/^\d{9}$|^\d{12}$/) }),
  z.strictObject({ by: z.literal('nameYear'), fullName: name, birthYear: z.int().min(1900).max(2100) }),
  z.strictObject({ by: z.literal('name'), fullName: name }),
]);

const text = z.string();
const foundSchema = z
  .strictObject({
    personId: z.uuid(), isVisible: z.boolean().meta({ description: 'false: another office holds the record; you learn only where' }),
    person: personNameSchema.nullable(), offices: z.array(z.strictObject({ agencyId: text, name: text })), hasOpenCase: z.boolean(),
  })
  .meta({ id: 'FoundPerson' });

export const searchPersons = defineRoute({
  method: 'post', path: '/api/persons/search', operationId: 'searchPersons', summary: 'Looks a person up before a dossier is opened; every search is recorded', tag: 'persons', who: workingOffices, audit: 'searchPerson',
  schemas: { body: z.strictObject({ search: searchSchema, purpose: z.string().trim().min(3).max(200).meta({ description: 'kept with the record of the search', example: 'lập hồ sơ đề nghị' }) }) },
  examples: { body: { search: { by: 'nameYear', fullName: 'Nguyễn Văn Thử', birthYear: 1999 }, purpose: 'lập hồ sơ đề nghị' } },
  responses: { 200: { description: 'who was found', schema: z.strictObject({ persons: z.array(foundSchema) }).meta({ id: 'FoundPersons' }) } },
  handler: async (context) => {
    const { deps, body } = context;
    const { reader } = readerToday(context);
    // In the name of the product: whether a person is known anywhere is the one thing every office must learn.
    const persons = await asSystem(deps.database, async (tx) => {
      const found = await findPersons(tx, deps, body.search, reader.agencyId);
      const names = await readNames(tx, deps, found.filter((one) => one.isVisible).map((one) => one.personId));
      await recordAccess(tx, { ...reader, kind: 'searchPerson', caseId: null, personId: found.length === 1 ? (found[0]?.personId ?? null) : null, subject: `${body.search.by}:${found.length}`, purpose: body.purpose, requestId: requestIdOf(context), at: deps.now().toISOString() });
      return found.map((one) => ({ ...one, person: names.get(one.personId) ?? null }));
    });
    context.noteRecorded();
    return json(200, { persons });
  },
});
