import { expect, test } from "vitest";

import { AccountTeamRole } from "../../../server/modules/accounts/rules/account-team.js";
import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type TestApp } from "../../support/app.js";
import {
  complete,
  fileReport,
  heldMeeting,
  join,
  planMeeting,
  REPORT_FIELDS,
  REPORT_FILE,
  RECEIPT_FIELDS,
  startWorld,
} from "./world.js";

const mutation = (name: string, fields: string) => {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
};
const SUBMIT = mutation("reportSubmit", `report { status } receipts { recipient { id } }`);
const UPDATE = mutation("reportUpdate", `report { ${REPORT_FIELDS} }`);
const AMEND = mutation("reportAmend", `report { ${REPORT_FIELDS} } receipts { ${RECEIPT_FIELDS} }`);
const DISCARD = mutation("reportDiscard", `report { status }`);
const RETRACT = mutation("reportRetract", `report { status followUps { nodes { state } } }`);
const READ = `query ($id: ID!) { report(id: $id) { ${REPORT_FIELDS}
  editions { nodes { reportVersion } } receipts { nodes { id } }
  history { nodes { fromState toState note } } } }`;

async function countAll(app: TestApp) {
  const tables = ["trip_report", "discussion_item", "follow_up", "report_edition", "distribution"];
  return Promise.all(tables.map((table) => app.count(table)));
}

test("a report filed on a held meeting reaches sales on the account, with the reason", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);

  const { report, receipts } = await fileReport(marketer, meeting.id, { summary: "Good" });

  const now = "2026-03-02T09:00:00.000Z";
  expect(report).toEqual({
    id: expect.stringMatching(/^report_/),
    version: 3,
    status: "DISTRIBUTED",
    title: "Plant visit",
    summary: "Good",
    reportVersion: 1,
    submittedAt: now,
    distributedAt: now,
    author: { id: marketer.userId },
    account: { id: account.id },
    discussion: {
      nodes: [{ id: expect.any(String), kind: "NEED", text: "A quieter pump", severity: 4 }],
    },
    followUps: {
      nodes: [
        {
          id: expect.any(String),
          text: "Send the noise figures",
          state: "OPEN",
          dueAt: "2026-03-09T17:00:00.000Z",
          overdue: false,
          owner: { id: marketer.userId },
        },
      ],
    },
  });
  expect(receipts).toEqual([
    {
      id: expect.stringMatching(/^receipt_/),
      state: "DELIVERED",
      reason: "ACCOUNT_EXEC on the account since 2026-03-02",
      reportVersion: 1,
      deliveredAt: now,
      readAt: null,
      acknowledgedAt: null,
      recipient: { id: seller.userId },
      why: [{ role: "ACCOUNT_EXEC", since: now }],
      edition: { reportVersion: 1, note: null, changes: [] },
    },
  ]);
  const { viewer } = await seller.gql(
    `{ viewer { user { receipts { nodes { report { id title author { id } } } } } } }`,
  );
  expect(viewer.user.receipts.nodes).toEqual([
    { report: { id: report.id, title: "Plant visit", author: { id: marketer.userId } } },
  ]);
  const names = (await app.events()).map(({ name }) => name).slice(-3);
  expect(names).toEqual(["report.drafted", "report.submitted", "report.distributed"]);
  expect(await app.events("report.distributed")).toMatchObject([
    { subjectId: report.id, payload: { reportVersion: 1, recipientIds: [seller.userId] } },
  ]);
});

test("a report with nobody in sales to tell goes out to nobody and says so", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const meeting = await heldMeeting(seller, account.id);

  const { report, receipts } = await fileReport(seller, meeting.id);

  expect(report).toMatchObject({ status: "DISTRIBUTED", reportVersion: 1 });
  expect(receipts).toEqual([]); // the author is the only salesperson there and gets no copy
});

