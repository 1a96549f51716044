import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../../support/app.js";
import { company, inquiry, readLead, send } from "../lead-kit.js";
import { forward, pooled, preview, tell } from "./routing-kit.js";

const IN_FORCE = `{ routingPolicyInForce { policyVersion fallbackQueue
  steps { rule withinDays poolId } pools { name } territories { name } } }`;

async function inForce(app: TestApp) {
  return (await app.admin.gql(IN_FORCE)).routingPolicyInForce;
}

test("until somebody makes others, the house's rules are in force as version 1", async () => {
  await using app = await startApp();

  expect(await inForce(app)).toEqual({
    policyVersion: 1,
    fallbackQueue: "sales",
    steps: [
      { rule: "OPPORTUNITY_OWNER", withinDays: null, poolId: null },
      { rule: "ACCOUNT_OWNER", withinDays: null, poolId: null },
      { rule: "PERSON_OWNER", withinDays: 180, poolId: null },
      { rule: "TERRITORY", withinDays: null, poolId: null },
      { rule: "POOL", withinDays: null, poolId: null },
    ],
    pools: [],
    territories: [],
  });
  expect(await app.count("routing_policy")).toBe(0);
});

test("every change makes a version that holds all of it, and decisions name theirs", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const before = await inquiry(marketer, { countryCode: "IT" });
  await send(marketer, "forward", { leadId: before, reason: "List" });
  const members = [{ userId: seller.userId, weight: 3 }];
  const { pool } = await tell(app.admin, "routingPoolCreate", {
    name: "South",
    strategy: "WEIGHTED",
    members,
  });
  const area = { countryCode: "it", postcodePrefix: "20" };
  await tell(app.admin, "territoryCreate", { name: "Milan", area, poolId: pool.id });

  const after = await inquiry(marketer, { countryCode: "IT", postcode: "20121" });
  await send(marketer, "forward", { leadId: after, reason: "List" });

  const { routingPolicies } = await app.admin.gql(`{ routingPolicies { nodes { policyVersion
    pools { poolId name strategy members { userId weight preferred { countryCode } } }
    territories { name countryCode postcodePrefix poolId ownerIds } madeBy { id } } } }`);
  const south = {
    poolId: pool.id,
    name: "South",
    strategy: "WEIGHTED",
    members: [{ userId: seller.userId, weight: 3, preferred: null }],
  };
  const milan = {
    name: "Milan",
    countryCode: "IT",
    postcodePrefix: "20",
    poolId: pool.id,
    ownerIds: [],
  };
  expect(routingPolicies.nodes).toEqual([
    { policyVersion: 3, pools: [south], territories: [milan], madeBy: null },
    { policyVersion: 2, pools: [south], territories: [], madeBy: null },
    { policyVersion: 1, pools: [], territories: [], madeBy: null },
  ]);
  const DECISION = `routingDecisions { nodes { rule ruleVersion chosenUser { id } pool { name }
    territory { name } strategyState { lastUserId credits { userId credit } } } }`;
  expect((await readLead(marketer, before, DECISION)).routingDecisions.nodes).toMatchObject([
    { rule: "POOL", ruleVersion: 1, pool: null, territory: null },
  ]);
  expect((await readLead(marketer, after, DECISION)).routingDecisions.nodes).toEqual([
    {
      rule: "TERRITORY",
      ruleVersion: 3,
      chosenUser: { id: seller.userId },
      pool: { name: "South" },
      territory: { name: "Milan" },
      strategyState: {
        lastUserId: seller.userId,
        credits: [{ userId: seller.userId, credit: 0 }],
      },
    },
  ]);
  expect((await app.events("routing_policy.changed")).map(({ payload }) => payload)).toMatchObject([
    { policyVersion: 2, changed: "pool" },
    { policyVersion: 3, changed: "territory" },
  ]);
});

test("of territories the most specific decides, and its people are asked in their order", async () => {
  await using app = await startApp();
  const { marketer, seller, mate, loner } = await company(app);
  const italy = { name: "Italy", area: { countryCode: "IT" }, ownerIds: [loner.userId] };
  const milan = {
    name: "Milan",
    area: { countryCode: "IT", postcodePrefix: "20" },
    ownerIds: [seller.userId, mate.userId],
  };
  await tell(app.admin, "territoryCreate", italy);
  await tell(app.admin, "territoryCreate", milan);
  const lead = { countryCode: "IT", postcode: "20121" };

  const takers = [await forward(marketer, lead)];
  await tell(app.admin, "userUpdate", { userId: seller.userId, away: true });
  takers.push(await forward(marketer, lead));
  await tell(app.admin, "userUpdate", { userId: mate.userId, away: true });
  takers.push(await forward(marketer, lead));
  takers.push(await forward(marketer, { countryCode: "IT" }));

  expect(takers).toEqual([seller.userId, mate.userId, loner.userId, loner.userId]);
});

test("what the lead does not say of its country and size, its account says", async () => {
  await using app = await startApp();
  const { marketer, loner } = await company(app);
  await app.admin.gql(
    `mutation ($input: AccountCreateInput!) { accountCreate(input: $input) { account { id } } }`,
    {
      input: {
        name: "Acme",
        domains: ["acme.example"],
        countryCode: "NO",
        employees: 900,
        tier: "KEY",
      },
    },
  );
  const area = { countryCode: "NO", minEmployees: 500 };
  await tell(app.admin, "territoryCreate", { name: "North", area, ownerIds: [loner.userId] });

  expect(await forward(marketer, { email: "ana@acme.example" })).toBe(loner.userId);
});

