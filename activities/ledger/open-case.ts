import type { Tx } from '../../db/connect.ts';
import { createCase, type LockedCase } from '../../db/ledger.ts';
import { drawCaseCode } from '../../db/number-series.ts';
import { lockOpenCases } from '../../db/persons.ts';
import { localDateOf } from '../../law/dates.ts';
import { CaseError } from '../../procedures/case-error.ts';
import { findCasesBesides, refuseSecondCase } from '../../procedures/second-case.ts';
import type { OpenedRequest } from './open-request.ts';

/** Makes the row of a new case under this transaction's lock. @throws CaseError */
export async function openCase(tx: Tx, opened: OpenedRequest, asOf: string): Promise<LockedCase> {
  const { row, envelope } = opened;
  const { opening } = envelope;
  if (opening === undefined) throw new CaseError('caseNotFound', { act: row.act });
  // Two openings of one person take their turn.
  const besides = findCasesBesides(row.act);
  refuseSecondCase(besides, await lockOpenCases(tx, row.personId, besides.procedures), opening.hasSecondCaseReason);
  const code = await drawCaseCode(tx, row.agencyId, Number(localDateOf(asOf).slice(0, 4)));
  return createCase(tx, {
    id: row.caseId, code, personId: row.personId, regime: opening.regime, personKind: opening.person, clockOffsetMs: opening.clockOffsetMs,
    isSimulated: opening.isSimulated, createdAt: asOf,
  });
}
