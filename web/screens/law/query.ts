import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, dataOf, fetchSigned } from '../../api/client.ts';

export type Regime = 'R1' | 'R2' | 'R3' | 'R4';
export const regimes: readonly Regime[] = ['R1', 'R2', 'R3', 'R4'];

// The law of a product does not change while it runs; the counts of cases beside it do.
const staleTime = 5 * 60_000;

export function limitsQuery(on: string | undefined, regime: Regime | undefined) {
  const query = { ...(on === undefined ? {} : { on }), ...(regime === undefined ? {} : { regime }) };
  return queryOptions({ queryKey: ['law', 'limits', query], queryFn: () => dataOf(api.GET('/api/law/limits', { params: { query } })), staleTime });
}

export function comparisonQuery(left: Regime, right: Regime) {
  return queryOptions({ queryKey: ['law', 'compare', left, right], queryFn: () => dataOf(api.GET('/api/law/compare', { params: { query: { left, right } } })), staleTime });
}

export const instrumentsQuery = queryOptions({ queryKey: ['law', 'instruments'], queryFn: () => dataOf(api.GET('/api/law/instruments', { params: { query: {} } })), staleTime });
/** The regimes by their Vietnamese names, for a choice. */
export function useRegimeChoices(): { value: string; label: string }[] {
  const { data } = useQuery(instrumentsQuery);
  return regimes.map((regime) => ({ value: regime, label: data?.regimes.find((one) => one.regime === regime)?.label ?? regime }));
}

export const templatesQuery = queryOptions({ queryKey: ['law', 'templates'], queryFn: () => dataOf(api.GET('/api/templates', { params: { query: {} } })), staleTime });
/** What a paper looks like; the same as long as the product runs. */
export function specimenQuery(id: string, regime: string, href: string) {
  return queryOptions({ queryKey: ['law', 'specimen', id, regime], queryFn: async () => (await fetchSigned(href)).blob(), staleTime: Infinity });
}
export const glossaryQuery = queryOptions({ queryKey: ['law', 'glossary'], queryFn: () => dataOf(api.GET('/api/glossary', { params: { query: {} } })), staleTime });
