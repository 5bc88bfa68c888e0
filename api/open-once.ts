import { z } from 'zod';
import type { Tx } from '../db/connect.ts';
import { findOpenCases } from '../db/persons.ts';
import { findSight } from '../db/queries/find-sight.ts';
import { asSystem, type Reader } from '../db/transaction.ts';
import { findCasesBesides } from '../procedures/second-case.ts';
import type { ApiDeps } from './deps.ts';

export const openCaseSchema = z.strictObject({ caseId: z.uuid().nullable().meta({ description: 'null for a case you may not see' }), code: z.string() });

/** The open case of a person beside which an act opens no other, as the door would refuse it; null where nothing stands in the way. */
export async function findOpenOnce({ database }: Pick<ApiDeps, 'database'>, tx: Tx, reader: Reader, act: string, personId: string): Promise<z.output<typeof openCaseSchema> | null> {
  const { rule, procedures } = findCasesBesides(act);
  if (rule !== 'refused') return null;
  const [first] = await asSystem(database, (whole) => findOpenCases(whole, personId, procedures));
  return first === undefined ? null : { caseId: (await findSight(tx, first.caseId, reader)) === null ? null : first.caseId, code: first.code };
}
