import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';

export const accessKinds = ['viewCase', 'viewHistory', 'searchPerson', 'viewPerson', 'revealIdentity', 'openDocument', 'openUpload', 'export', 'list'] as const;

export const overviewQuery = queryOptions({ queryKey: ['audit', 'overview'], queryFn: () => dataOf(api.GET('/api/audit/overview', { params: { query: {} } })) });

export function checkNow() {
  return dataOf(api.GET('/api/audit/overview', { params: { query: { check: 'now' } } }));
}

export interface LogFilter {
  readonly caseId?: string | undefined;
  readonly kind?: (typeof accessKinds)[number] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export function logQuery({ caseId, kind, from, to }: LogFilter) {
  const query = { ...(caseId === undefined ? {} : { caseId }), ...(kind === undefined ? {} : { kind }), ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return infiniteQueryOptions({
    queryKey: ['audit', 'log', query],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/audit/log', { params: { query: { ...query, limit: 100, ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

export function axisQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'axis'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/axis', { params: { path: { caseId }, query: {} } })) });
}

export function verificationQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'verification'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/verification', { params: { path: { caseId } } })) });
}

/** The one case of a code, null where the grant holds none. */
export async function findCaseByCode(code: string): Promise<string | null> {
  const found = await dataOf(api.GET('/api/cases', { params: { query: { code, limit: 1 } } }));
  return found.cases[0]?.caseId ?? null;
}
