import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components, paths } from '../../api/openapi.d.ts';
import type { Found } from '../../parts/search-select.tsx';

export type Official = components['schemas']['Official'];
export type AgencyDetails = components['schemas']['AgencyDetails'];
export type Changed = components['schemas']['AdministrationChanged'];
export type Change = components['schemas']['AdministrationChange'];
export type Calendars = components['schemas']['Calendars'];
export type CalendarAnswer = components['schemas']['CalendarAnswer'];
export type CalendarBody = paths['/api/administration/calendars']['post']['requestBody']['content']['application/json'];
type AgencyAsk = NonNullable<paths['/api/administration/agencies']['get']['parameters']['query']>;
export type AgencyKind = AgencyDetails['kind'];
export type ChangeKind = Change['kind'];
export type Position = Official['positions'][number]['position'];

/** Everything a change may touch is asked for anew after it. */
export const administrationKey = ['administration'] as const;
const pageSize = 50;
const mostFound = 20;

export const awaitedQuery = queryOptions({
  queryKey: [...administrationKey, 'awaited'],
  queryFn: () => dataOf(api.GET('/api/administration/awaited-offices', { params: { query: {} } })),
});

export function officialsQuery(text: string, includeEnded: boolean) {
  return infiniteQueryOptions({
    queryKey: [...administrationKey, 'officials', text, includeEnded],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/administration/officials', {
      params: { query: { limit: pageSize, ...(text === '' ? {} : { text }), ...(includeEnded ? { includeEnded: 'true' as const } : {}), ...(pageParam === null ? {} : { after: pageParam }) } },
    })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function agenciesQuery(filter: Pick<AgencyAsk, 'text' | 'kind' | 'isOnSystem'>) {
  return infiniteQueryOptions({
    queryKey: [...administrationKey, 'agencies', filter],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/administration/agencies', { params: { query: { limit: pageSize, ...filter, ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Of all days, also those not on the system: for a field. */
export async function searchAgencies(text: string): Promise<Found[]> {
  const { agencies } = await dataOf(api.GET('/api/administration/agencies', { params: { query: { limit: mostFound, ...(text === '' ? {} : { text }) } } }));
  return agencies.map((one) => ({ value: one.id, label: `${one.name} (${one.id})` }));
}

export async function searchOfficials(text: string, agencyId: string): Promise<Found[]> {
  const { officials } = await dataOf(api.GET('/api/administration/officials', { params: { query: { limit: mostFound, agencyId, ...(text === '' ? {} : { text }) } } }));
  return officials.map((one) => ({ value: one.id, label: one.name }));
}

const recountEveryMs = 2000;

export const calendarsQuery = queryOptions({
  queryKey: [...administrationKey, 'calendars'],
  queryFn: () => dataOf(api.GET('/api/administration/calendars', { params: { query: {} } })),
  // Cases are counted anew behind the page: their number is followed until all are done.
  refetchInterval: ({ state }) => (state.data !== undefined && state.data.recount.done + state.data.recount.failed < state.data.recount.ordered ? recountEveryMs : false),
});

/** @throws ProblemError calendarRefused with every fault, previewStale */
export function enterCalendar(body: CalendarBody, isDryRun: boolean): Promise<CalendarAnswer> {
  return dataOf(api.POST('/api/administration/calendars', { params: { query: isDryRun ? { dryRun: 'true' } : {} }, body }));
}

export const templatesQuery = queryOptions({ queryKey: [...administrationKey, 'templates'], queryFn: () => dataOf(api.GET('/api/templates', { params: { query: {} } })), staleTime: 5 * 60_000 });

export function changesQuery(kind: ChangeKind | undefined) {
  return infiniteQueryOptions({
    queryKey: [...administrationKey, 'changes', kind ?? 'all'],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/administration/changes', { params: { query: { limit: pageSize, ...(kind === undefined ? {} : { kind }), ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Positions and kinds of office by their names. */
export const officeChoicesQuery = queryOptions({ queryKey: ['officeChoices'], queryFn: () => dataOf(api.GET('/api/office-choices')), staleTime: Infinity });
