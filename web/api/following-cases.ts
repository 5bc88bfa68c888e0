import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

/** Files that may follow from a case, with what it proposes for their forms. */
export function followingCasesQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'following'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/following-cases', { params: { path: { caseId } } })) });
}
