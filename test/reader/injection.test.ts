import { afterAll, beforeAll, expect, test } from "vitest";

import type { TestApp } from "../support/app.js";
import { seededApp } from "../support/seeded-app.js";
import { tryTexts } from "./random/hostile.js";
import { codesOf, compare } from "./random/world.js";

let app: TestApp;
beforeAll(async () => {
  app = await seededApp();
}, 60_000);
afterAll(async () => {
  await app[Symbol.asyncDispose]();
});

test("no text in any argument is ever more than a value", async () => {
  // The long run gives each place of each list all of the texts by and by.
  await tryTexts(app, { textsAPlace: 1, everyNested: 3 });
}, 120_000);

async function codeOf(after: string, orderBy: unknown[]): Promise<string | undefined> {
  const source =
    "query ($after: String, $o: [LeadOrderBy!]) { leads(first: 2, after: $after, orderBy: $o) { nodes { id } } }";
  const operation = { source, variables: { after, o: orderBy } };
  const { plain, read } = await compare({ app }, app.admin.actor, operation);
  const [code] = codesOf(plain);
  if (code !== undefined) expect(read).toEqual({ kind: "left", why: code });
  return code;
}

test("a forged cursor is INVALID_CURSOR, whatever its keys are", async () => {
  const orders = [
    [],
    [{ field: "CREATED_AT", direction: "DESC" }],
    [
      { field: "FIT_SCORE", direction: "ASC" },
      { field: "STATUS_SINCE", direction: "DESC" },
    ],
  ];
  const id = "018f0000-0000-7000-8000-000000000000";
  const keys = [
    [],
    [1],
    [id],
    [null, id],
    [{}, id],
    [[1], id],
    ["1 OR TRUE", id],
    [1.5, id],
    [2 ** 31, id],
    [1, "x"],
    [1, id, id, id],
    ["2026-02-30T00:00:00.000Z", id],
    ["infinity", id],
    [1, "infinity", id],
    [1, "2026-03-02T09:00:00.000Z", `${id}'`],
    ["0000-01-01T00:00:00.000Z", id],
    [true, false, null],
  ];

  for (const orderBy of orders) {
    const { leads } = await app.admin.gql(
      "query ($o: [LeadOrderBy!]) { leads(first: 2, orderBy: $o) { pageInfo { endCursor } } }",
      { o: orderBy },
    );
    const real: string = leads.pageInfo.endCursor;
    const [fingerprint]: unknown[] = JSON.parse(Buffer.from(real, "base64url").toString());

    expect(await codeOf(real, orderBy)).toBeUndefined();
    for (const forged of keys) {
      const cursor = Buffer.from(JSON.stringify([fingerprint, ...forged])).toString("base64url");
      expect(await codeOf(cursor, orderBy), JSON.stringify(forged)).toBe("INVALID_CURSOR");
    }
  }
});

test("what is no cursor at all is INVALID_CURSOR, and another list's cursor is a mismatch", async () => {
  const { accounts } = await app.admin.gql("{ accounts(first: 1) { pageInfo { endCursor } } }");
  const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");

  for (const text of ["x", "'", "é", encoded({}), encoded("x"), encoded([]), encoded([1, 2])]) {
    expect(await codeOf(text, [])).toBe("INVALID_CURSOR");
  }
  expect(await codeOf(accounts.pageInfo.endCursor, [])).toBe("CURSOR_MISMATCH");
});
