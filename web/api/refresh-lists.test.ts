import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from '@jest/globals';
import { refreshLists } from './refresh-lists.ts';

interface Item {
  readonly id: string;
  readonly caseId: string;
}
interface Answer {
  readonly items: readonly Item[];
  readonly next: string | null;
  readonly [other: string]: unknown;
}

const size = 2;
const rows = (from: number, to: number): Item[] => Array.from({ length: to - from + 1 }, (_, place) => ({ id: String(from + place).padStart(3, '0'), caseId: `case-${from + place}` }));

/** A server with rows in the order of their ids, and a list that has loaded so many pages of it. */
async function openList(pages: number) {
  let all = rows(11, 30);
  const asked: (string | null)[] = [];
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000, retry: false } } });
  const ask = (after: string | null): Answer => {
    asked.push(after);
    const rest = all.filter((one) => after === null || one.id > after);
    return { items: rest.slice(0, size), next: rest.length > size ? (rest[size - 1]?.id ?? null) : null };
  };
  const observer = new InfiniteQueryObserver(client, { queryKey: ['worklist', {}], queryFn: ({ pageParam }) => Promise.resolve(ask(pageParam)), initialPageParam: null as string | null, getNextPageParam: (page: Answer) => page.next });
  const stop = observer.subscribe(() => undefined);
  await observer.refetch();
  while ((observer.getCurrentResult().data?.pages.length ?? 0) < pages) await observer.fetchNextPage();
  asked.length = 0;
  return {
    asked,
    change: (next: (now: Item[]) => Item[]) => { all = next(all).sort((a, b) => (a.id < b.id ? -1 : 1)); },
    hear: (...cases: string[]) => refreshLists(client, ['worklist'], new Set(cases)),
    ids: () => observer.getCurrentResult().data?.pages.flatMap((page) => page.items.map((one) => one.id)),
    more: () => observer.fetchNextPage(),
    close: () => { stop(); client.clear(); },
  };
}

describe('a change heard of', () => {
  it('asks a short list for everything', async () => {
    const list = await openList(3);
    await list.hear('case-11');
    expect(list.asked).toEqual([null, '012', '014']);
    list.close();
  });

  it('asks a long one for its first page and for those that show the case', async () => {
    const list = await openList(6);
    list.change((all) => all.filter((one) => one.caseId !== 'case-18'));
    await list.hear('case-18');
    expect(list.asked).toEqual([null, '016']);
    // The row is gone, the one that moved up stands once, and no other is lost.
    expect(list.ids()).toEqual(['011', '012', '013', '014', '015', '016', '017', '019', '020', '021', '022']);
    list.close();
  });

  it('loses no row that a new one pushes out of its page, and goes on where it ended', async () => {
    const list = await openList(5);
    list.change((all) => [...all, { id: '001', caseId: 'case-new' }]);
    await list.hear('case-new');
    expect([list.asked, list.ids()]).toEqual([[null], ['001', '011', '012', '013', '014', '015', '016', '017', '018', '019', '020']]);
    await list.more();
    expect(list.ids()?.slice(-2)).toEqual(['021', '022']);
    list.close();
  });
});
