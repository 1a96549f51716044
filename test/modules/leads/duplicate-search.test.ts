import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { BLOCK_CAP } from "../../../server/modules/leads/rules/identity/lead-blocks.js";
import { expectCode, startApp } from "../../support/app.js";
import { ROBERT } from "./duplicate-kit.js";
import { inquiry, send } from "./lead-kit.js";

const SEARCH = `query ($input: DuplicateSearchInput!) { duplicateSearch(input: $input) {
  modelVersion problems { path code }
  matches { lead { id } score band evidence { attribute level bits } } } }`;

test("a person is searched for by what is known of them, and nothing is written", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const id = await inquiry(marketer, ROBERT);
  await inquiry(marketer, { name: "Bob Marley", email: "bob@tuff.example", company: "Tuff Gong" });
  await app.core.relay.drain();
  const before = await app.count("event_log");
  const search = async (input: object) => (await marketer.gql(SEARCH, { input })).duplicateSearch;

  const alike = await search({ name: "Lindqvist, Rob", company: "Kestrel Water" });
  const exact = await search({
    email: "Robert.Lindqvist+news@kestrel.example",
    name: "R Lindqvist",
  });
  const badPhone = await search({ name: "Lindqvist, Rob", company: "Kestrel Water", phone: "12" });
  const nobody = await search({ name: "Zoe Adler" });

  expect(alike).toMatchObject({ modelVersion: 1, matches: [{ lead: { id }, band: "REVIEW" }] });
  expect(exact).toMatchObject({ matches: [{ lead: { id }, band: "AUTO" }] });
  expect(badPhone).toMatchObject({ problems: [{ path: "phone" }], matches: [{ lead: { id } }] });
  expect(nobody).toEqual({ modelVersion: 1, problems: [], matches: [] });
  expect(await app.count("event_log")).toBe(before);
});

test("a search finds no lead beyond one's rows, and needs somebody to look for", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  const [seller, other] = [await app.person(Department.SALES), await app.person(Department.SALES)];
  const leadId = await inquiry(marketer, ROBERT);
  await send(app.admin, "assign", { leadId, ownerId: other.userId, note: "His" });
  await app.core.relay.drain();

  const { duplicateSearch } = await seller.gql(SEARCH, { input: { email: ROBERT.email } });

  expect(duplicateSearch.matches).toEqual([]);
  await expectCode("INVALID_INPUT", seller.gql(SEARCH, { input: { company: "Kestrel" } }));
  await expectCode("INVALID_INPUT", seller.gql(SEARCH, { input: { name: "..." } }));
});

test("a key that more leads share than a block may hold is no criterion", async () => {
  await using app = await startApp();
  const marketer = await app.person(Department.MARKETING);
  for (let nth = 0; nth <= BLOCK_CAP; nth += 1) {
    await inquiry(marketer, { name: "Info Desk", email: `desk${nth}@shop${nth}.example` });
  }
  await app.core.relay.drain();
  const [{ count }] = await app.system.db.run((manager) =>
    manager.query("SELECT count(*)::int FROM lead_match_key WHERE key = 'name:desk info'"),
  );

  const { duplicateSearch } = await marketer.gql(SEARCH, { input: { name: "Info Desk" } });

  expect(count).toBe(BLOCK_CAP + 1);
  expect(duplicateSearch.matches).toEqual([]);
});