test("steps may be left out and put in another order; the queue has a name of one's own", async () => {
  await using app = await startApp();
  const { marketer } = await company(app);

  const { policy } = await tell(app.admin, "routingPolicySet", {
    expectedPolicyVersion: 1,
    steps: [{ rule: "ACCOUNT_OWNER" }],
    fallbackQueue: "inside-sales",
  });

  expect(policy).toEqual({ policyVersion: 2 });
  expect(await forward(marketer)).toBe("inside-sales");
});

test.each([
  ["no rule that is asked", [{ rule: "BY_HAND" }]],
  ["no days for who knows a person", [{ rule: "PERSON_OWNER" }]],
  ["days where none belong", [{ rule: "ACCOUNT_OWNER", withinDays: 3 }]],
  ["the same twice", [{ rule: "POOL" }, { rule: "POOL" }]],
  ["no steps", []],
])("steps with %s are refused, and the rules stay", async (_, steps) => {
  await using app = await startApp();

  await expectCode("INVALID_INPUT", tell(app.admin, "routingPolicySet", { steps }));

  expect((await inForce(app)).policyVersion).toBe(1);
});

test("whoever read another version is told so", async () => {
  await using app = await startApp();
  await tell(app.admin, "routingPolicySet", { fallbackQueue: "desk" });

  const data = await expectCode(
    "CONFLICT",
    tell(app.admin, "routingPolicySet", { expectedPolicyVersion: 1, fallbackQueue: "other" }),
  );

  expect(data).toEqual({ field: "expectedPolicyVersion", policyVersion: 2 });
  expect(await inForce(app)).toMatchObject({ fallbackQueue: "desk" });
});

test("a pool that a territory or a step names cannot be retired; freed, it can, and is out of use", async () => {
  await using app = await startApp();
  const { pool, seller } = await pooled(app, "ROUND_ROBIN", []);
  const area = { countryCode: "IT" };
  const { territory } = await tell(app.admin, "territoryCreate", {
    name: "T",
    area,
    poolId: pool.id,
  });
  const retire = () => tell(app.admin, "routingPoolRetire", { poolId: pool.id });

  const data = await expectCode("IN_USE", retire());
  await tell(app.admin, "routingPolicySet", { steps: [{ rule: "TERRITORY" }] });
  const later = await expectCode("IN_USE", retire());
  await tell(app.admin, "territoryUpdate", {
    territoryId: territory.id,
    ownerIds: [seller.userId],
  });
  const { pool: retired } = await retire();

  expect([data, later]).toEqual([{ usedBy: [territory.id, "steps"] }, { usedBy: [territory.id] }]);
  expect(retired.retiredAt).toBe("2026-03-02T09:00:00.000Z");
  await expectCode("INVALID_INPUT", retire());
  await expectCode(
    "INVALID_INPUT",
    tell(app.admin, "routingPolicySet", { steps: [{ rule: "POOL", poolId: pool.id }] }),
  );
  const name = "All"; // a name is free again
  await tell(app.admin, "routingPoolCreate", { name, strategy: "WEIGHTED", department: "SALES" });
  await expectCode(
    "CONFLICT",
    tell(app.admin, "routingPoolCreate", { name, strategy: "WEIGHTED", department: "SALES" }),
  );
});

test("a territory that is changed or retired routes so from then on", async () => {
  await using app = await startApp();
  const { marketer, loner, sellers } = await pooled(app, "ROUND_ROBIN", []);
  const area = { countryCode: "IT" };
  const made = { name: "T", area, ownerIds: [loner.userId] };
  const { territory } = await tell(app.admin, "territoryCreate", made);
  const territoryId = territory.id;
  await expectCode("CONFLICT", tell(app.admin, "territoryCreate", made));

  const takers = [await forward(marketer, area)];
  await tell(app.admin, "territoryUpdate", { territoryId, area: { countryCode: "FR" } });
  takers.push(await forward(marketer, { countryCode: "FR" }));
  await tell(app.admin, "territoryRetire", { territoryId });
  takers.push(await forward(marketer, { countryCode: "FR" }));

  expect(takers).toEqual([loner.userId, loner.userId, sellers[0]?.userId]);
});

test("operations and sales managers change the rules; everybody may look", async () => {
  await using app = await startApp();
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const seller = await app.person(Department.SALES);
  const marketer = await app.person(Department.MARKETING);
  const ops = await app.person(Department.OPS);
  const set = { fallbackQueue: "desk" };

  for (const caller of [seller, marketer]) {
    await expectCode("FORBIDDEN", tell(caller, "routingPolicySet", set));
    expect((await caller.gql(IN_FORCE)).routingPolicyInForce.policyVersion).toBe(1);
    expect((await preview(caller, { countryCode: "IT" })).rule).toBe("POOL");
  }
  for (const caller of [manager, ops]) await tell(caller, "routingPolicySet", set);

  expect((await inForce(app)).policyVersion).toBe(3);
});
