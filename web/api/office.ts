import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';

/** Who works in one's own office today with what each has in hand, and whether one leads it. */
export const officeOfficialsQuery = queryOptions({ queryKey: ['office', 'officials'], queryFn: () => dataOf(api.GET('/api/office/officials')), staleTime: 60_000 });
