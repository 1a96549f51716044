import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../support/app.js";
import { fileReport, heldMeeting, startWorld } from "./world.js";

const FIELDS = `followUp { id version state text dueAt evidence overdue owner { id } }`;
const MOVE = `mutation ($input: FollowUpMoveInput!) { followUpMove(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: FollowUpUpdateInput!) {
  followUpUpdate(input: $input) { ${FIELDS} } }`;
const dueAt = "2026-03-09T17:00:00.000Z";

/** A report that makes somebody in product, who is on no account team, keep a promise. */
async function promised(app: TestApp) {
  const world = await startWorld(app);
  const { marketer, account } = world;
  const engineer = await app.person(Department.PRODUCT);
  const meeting = await heldMeeting(marketer, account.id);
  const followUps = [{ text: "Measure the noise", dueAt, ownerId: engineer.userId }];
  const { report } = await fileReport(marketer, meeting.id, { followUps });
  const followUpId: string = report.followUps.nodes[0].id;
  return { ...world, engineer, report, followUpId };
}

test("whoever is to keep a promise sees it with its report and keeps it", async () => {
  await using app = await startApp();
  const { engineer, report, followUpId } = await promised(app);

  const { viewer } = await engineer.gql(`{ viewer { user { followUps { nodes {
    id state report { id discussion { nodes { text } } } } } } } }`);
  const begun = await engineer.gql(MOVE, { input: { followUpId, to: "IN_PROGRESS" } });
  const { followUpMove } = await engineer.gql(MOVE, {
    input: { followUpId, to: "DONE", evidence: "62 dB", expectedVersion: 2 },
  });

  expect(viewer.user.followUps.nodes).toEqual([
    {
      id: followUpId,
      state: "OPEN",
      report: { id: report.id, discussion: { nodes: [{ text: "A quieter pump" }] } },
    },
  ]);
  expect(begun.followUpMove.followUp).toMatchObject({ state: "IN_PROGRESS", evidence: null });
  expect(followUpMove.followUp).toMatchObject({ state: "DONE", evidence: "62 dB", version: 3 });
  expect((await app.events("follow_up.moved")).map(({ payload }) => payload)).toMatchObject([
    { fromState: "OPEN", toState: "IN_PROGRESS" },
    { fromState: "IN_PROGRESS", toState: "DONE" },
  ]);
});

test("a promise is overdue from the instant it was due, until it is kept or dropped", async () => {
  await using app = await startApp();
  const { marketer, followUpId } = await promised(app);
  const overdue = `{ followUps(filter: { state: { in: [OPEN, IN_PROGRESS] }
    dueAt: { olderThan: "PT0S" } }) { nodes { id overdue } } }`;

  app.clock.set(dueAt);
  const onTime = await marketer.gql(overdue);
  app.clock.advance(1);
  const late = await marketer.gql(overdue);
  await marketer.gql(MOVE, { input: { followUpId, to: "CANCELLED", note: "Not needed" } });
  const closed = await marketer.gql(overdue);

  expect(onTime.followUps.nodes).toEqual([]);
  expect(late.followUps.nodes).toEqual([{ id: followUpId, overdue: true }]);
  expect(closed.followUps.nodes).toEqual([]);
  const { followUp } = await marketer.gql(
    `query ($id: ID!) { followUp(id: $id) { overdue history { nodes { toState note } } } }`,
    { id: followUpId },
  );
  expect(followUp).toEqual({
    overdue: false,
    history: {
      nodes: [
        { toState: "OPEN", note: null },
        { toState: "CANCELLED", note: "Not needed" },
      ],
    },
  });
});

test("an update leaves what is absent and clears what is null", async () => {
  await using app = await startApp();
  const { marketer, engineer, seller, followUpId } = await promised(app);
  const update = (input: object) => marketer.gql(UPDATE, { input: { followUpId, ...input } });

  const given = await update({ evidence: "Half done" });
  const handedOn = await update({ ownerId: seller.userId });
  const cleared = await update({ evidence: null });

  expect(given.followUpUpdate.followUp).toMatchObject({
    text: "Measure the noise",
    evidence: "Half done",
    owner: { id: engineer.userId },
  });
  expect(handedOn.followUpUpdate.followUp).toMatchObject({
    evidence: "Half done",
    owner: { id: seller.userId },
  });
  expect(cleared.followUpUpdate.followUp).toMatchObject({ evidence: null, version: 4 });
  expect((await app.events("follow_up.changed")).map(({ payload }) => payload["changed"])).toEqual([
    ["evidence"],
    ["ownerId"],
    ["evidence"],
  ]);
});

test("only its owner, the report's author and a manager move a promise", async () => {
  await using app = await startApp();
  const { seller, followUpId } = await promised(app);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const stranger = await app.person(Department.SALES);
  const abroad = await app.otherWorkspace();
  const foreign = await startWorld(abroad);
  const input = { followUpId, to: "IN_PROGRESS" };

  await expectCode("FORBIDDEN", seller.gql(MOVE, { input })); // got the report, owes nothing
  await expectCode("FORBIDDEN", seller.gql(UPDATE, { input: { followUpId, text: "Other" } }));
  await expectCode("NOT_FOUND", stranger.gql(MOVE, { input }));
  await expectCode("NOT_FOUND", foreign.seller.gql(MOVE, { input }));
  await expectCode(
    "NOT_FOUND",
    manager.gql(UPDATE, { input: { followUpId, ownerId: foreign.seller.userId } }),
  );
  expect(await app.events("follow_up.moved")).toEqual([]);
  expect(await app.events("follow_up.changed")).toEqual([]);
  const { followUpMove } = await manager.gql(MOVE, { input });

  expect(followUpMove.followUp).toMatchObject({ version: 2, state: "IN_PROGRESS" });
});

test("a promise that was kept neither opens again nor changes", async () => {
  await using app = await startApp();
  const { marketer, followUpId } = await promised(app);
  const move = (to: string, rest: object = {}) =>
    marketer.gql(MOVE, { input: { followUpId, to, ...rest } });
  await move("DONE");

  await expectCode("ILLEGAL_TRANSITION", move("OPEN"));
  await expectCode("ILLEGAL_TRANSITION", move("DONE"));
  await expectCode("STALE_VERSION", move("CANCELLED", { expectedVersion: 1 }));
  await expectCode("CONFLICT", marketer.gql(UPDATE, { input: { followUpId, text: "Other" } }));
  await expectCode("INVALID_INPUT", marketer.gql(UPDATE, { input: { followUpId, dueAt: null } }));

  const { followUp } = await marketer.gql(
    `query ($id: ID!) { followUp(id: $id) { version state text } }`,
    { id: followUpId },
  );
  expect(followUp).toEqual({ version: 2, state: "DONE", text: "Measure the noise" });
});
