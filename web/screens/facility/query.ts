import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';

export type Overview = components['schemas']['FacilityOverview'];
export type Arrival = components['schemas']['FacilityArrival'];
export type Completion = components['schemas']['FacilityCompletion'];
export type Resident = components['schemas']['FacilityResident'];
export type Clock = components['schemas']['Clock'];

export const stages = ['reception', 'detoxification', 'education', 'reintegration', 'outside', 'absconded', 'imprisoned', 'exempted'] as const;
export type Stage = (typeof stages)[number];

/** Pages of residents; arrivals, completions and the census come with the first. */
export function facilityQuery(stage: Stage | undefined) {
  return infiniteQueryOptions({
    queryKey: ['facility', stage ?? 'all'],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/facility/overview', { params: { query: { limit: 50, ...(stage === undefined ? {} : { stage }), ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.residents.next,
    placeholderData: keepPreviousData,
  });
}
