import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { inquiry, send } from "../lead-kit.js";
import { forward, pooled, preview, tell } from "./routing-kit.js";

const MANY = `mutation ($input: LeadCaptureManyInput!) {
  leadCaptureMany(input: $input) { results { lead { owner { id } } error { code } } } }`;

function raising(prefix: string, count: number) {
  const email = (nth: number) => `${prefix}${nth}@x.example`;
  return Array.from({ length: count }, (_, nth) => ({
    email: email(nth),
    receivedVia: "API",
    handRaised: true,
  }));
}

async function shares(app: TestApp, ids: readonly string[]): Promise<number[]> {
  const rows: { id: string; n: number }[] = await app.system.db.run((manager) =>
    manager.query("SELECT 'user_' || owner_id AS id, count(*)::int AS n FROM lead GROUP BY 1"),
  );
  return ids.map((id) => rows.find((row) => row.id === id)?.n ?? 0);
}

test("sixty leads at once, by ones and by tens, are shared by weight to the lead", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const leadIds: string[] = [];
  for (let nth = 0; nth < 30; nth += 1) leadIds.push(await inquiry(marketer));

  await Promise.all([
    ...leadIds.map((leadId) => send(marketer, "forward", { leadId, reason: "List" })),
    ...["a", "b", "c"].map((prefix) =>
      marketer.gql(MANY, { input: { rows: raising(prefix, 10) } }),
    ),
  ]);

  expect(await shares(app, ids)).toEqual([30, 20, 10]);
});

test("a batch is shared as one after the other would be, and its limits hold within it", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  await tell(app.admin, "userUpdate", { userId: ids[0], maxOpenLeads: 2 });
  await tell(app.admin, "userUpdate", { userId: ids[1], maxLeadsPerDay: 3 });

  const one = [];
  for (let nth = 0; nth < 3; nth += 1)
    one.push((await preview(marketer, {})).chosenUser.id, await forward(marketer));
  const { leadCaptureMany } = await marketer.gql(MANY, { input: { rows: raising("a", 9) } });

  expect(one).toEqual([ids[0], ids[0], ids[1], ids[1], ids[0], ids[0]]);
  expect(
    leadCaptureMany.results.map(({ lead }: { lead: { owner: { id: string } } }) =>
      ids.indexOf(lead.owner.id),
    ),
  ).toEqual([2, 1, 1, 2, 2, 2, 2, 2, 2]);
});

test("hands raised by the batch cost statements by the batch, not by the hand", async () => {
  await using app = await startApp();
  const { marketer } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  await app.core.relay.stop();
  await marketer.gql(MANY, { input: { rows: raising("warm", 2) } });

  const five = await statementsOf(() => marketer.gql(MANY, { input: { rows: raising("a", 5) } }));
  const fifty = await statementsOf(() => marketer.gql(MANY, { input: { rows: raising("b", 50) } }));

  expect([five, fifty]).toEqual([five, five]);
});

test("one lead handed over by many at once is routed once", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "WEIGHTED", [3, 2, 1]);
  const leadId = await inquiry(marketer);

  const outcomes = await Promise.allSettled(
    Array.from({ length: 8 }, () => send(marketer, "forward", { leadId, reason: "List" })),
  );

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await app.count("routing_decision")).toBe(1);
  expect(await app.count("hand_off")).toBe(1);
  expect(await shares(app, ids)).toEqual([1, 0, 0]);
});

test("nobody gets more than they may, through however many pools and at once", async () => {
  await using app = await startApp();
  const { marketer, seller, pool } = await pooled(app, "ROUND_ROBIN", []);
  await tell(app.admin, "userUpdate", { userId: seller.userId, maxOpenLeads: 3 });
  const members = [{ userId: seller.userId }];
  const other = { name: "Other", strategy: "LEAST_BUSY", members };
  const { pool: second } = await tell(app.admin, "routingPoolCreate", other);
  await tell(app.admin, "territoryCreate", {
    name: "IT",
    area: { countryCode: "IT" },
    poolId: second.id,
  });
  const leadIds: string[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    leadIds.push(await inquiry(marketer, nth % 2 === 0 ? { countryCode: "IT" } : {}));
  }

  await Promise.all(leadIds.map((leadId) => send(marketer, "forward", { leadId, reason: "List" })));

  expect(pool.id).not.toBe(second.id);
  expect(await shares(app, [seller.userId ?? ""])).toEqual([3]);
});

