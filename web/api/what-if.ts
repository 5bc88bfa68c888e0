import { api, dataOf } from './client.ts';
import type { components, paths } from './openapi.d.ts';

type Answered = components['schemas']['WhatIf'];
/** Its proofs are JSON of several kinds, told apart where they are shown. */
export type WhatIf = Omit<Answered, 'limits'> & { readonly limits: readonly (Omit<Answered['limits'][number], 'proof'> & { readonly proof: unknown })[] };
type Ask = paths['/api/cases/{caseId}/what-if']['post']['requestBody']['content']['application/json'];

/** The future of a copy of the case; the case itself is left alone. @throws ProblemError */
export function supposeActs(caseId: string, body: Ask): Promise<WhatIf> {
  return dataOf(api.POST('/api/cases/{caseId}/what-if', { params: { path: { caseId } }, body }));
}
