import { type InfiniteData, infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';
import type { Search } from './search.ts';

export type Item = components['schemas']['WorkItem'];
type Page = components['schemas']['Worklist'];
type Waiting = components['schemas']['WaitingPapers'];
export type WaitingPaper = Waiting['papers'][number];
export type WaitingDraft = Waiting['drafts'][number];
/** What both say of their case. */
export type OfWaiting = Pick<WaitingDraft, 'caseId' | 'code' | 'person' | 'isSimulated'>;

const pageSize = 200;

/** The filters of the address as the API names them. */
export function filtersOf({ nhom, loai, cua, thuTuc, ngay }: Search) {
  return {
    ...(nhom === undefined ? {} : { group: nhom }), ...(loai === undefined ? {} : { kind: loai }), ...(cua === undefined ? {} : { assigned: cua }),
    ...(thuTuc === undefined ? {} : { procedure: thuTuc }), ...(ngay === undefined ? {} : { dueOn: ngay }),
  };
}

/** The worklist in pages, the most urgent first; sorted and filtered in the database. */
export function worklistQuery(search: Search) {
  const query = { limit: pageSize, ...filtersOf(search) };
  return infiniteQueryOptions({
    queryKey: ['worklist', query],
    queryFn: ({ pageParam }) => dataOf(api.GET('/api/worklist', { params: { query: { ...query, ...(pageParam === null ? {} : { after: pageParam }) } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  });
}

/** Papers and prepared acts that wait for this official. */
export const waitingPapersQuery = queryOptions({ queryKey: ['papers'], queryFn: () => dataOf(api.GET('/api/worklist/papers')) });

/** One row of every loaded page changed, everything else the same. */
export function changeItem(data: InfiniteData<Page> | undefined, id: string, change: Partial<Item>): InfiniteData<Page> | undefined {
  if (data === undefined) return undefined;
  return { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map((item) => (item.id === id ? { ...item, ...change } : item)) })) };
}
