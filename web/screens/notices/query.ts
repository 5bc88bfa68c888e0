import { infiniteQueryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type Notice = components['schemas']['Notice'];

/** Notices to one's office, the latest first; or only those the bell counts. */
export function noticesQuery(isBellOnly: boolean) {
  const query = { limit: 50, ...(isBellOnly ? { bell: 'true' as const } : {}) };
  return infiniteQueryOptions({
    queryKey: ['notices', query],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/notices', { params: { query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}
