import { expect, test } from "vitest";

import { expectCode, startApp } from "../../support/app.js";
import {
  complete,
  countAll,
  fileReport,
  heldMeeting,
  mutation,
  planMeeting,
  REPORT_SUBMIT,
  startWorld,
} from "./world.js";

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
  const { reportSubmit } = await sync.gql(REPORT_SUBMIT, { input: { reportId: draft.report.id } });

  expect(draft.report).toMatchObject({ status: "DRAFT", author: { id: authorId } });
  expect(reportSubmit).toEqual({
    report: { status: "DISTRIBUTED" },
    receipts: [{ recipient: { id: seller.userId } }],
  });
});
