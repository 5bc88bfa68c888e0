import type { Client } from '@temporalio/client';
import { recountByCalendar } from '../procedures/recount-by-calendar.ts';
import type { RecountOrder } from './delivery/outbox.ts';
import type { LedgerDeps } from './ledger/deps.ts';
import { recordOutside } from './ledger/record-outside.ts';

/** Counts the running limits of a case by the calendar that counts now, and lets its run sleep to the new instants. The same order again records nothing. */
export function createRecountCase(deps: LedgerDeps & { readonly client: Client }): (order: RecountOrder) => Promise<void> {
  return ({ caseId, calendarId, signedBy }) =>
    recordOutside(deps, caseId, `calendar:${calendarId}:${caseId}`, (state, context) => (state.closed === null ? recountByCalendar(state, context, signedBy) : []));
}