test("a replayed key files one report and answers with the same receipts", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);
  const idempotencyKey = "visit-1";

  const first = await fileReport(marketer, meeting.id, { idempotencyKey });
  const second = await fileReport(marketer, meeting.id, { idempotencyKey });

  expect(second).toEqual({ ...first, replayed: true });
  expect(await countAll(app)).toEqual([1, 1, 1, 1, 1]);
});

test.each([
  ["nothing was discussed", { discussion: [] }, "DISCUSSION"],
  ["nothing was promised", { followUps: [] }, "FOLLOW_UP"],
  ["nothing was written", { discussion: null, followUps: null }, "DISCUSSION, FOLLOW_UP"],
])("a report on which %s is not submitted, and nothing is kept", async (_, missing, sections) => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);

  const attempt = fileReport(marketer, meeting.id, missing);

  await expect(attempt).rejects.toThrow(`Still missing: ${sections}.`);
  expect(await expectCode("TRANSITION_GUARD", fileReport(marketer, meeting.id, missing))).toEqual({
    from: "DRAFT",
    to: "SUBMITTED",
    guard: "sections-complete",
  });
  expect(await countAll(app)).toEqual([0, 0, 0, 0, 0]);
  expect(await app.events("report.drafted")).toEqual([]);
});

test("a report without attendees is not submitted: nobody came, or nobody was named", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const empty = await planMeeting(marketer, account.id, { attendees: [] });
  const absent = await planMeeting(marketer, account.id, {
    attendees: [{ side: "CUSTOMER", name: "Milton", attended: "NO" }],
  });
  const hold = mutation("meetingHold", "meeting { status }");
  for (const { id } of [empty, absent]) await marketer.gql(hold, { input: { meetingId: id } });

  for (const { id } of [empty, absent]) {
    const attempt = fileReport(marketer, id);
    await expect(attempt).rejects.toThrow("Still missing: ATTENDEES.");
  }

  expect(await countAll(app)).toEqual([0, 0, 0, 0, 0]);
});

test("a report is submitted only once its meeting was held", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const planned = await planMeeting(marketer, account.id);
  const cancelled = await planMeeting(marketer, account.id);
  const cancel = mutation("meetingCancel", "meeting { status }");
  await marketer.gql(cancel, { input: { meetingId: cancelled.id } });

  const guard = await expectCode("TRANSITION_GUARD", fileReport(marketer, planned.id));
  await expectCode("CONFLICT", fileReport(marketer, cancelled.id, { submit: false }));

  expect(guard).toMatchObject({ guard: "meeting-held" });
  expect(await countAll(app)).toEqual([0, 0, 0, 0, 0]);
});

