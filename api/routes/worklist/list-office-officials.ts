import { z } from 'zod';
import { listOfficeOfficials } from '../../../db/queries/list-office-officials.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { POSITION_LABELS } from '../../../law/vi.ts';
import { readerToday } from '../../case-view.ts';
import { dayTextOf } from '../../day-words.ts';
import { defineRoute, json } from '../../define-route.ts';
import { positionsOn } from '../../signed-in.ts';
import { leadersOfOffices, workingOffices } from '../../who.ts';

const text = z.string();

const answerSchema = z
  .strictObject({
    canAssign: z.boolean().meta({ description: 'you may give work of the office to others' }),
    officials: z.array(z.strictObject({ officialId: text, name: text, positionLabel: text, workItems: z.int().meta({ description: 'work of the office it has in hand' }), awayUntilText: text.nullable() })),
  })
  .meta({ id: 'OfficeOfficials' });

export const listOfficeOfficialsRoute = defineRoute({
  method: 'get', path: '/api/office/officials', operationId: 'listOfficeOfficials', summary: 'The officials of your own office today, with what each has in hand', tag: 'worklist', who: workingOffices, audit: null, schemas: {},
  responses: { 200: { description: 'the officials, by name', schema: answerSchema } },
  handler: async (context) => {
    const { deps, signedIn } = context;
    const { reader } = readerToday(context);
    const officials = await asOfficial(deps.database, reader, (tx) => listOfficeOfficials(tx, reader));
    const leading = typeof leadersOfOffices === 'object' ? (leadersOfOffices.positions ?? []) : [];
    return json(200, {
      canAssign: positionsOn(signedIn, reader.on).some((one) => one.agencyId === reader.agencyId && leading.includes(one.position)),
      officials: officials.map(({ officialId, name, positions, workItems, awayUntil }) => ({
        officialId, name, positionLabel: positions.map((position) => POSITION_LABELS[position]).join(', '), workItems, awayUntilText: dayTextOf(awayUntil),
      })),
    });
  },
});
