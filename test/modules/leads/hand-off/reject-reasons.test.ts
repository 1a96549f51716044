import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { seedRejectReasons } from "../../../../server/modules/leads/rules/reject-reason.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../../support/app.js";
import { company, inquiry, readLead, send } from "../lead-kit.js";

const REASON = `id version code label disposition countsAgainstMarketing feedsScoring needs atIntake retiredAt`;
const LIST = `{ rejectReasons(first: 100) { nodes { ${REASON} } } }`;

async function reasonsOf(caller: Caller) {
  return (await caller.gql(LIST)).rejectReasons.nodes;
}

async function idOf(caller: Caller, code: string): Promise<string> {
  const reasons = await reasonsOf(caller);
  return reasons.find((each: { code: string }) => each.code === code).id;
}

async function manage(
  caller: Caller,
  verb: "Add" | "Update" | "Retire" | "Restore",
  input: object,
) {
  const name = `rejectReason${verb}`;
  const document = `mutation ($input: RejectReason${verb}Input!) {
    ${name}(input: $input) { reason { ${REASON} } } }`;
  return (await caller.gql(document, { input }))[name].reason;
}

/** A lead that waits for this seller's answer. */
async function handedTo(app: TestApp, seller: Caller): Promise<string> {
  const leadId = await inquiry(app.admin);
  await send(app.admin, "forward", { leadId, reason: "List" });
  await send(app.admin, "assign", { leadId, ownerId: seller.userId });
  return leadId;
}

const merger = { code: "MERGER_AHEAD", label: "They are being bought", disposition: "NURTURE" };

test("a workspace starts with the house's reasons, and another has its own", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();
  await manage(app.admin, "Add", merger);

  const seeds = seedRejectReasons.map(({ needs, ...seed }) => ({ ...seed, needs: [...needs] }));
  const byCode = [...seeds].sort((a, b) => (a.code < b.code ? -1 : 1));
  expect(await reasonsOf(other.admin)).toMatchObject(byCode);
  expect(await reasonsOf(app.admin)).toHaveLength(seeds.length + 1);
  await expectCode(
    "NOT_FOUND",
    manage(other.admin, "Retire", { reasonId: await idOf(app.admin, "NO_NEED") }),
  );
});

test.each([
  ["NURTURE", { status: "NURTURING", queue: "nurture" }],
  ["DISQUALIFY", { status: "DISQUALIFIED", queue: "closed" }],
  ["RE_ROUTE", { status: "MQL" }],
])("a reason of one's own with disposition %s sends leads there", async (disposition, lead) => {
  await using app = await startApp();
  const { seller } = await company(app);
  await manage(app.admin, "Add", { ...merger, disposition });
  const leadId = await handedTo(app, seller);

  const rejected = await send(seller, "reject", { leadId, reasonCode: "MERGER_AHEAD" });

  expect(rejected.lead).toMatchObject(lead);
  expect(rejected.lead.owner?.id).not.toBe(seller.userId);
  expect(rejected.handOff).toMatchObject({ reasonCode: "MERGER_AHEAD", disposition });
});

test("a code may be written as a string or bare, as when codes were an enum", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const reject = async (code: string) => {
    const leadId = await handedTo(app, seller);
    const { leadReject } = await seller.gql(
      `mutation ($id: ID!) { leadReject(input: { leadId: $id, reasonCode: ${code} }) {
        handOff { reasonCode } } }`,
      { id: leadId },
    );
    return leadReject.handOff.reasonCode;
  };

  expect(await reject("NO_BUDGET")).toBe("NO_BUDGET");
  expect(await reject('"NO_BUDGET"')).toBe("NO_BUDGET");
});

test("what has to be said with a reason is the workspace's to decide", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const leadId = await handedTo(app, seller);
  const reasonId = await idOf(app.admin, "NO_BUDGET");
  await manage(app.admin, "Update", { reasonId, needs: ["TEXT", "RESUME_ON", "TEXT"] });
  const reject = (said: object) =>
    send(seller, "reject", { leadId, reasonCode: "NO_BUDGET", ...said });

  await expectCode("TRANSITION_GUARD", reject({}));
  await expectCode("TRANSITION_GUARD", reject({ note: "Cut in June" }));
  await expectCode("TRANSITION_GUARD", reject({ resumeOn: "2026-09-01" }));
  const { lead } = await reject({ note: "Cut in June", resumeOn: "2026-09-01" });

  expect(lead).toMatchObject({ status: "NURTURING", resumeOn: "2026-09-01" });
  expect(
    (await reasonsOf(app.admin)).find(({ id }: { id: string }) => id === reasonId),
  ).toMatchObject({
    version: 2,
    needs: ["TEXT", "RESUME_ON"],
    label: "No money",
  });
});

