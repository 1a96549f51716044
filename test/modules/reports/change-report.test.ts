import { expect, test } from "vitest";

import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import {
  complete,
  countAll,
  fileReport,
  heldMeeting,
  join,
  mutation,
  REPORT_AMEND,
  REPORT_DISCARD,
  REPORT_READ,
  REPORT_RETRACT,
  REPORT_SUBMIT,
  REPORT_UPDATE,
  startWorld,
} from "./world.js";

test("a draft is completed, then submitted", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);
  const draft = await fileReport(marketer, meeting.id, { submit: false, followUps: [] });
  const reportId = draft.report.id;
  const [item] = draft.report.discussion.nodes;

  const { reportUpdate } = await marketer.gql(REPORT_UPDATE, {
    input: {
      reportId,
      expectedVersion: 1,
      summary: "Short",
      changeDiscussion: [{ itemId: item.id, severity: null }],
      addFollowUps: complete.followUps,
    },
  });
  const { reportSubmit } = await marketer.gql(REPORT_SUBMIT, { input: { reportId } });

  expect(draft).toMatchObject({ report: { status: "DRAFT", reportVersion: 0 }, receipts: [] });
  expect(reportUpdate.report).toMatchObject({
    version: 2,
    title: "Plant visit",
    summary: "Short",
    discussion: { nodes: [{ id: item.id, text: "A quieter pump", severity: null }] },
    followUps: { nodes: [{ text: "Send the noise figures" }] },
  });
  expect(reportSubmit).toEqual({
    report: { status: "DISTRIBUTED" },
    receipts: [{ recipient: { id: seller.userId } }],
  });
  const { report } = await marketer.gql(REPORT_READ, { id: reportId });
  expect(report.history.nodes.map(({ toState }: { toState: string }) => toState)).toEqual([
    "DRAFT",
    "SUBMITTED",
    "DISTRIBUTED",
  ]);
});

test("an amendment goes out again to whom the rule names now, as what changed", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);
  const { report } = await fileReport(marketer, meeting.id);
  const newcomer = await app.person(Department.SALES);
  app.clock.advance(60_000);
  await join(app, account.id, newcomer, AccountTeamRole.SDR);
  const [item] = report.discussion.nodes;

  const { reportAmend } = await marketer.gql(REPORT_AMEND, {
    input: {
      reportId: report.id,
      note: "Misheard",
      title: "Visit of the plant",
      changeDiscussion: [{ itemId: item.id, text: "A smaller pump" }],
      addDiscussion: [{ kind: "PRICING", text: "Wants 3 % off" }],
    },
  });

  const changes = [
    {
      kind: "TITLE_CHANGED",
      subjectId: null,
      before: "Plant visit",
      after: "Visit of the plant",
    },
    {
      kind: "DISCUSSION_CHANGED",
      subjectId: item.id,
      before: "NEED (4): A quieter pump",
      after: "NEED (4): A smaller pump",
    },
    {
      kind: "DISCUSSION_ADDED",
      subjectId: reportAmend.report.discussion.nodes[1].id,
      before: null,
      after: "PRICING: Wants 3 % off",
    },
  ];
  expect(reportAmend.report).toMatchObject({ status: "DISTRIBUTED", reportVersion: 2 });
  expect(reportAmend.receipts).toEqual(
    [seller, newcomer].map(({ userId }) =>
      expect.objectContaining({
        recipient: { id: userId },
        state: "DELIVERED",
        edition: { reportVersion: 2, note: "Misheard", changes },
      }),
    ),
  );
  expect(await app.count("distribution")).toBe(3);
  expect(await app.events("report.amended")).toMatchObject([
    { payload: { changed: ["TITLE_CHANGED", "DISCUSSION_CHANGED", "DISCUSSION_ADDED"] } },
  ]);
});