test("a draft is completed, then submitted", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);
  const draft = await fileReport(marketer, meeting.id, { submit: false, followUps: [] });
  const reportId = draft.report.id;
  const [item] = draft.report.discussion.nodes;

  const { reportUpdate } = await marketer.gql(UPDATE, {
    input: {
      reportId,
      expectedVersion: 1,
      summary: "Short",
      changeDiscussion: [{ itemId: item.id, severity: null }],
      addFollowUps: complete.followUps,
    },
  });
  const { reportSubmit } = await marketer.gql(SUBMIT, { input: { reportId } });

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
  const { report } = await marketer.gql(READ, { id: reportId });
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

  const { reportAmend } = await marketer.gql(AMEND, {
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
  const amend = (input: object) => marketer.gql(AMEND, { input: { reportId, ...input } });
  const before = await marketer.gql(READ, { id: reportId });

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
  await expectCode("FORBIDDEN", seller.gql(AMEND, { input: { reportId, title: "Mine now" } }));
  await expectCode("STALE_VERSION", amend({ title: "New", expectedVersion: 1 }));
  await expectCode("CONFLICT", marketer.gql(UPDATE, { input: { reportId, title: "New" } }));
  await expectCode("ILLEGAL_TRANSITION", marketer.gql(DISCARD, { input: { reportId } }));
  await expectCode("ILLEGAL_TRANSITION", marketer.gql(SUBMIT, { input: { reportId } }));

  expect(await marketer.gql(READ, { id: reportId })).toEqual(before);
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
  await marketer.gql(DISCARD, { input: { reportId: draft.report.id } });
  const second = await fileReport(marketer, meeting.id);
  await expectCode("CONFLICT", fileReport(marketer, meeting.id));
  await manager.gql(RETRACT, { input: { reportId: second.report.id, note: "Wrong customer" } });
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

  await expectCode("FORBIDDEN", marketer.gql(RETRACT, { input }));
  expect((await seller.gql(READ, { id: report.id })).report.status).toBe("DISTRIBUTED");
  const { reportRetract } = await manager.gql(RETRACT, { input });

  expect(reportRetract.report).toEqual({
    status: "RETRACTED",
    followUps: { nodes: [{ state: "CANCELLED" }] },
  });
  await expectCode("NOT_FOUND", seller.gql(READ, { id: report.id }));
  await expectCode(
    "NOT_FOUND",
    seller.gql(mutation("receiptRead", "receipt { id }"), { input: { receiptId: receipts[0].id } }),
  );
  expect((await marketer.gql(READ, { id: report.id })).report.history.nodes.at(-1)).toEqual({
    fromState: "DISTRIBUTED",
    toState: "RETRACTED",
    note: "Confidential",
  });
  await expectCode("ILLEGAL_TRANSITION", manager.gql(RETRACT, { input }));
});

test("a report on what is not there, or in another's name, is refused, and none is written", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const abroad = await app.otherWorkspace();
  const theirs = await startWorld(abroad);
  const meeting = await heldMeeting(marketer, account.id);
  const foreign = await heldMeeting(theirs.marketer, theirs.account.id);
  const file = (rest: object) => fileReport(marketer, meeting.id, { ...rest });
  const [said] = complete.discussion;
  const [promise] = complete.followUps;

  await expectCode("NOT_FOUND", fileReport(marketer, foreign.id));
  await expectCode("NOT_FOUND", fileReport(marketer, meeting.id.replace(/.{4}$/, "ffff")));
  await expectCode("INVALID_ID", fileReport(marketer, account.id));
  await expectCode("FORBIDDEN", file({ authorId: seller.userId }));
  await expectCode("NOT_FOUND", file({ authorId: theirs.seller.userId }));
  await expectCode("NOT_FOUND", file({ discussion: [{ ...said, contactId: theirs.contact.id }] }));
  await expectCode(
    "NOT_FOUND",
    file({ followUps: [{ ...promise, ownerId: theirs.seller.userId }] }),
  );
  await expectCode("INVALID_INPUT", file({ title: "" }));
  await expectCode("INVALID_INPUT", fileReport(app.admin, meeting.id));
  const reader = await app.program(["report:read"]);
  await expectCode("FORBIDDEN", fileReport(reader, meeting.id, { authorId: marketer.userId }));

  expect(await countAll(app)).toEqual([0, 0, 0, 0, 0]);
  expect(await abroad.count("trip_report")).toBe(0);
});

test("a program that acts for nobody brings other people's reports", async () => {
  await using app = await startApp();
  const { marketer, seller, account } = await startWorld(app);
  const meeting = await heldMeeting(marketer, account.id);
  const sync = await app.program(["report:read", "report:write"]);
  const authorId = marketer.userId;

  const draft = await fileReport(sync, meeting.id, { authorId, submit: false });
  const { reportSubmit } = await sync.gql(SUBMIT, { input: { reportId: draft.report.id } });

  expect(draft.report).toMatchObject({ status: "DRAFT", author: { id: authorId } });
  expect(reportSubmit).toEqual({
    report: { status: "DISTRIBUTED" },
    receipts: [{ recipient: { id: seller.userId } }],
  });
});