test("a retired reason is offered no longer and keeps its place in what was", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const [past, next] = [await handedTo(app, seller), await handedTo(app, seller)];
  await send(seller, "reject", { leadId: past, reasonCode: "NO_NEED" });
  const reasonId = await idOf(app.admin, "NO_NEED");

  const retired = await manage(app.admin, "Retire", { reasonId });
  const before = await readLead(app.admin, next);
  await expectCode(
    "INVALID_INPUT",
    send(seller, "reject", { leadId: next, reasonCode: "NO_NEED" }),
  );
  const after = await readLead(app.admin, next);
  await expectCode("CONFLICT", manage(app.admin, "Add", { ...merger, code: "NO_NEED" }));
  const { handOffs } = await readLead(app.admin, past, "handOffs { nodes { reasonCode } }");
  await manage(app.admin, "Restore", { reasonId });
  const rejected = await send(seller, "reject", { leadId: next, reasonCode: "NO_NEED" });

  expect(retired.retiredAt).toBe("2026-03-02T09:00:00.000Z");
  expect(after).toEqual(before);
  expect(handOffs.nodes[0]).toEqual({ reasonCode: "NO_NEED" });
  expect(rejected.lead.status).toBe("NURTURING");
  expect(await app.events("reject_reason.set")).toMatchObject([
    { payload: { reasonId, code: "NO_NEED", isRetired: true } },
    { payload: { reasonId, isRetired: false } },
  ]);
});

test("sales recycles with a reason that nurtures, and a day that lies ahead", async () => {
  await using app = await startApp();
  const { seller } = await company(app);
  const leadId = await handedTo(app, seller);
  await send(seller, "accept", { leadId });
  const before = await readLead(app.admin, leadId);
  const recycle = (said: object) => send(seller, "recycle", { leadId, ...said });

  await expectCode("INVALID_INPUT", recycle({ reasonCode: "NO_SUCH_REASON" }));
  await expect(recycle({ reasonCode: "no budget" })).rejects.toThrow('type "ReasonCode"');
  await expectCode("TRANSITION_GUARD", recycle({ reasonCode: "NOT_ICP" }));
  await expectCode("INVALID_INPUT", recycle({ reasonCode: "NO_NEED", resumeOn: "2026-03-01" }));
  await expectCode("INVALID_INPUT", recycle({ reasonCode: "NO_NEED", resumeOn: "2026-03-02" }));
  expect(await readLead(app.admin, leadId)).toEqual(before);
  const { lead } = await recycle({ reasonCode: "BAD_TIMING", resumeOn: "2026-03-03" });

  expect(lead).toMatchObject({ status: "NURTURING", resumeOn: "2026-03-03", recycledCount: 1 });
});

test("reasons nobody can mean, and those who may not agree on them, are refused", async () => {
  await using app = await startApp();
  const { marketer, seller } = await company(app);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const reasonId = await idOf(manager, "INVALID");
  const add = (input: object) => manage(manager, "Add", { ...merger, ...input });

  for (const code of ["", "lower", "A", "WITH SPACE", "1ST", "X".repeat(61)]) {
    await expect(add({ code })).rejects.toThrow('type "ReasonCode"');
  }
  await expectCode("INVALID_INPUT", add({ label: "" }));
  await expectCode("INVALID_INPUT", manage(manager, "Retire", { reasonId }));
  await expectCode(
    "INVALID_INPUT",
    manage(manager, "Update", { reasonId, disposition: "NURTURE" }),
  );
  await expectCode(
    "STALE_VERSION",
    manage(manager, "Update", { reasonId, label: "Nobody", expectedVersion: 7 }),
  );
  for (const caller of [marketer, seller])
    await expectCode("FORBIDDEN", manage(caller, "Add", merger));
  expect(await reasonsOf(manager)).toHaveLength(seedRejectReasons.length);
  expect(await app.events("reject_reason.set")).toEqual([]);

  const both = await Promise.allSettled([add({}), add({})]);
  expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
