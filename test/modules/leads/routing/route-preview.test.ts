import { expect, test } from "vitest";

import { ownerOf, checksums } from "../../../isolation/rows.js";
import { expectCode, startApp } from "../../../support/app.js";
import { inquiry, send } from "../lead-kit.js";
import { forward, pooled, preview, tell } from "./routing-kit.js";

test("a preview says who would get a lead and why, as often as asked, and then they get it", async () => {
  await using app = await startApp();
  const { marketer, ids, pool } = await pooled(app, "WEIGHTED", [2, 1, 1]);
  const leadId = await inquiry(marketer);
  await forward(marketer);

  const first = await preview(marketer, { leadId });
  const again = await preview(marketer, { leadId });
  const { routing } = await send(marketer, "forward", { leadId, reason: "List" });

  expect(again).toEqual(first);
  expect(first).toEqual({
    rule: "POOL",
    ruleVersion: 3,
    chosenUser: { id: ids[1] },
    queue: null,
    territory: null,
    pool: { id: pool.id },
    candidates: [
      outranked(ids[2]),
      outranked(ids[0]),
      { rule: "POOL", userId: ids[1], eligible: true, obstacle: null, reason: "Is next in turn." },
    ],
    others: [],
  });
  expect(routing.chosenUser).toEqual({ id: ids[1] });
});

function outranked(userId: string | undefined) {
  const reason = "Could take it; somebody else came first.";
  return { rule: "POOL", userId, eligible: true, obstacle: "OUTRANKED", reason };
}

test("an owner who is full is full for a lead of theirs that sales has not got yet", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  for (let nth = 0; nth < ids.length; nth += 1) await forward(marketer); // everybody has one
  await tell(app.admin, "userUpdate", { userId: ids[0], maxOpenLeads: 1 });
  const leadId = await inquiry(marketer);
  await send(app.admin, "assign", { leadId, ownerId: ids[0] });

  const { chosenUser, candidates } = await preview(marketer, { leadId });
  const { routing } = await send(marketer, "forward", { leadId, reason: "List" });

  expect(chosenUser).toEqual({ id: ids[1] });
  expect(candidates).toContainEqual({
    rule: "POOL",
    userId: ids[0],
    eligible: false,
    obstacle: "FULL",
    reason: "Holds 1 open leads of at most 1.",
  });
  expect(routing.chosenUser).toEqual({ id: ids[1] });
});

test("of a lead that is not there yet, a description is enough", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await pooled(app, "ROUND_ROBIN", []);
  const { accountCreate } = await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: seller.userId, tier: "KEY" } },
  );
  const area = { countryCode: "IT", industryPrefix: "333" };
  const made = { name: "Machines", area, ownerIds: [loner.userId] };
  const { territory } = await tell(app.admin, "territoryCreate", made);

  const rules = [
    await preview(marketer, { email: "new@acme.example" }),
    await preview(marketer, { accountId: accountCreate.account.id }),
    await preview(marketer, { countryCode: "IT", industry: "333914" }),
    await preview(marketer, { countryCode: "IT", excludeUserIds: [loner.userId] }),
  ];

  expect(rules).toMatchObject([
    { rule: "ACCOUNT_OWNER", chosenUser: { id: seller.userId } },
    { rule: "ACCOUNT_OWNER", chosenUser: { id: seller.userId } },
    { rule: "TERRITORY", chosenUser: { id: loner.userId }, territory: { id: territory.id } },
    { rule: "POOL" },
  ]);
});

test("no preview writes anything anywhere, turns and sequences included", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const leadId = await inquiry(marketer);
  await forward(marketer);
  await app.core.relay.drain();
  await using owner = await ownerOf(app);
  const sequences = () =>
    owner.query("SELECT schemaname, sequencename, last_value FROM pg_sequences ORDER BY 1, 2");
  const before = [await checksums(owner, app.workspaceId), await sequences()];

  await preview(marketer, { leadId });
  await preview(marketer, { countryCode: "IT", postcode: "20121" });
  await expectCode(
    "NOT_FOUND",
    preview(marketer, { leadId: "lead_018f0000-0000-7000-8000-000000000000" }),
  );

  expect([await checksums(owner, app.workspaceId), await sequences()]).toEqual(before);
});

test("a lead that is there needs no description, and a country exists", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);

  await expectCode("INVALID_INPUT", preview(marketer, { leadId, countryCode: "IT" }));
  await expectCode("INVALID_INPUT", preview(marketer, { countryCode: "XX" }));
  await expectCode("INVALID_INPUT", preview(marketer, { email: "nobody" }));
});