test("an amendment that changes nothing, or somebody else's text, is refused; nothing goes out", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const mine = await fileReport(marketer, (await heldMeeting(marketer, account.id)).id);
  const other = await fileReport(seller, (await heldMeeting(seller, account.id)).id);
  const reportId = mine.report.id;
  const [foreign] = other.report.discussion.nodes;
  const amend = (input: object) => marketer.gql(REPORT_AMEND, { input: { reportId, ...input } });
  const before = await marketer.gql(REPORT_READ, { id: reportId });

  await expectCode("INVALID_INPUT", amend({}));
  await expectCode("INVALID_INPUT", amend({ title: "Plant visit" }));
  await expectCode("INVALID_INPUT", amend({ title: null, summary: "x" }));
  await expectCode("INVALID_INPUT", amend({ addDiscussion: [{ kind: "TOPIC", text: " " }] }));
  await expectCode(
    "INVALID_INPUT",
    amend({ addDiscussion: [{ kind: "TOPIC", text: "x", severity: 6 }] }),
  );
  await expectCode(
    "NOT_FOUND",
    amend({ title: "New", changeDiscussion: [{ itemId: foreign.id, text: "Mine now" }] }),
  );
  await expectCode(
    "FORBIDDEN",
    seller.gql(REPORT_AMEND, { input: { reportId, title: "Mine now" } }),
  );
  await expectCode("STALE_VERSION", amend({ title: "New", expectedVersion: 1 }));
  await expectCode("CONFLICT", marketer.gql(REPORT_UPDATE, { input: { reportId, title: "New" } }));
  await expectCode("ILLEGAL_TRANSITION", marketer.gql(REPORT_DISCARD, { input: { reportId } }));
  await expectCode("ILLEGAL_TRANSITION", marketer.gql(REPORT_SUBMIT, { input: { reportId } }));

  expect(await marketer.gql(REPORT_READ, { id: reportId })).toEqual(before);
  expect(before.report).toMatchObject({
    reportVersion: 1,
    editions: { nodes: [{ reportVersion: 1 }] },
  });
  expect(await app.events("report.amended")).toEqual([]);
});

test("one author reports once on a meeting, until the report is discarded or taken back", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const meeting = await heldMeeting(marketer, account.id);
  const draft = await fileReport(marketer, meeting.id, { submit: false });

  const conflict = await expectCode("CONFLICT", fileReport(marketer, meeting.id));
  await marketer.gql(REPORT_DISCARD, { input: { reportId: draft.report.id } });
  const second = await fileReport(marketer, meeting.id);
  await expectCode("CONFLICT", fileReport(marketer, meeting.id));
  await manager.gql(REPORT_RETRACT, {
    input: { reportId: second.report.id, note: "Wrong customer" },
  });
  await fileReport(marketer, meeting.id);
  await fileReport(seller, meeting.id);

  expect(conflict).toEqual({ reportId: draft.report.id });
  const { meeting: read } = await marketer.gql(
    `query ($id: ID!) { meeting(id: $id) { reports { nodes { status author { id } } } } }`,
    { id: meeting.id },
  );
  expect(read.reports.nodes).toEqual([
    { status: "DISTRIBUTED", author: { id: seller.userId } },
    { status: "DISTRIBUTED", author: { id: marketer.userId } },
    { status: "RETRACTED", author: { id: marketer.userId } },
    { status: "DISCARDED", author: { id: marketer.userId } },
  ]);
});

test("of two reports filed at once by one author one stands", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);

  const outcomes = await Promise.allSettled([1, 2, 3].map(() => fileReport(marketer, meeting.id)));

  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    "fulfilled",
    "rejected",
    "rejected",
  ]);
  expect(await countAll(app)).toEqual([1, 1, 1, 1, 1]);
});

test("a manager takes a report back: its recipients lose it, its open promises are dropped", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const manager = await app.person(Department.MARKETING, { level: FunctionLevel.MANAGER });
  const meeting = await heldMeeting(marketer, account.id);
  const { report, receipts } = await fileReport(marketer, meeting.id);
  const input = { reportId: report.id, note: "Confidential" };

  await expectCode("FORBIDDEN", marketer.gql(REPORT_RETRACT, { input }));
  expect((await seller.gql(REPORT_READ, { id: report.id })).report.status).toBe("DISTRIBUTED");
  const { reportRetract } = await manager.gql(REPORT_RETRACT, { input });

  expect(reportRetract.report).toEqual({
    status: "RETRACTED",
    followUps: { nodes: [{ state: "CANCELLED" }] },
  });
  await expectCode("NOT_FOUND", seller.gql(REPORT_READ, { id: report.id }));
  await expectCode(
    "NOT_FOUND",
    seller.gql(mutation("receiptRead", "receipt { id }"), { input: { receiptId: receipts[0].id } }),
  );
  expect((await marketer.gql(REPORT_READ, { id: report.id })).report.history.nodes.at(-1)).toEqual({
    fromState: "DISTRIBUTED",
    toState: "RETRACTED",
    note: "Confidential",
  });
  await expectCode("ILLEGAL_TRANSITION", manager.gql(REPORT_RETRACT, { input }));
});
