import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

/** Procedures, their stages and the regimes by name: what lists are filtered by. They change with a new version of the product alone. */
export const proceduresQuery = queryOptions({ queryKey: ['procedures'], queryFn: () => dataOf(api.GET('/api/procedures')), staleTime: Infinity });
