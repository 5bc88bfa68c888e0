import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { readNames } from '../db/persons.ts';
import type { CaseRow } from '../db/queries/list-cases.ts';
import { readCalendar } from '../db/queries/read-calendar.ts';
import { type Confidence, isRegime } from '../law/regimes.ts';
import { REGIME_LABELS } from '../law/vi.ts';
import { dueWords } from '../procedures/due-words.vi.ts';
import { labelOf, procedureLabel } from '../procedures/vi.ts';
import { dueSchema } from './act-answer.ts';
import type { ApiDeps } from './deps.ts';
import { dutyLabel } from './labels.vi.ts';
import { personNameSchema } from './person-view.ts';

const text = z.string();

export const caseRowSchema = z
  .strictObject({
    caseId: z.uuid(), code: text, personId: z.uuid(), personKind: z.enum(['adult', 'juvenile']), regime: text, regimeLabel: text, openedOn: text, isSimulated: z.boolean(), isFormer: z.boolean(),
    kind: z.enum(['main', 'side', 'standalone']), mainCaseId: z.uuid().nullable(),
    procedure: text.nullable(), procedureLabel: text.nullable(), stage: text.nullable(), stageLabel: text.nullable(), version: z.int(),
    nextDueAt: text.nullable(), nextDuty: text.nullable(), nextDutyLabel: text.nullable(), due: dueSchema.nullable().meta({ description: 'of the limit to look at first: overdue and still owed, else the next to run out' }),
    missedCount: z.int().nullable(), isHeld: z.boolean().nullable(), isHeldPastGround: z.boolean().nullable(),
    closedOutcome: text.nullable(), closedOutcomeLabel: text.nullable(), closedAt: text.nullable(), person: personNameSchema.nullable(),
  })
  .meta({ id: 'CaseRow' });

/** Rows of a list with their words and the persons' names. */
export async function describeCaseRows(tx: Tx, deps: ApiDeps, rows: readonly CaseRow[]): Promise<z.output<typeof caseRowSchema>[]> {
  const people = await readNames(tx, deps, rows.map((row) => row.personId));
  const calendar = await readCalendar(tx);
  return rows.map((row) => {
    const { nextUnit, nextConfidence, nextDueDate, nextStatus, nextNature, clockOffsetMs, ...shown } = row;
    const caseNow = new Date(deps.now().getTime() + clockOffsetMs).toISOString();
    return {
      ...shown, regimeLabel: isRegime(row.regime) ? REGIME_LABELS[row.regime] : row.regime, procedureLabel: row.procedure === null ? null : procedureLabel(row.procedure),
      stageLabel: row.procedure === null || row.stage === null ? null : labelOf('stages', row.procedure, row.stage), nextDutyLabel: row.nextDuty === null ? null : dutyLabel(row.nextDuty),
      due: row.nextDueAt === null ? null : dueWords({ confidence: nextConfidence as Confidence | null, unit: nextUnit, dueDate: nextDueDate, dueAt: row.nextDueAt, status: nextStatus ?? 'running', nature: nextNature }, caseNow, calendar),
      closedOutcomeLabel: row.closedOutcome === null ? null : labelOf('outcomes', row.procedure ?? '', row.closedOutcome), person: people.get(row.personId) ?? null,
    };
  });
}
