import type { Route, RouteContext } from '../../define-route.ts';

type AnyContext = RouteContext<unknown, Readonly<Record<string, unknown>>, unknown, unknown>;

/** Rows asked for at a time: what a list gives at most. */
const pageSize = 200;

/** Answers of a list, page by page, from the list's own handler: an export shows the rows of the list, under its rights and filters, and no others. */
export async function* readListPages<Body extends { readonly next: string | null }>(route: Route, context: AnyContext): AsyncGenerator<Body> {
  let after: string | null = null;
  do {
    const query = { ...context.query, limit: pageSize, ...(after === null ? {} : { after }) };
    const answer = await route.handler({ ...context, signedIn: context.signedIn, query, noteRecorded: () => undefined } as never);
    const body = answer.body as Body;
    yield body;
    after = body.next;
  } while (after !== null);
}
