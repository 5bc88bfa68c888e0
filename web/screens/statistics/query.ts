import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components, paths } from '../../api/openapi.d.ts';

export type Filter = components['schemas']['StatisticsFilter'];
type CasesQuery = NonNullable<paths['/api/statistics/cases']['get']['parameters']['query']>;

export function statisticsQuery(on: string | undefined) {
  return queryOptions({ queryKey: ['statistics', on ?? 'now'], queryFn: () => dataOf(api.GET('/api/statistics', { params: { query: on === undefined ? {} : { on } } })) });
}

/** Exactly the cases of one number. */
export function countedCasesQuery(filter: Filter, on: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['statistics', 'cases', filter, on ?? 'now'],
    queryFn: ({ pageParam }) => {
      const query = { ...filter, limit: 50, ...(on === undefined ? {} : { on }), ...(pageParam === null ? {} : { after: pageParam }) } as CasesQuery;
      return dataOf(api.GET('/api/statistics/cases', { params: { query } }));
    },
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
