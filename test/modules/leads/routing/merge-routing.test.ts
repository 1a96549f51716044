import { expect, test } from "vitest";

import { startApp, type Caller, type TestApp } from "../../../support/app.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import { merge, unmerge } from "../merge-kit.js";
import { pooled } from "./routing-kit.js";

const TRACE = `status owner { id } queue account { id }
  handOffs { nodes { id state toUser { id } } }
  routingDecisions { nodes { id rule chosenUser { id } } }`;

async function acme(app: TestApp, owner: Caller): Promise<string> {
  const { accountCreate } = await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    { input: { name: "Acme", domains: ["acme.example"], ownerId: owner.userId, tier: "KEY" } },
  );
  return accountCreate.account.id;
}

/** A lead that waits for somebody in turn, and the same person as an inquiry from an owned account. */
async function pair(app: TestApp) {
  const { marketer, sellers, ids, ...rest } = await pooled(app, "ROUND_ROBIN", []);
  const owner = sellers[2] ?? marketer;
  const accountId = await acme(app, owner);
  const survivorId = await inquiry(marketer, { email: "ana@gmail.com" });
  await send(marketer, "forward", { leadId: survivorId, reason: "List" });
  const mergedId = await inquiry(marketer, { email: "ana@acme.example" });
  return { marketer, sellers, ids, owner, accountId, survivorId, mergedId, ...rest };
}

test("a merge that tells whose account it is routes the lead anew, and undoing it gives it back", async () => {
  await using app = await startApp();
  const { marketer, ids, owner, accountId, survivorId, mergedId } = await pair(app);
  const before = await readLead(marketer, survivorId, TRACE);

  const { merge: made } = await merge(marketer, { survivorId, mergedIds: [mergedId] });
  const merged = await readLead(marketer, survivorId, TRACE);
  await unmerge(marketer, made.id);

  expect(before).toMatchObject({ owner: { id: ids[0] }, account: null });
  expect(merged).toMatchObject({
    status: "MQL",
    owner: { id: owner.userId },
    account: { id: accountId },
    handOffs: {
      nodes: [
        { state: "PENDING", toUser: { id: owner.userId } },
        { state: "WITHDRAWN", toUser: { id: ids[0] } },
      ],
    },
    routingDecisions: {
      nodes: [
        { rule: "ACCOUNT_OWNER", chosenUser: { id: owner.userId } },
        { rule: "POOL", chosenUser: { id: ids[0] } },
      ],
    },
  });
  expect(await readLead(marketer, survivorId, TRACE)).toEqual(before);
});

test("where the account's owner cannot take it, it stays with whom it is, and no turn is taken", async () => {
  await using app = await startApp();
  const { marketer, owner, survivorId, mergedId } = await pair(app);
  await app.admin.gql(
    `mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { id } } }`,
    { input: { userId: owner.userId, away: true } },
  );
  const turns = () => app.system.db.run((manager) => manager.query("SELECT * FROM routing_turn"));
  const before = await readLead(
    marketer,
    survivorId,
    "owner { id } handOffs { nodes { id state } }",
  );
  const then = await turns();

  await merge(marketer, { survivorId, mergedIds: [mergedId] });

  const after = await readLead(
    marketer,
    survivorId,
    "owner { id } handOffs { nodes { id state } }",
  );
  expect(after).toEqual(before);
  expect(await turns()).toEqual(then);
});

test("what somebody said by hand holds, and so does what sales has accepted", async () => {
  await using app = await startApp();
  const { marketer, seller, sellers, survivorId, mergedId } = await pair(app);
  const [first] = sellers;
  await send(marketer, "assign", { leadId: survivorId, ownerId: first?.userId });
  const accepted = await inquiry(marketer, { email: "bo@gmail.com" });
  await send(marketer, "forward", { leadId: accepted, reason: "List" });
  await send(marketer, "assign", { leadId: accepted, ownerId: seller.userId });
  await send(seller, "accept", { leadId: accepted });
  const same = await inquiry(marketer, { email: "bo@acme.example" });

  await merge(marketer, { survivorId, mergedIds: [mergedId] });
  await merge(marketer, { survivorId: accepted, mergedIds: [same] });

  expect(await readLead(marketer, survivorId)).toMatchObject({ owner: { id: first?.userId } });
  expect(await readLead(marketer, accepted)).toMatchObject({
    status: "SAL",
    owner: { id: seller.userId },
  });
});

test("a merge that tells nothing of whose they are leaves the lead and writes no decision", async () => {
  await using app = await startApp();
  const { marketer, survivorId } = await pair(app);
  const other = await inquiry(marketer, { email: "ana.rossi@gmail.com" });
  const before = await readLead(marketer, survivorId, TRACE);

  await merge(marketer, { survivorId, mergedIds: [other] });

  expect(await readLead(marketer, survivorId, TRACE)).toEqual(before);
});
