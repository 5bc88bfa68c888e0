import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type Entry = components['schemas']['ListEntry'];
export type ListName = 'users' | 'addicts' | 'supervised';
export const listNames: readonly ListName[] = ['addicts', 'supervised', 'users'];

export interface ListFilter {
  readonly on?: string;
  readonly standing: 'true' | 'false';
}

export function listQuery(list: ListName, filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: ['list', list, filter],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/lists/{list}', { params: { path: { list }, query: { ...filter, limit: 100, ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export const registersQuery = queryOptions({ queryKey: ['list', 'registers'], queryFn: () => dataOf(api.GET('/api/registers', { params: { query: {} } })) });