test("a manager sees who has how much, and who could take one more", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  await tell(app.admin, "userUpdate", { userId: ids[0], maxOpenLeads: 1 });
  await tell(app.admin, "userUpdate", { userId: ids[1], away: true });
  await forward(marketer);

  const { userWorkloads } = await app.admin.gql(
    `query ($userIds: [ID!]!) {
      userWorkloads(userIds: $userIds) { userId openLeads leadsLastDay obstacle } }`,
    { userIds: ids },
  );

  expect(userWorkloads).toEqual([
    { userId: ids[0], openLeads: 1, leadsLastDay: 1, obstacle: "FULL" },
    { userId: ids[1], openLeads: 0, leadsLastDay: 0, obstacle: "AWAY" },
    { userId: ids[2], openLeads: 0, leadsLastDay: 0, obstacle: null },
  ]);
});

test("the workload of somebody of another workspace is nobody's, and so is that of nobody", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();
  const workload = `query ($userIds: [ID!]!) { userWorkloads(userIds: $userIds) { openLeads } }`;
  const stranger = await other.person(Department.SALES);

  await expectCode("NOT_FOUND", app.admin.gql(workload, { userIds: [stranger.user.id] }));
  await expectCode("INVALID_ID", app.admin.gql(workload, { userIds: ["lead_1"] }));
});

test.each([
  ["ROUND_ROBIN", [0, 1, 2, 0]],
  ["LEAST_BUSY", [1, 2, 1, 2]],
  ["CAPACITY", [2, 2, 1, 2]],
])("%s shares as it says", async (strategy, expected) => {
  await using app = await startApp();
  const { marketer, ids, seller } = await pooled(app, strategy, []);
  await tell(app.admin, "userUpdate", { userId: ids[0], maxLeadsPerMonth: 10 });
  await tell(app.admin, "userUpdate", { userId: ids[1], maxLeadsPerMonth: 30 });
  await tell(app.admin, "userUpdate", { userId: ids[2], maxLeadsPerMonth: 90 });
  if (strategy === "LEAST_BUSY") {
    for (let nth = 0; nth < 3; nth += 1) {
      const leadId = await inquiry(marketer);
      await send(marketer, "forward", { leadId, reason: "List" });
      await send(marketer, "assign", { leadId, ownerId: ids[0] });
    }
  }

  const takers: number[] = [];
  for (let nth = 0; nth < 4; nth += 1) takers.push(ids.indexOf(await forward(marketer)));

  expect(seller.userId).toBeTruthy();
  expect(takers).toEqual(expected);
});

test("in a pool with preferences, whoever prefers such leads is asked first", async () => {
  await using app = await startApp();
  const { marketer, ids, pool } = await pooled(app, "PREFERRED", []);
  const members = [
    { userId: ids[0] },
    { userId: ids[1], preferred: { countryCode: "IT" } },
    { userId: ids[2], preferred: { countryCode: "IT", minEmployees: 100 } },
  ];
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, members });
  const big = { countryCode: "IT", employees: 500 };

  const takers = [];
  for (const lead of [big, big, big, { countryCode: "IT" }, {}, {}]) {
    takers.push(ids.indexOf(await forward(marketer, lead)));
  }

  expect(takers).toEqual([1, 2, 1, 1, 2, 0]);
});

test("a team's pool follows the team", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner, pool } = await pooled(app, "ROUND_ROBIN", []);
  const { teams } = await app.admin.gql(`{ teams { nodes { id } } }`);
  const teamId = teams.nodes[0].id;
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, teamId });

  const before = new Set([
    await forward(marketer),
    await forward(marketer),
    await forward(marketer),
  ]);
  await app.admin.gql(
    `mutation ($input: TeamMemberInput!) { teamMemberAdd(input: $input) { member { id } } }`,
    { input: { teamId, userId: loner.userId } },
  );
  await app.admin.gql(
    `mutation ($input: TeamMemberInput!) { teamMemberRemove(input: $input) { member { id } } }`,
    { input: { teamId, userId: mate.userId } },
  );
  const after = new Set([
    await forward(marketer),
    await forward(marketer),
    await forward(marketer),
  ]);

  expect(before).toEqual(new Set([seller.userId, mate.userId]));
  expect(after).toEqual(new Set([seller.userId, loner.userId]));
});

test("a department's pool shares by each one's own weight, and leaves managers out", async () => {
  await using app = await startApp();
  const { marketer, ids, pool } = await pooled(app, "WEIGHTED", []);
  await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, department: "SALES" });
  const weigh = (leadWeight: number | null) =>
    tell(app.admin, "userUpdate", { userId: ids[0], leadWeight });
  await weigh(2);

  for (const leadWeight of [0, -1, null]) await expectCode("INVALID_INPUT", weigh(leadWeight));
  for (let nth = 0; nth < 4; nth += 1) await forward(marketer);

  expect(await shares(app, ids)).toEqual([2, 1, 1]);
});
