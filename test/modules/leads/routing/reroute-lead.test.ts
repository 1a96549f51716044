import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { rerouteLead } from "../../../../server/modules/leads/commands/reroute-lead.js";
import { Lead } from "../../../../server/modules/leads/lead.entity.js";
import { lockVisible } from "../../../../server/reader/rows.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import { forward, pooled, tell } from "./routing-kit.js";

const TRACE = `status owner { id } queue
  handOffs { nodes { state toUser { id } note } }
  routingDecisions { nodes { rule chosenUser { id } candidates { userId obstacle } } }`;

function reroute(app: TestApp, leadId: string, exclude: string[]) {
  const reason = { code: "LAPSED", note: "Nobody called within the hour." };
  return inTransaction(app.system, async (ctx) =>
    rerouteLead(ctx, await lockVisible(ctx, Lead, leadId), { exclude, reason }),
  );
}

test("a lead that waited too long goes to the next, without whoever let it lapse", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });

  const { handOff } = await reroute(app, leadId, [ids[0] ?? ""]);

  const lead = await readLead(marketer, leadId, TRACE);
  expect(handOff).toMatchObject({ state: "PENDING", toUserId: ids[1] });
  expect(lead).toMatchObject({
    status: "MQL",
    owner: { id: ids[1] },
    handOffs: {
      nodes: [
        { state: "PENDING", toUser: { id: ids[1] } },
        { state: "WITHDRAWN", toUser: { id: ids[0] }, note: "Nobody called within the hour." },
      ],
    },
  });
  expect(lead.routingDecisions.nodes[0].candidates).toContainEqual({
    userId: ids[0],
    obstacle: "EXCLUDED",
  });
});

test("an accepted lead keeps its status and waits for no second answer", async () => {
  await using app = await startApp();
  const { marketer, sellers, ids } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  await send(sellers[0] ?? marketer, "accept", { leadId });

  const { handOff } = await reroute(app, leadId, [ids[0] ?? ""]);

  expect(handOff).toBeNull();
  expect(await readLead(marketer, leadId, TRACE)).toMatchObject({
    status: "SAL",
    owner: { id: ids[1] },
    handOffs: { nodes: [{ state: "ACCEPTED" }] },
  });
});

test("with nobody left the queue has it; a lead that stays where it is keeps its hand-off", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  const ownerId = ids[2];
  await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId, tier: "KEY" } },
  );
  const owned = await inquiry(marketer, { email: "ana@acme.example" });
  const stray = await inquiry(marketer);
  for (const leadId of [owned, stray]) await send(marketer, "forward", { leadId, reason: "List" });
  await tell(app.admin, "userUpdate", { userId: ownerId, maxOpenLeads: 1 });

  const stays = await reroute(app, owned, []);
  const queued = await reroute(app, stray, ids);

  expect(stays.handOff).toBeNull();
  expect(await readLead(marketer, owned, TRACE)).toMatchObject({
    owner: { id: ownerId },
    handOffs: { nodes: [{ state: "PENDING" }] },
    routingDecisions: { nodes: [{ rule: "ACCOUNT_OWNER" }, { rule: "ACCOUNT_OWNER" }] },
  });
  expect(queued.handOff).toMatchObject({ toQueue: "sales", toUserId: null });
  expect(await readLead(marketer, stray, TRACE)).toMatchObject({ owner: null, queue: "sales" });
});

test("what sales does not have is not routed, and nothing changes", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);
  const before = await readLead(marketer, leadId, TRACE);

  const data = await expectCode("TRANSITION_GUARD", reroute(app, leadId, []));

  expect(data).toEqual({ from: "INQUIRY", to: "INQUIRY", guard: "with-sales" });
  expect(await readLead(marketer, leadId, TRACE)).toEqual(before);
});

test("an account that changed hands: its leads follow when asked, each with an answer in its place", async () => {
  await using app = await startApp();
  const { marketer, seller, mate } = await pooled(app, "ROUND_ROBIN", []);
  const { accountCreate } = await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: seller.userId, tier: "KEY" } },
  );
  const accountId = accountCreate.account.id;
  const leads: string[] = [];
  for (const email of ["ana@acme.example", "bo@acme.example", "cy@acme.example"]) {
    leads.push(await inquiry(marketer, { email }));
  }
  for (const leadId of leads.slice(0, 2)) {
    await send(marketer, "forward", { leadId, reason: "List" });
  }
  await app.admin.gql(
    `mutation ($input: AccountUpdateInput!) { accountUpdate(input: $input) { account { id } } }`,
    { input: { accountId, ownerId: mate.userId } },
  );
  const untouched = (await readLead(marketer, leads[0] ?? "")).owner.id;

  const reason = "Acme is theirs now.";
  const unknown = `lead_${"0".repeat(8)}-0000-7000-8000-${"0".repeat(12)}`;
  const named = await tell(marketer, "leadRerouteMany", {
    leadIds: [leads[0], leads[2], unknown, leads[0]],
    reason,
  });
  const rest = await tell(marketer, "leadRerouteMany", { accountId, reason });
  const none = await tell(marketer, "leadRerouteMany", { accountId, reason });

  expect(untouched).toBe(seller.userId);
  expect(named.results).toMatchObject([
    { lead: { owner: { id: mate.userId } }, routing: { rule: "ACCOUNT_OWNER" }, error: null },
    {
      lead: { id: leads[2], status: "INQUIRY" },
      routing: null,
      error: { code: "TRANSITION_GUARD" },
    },
    { lead: null, routing: null, error: { code: "NOT_FOUND" } },
    { lead: { owner: { id: mate.userId } }, error: null },
  ]);
  expect(rest.results).toMatchObject([
    { lead: { id: leads[1], owner: { id: mate.userId } }, handOff: { state: "PENDING" } },
  ]);
  expect(none.results).toEqual([]);
});

test("a seller does not route, and a call needs leads or an account, not both and not too many", async () => {
  await using app = await startApp();
  const { marketer, seller } = await pooled(app, "ROUND_ROBIN", []);
  const leadId = await inquiry(marketer);
  const reason = "Because";
  const accountId = `account_${leadId.slice(5)}`;

  await expectCode("FORBIDDEN", tell(seller, "leadRerouteMany", { leadIds: [leadId], reason }));
  for (const input of [{}, { leadIds: [leadId], accountId }]) {
    await expectCode("INVALID_INPUT", tell(marketer, "leadRerouteMany", { ...input, reason }));
  }
  const leadIds = Array.from({ length: 201 }, () => leadId);
  await expectCode("INVALID_INPUT", tell(marketer, "leadRerouteMany", { leadIds, reason }));
  await expectCode("NOT_FOUND", tell(marketer, "leadRerouteMany", { accountId, reason }));
});

test("who is next in turn counts a lead given away no longer", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "LEAST_BUSY", []);
  const first = await inquiry(marketer);
  await send(marketer, "forward", { leadId: first, reason: "List" });
  await reroute(app, first, [ids[0] ?? ""]);

  expect(await forward(marketer)).toBe(ids[2]);
  expect(await forward(marketer)).toBe(ids[0]);
});
