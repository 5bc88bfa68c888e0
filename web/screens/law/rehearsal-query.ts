import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components, paths } from '../../api/openapi.d.ts';

export type RehearsalAnswer = components['schemas']['LawRehearsalAnswer'];
export type DraftBody = paths['/api/law/rehearsals']['post']['requestBody']['content']['application/json'];

export const rehearsalsKey = ['law', 'rehearsals'] as const;

export const rehearsalsQuery = queryOptions({ queryKey: rehearsalsKey, queryFn: () => dataOf(api.GET('/api/law/rehearsals', {})) });

/** @throws ProblemError rehearsalRefused with every fault, previewStale */
export function rehearseLaw(body: DraftBody, isDryRun: boolean): Promise<RehearsalAnswer> {
  return dataOf(api.POST('/api/law/rehearsals', { params: { query: isDryRun ? { dryRun: 'true' } : {} }, body }));
}

export type ReadDraft = { readonly body: DraftBody } | { readonly fault: 'notJson' | 'notDraft' };

/** The text of a draft as it goes to the server, which judges every number of it. */
export function readDraftJson(text: string): ReadDraft {
  try {
    const value: unknown = JSON.parse(text.normalize('NFC'));
    if (typeof value !== 'object' || value === null || !Array.isArray((value as { changes?: unknown }).changes)) return { fault: 'notDraft' };
    // Reason and proof of the preview belong to the signature; a file brings neither.
    const { reason: _reason, previewHash: _previewHash, ...body } = value as DraftBody;
    return { body };
  } catch {
    return { fault: 'notJson' };
  }
}

/** What a draft looks like, to be overwritten. */
export const draftExample = JSON.stringify({
  name: '', inForceFrom: '', source: '', appliesTo: 'newEvents', changes: [{ duty: 'compileDossier', regime: 'R4', person: 'any', amount: 2, unit: 'workingDay', article: '' }],
}, null, 1);
