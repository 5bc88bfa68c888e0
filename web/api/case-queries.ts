import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { components } from './openapi.d.ts';

/** The day, as a local date of the case, the case is looked at as it was known on; undefined: as it stands. */
type KnownOn = string | undefined;

const known = (knownOn: KnownOn) => (knownOn === undefined ? {} : { knownOn });

/** A case as it stands. */
export function caseQuery(caseId: string, knownOn?: KnownOn) {
  return queryOptions({ queryKey: ['case', caseId, 'head', known(knownOn)], queryFn: () => dataOf(api.GET('/api/cases/{caseId}', { params: { path: { caseId }, query: known(knownOn) } })) });
}

/** Every act and what time alone brought about, oldest first. */
export function historyQuery(caseId: string, knownOn?: KnownOn) {
  return queryOptions({ queryKey: ['case', caseId, 'history', known(knownOn)], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/history', { params: { path: { caseId }, query: known(knownOn) } })) });
}

type Answered = components['schemas']['TimeLimits'];
/** A limit with its proof: JSON of several kinds, told apart where it is shown. */
export type CaseTimeLimit = Omit<Answered['limits'][number], 'proof'> & { readonly proof: unknown };
export type CaseTimeLimits = Omit<Answered, 'limits'> & { readonly limits: readonly CaseTimeLimit[] };

/** Every limit with its proof, and the pauses. */
export function limitsQuery(caseId: string, knownOn?: KnownOn) {
  return queryOptions({
    queryKey: ['case', caseId, 'limits', known(knownOn)],
    queryFn: async (): Promise<CaseTimeLimits> => dataOf(api.GET('/api/cases/{caseId}/time-limits', { params: { path: { caseId }, query: known(knownOn) } })) as unknown as Promise<CaseTimeLimits>,
  });
}

export type CaseDocuments = components['schemas']['Documents'];

/** Papers made here, the dossier's own by folio, what is missing, and uploads. */
export function documentsQuery(caseId: string, knownOn?: KnownOn) {
  return queryOptions({ queryKey: ['case', caseId, 'documents', known(knownOn)], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/documents', { params: { path: { caseId }, query: known(knownOn) } })) });
}

export type SideCases = components['schemas']['SideCases'];

/** The proceedings that hang on a case, and the case it hangs on itself. */
export function sideCasesQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'side'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/side-cases', { params: { path: { caseId } } })) });
}

/** What may be done now, the most urgent first, and why the rest may not. */
export function actsQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'acts'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/available-acts', { params: { path: { caseId } } })) });
}

/** What waits for one's own office on the case, the most urgent first. */
export function ownWorkQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'ownWork'], queryFn: () => dataOf(api.GET('/api/worklist', { params: { query: { caseId, limit: 20 } } })) });
}

/** Where the paper file is. */
export function paperFileQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'paperFile'], queryFn: () => dataOf(api.GET('/api/cases/{caseId}/paper-file', { params: { path: { caseId } } })) });
}

const regimes = ['R1', 'R2', 'R3', 'R4'] as const;

/** A procedure as it is drawn; the same for every case of one regime, so it is asked for once. */
export function procedureMapQuery(name: string, regime: string) {
  const wanted = regimes.find((one) => one === regime);
  return queryOptions({
    queryKey: ['procedure', name, regime], staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/api/procedures/{name}', { params: { path: { name }, query: wanted === undefined ? {} : { regime: wanted } } })),
  });
}
