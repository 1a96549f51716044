import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller } from "../../support/app.js";
import { company, inquiry, readLead, send, strongAnswers } from "./lead-kit.js";

const CHILDREN = `touches { nodes { id } } qualifications { nodes { id } } scores { nodes { id } }
  routingDecisions { nodes { id } } handOffs { nodes { id } }`;

async function seen(caller: Caller): Promise<string[]> {
  const { leads } = await caller.gql("{ leads { nodes { id } } }");
  return leads.nodes.map((node: { id: string }) => node.id).sort();
}

test("a salesperson sees own leads, the team's and the queues', and no colleague's beyond", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  const inQueue = await inquiry(marketer);
  const owned = await inquiry(marketer);
  await send(marketer, "qualify", { leadId: owned, ...strongAnswers });
  await send(marketer, "assign", { leadId: owned, ownerId: seller.userId });
  const product = await app.person(Department.PRODUCT);

  expect(await seen(marketer)).toEqual([inQueue, owned].sort());
  expect(await seen(seller)).toEqual([inQueue, owned].sort());
  expect(await seen(mate)).toEqual([inQueue, owned].sort());
  expect(await seen(loner)).toEqual([inQueue]);
  expect(await seen(product)).toEqual([]);
  await expectCode("NOT_FOUND", readLead(loner, owned));
  await expectCode("NOT_FOUND", send(loner, "nurture", { leadId: owned }));
});

test("what hangs on a lead is seen by who sees the lead", async () => {
  await using app = await startApp();
  await app.core.relay.stop(); // which adds scores of behaviour
  const { marketer, seller, loner } = await company(app);
  const leadId = await inquiry(marketer);
  await send(marketer, "qualify", { leadId, ...strongAnswers });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });

  const bySeller = await readLead(seller, leadId, CHILDREN);
  const { handOffs } = await loner.gql("{ handOffs { nodes { id } } }");
  const { user } = await loner.gql(
    "query ($id: ID!) { user(id: $id) { leads { nodes { id } } handOffs { nodes { id } } } }",
    { id: seller.userId },
  );

  const counts = Object.values<{ nodes: unknown[] }>(bySeller).map(({ nodes }) => nodes.length);
  expect(counts).toEqual([1, 1, 2, 2, 2]);
  expect(handOffs.nodes).toEqual([]);
  expect(user).toEqual({ leads: { nodes: [] }, handOffs: { nodes: [] } });
});

test("whoever is on the account's team sees its leads while there", async () => {
  await using app = await startApp();
  const { marketer, seller, loner } = await company(app);
  const { accountCreate } = await app.admin.gql(
    `mutation { accountCreate(input: { name: "Acme", domains: ["acme.example"] }) { account { id } } }`,
  );
  const leadId = await inquiry(marketer, { email: "ana@acme.example" });
  await send(marketer, "assign", { leadId, ownerId: seller.userId });
  const before = await seen(loner);

  await app.admin.gql(
    `mutation ($input: AccountTeamAddInput!) { accountTeamAdd(input: $input) { member { id } } }`,
    { input: { accountId: accountCreate.account.id, userId: loner.userId, role: "SDR" } },
  );

  expect(before).toEqual([]);
  expect(await seen(loner)).toEqual([leadId]);
});

test("another workspace's lead is not found, and its person is nobody here", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);
  const leadId = await inquiry(marketer, { email: "ana@x.example" });
  const other = await app.otherWorkspace();

  await expectCode("NOT_FOUND", readLead(other.admin, leadId));
  const here = await send(other.admin, "capture", { email: "ana@x.example", receivedVia: "API" });

  expect(here.outcome).toBe("CREATED");
  expect(await seen(other.admin)).toEqual([here.lead.id]);
});
