import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type Supervised = components['schemas']['SupervisedPerson'];
export type CountedTerm = components['schemas']['CountedTerm'];

export const supervisionStages = ['awaitingReport', 'deciding', 'underSupervision', 'criminalCheck', 'prosecuted', 'determination', 'positiveNotAddictedReview', 'relapsed', 'imprisoned', 'closing'] as const;
export type SupervisionStage = (typeof supervisionStages)[number];

export function supervisionQuery(stage: SupervisionStage | undefined) {
  return infiniteQueryOptions({
    queryKey: ['supervision', stage ?? 'all'],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/supervision/overview', { params: { query: { limit: 50, ...(stage === undefined ? {} : { stage }), ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
