import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";

const POLICY = `id version name metric active termsVersion calendar { name }
  terms { targetBusinessMinutes warnAtPct filter { fact is } escalation { atPct action } }`;
const CREATE = `mutation ($input: SlaPolicyCreateInput!) {
  slaPolicyCreate(input: $input) { replayed policy { ${POLICY} } } }`;
const UPDATE = `mutation ($input: SlaPolicyUpdateInput!) {
  slaPolicyUpdate(input: $input) { policy {
    ${POLICY} versions { nodes { termsVersion terms { targetBusinessMinutes } } } } } }`;

const answer = { name: "Quick answer", metric: "ACCEPT", targetBusinessMinutes: 60 };

function manager(app: TestApp) {
  return app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
}

async function create(by: Caller, rest: object = {}) {
  return (await by.gql(CREATE, { input: { ...answer, ...rest } })).slaPolicyCreate.policy;
}

async function update(by: Caller, input: object) {
  return (await by.gql(UPDATE, { input })).slaPolicyUpdate.policy;
}

test("a manager agrees what is done by when; everybody may read it", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const seller = await app.person(Department.SALES);

  const policy = await create(boss, {
    filter: [{ fact: "FIT_BAND", is: "A" }],
    warnAtPct: [50, 80],
    escalation: [{ atPct: 150, action: "TO_QUEUE" }],
  });

  expect(policy).toMatchObject({
    active: true,
    termsVersion: 1,
    calendar: null,
    terms: {
      targetBusinessMinutes: 60,
      warnAtPct: [50, 80],
      filter: [{ fact: "FIT_BAND", is: "A" }],
      escalation: [{ atPct: 150, action: "TO_QUEUE" }],
    },
  });
  const { slaPolicies } = await seller.gql(`{ slaPolicies { nodes { name metric } } }`);
  expect(slaPolicies.nodes).toEqual([
    { name: "Answer to a hand-off", metric: "ACCEPT" },
    { name: "First touch of a raised hand", metric: "FIRST_TOUCH" },
    { name: "Quick answer", metric: "ACCEPT" },
    { name: "Somebody for a lead in the queue", metric: "ROUTE" },
    { name: "Verdict on an accepted lead", metric: "QUALIFY" },
  ]);
});

test("changed terms are a new version, a new name is none", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: policyId } = await create(boss);

  const renamed = await update(boss, { policyId, name: "Answer", targetBusinessMinutes: 60 });
  const changed = await update(boss, { policyId, targetBusinessMinutes: 30, active: false });

  expect(renamed).toMatchObject({ name: "Answer", version: 2, termsVersion: 1 });
  expect(changed).toMatchObject({
    active: false,
    termsVersion: 2,
    versions: {
      nodes: [
        { termsVersion: 2, terms: { targetBusinessMinutes: 30 } },
        { termsVersion: 1, terms: { targetBusinessMinutes: 60 } },
      ],
    },
  });
  expect((await app.events("sla_policy.changed")).map(({ payload }) => payload["changed"])).toEqual(
    [["name"], ["active", "terms"]],
  );
});

test("terms nobody could keep are refused by name, a name is taken once, and staff agree nothing", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: policyId } = await create(boss);
  const count = await app.count("sla_policy");
  const other = { name: "Other" };

  for (const [wrong, path] of [
    [{ warnAtPct: [100] }, "input.warnAtPct[0]"],
    [{ escalation: [{ atPct: 1_001, action: "REASSIGN" }] }, "input.escalation[0].atPct"],
    [
      { targetBusinessMinutes: 599_999, escalation: [{ atPct: 200, action: "REASSIGN" }] },
      "input.targetBusinessMinutes",
    ],
  ] as const) {
    const { problems } = await expectCode("INVALID_INPUT", create(boss, { ...other, ...wrong }));
    expect(problems.map((problem: { path: string }) => problem.path)).toEqual([path]);
  }
  await expectCode("INVALID_INPUT", create(boss, { ...other, targetBusinessMinutes: 0 }));
  await expectCode("CONFLICT", create(boss));
  await expectCode("CONFLICT", update(boss, { policyId, name: "Answer to a hand-off" }));
  await expectCode("STALE_VERSION", update(boss, { policyId, expectedVersion: 9, active: false }));
  const seller = await app.person(Department.SALES);
  await expectCode("FORBIDDEN", create(seller, other));

  expect(await app.count("sla_policy")).toBe(count);
});
