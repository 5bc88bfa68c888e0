import { queryOptions } from '@tanstack/react-query';
import { api, dataOf } from './client.ts';
import type { components } from './openapi.d.ts';

export type OfficeDraft = components['schemas']['OfficeDraft'];

/** One's own draft as it was found on coming back. */
export interface FoundDraft {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly isShared: boolean;
  readonly content: unknown;
}

/** One's own draft of an act; null for none. `caseId` null: of a dossier not opened yet. */
async function findDraft(caseId: string | null, act: string): Promise<FoundDraft | null> {
  const { drafts } = await dataOf(api.GET('/api/drafts'));
  const found = drafts.find((one) => one.caseId === caseId && one.act === act);
  if (found === undefined) return null;
  const { content, ...facts } = await dataOf(api.GET('/api/drafts/{draftId}', { params: { path: { draftId: found.id } } }));
  return { ...facts, content: content as unknown };
}

/** Asked for once per visit: what is typed afterwards is newer than any answer. */
export function draftQuery(caseId: string | null, act: string, visit: string) {
  return queryOptions({ queryKey: ['draft', caseId, act, visit], queryFn: () => findDraft(caseId, act), staleTime: Infinity, gcTime: 0, refetchOnWindowFocus: false, refetchOnReconnect: false });
}

/** What colleagues laid before the office on a case. */
export function officeDraftsQuery(caseId: string) {
  return queryOptions({ queryKey: ['case', caseId, 'drafts'], queryFn: async () => (await dataOf(api.GET('/api/cases/{caseId}/drafts', { params: { path: { caseId } } }))).drafts });
}

export async function readOfficeDraft(caseId: string, draftId: string): Promise<unknown> {
  return (await dataOf(api.GET('/api/cases/{caseId}/drafts/{draftId}', { params: { path: { caseId, draftId } } }))).content;
}

export interface SavedDraft {
  readonly id: string;
  readonly revision: number;
  readonly savedAt: string;
  readonly isShared: boolean;
}

/** @throws ProblemError versionStale where another window saved meanwhile */
export async function saveDraft(draft: { readonly caseId: string | null; readonly act: string; readonly content: unknown; readonly expectedRevision?: number; readonly isShared?: boolean }): Promise<SavedDraft> {
  return dataOf(api.PUT('/api/drafts', { body: draft as never }));
}

export async function deleteDraft(draftId: string): Promise<void> {
  await api.DELETE('/api/drafts/{draftId}', { params: { path: { draftId } } });
}
