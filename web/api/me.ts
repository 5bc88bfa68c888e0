import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { components } from './openapi.d.ts';

export type Me = components['schemas']['Me'];
export type ScreenSettings = components['schemas']['ScreenSettings'];

/** Who is signed in, for which office, with the settings kept on the server. */
export const meQuery = queryOptions({ queryKey: ['me'], queryFn: () => dataOf(api.GET('/api/me')), staleTime: 60_000 });

/** Changes some of one's own settings: shown at once, kept on the server, taken back where it refuses. */
export function useSaveSettings() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (change: Partial<ScreenSettings>) => {
      const { settings } = await queries.query({ ...meQuery, staleTime: 'static' });
      return dataOf(api.PUT('/api/me/settings', { body: { ...settings, ...change } }));
    },
    onMutate: async (change) => {
      await queries.cancelQueries({ queryKey: meQuery.queryKey });
      const before = queries.getQueryData(meQuery.queryKey);
      if (before !== undefined) queries.setQueryData(meQuery.queryKey, { ...before, settings: { ...before.settings, ...change } });
      return before;
    },
    onError: (_error, _change, before) => {
      if (before !== undefined) queries.setQueryData(meQuery.queryKey, before);
    },
  });
}
