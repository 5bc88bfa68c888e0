import type { QueryClient } from '@tanstack/react-query';
import { listKeys } from './changes.ts';

/** What an act may have moved is asked for anew: its case, and every list. The stream tells the other windows. */
export async function refreshAfterAct(queries: QueryClient, caseId: string): Promise<void> {
  await Promise.all([queries.invalidateQueries({ queryKey: ['case', caseId] }), ...listKeys.map((key) => queries.invalidateQueries({ queryKey: [key] }))]);
}
