import { z } from 'zod';
import { listCaseAccess } from '../../../db/access-record.ts';
import { AGENCY_KIND_LABELS } from '../../../law/vi.ts';
import { getProcedure } from '../../../procedures/index.ts';
import { findOffice } from '../../../procedures/legal-case.ts';
import { isOfficeRole } from '../../../procedures/offices.ts';
import { type CaseView, readCase } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { accessLabels } from '../../labels.vi.ts';
import { Problem } from '../../problem.ts';
import type { SignedIn } from '../../signed-in.ts';

const text = z.string();
const lookSchema = z
  .strictObject({
    id: z.int(), at: text, kind: text, kindLabel: text, subject: text.nullable(), purpose: text.nullable(), officialId: text, officialName: text.nullable(), agencyId: text, agencyName: text.nullable(), requestId: text,
  })
  .meta({ id: 'Look' });

/** Whose turn it is in the stage the case is in. */
function leads({ state, acting }: CaseView): boolean {
  const owner = getProcedure(state.procedure).stages[state.stage]?.owner;
  return owner !== undefined && isOfficeRole(owner) && findOffice(state, owner)?.agencyId === acting.agencyId;
}

function isAuditor(signedIn: SignedIn, agencyId: string): boolean {
  return signedIn.positions.some((one) => one.agencyId === agencyId && one.agencyKind === 'oversight');
}

export const readAccess = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/access', operationId: 'readAccess', summary: 'Who looked at a case, when, at what and why: for auditors and the office whose turn it is', tag: 'cases', who: 'anyOfficial', audit: 'viewHistory',
  schemas: {
    params: caseParams,
    query: z.strictObject({ before: z.coerce.number<string>().int().min(1).optional().meta({ description: '`next` of the page before' }), limit: z.coerce.number<string>().int().min(1).max(500).default(100) }),
  },
  responses: { 200: { description: 'the looks, the latest first', schema: z.strictObject({ caseId: z.uuid(), looks: z.array(lookSchema), next: z.int().nullable() }).meta({ id: 'Looks' }) } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewHistory', subject: 'access' }, async (tx, view) => {
      const { before, limit } = context.query;
      if (!isAuditor(context.signedIn, view.acting.agencyId) && !leads(view)) throw new Problem('notAllowed', { facts: { needs: 'auditorOrLeadingOffice', kinds: [AGENCY_KIND_LABELS.oversight] } });
      const rows = await listCaseAccess(tx, view.state.caseId, { limit: limit + 1, ...(before === undefined ? {} : { beforeId: before }) });
      const looks = rows.slice(0, limit).map(({ id, at, kind, subject, purpose, officialId, officialName, agencyId, agencyName, requestId }) => ({
        id, at, kind, kindLabel: accessLabels[kind], subject, purpose, officialId, officialName, agencyId, agencyName, requestId,
      }));
      return json(200, { caseId: view.state.caseId, looks, next: rows.length > limit ? (looks.at(-1)?.id ?? null) : null });
    }),
});
