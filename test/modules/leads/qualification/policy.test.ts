import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../../support/app.js";
import { company, inquiry } from "../lead-kit.js";
import { makeSource } from "../sources/source-kit.js";
import { setPolicy, talk, termsOf } from "./qualification-kit.js";

const modest = {
  problem: "Leaks",
  budget: { max: "3000", currencyCode: "EUR" },
  timeframeDays: 200,
};

test("until a workspace agrees on a policy the house's own is in force", async () => {
  await using app = await startApp();

  expect(await termsOf(app.admin)).toEqual({
    revision: 0,
    horizonDays: 180,
    defaultFramework: "INBOUND_CALL",
    budgetFloor: { amount: "5000", currencyCode: "EUR" },
    sourceFrameworks: [],
  });
});

test("a new revision decides from then on, and what was judged before stays as it was", async () => {
  await using app = await startApp();
  const { marketer, marketingManager } = await company(app);
  const [before, after] = [await inquiry(marketer), await inquiry(marketer)];

  const first = await talk(marketer, before, modest);
  const policy = await setPolicy(marketingManager, {
    budgetFloor: { amount: "2500", currencyCode: "eur" },
    horizonDays: 365,
    note: "Smaller plants pay too.",
  });
  const second = await talk(marketer, after, modest);

  expect(first.qualification).toMatchObject({ verdict: "NURTURE", policyRevision: 0 });
  expect(policy).toEqual({
    id: expect.stringMatching(/^qualpolicy_/),
    revision: 1,
    horizonDays: 365,
    defaultFramework: "INBOUND_CALL",
    budgetFloor: { amount: "2500.0000", currencyCode: "EUR" },
    sourceFrameworks: [],
    note: "Smaller plants pay too.",
    decidedBy: { id: marketingManager.userId },
  });
  expect(second.qualification).toMatchObject({ verdict: "FORWARD", policyRevision: 1 });
  const { qualifications } = (
    await marketer.gql(
      `query ($id: ID!) { lead(id: $id) { qualifications { nodes { verdict policyRevision } } } }`,
      { id: before },
    )
  ).lead;
  expect(qualifications.nodes).toEqual([{ verdict: "NURTURE", policyRevision: 0 }]);
  expect(await app.events("qualification.policy_set")).toMatchObject([
    { payload: { policyId: policy.id, revision: 1 } },
  ]);
});

test("what is absent stays; a revision read before somebody else's is stale", async () => {
  await using app = await startApp();
  const { id: sourceId } = await makeSource(app, { name: "Portal" });
  const sourceFrameworks = [{ sourceId, framework: "MEDDIC" }];

  await setPolicy(app.admin, { horizonDays: 90, sourceFrameworks, expectedRevision: 0 });
  await expectCode("STALE_VERSION", setPolicy(app.admin, { horizonDays: 1, expectedRevision: 0 }));
  await setPolicy(app.admin, { defaultFramework: "BANT", expectedRevision: 1 });

  expect(await termsOf(app.admin)).toMatchObject({
    revision: 2,
    horizonDays: 90,
    defaultFramework: "BANT",
    sourceFrameworks,
  });
});

test("ten who agree at once make ten revisions, none of them twice", async () => {
  await using app = await startApp();

  const set = await Promise.all(
    Array.from({ length: 10 }, (_, at) => setPolicy(app.admin, { horizonDays: at + 1 })),
  );

  expect(set.map(({ revision }) => revision).sort((a, b) => a - b)).toEqual([
    1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
  ]);
});

test("terms nobody can mean, and those who may not agree on them, are refused", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const salesManager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const { id: sourceId } = await makeSource(app, { name: "Portal" });
  const floor = (amount: string, currencyCode: string) => ({
    budgetFloor: { amount, currencyCode },
  });
  const refuse = (code: string, input: object) => expectCode(code, setPolicy(salesManager, input));

  await refuse("INVALID_INPUT", floor("-1", "EUR"));
  await refuse("INVALID_INPUT", floor("10", "EUX"));
  await refuse("INVALID_INPUT", { horizonDays: -1 });
  await refuse("INVALID_INPUT", { horizonDays: 4_000 });
  const framework = "BANT";
  const twice = [
    { sourceId, framework },
    { sourceId, framework: "MEDDIC" },
  ];
  await refuse("INVALID_INPUT", { sourceFrameworks: twice });
  const unknown = `source_${crypto.randomUUID()}`;
  await refuse("NOT_FOUND", { sourceFrameworks: [{ sourceId: unknown, framework }] });
  for (const caller of [marketer, seller]) {
    await expectCode("FORBIDDEN", setPolicy(caller, { horizonDays: 5 }));
  }

  expect(await app.count("qualification_policy")).toBe(0);
  expect((await setPolicy(salesManager, { horizonDays: 5 })).revision).toBe(1);
});
