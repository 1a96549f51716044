import { expect, test } from "vitest";

import { unacceptedBreaks } from "../../scripts/schema-check.js";
import { read } from "./source-files.js";

test("the schema breaks nothing of the last release that was not accepted", async () => {
  const breaks = await unacceptedBreaks(
    read("schema/released.graphql"),
    read("schema/schema.graphql"),
    read("schema/accepted-breaks.md"),
  );

  expect(breaks).toEqual([]);
});

test("a field that goes is found, unless it is accepted; a field that comes is no break", async () => {
  const released = "type Query { lead: String, account: String }";
  const current = "type Query { lead: String, report: String }";

  expect(await unacceptedBreaks(released, current, "")).toEqual([
    "Query.account: Field 'account' was removed from object type 'Query'",
  ]);
  expect(
    await unacceptedBreaks(released, current, "| `Query.account` | 2026-11-23 | unused |"),
  ).toEqual([]);
});
