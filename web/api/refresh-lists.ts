import type { InfiniteData, Query, QueryClient } from '@tanstack/react-query';

interface Row {
  readonly caseId: string;
  readonly id?: string;
}
type Page = { readonly next: string | null } & Readonly<Record<string, unknown>>;
type Pages = InfiniteData<Page, string | null>;

/** Up to so many pages a list is asked for whole: every row then stands where it belongs. */
const mostWholePages = 3;

const keyOf = (row: Row): string => row.id ?? row.caseId;
const isRows = (value: unknown): value is readonly Row[] => Array.isArray(value) && value.every((one) => typeof (one as Row | null)?.caseId === 'string');

/** The part of a page that holds its rows; a page without any row has none that matters. */
function rowsPart(page: Page): string | undefined {
  return Object.keys(page).find((key) => isRows(page[key]));
}

function rowsOf(page: Page): readonly Row[] {
  const part = rowsPart(page);
  return part === undefined ? [] : (page[part] as readonly Row[]);
}

/** Which pages a change of `cases` asks for anew: the first, which has the counts and the most urgent, and those that show one of them. */
export function pagesToAsk(pages: readonly Page[], cases: ReadonlySet<string>): readonly number[] {
  return pages.flatMap((page, place) => (place === 0 || rowsOf(page).some((row) => cases.has(row.caseId)) ? [place] : []));
}

/**
 * The loaded pages with some of them asked for anew. Each page begins where it began: a row that its page has no room for any more
 * stays at its end, and one that stands in two pages now is shown in the first.
 */
export function mergePages(pages: readonly Page[], fresh: ReadonlyMap<number, Page>, cases: ReadonlySet<string>): Page[] {
  const seen = new Set<string>();
  return pages.map((page, place) => {
    const now = fresh.get(place) ?? page;
    const part = rowsPart(now) ?? rowsPart(page);
    if (part === undefined) return now;
    const asked = rowsOf(now);
    const isLast = place === pages.length - 1;
    const known = new Set(asked.map(keyOf));
    const pushedOut = now === page || isLast || now.next === null ? [] : rowsOf(page).filter((row) => !known.has(keyOf(row)) && !cases.has(row.caseId));
    const rows = [...asked, ...pushedOut].filter((row) => !seen.has(keyOf(row)));
    for (const row of rows) seen.add(keyOf(row));
    return { ...now, [part]: rows, next: isLast ? now.next : page.next };
  });
}

function loadedPages(query: Query): Pages | undefined {
  const data = query.state.data as Partial<Pages> | undefined;
  return Array.isArray(data?.pages) && Array.isArray(data.pageParams) ? (data as Pages) : undefined;
}

async function refreshPages(client: QueryClient, query: Query, data: Pages, cases: ReadonlySet<string>): Promise<void> {
  const ask = query.options.queryFn;
  const { signal } = new AbortController();
  if (typeof ask !== 'function') throw new Error('a list that is on show has no way to be asked for');
  const asked = await Promise.all(pagesToAsk(data.pages, cases).map(async (place) => {
    const answer = await (ask as (context: object) => Promise<Page> | Page)({ client, queryKey: query.queryKey, signal, meta: query.meta, pageParam: data.pageParams[place] ?? null, direction: 'forward' });
    return [place, answer] as const;
  }));
  // Whatever changed the list meanwhile knows better: then it is asked for whole.
  if (query.state.data !== data || query.state.fetchStatus !== 'idle') await client.invalidateQueries({ queryKey: query.queryKey, exact: true });
  else client.setQueryData<Pages>(query.queryKey, { ...data, pages: mergePages(data.pages, new Map(asked), cases) });
}

/** Brings the lists that show `cases` up to date; of a list one has scrolled far down, only what can have changed is asked for. */
export async function refreshLists(client: QueryClient, keys: readonly string[], cases: ReadonlySet<string>): Promise<void> {
  const lists = client.getQueryCache().findAll({ predicate: ({ queryKey }) => keys.includes(String(queryKey[0])) });
  await Promise.all(lists.map(async (query) => {
    const data = loadedPages(query);
    const isLong = data !== undefined && data.pages.length > mostWholePages && query.isActive() && query.state.fetchStatus === 'idle';
    const whole = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    if (isLong) await refreshPages(client, query, data, cases).catch(whole);
    else await whole();
  }));
}
