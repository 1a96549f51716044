import type { Contestant, HttpRequest } from "./contestants.js";
import type { BenchData } from "./data.js";
import { ask } from "./postgres.js";
import { spread, type Spread } from "./rounds.js";

/** Milliseconds of one page asked for again and again by one caller. */
export type PageLatency = { readonly name: string; readonly ms: Spread };

const ORDERS = ["FIT_SCORE", "STATUS_SINCE", "CREATED_AT"] as const;
const DIRECTIONS = ["DESC", "ASC"] as const;
const WARM_UP = 5;
const PAGE = 50;
const DEEP_PAGE = 1_000;
/** Pages passed over at once on the way to the deep one: the largest page allowed. */
const STRIDE = 250;

type Ask = (query: string, variables: object) => Promise<Answer>;
type Answer = { readonly leads: Page };
type Page = {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly endCursor: string | null };
};

const QUEUE = `query Queue($owner: ID!, $after: String, $orderBy: [LeadOrderBy!]) {
  leads(first: ${PAGE}, after: $after, filter: { ownerId: { eq: $owner } }, orderBy: $orderBy) {
    nodes { id name email company status fitScore statusSince createdAt account { id name } }
    pageInfo { hasNextPage endCursor } } }`;

const LIST = `query List($first: Int!, $after: String) {
  leads(first: $first, after: $after) {
    nodes { id name email company status fitScore statusSince createdAt account { id name } }
    pageInfo { hasNextPage endCursor } } }`;

const STEP = `query Step($first: Int!, $after: String) {
  leads(first: $first, after: $after) { nodes { id } pageInfo { endCursor } } }`;

/** A server of ours and the database it reads. */
export type Side = { readonly server: Contestant; readonly data: BenchData };

/**
 * R4: the first page of one owner's queue, in every order there is. The sides are asked in turn, so that
 * all meet the same machine; the answer holds one list a side.
 */
export async function measureQueue(
  sides: readonly Side[],
  repeats: number,
): Promise<PageLatency[][]> {
  const asked = await Promise.all(
    sides.map(async ({ server, data }) => ({
      request: askerOf(server),
      owner: `user_${await ownerOfMedianQueue(data)}`,
    })),
  );
  const found: PageLatency[][] = sides.map(() => []);
  for (const field of ORDERS) {
    for (const direction of DIRECTIONS) {
      const orderBy = [{ field, direction }];
      const works = asked.map(
        ({ request, owner }) =>
          () =>
            request(QUEUE, { owner, orderBy }),
      );
      const spreads = await inTurn(works, repeats);
      spreads.forEach((ms, at) => found[at]?.push({ name: `${field} ${direction}`, ms }));
    }
  }
  return found;
}

/** R5: page 1,000 of the workspace's list by its cursor, and the first; null when there is no such page. */
export async function measureDeepPage(
  server: Contestant,
  repeats: number,
): Promise<{ first: Spread; deep: Spread } | null> {
  const request = askerOf(server);
  let after: string | null = null;
  for (let passed = 0; passed < (DEEP_PAGE - 1) * PAGE; passed += STRIDE) {
    const first = Math.min(STRIDE, (DEEP_PAGE - 1) * PAGE - passed);
    const { leads }: Answer = await request(STEP, { first, after });
    if (leads.nodes.length < first) return null;
    after = leads.pageInfo.endCursor;
  }
  const { leads } = await request(LIST, { first: PAGE, after });
  if (leads.nodes.length < PAGE) return null;
  const [first, deep] = await inTurn(
    [null, after].map((place) => () => request(LIST, { first: PAGE, after: place })),
    repeats,
  );
  return first === undefined || deep === undefined ? null : { first, deep };
}

/** Somebody whose queue is of middling length, so that the page is full at every size. */
async function ownerOfMedianQueue({ url, workspaceId }: BenchData): Promise<string> {
  const [owner] = await ask<{ id: string }>(
    url,
    `SELECT owner_id AS id FROM lead WHERE workspace_id = $1 AND owner_id IS NOT NULL
      GROUP BY owner_id HAVING count(*) >= ${PAGE} ORDER BY count(*), owner_id
      OFFSET (SELECT count(*) / 2 FROM (SELECT 1 FROM lead WHERE workspace_id = $1
        AND owner_id IS NOT NULL GROUP BY owner_id HAVING count(*) >= ${PAGE}) o) LIMIT 1`,
    [workspaceId],
  );
  if (owner === undefined) throw new Error("Nobody has a page of leads");
  return owner.id;
}

/** Milliseconds of each piece of work, one after the other, again and again. */
export async function inTurn(
  works: readonly (() => Promise<unknown>)[],
  repeats: number,
): Promise<Spread[]> {
  const times = works.map((): number[] => []);
  for (let at = 0; at < repeats + WARM_UP; at += 1) {
    for (const [which, work] of works.entries()) {
      const ms = await timed(work);
      if (at >= WARM_UP) times[which]?.push(ms);
    }
  }
  return times.map(spread);
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

export function askerOf(server: Contestant): Ask {
  const { url, headers }: HttpRequest = server.request({
    name: "R1",
    about: "",
    query: "",
    postgraphile: "",
  });
  return async (query, variables) => {
    const body = JSON.stringify({ query, variables });
    const response = await fetch(url, { method: "POST", headers, body });
    const { data, errors }: { data: Answer; errors?: unknown } = JSON.parse(await response.text());
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    return data;
  };
}
