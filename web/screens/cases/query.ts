import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { api, dataOf } from '../../api/client.ts';
import type { components } from '../../api/openapi.d.ts';
import type { Search } from './search.ts';

export type CaseRow = components['schemas']['CaseRow'];

const pageSize = 100;

function orderOf(sort: Search['sapXep']): { sort?: 'opened' | 'due' | 'code'; order?: 'asc' | 'desc' } {
  if (sort === undefined) return {};
  const [by, order] = sort.split('-') as ['opened' | 'due' | 'code', 'asc' | 'desc'];
  return { sort: by, order };
}

/** The filters of the address as the API names them. */
export function filtersOf({ loai, thuTuc, giaiDoan, luat, trangThai, quaHan, quaCanCu, tu, den, sapXep }: Search) {
  return {
    ...(loai === undefined ? {} : { kind: loai }), ...(thuTuc === undefined ? {} : { procedure: thuTuc }), ...(giaiDoan === undefined ? {} : { stage: giaiDoan }), ...(luat === undefined ? {} : { regime: luat }),
    ...(trangThai === undefined ? {} : { isOpen: trangThai === 'mo' }), ...(quaHan === undefined ? {} : { hasMissed: true }), ...(quaCanCu === undefined ? {} : { isHeldPastGround: true }),
    ...(tu === undefined ? {} : { openedFrom: tu }), ...(den === undefined ? {} : { openedTo: den }), ...orderOf(sapXep),
  };
}

/** The cases one may see, in pages; a name goes in the body of the request and nowhere else. */
export function casesQuery(search: Search, name: string) {
  const filters = filtersOf(search);
  return infiniteQueryOptions({
    queryKey: ['cases', filters, name],
    queryFn: ({ pageParam, signal }) => dataOf(api.POST('/api/cases/search', { body: { ...filters, limit: pageSize, ...(name === '' ? {} : { name }), ...(pageParam === null ? {} : { after: pageParam }) }, signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}
