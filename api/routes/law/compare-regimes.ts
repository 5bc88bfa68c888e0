import { z } from 'zod';
import { countOpenCasesByLimit } from '../../../db/queries/count-limits.ts';
import { asOfficial } from '../../../db/transaction.ts';
import { getRegimeSpan, REGIMES, type Regime } from '../../../law/regimes.ts';
import { DUTIES, type Duty, listTimeLimits, type TimeLimit } from '../../../law/time-limits.ts';
import { readerToday } from '../../case-view.ts';
import { REGIME_LABELS } from '../../../law/vi.ts';
import { defineRoute, json } from '../../define-route.ts';
import { dutyLabel } from '../../labels.vi.ts';
import { describeLegalLimit, legalLimitSchema } from './read-law.ts';
import { personWords } from './words.vi.ts';

const text = z.string();
const side = z.strictObject({ regime: z.enum(REGIMES), label: text, inForceFrom: text, inForceTo: text.nullable() });

const comparisonSchema = z
  .strictObject({
    left: side, right: side,
    rows: z.array(
      z.strictObject({
        duty: text, label: text, person: z.enum(['adult', 'juvenile', 'any']), personLabel: text,
        left: z.array(legalLimitSchema).meta({ description: 'dated versions inside the regime, oldest first; empty: the law sets no limit there ("ngay")' }), right: z.array(legalLimitSchema),
        isSame: z.boolean().meta({ description: 'same number, unit and bound at the end of the left and the right' }), difference: text.nullable().meta({ description: '"5 ngày làm việc thành 1 ngày làm việc"' }),
      }),
    ),
  })
  .meta({ id: 'LawComparison' });

const none = 'không có thời hạn';

function sideOf(regime: Regime): z.output<typeof side> {
  const { inForceFrom, inForceTo } = getRegimeSpan(regime);
  return { regime, label: REGIME_LABELS[regime], inForceFrom, inForceTo };
}

/** A duty is told for adults and juveniles apart where either regime tells them apart. */
function peopleOf(limits: readonly TimeLimit[]): readonly TimeLimit['person'][] {
  return limits.some((limit) => limit.person !== 'any') ? ['adult', 'juvenile'] : ['any'];
}

function versionsOf(limits: readonly TimeLimit[], regime: Regime, person: TimeLimit['person']): TimeLimit[] {
  return limits.filter((limit) => limit.regime === regime && (limit.person === person || limit.person === 'any')).sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
}

export const compareRegimes = defineRoute({
  method: 'get', path: '/api/law/compare', operationId: 'compareRegimes', summary: 'Two bodies of law side by side, duty by duty', tag: 'law', who: 'anyOfficial', audit: null,
  schemas: { query: z.strictObject({ left: z.enum(REGIMES).meta({ example: 'R1' }), right: z.enum(REGIMES).meta({ example: 'R4' }) }) },
  responses: { 200: { description: 'the comparison', schema: comparisonSchema } },
  handler: async (context) => {
    const { deps, query } = context;
    const { reader } = readerToday(context);
    const counts = await asOfficial(deps.database, reader, (tx) => countOpenCasesByLimit(tx, reader));
    const describe = (limits: readonly TimeLimit[]) => limits.map((limit) => describeLegalLimit(limit, counts));
    const rowsOf = (duty: Duty) => {
      const limits = listTimeLimits().filter((limit) => limit.duty === duty && (limit.regime === query.left || limit.regime === query.right));
      return peopleOf(limits).flatMap((person) => {
        const left = describe(versionsOf(limits, query.left, person));
        const right = describe(versionsOf(limits, query.right, person));
        const [before, after] = [left.at(-1), right.at(-1)];
        if (before === undefined && after === undefined) return [];
        const isSame = before !== undefined && after !== undefined && before.amountLabel === after.amountLabel;
        return [{ duty, label: dutyLabel(duty), person, personLabel: personWords[person], left, right, isSame, difference: isSame ? null : `${before?.amountLabel ?? none} thành ${after?.amountLabel ?? none}` }];
      });
    };
    return json(200, { left: sideOf(query.left), right: sideOf(query.right), rows: DUTIES.flatMap(rowsOf) });
  },
});
