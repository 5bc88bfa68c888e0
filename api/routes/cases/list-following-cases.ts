import { z } from 'zod';
import { readIdentity } from '../../../db/persons.ts';
import { listFollowingCases } from '../../../procedures/following-cases.ts';
import { findOpening } from '../../../procedures/index.ts';
import { canPerform } from '../../../procedures/perform.ts';
import { findRegimeAt } from '../../../law/regimes.ts';
import { labelOf } from '../../../procedures/vi.ts';
import { performContextOf } from '../../ask-act.ts';
import { readCase, requestIdOf } from '../../case-view.ts';
import { caseParams, defineRoute, json } from '../../define-route.ts';
import { findOpenOnce, openCaseSchema } from '../../open-once.ts';
import { vietnamDate } from '../../signed-in.ts';

const text = z.string();
const facts = z.record(z.string(), z.unknown());

const answerSchema = z
  .strictObject({
    caseId: z.uuid(), code: text,
    person: z.strictObject({ personId: z.uuid(), name: text }).nullable().meta({ description: 'the person of the case, whom the next file is about; null where it was expunged' }),
    cases: z.array(z.strictObject({
      act: text, label: text,
      isAllowed: z.boolean().meta({ description: 'you may perform the act that opens it' }),
      openCase: openCaseSchema.nullable().meta({ description: 'the open one of the same person beside which it is not opened again' }),
      proposed: facts.meta({ description: 'what the case holds for the form, by field; to be confirmed or changed' }),
      link: z.strictObject({ act: text, label: text, body: facts }).nullable().meta({ description: 'the act that names the new file in this case afterwards, as its `caseId`' }),
    })),
  })
  .meta({ id: 'FollowingCases' });

export const listFollowing = defineRoute({
  method: 'get', path: '/api/cases/{caseId}/following-cases', operationId: 'listFollowingCases', summary: 'Files that may follow from a case, with what it proposes for them', tag: 'cases', who: 'anyOfficial', audit: 'viewCase',
  schemas: { params: caseParams },
  responses: { 200: { description: 'the files', schema: answerSchema } },
  handler: (context) =>
    readCase(context, context.params.caseId, { kind: 'viewCase', subject: 'followingCases' }, async (tx, { state, acting, now, reader }) => {
      const performing = await performContextOf(context, tx, { caseId: null, acting, now, body: null, requestId: requestIdOf(context) });
      const identity = await readIdentity(tx, context.deps, state.personId);
      const regime = findRegimeAt(vietnamDate(now)) ?? state.regime;
      const cases = [];
      for (const { act, proposed, link } of listFollowingCases(state)) {
        const isAllowed = canPerform(null, act, performing, 'system', regime).allowed;
        cases.push({
          act, label: labelOf('acts', findOpening(act)?.procedure.name ?? '', act), isAllowed, openCase: isAllowed ? await findOpenOnce(context.deps, tx, reader, act, state.personId) : null, proposed,
          link: link === null ? null : { act: link.act, label: labelOf('acts', state.procedure, link.act), body: link.body },
        });
      }
      return json(200, { caseId: state.caseId, code: state.code, person: identity === null ? null : { personId: state.personId, name: identity.fullName }, cases });
    }),
});
