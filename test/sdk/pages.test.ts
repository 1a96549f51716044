import { createBaseClient, type BaseClient, type List } from "@liaison/sdk";
import { expect, test } from "vitest";

import { caught } from "./support/caught.js";
import { data, page as html, scriptedServer, type Reply } from "./support/scripted-server.js";

const LEADS =
  "query Leads($first: Int, $after: String) { leads(first: $first, after: $after) { x } }";

type Page = {
  readonly nodes: readonly string[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** Seven rows, three a page, as a server with keyset cursors answers. */
const sevenRows: Reply = (response, request) => {
  const { after } = request.body.variables;
  const from = typeof after === "string" ? Number(after) : 0;
  const nodes = ["a", "b", "c", "d", "e", "f", "g"].slice(from, from + 3);
  const end = from + nodes.length;
  const pageInfo = { hasNextPage: end < 7, endCursor: String(end) };
  data({ leads: { nodes, pageInfo } })(response, request);
};

function leadsOf(client: BaseClient, variables: { readonly after?: string } = {}): List<Page> {
  return client.paginate(LEADS, variables, { connection: (data: { leads: Page }) => data.leads });
}

async function taken<T>(rows: AsyncIterable<T>, count = Infinity): Promise<T[]> {
  const all: T[] = [];
  if (count === 0) return all;
  for await (const row of rows) {
    all.push(row);
    if (all.length === count) break;
  }
  return all;
}

test("a list gives every row once, in order, page after page", async () => {
  await using server = await scriptedServer(sevenRows);
  const leads = leadsOf(createBaseClient({ url: server.url }));

  const rows = await taken(leads);

  expect(rows).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  expect(server.received.map(({ body }) => body.variables["after"])).toEqual([null, "3", "6"]);
});

test("nothing is fetched before it is asked for", async () => {
  await using server = await scriptedServer(sevenRows);

  leadsOf(createBaseClient({ url: server.url })).items();

  expect(server.received.length).toBe(0);
});

test("break stops fetching, and the iterator is over", async () => {
  await using server = await scriptedServer(sevenRows);
  const items = leadsOf(createBaseClient({ url: server.url })).items();

  const rows = await taken(items, 3);

  expect(rows).toEqual(["a", "b", "c"]);
  expect(await items.next()).toEqual({ done: true, value: undefined });
  expect(server.received.length).toBe(1);
});

test("a second loop over the same list starts anew", async () => {
  await using server = await scriptedServer(sevenRows);
  const leads = leadsOf(createBaseClient({ url: server.url }));

  const twice = [await taken(leads, 2), await taken(leads, 2)];

  expect(twice).toEqual([
    ["a", "b"],
    ["a", "b"],
  ]);
});

test("pages come whole and frozen", async () => {
  await using server = await scriptedServer(sevenRows);
  const leads = leadsOf(createBaseClient({ url: server.url }));

  const pages = await taken(leads.pages());

  expect(pages.map(({ nodes }) => nodes.join(""))).toEqual(["abc", "def", "g"]);
  expect(pages.map(({ pageInfo }) => pageInfo.hasNextPage)).toEqual([true, true, false]);
  expect(pages.every((page) => Object.isFrozen(page) && Object.isFrozen(page.nodes))).toBe(true);
});

test("the first page alone is one request", async () => {
  await using server = await scriptedServer(sevenRows);

  const page = await leadsOf(createBaseClient({ url: server.url })).page();

  expect(page.nodes).toEqual(["a", "b", "c"]);
  expect(server.received.length).toBe(1);
});

test("a list goes on from a cursor kept elsewhere", async () => {
  await using server = await scriptedServer(sevenRows);
  const client = createBaseClient({ url: server.url });
  const pages = leadsOf(client).pages();
  await pages.next();

  const rows = await taken(leadsOf(client, { after: pages.cursor ?? "" }));

  expect(rows).toEqual(["d", "e", "f", "g"]);
});

test("the cursor of rows moves on only when their page was read to its end", async () => {
  await using server = await scriptedServer(sevenRows);
  const items = leadsOf(createBaseClient({ url: server.url })).items();
  const cursors: (string | null)[] = [items.cursor];

  for (let row = 1; row <= 7; row += 1) {
    await items.next();
    cursors.push(items.cursor);
  }

  expect(cursors).toEqual([null, null, null, "3", "3", "3", "6", "7"]);
});

test("an iterator that failed once goes on where it stood", async () => {
  await using server = await scriptedServer(sevenRows, html(400), sevenRows);
  const items = leadsOf(createBaseClient({ url: server.url })).items();
  const before: string[] = [];

  const error = await caught(
    (async () => {
      for await (const row of items) before.push(row);
    })(),
  );
  const rest = await taken(items);

  expect(error.code).toBe("HTTP_400");
  expect(before).toEqual(["a", "b", "c"]);
  expect(rest).toEqual(["d", "e", "f", "g"]);
});

test("calls of next() that do not wait for each other get the rows in order", async () => {
  await using server = await scriptedServer(sevenRows);
  const items = leadsOf(createBaseClient({ url: server.url })).items();

  const results = await Promise.all([1, 2, 3, 4].map(() => items.next()));

  expect(results.map(({ value }) => value)).toEqual(["a", "b", "c", "d"]);
  expect(server.received.length).toBe(2);
});

test("an empty page in the middle is passed over", async () => {
  const empty = { nodes: [], pageInfo: { hasNextPage: true, endCursor: "1" } };
  const last = { nodes: ["z"], pageInfo: { hasNextPage: false, endCursor: "2" } };
  await using server = await scriptedServer(data({ leads: empty }), data({ leads: last }));

  const rows = await taken(leadsOf(createBaseClient({ url: server.url })));

  expect(rows).toEqual(["z"]);
});

test("a cursor that does not move is an error, not a loop", async () => {
  const stuck = { nodes: ["a"], pageInfo: { hasNextPage: true, endCursor: "1" } };
  await using server = await scriptedServer(data({ leads: stuck }));

  const error = await caught(taken(leadsOf(createBaseClient({ url: server.url }))));

  expect(error.code).toBe("INVALID_ANSWER");
  expect(server.received.length).toBe(2);
});

test("a connection under a row that is not there is NOT_FOUND", async () => {
  await using server = await scriptedServer(data({ account: null }));
  const client = createBaseClient({ url: server.url });
  type Result = { readonly account: { readonly leads: Page } | null };

  const list = client.paginate(
    LEADS,
    {},
    {
      connection: ({ account }: Result) => account?.leads ?? null,
    },
  );

  expect((await caught(list.page())).code).toBe("NOT_FOUND");
});
