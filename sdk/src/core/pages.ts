import { LiaisonError } from "./error.js";

/** One page as the API answers it: a Relay connection read forward. */
export type Connection<Node = unknown> = {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
};

export type NodeOf<Page extends Connection> = Page["nodes"][number];

/**
 * Goes over a list and fetches a page when it is needed, never ahead. After a failure it stands where
 * it stood: go on with the same iterator (`for await` again, or `next()`). After `break` it is over.
 */
export type ListIterator<T> = AsyncIterableIterator<T> & {
  /**
   * Where to go on later, or in another process: pass it as `after`. Rows of a page that was not read
   * to its end come again. Null stands for the beginning.
   */
  readonly cursor: string | null;
};

/** A list that has not been fetched yet. Each `for await` over it starts anew. */
export type List<Page extends Connection> = AsyncIterable<NodeOf<Page>> & {
  /** Row by row. */
  items(): ListIterator<NodeOf<Page>>;
  /** Page by page; a page is frozen. */
  pages(): ListIterator<Page>;
  /** Only the first page. */
  page(): Promise<Page>;
};

/** A page of the change feed, which goes on for ever: its cursor is there also at the end. */
export type Feed<Node = unknown> = {
  readonly nodes: readonly Node[];
  readonly cursor: string;
  readonly hasMore: boolean;
};

export function feedPage<Node>({ nodes, cursor, hasMore }: Feed<Node>) {
  return { nodes, pageInfo: { hasNextPage: hasMore, endCursor: cursor } };
}

export type FetchPage<Page extends Connection> = (after: string | null) => Promise<Page>;

export function createList<Page extends Connection>(
  fetchPage: FetchPage<Page>,
  after: string | null,
): List<Page> {
  const pages = (): ListIterator<Page> => iteratePages(fetchPage, after);
  const items = (): ListIterator<NodeOf<Page>> => iterateItems(pages());
  return {
    items,
    pages,
    page: async () => frozen(await fetchPage(after)),
    [Symbol.asyncIterator]: items,
  };
}

function iteratePages<Page extends Connection>(
  fetchPage: FetchPage<Page>,
  after: string | null,
): ListIterator<Page> {
  let cursor = after;
  let hasMore = true;
  return iterator({
    cursor: () => cursor,
    async next() {
      if (!hasMore) return { done: true, value: undefined };
      const page = frozen(await fetchPage(cursor));
      const { hasNextPage, endCursor = null } = page.pageInfo;
      if (hasNextPage && (endCursor === null || endCursor === cursor)) throw standingStill();
      hasMore = hasNextPage;
      cursor = endCursor ?? cursor;
      return { done: false, value: page };
    },
    stop() {
      hasMore = false;
    },
  });
}

function iterateItems<Page extends Connection>(
  pages: ListIterator<Page>,
): ListIterator<NodeOf<Page>> {
  let cursor = pages.cursor;
  let nodes: readonly NodeOf<Page>[] = [];
  let read = 0;
  return iterator({
    cursor: () => cursor,
    async next() {
      while (read === nodes.length) {
        const { done, value } = await pages.next();
        if (done) return { done: true, value: undefined };
        nodes = value.nodes;
        read = 0;
        if (nodes.length === 0) cursor = pages.cursor;
      }
      const value = nodes[read];
      read += 1;
      if (read === nodes.length) cursor = pages.cursor;
      return { done: false, value };
    },
    stop() {
      read = nodes.length;
      void pages.return?.();
    },
  });
}

type Steps<T> = {
  readonly cursor: () => string | null;
  readonly next: () => Promise<IteratorResult<T, undefined>>;
  readonly stop: () => void;
};

/** By hand, because an async generator is over for ever once it has thrown. */
function iterator<T>(steps: Steps<T>): ListIterator<T> {
  let turn: Promise<unknown> = Promise.resolve();
  return {
    get cursor() {
      return steps.cursor();
    },
    next() {
      // One after the other, also when called twice without waiting.
      const result = turn.then(steps.next, steps.next);
      turn = result;
      return result;
    },
    return() {
      steps.stop();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}

function frozen<Page extends Connection>(page: Page): Page {
  Object.freeze(page.nodes);
  Object.freeze(page.pageInfo);
  return Object.freeze(page);
}

function standingStill(): LiaisonError {
  const message = "The server says that there are more rows, but its cursor does not move.";
  const facts = { operation: null, attempts: 1, idempotencyKey: null };
  return new LiaisonError({ code: "INVALID_ANSWER", message }, facts);
}
