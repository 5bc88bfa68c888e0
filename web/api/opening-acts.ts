import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

/**
 * What may be opened under the law of a day, today's by default: cases of their own, or the side proceedings of one case; and the form of a person.
 * Offices that open none are answered with acts that are not theirs, or refused.
 */
export function openingActsQuery(on: string | null, mainCaseId?: string) {
  return queryOptions({
    queryKey: mainCaseId === undefined ? ['openingActs', on] : ['case', mainCaseId, 'openings', on], placeholderData: keepPreviousData, staleTime: mainCaseId === undefined ? 60_000 : 0, retry: false,
    queryFn: () => dataOf(api.GET('/api/opening-acts', { params: { query: { ...(on === null ? {} : { on }), ...(mainCaseId === undefined ? {} : { mainCaseId }) } } })),
  });
}
