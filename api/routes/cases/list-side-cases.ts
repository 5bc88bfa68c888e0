import { z } from 'zod';
import { findCase, listCases } from '../../../db/queries/list-cases.ts';
import { readHolders } from '../../../db/queries/read-holders.ts';
import { getProcedure } from '../../../procedures/index.ts';
import { isOfficeRole } from '../../../procedures/offices.ts';
import { caseRowSchema, describeCaseRows } from '../../case-rows.ts';
import { readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { roleLabel } from '../../labels.vi.ts';

const rowSchema = caseRowSchema.extend({ holder: z.string().nullable().meta({ description: 'who moves next; null once it is closed' }) }).meta({ id: 'SideCase' });

/** Far more than one case ever has. */
const most = 100;

export const listSideCasesRoute = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/side-cases', operationId: 'listSideCases', summary: 'The side proceedings that hang on a case, those you take part in, the latest first', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the proceedings', schema: z.strictObject({ caseId: z.uuid(), main: caseRowSchema.nullable().meta({ description: 'of a side proceeding: its main case, where you may see it' }), cases: z.array(rowSchema) }).meta({ id: 'SideCases' }) } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'sideCases' }, async (tx, { state, reader }) => {
      const { rows } = await listCases(tx, reader, { mainCaseId: state.caseId, limit: most });
      const main = state.mainCaseId === null ? null : await findCase(tx, reader, state.mainCaseId);
      const [described, [mainRow = null]] = [await describeCaseRows(tx, context.deps, rows), main === null ? [] : await describeCaseRows(tx, context.deps, [main])];
      const holders = await readHolders(tx, rows.map(({ caseId }) => caseId));
      const cases = described.map((row) => {
        const owner = row.procedure === null || row.stage === null || row.closedAt !== null ? undefined : getProcedure(row.procedure).stages[row.stage]?.owner;
        return { ...row, holder: owner === undefined ? null : isOfficeRole(owner) ? (holders.get(row.caseId)?.get(owner) ?? roleLabel(owner)) : roleLabel(owner) };
      });
      return json(200, { caseId: state.caseId, main: mainRow, cases });
    }),
});
