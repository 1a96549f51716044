import { expect, test } from "vitest";

import { startApp, type TestApp } from "../../../support/app.js";
import { send } from "../lead-kit.js";
import { enrolmentsOf, kept, running, settle, steps } from "./nurture-kit.js";

async function merge(app: TestApp, survivorId: string, mergedIds: string[]): Promise<string> {
  const { leadMerge } = await app.admin.gql(
    `mutation ($input: LeadMergeInput!) { leadMerge(input: $input) { merge { id } } }`,
    { input: { survivorId, mergedIds } },
  );
  await settle(app);
  return leadMerge.merge.id;
}

async function unmerge(app: TestApp, mergeId: string): Promise<void> {
  await app.admin.gql(
    `mutation ($input: LeadUnmergeInput!) { leadUnmerge(input: $input) { lead { id } } }`,
    { input: { mergeId } },
  );
  await settle(app);
}

async function states(app: TestApp, leadId: string) {
  const rows = await enrolmentsOf(app.admin, leadId);
  return rows.map(({ state, exitReason }: { state: string; exitReason: string | null }) =>
    [state, exitReason].join(" ").trim(),
  );
}

test("of two that are one person one way goes on, and both go on when that is undone", async () => {
  await using app = await startApp();
  await running(app.admin, { steps: steps(3) });
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);
  expect((await states(app, ana.id)).sort()).toEqual(["ACTIVE", "EXITED MERGED"]);
  await unmerge(app, mergeId);

  expect(await states(app, ana.id)).toEqual(["ACTIVE"]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});

test("a way moves to the survivor, with the letters that were had", async () => {
  await using app = await startApp();
  await running(app.admin, { entryFilter: { emailKey: { contains: "ben" } }, steps: steps(3) });
  const ana = await kept(app.admin);
  const ben = await kept(app.admin, { email: "ben@prospect.test" });
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);

  const [enrolment] = await enrolmentsOf(app.admin, ana.id);
  expect(enrolment).toMatchObject({ state: "ACTIVE", sends: { nodes: [{ state: "SCHEDULED" }] } });
  await unmerge(app, mergeId);
  expect(await states(app, ana.id)).toEqual([]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});

test("merged into a lead that sales has, nobody is written to; undone, the letters go on", async () => {
  await using app = await startApp();
  await running(app.admin, { steps: steps(3) });
  const [ana, ben] = [await kept(app.admin), await kept(app.admin)];
  await settle(app);
  await send(app.admin, "handRaise", { leadId: ana.id });
  await settle(app);

  const mergeId = await merge(app, ana.id, [ben.id]);
  expect((await states(app, ana.id)).sort()).toEqual(["EXITED MERGED", "EXITED REACTIVATED"]);
  await unmerge(app, mergeId);

  expect(await states(app, ana.id)).toEqual(["EXITED REACTIVATED"]);
  expect(await states(app, ben.id)).toEqual(["ACTIVE"]);
});
