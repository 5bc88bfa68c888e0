import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';

/** How much is due on each day of a span, days off named. Begins with 'worklist': live changes refresh it too. */
export function workDaysQuery(span: { readonly from: string; readonly to: string } | null) {
  return queryOptions({
    queryKey: ['worklist', 'days', span?.from ?? 'now', span?.to ?? 'now'],
    queryFn: () => dataOf(api.GET('/api/worklist/days', { params: { query: span ?? {} } })),
    placeholderData: keepPreviousData,
  });
}
