import { expect, test } from "vitest";

import { Department } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { MEETING_HOLD, MEETING_PLAN, newAccount, planMeeting, startWorld } from "./world.js";

const UPDATE = `mutation ($input: MeetingUpdateInput!) { meetingUpdate(input: $input) {
  meeting { id version title location opportunity { id } attendees { nodes { name } } } } }`;
const CANCEL = `mutation ($input: MeetingCancelInput!) { meetingCancel(input: $input) {
  meeting { status history { nodes { fromState toState note } } } } }`;
const NO_SHOW = `mutation ($input: MeetingNoShowInput!) { meetingNoShow(input: $input) {
  meeting { status } } }`;
const READ = `query ($id: ID!) { meeting(id: $id) { version status title location
  opportunity { id } attendees { nodes { name attended } } } }`;

const times = { startsAt: "2026-03-02T09:00:00.000Z", endsAt: "2026-03-02T10:00:00.000Z" };

test("a meeting is planned with its deal and people of both sides, and stands below its account", async () => {
  await using app = await startApp();
  const { marketer, account, contact, opportunity } = await startWorld(app);

  const input = {
    accountId: account.id,
    opportunityId: opportunity.id,
    kind: "TRADE_SHOW",
    title: " Spring fair ",
    ...times,
    timezone: "Europe/Rome",
    attendees: [
      { side: "OURS", userId: marketer.userId, role: "host" },
      { side: "CUSTOMER", contactId: contact.id },
      { side: "PARTNER", name: "Peter", title: "Engineer", company: "Penetrode" },
    ],
  };
  const { meetingPlan } = await marketer.gql(MEETING_PLAN, { input });

  const { id } = meetingPlan.meeting;
  expect(meetingPlan.meeting).toEqual({
    id,
    version: 1,
    status: "PLANNED",
    title: "Spring fair",
    timezone: "Europe/Rome",
    location: null,
    opportunity: { id: opportunity.id },
    organiser: { id: marketer.userId },
    attendees: {
      nodes: [
        expect.objectContaining({ side: "OURS", user: { id: marketer.userId }, contact: null }),
        expect.objectContaining({ side: "CUSTOMER", user: null, contact: { id: contact.id } }),
        expect.objectContaining({ side: "PARTNER", name: "Peter", attended: "UNKNOWN" }),
      ],
    },
  });
  const below = await marketer.gql(
    `query ($account: ID!, $opportunity: ID!) {
      account(id: $account) { meetings { nodes { id } } }
      opportunity(id: $opportunity) { meetings { nodes { id } } } }`,
    { account: account.id, opportunity: opportunity.id },
  );
  expect(below).toEqual({
    account: { meetings: { nodes: [{ id }] } },
    opportunity: { meetings: { nodes: [{ id }] } },
  });
  expect(await app.events("meeting.planned")).toMatchObject([
    { subjectId: id, payload: { accountId: account.id, startsAt: times.startsAt } },
  ]);
});

test("who was there is said when the meeting is held, newcomers included", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const meeting = await planMeeting(seller, account.id, {
    attendees: [
      { side: "CUSTOMER", name: "Milton" },
      { side: "CUSTOMER", name: "Tom" },
    ],
  });
  const { meeting: planned } = await seller.gql(
    `query ($id: ID!) { meeting(id: $id) { attendees { nodes { id } } } }`,
    { id: meeting.id },
  );
  const [milton, tom] = planned.attendees.nodes;

  const { meetingHold } = await seller.gql(MEETING_HOLD, {
    input: {
      meetingId: meeting.id,
      attendance: [
        { attendeeId: milton.id, attended: "YES" },
        { attendeeId: tom.id, attended: "NO" },
      ],
      addAttendees: [{ side: "CUSTOMER", name: "Nina" }],
    },
  });

  expect(meetingHold.meeting).toEqual({
    id: meeting.id,
    version: 2,
    status: "HELD",
    attendees: {
      nodes: [
        { id: milton.id, name: "Milton", attended: "YES" },
        { id: tom.id, name: "Tom", attended: "NO" },
        { id: expect.stringMatching(/^attendee_/), name: "Nina", attended: "YES" },
      ],
    },
  });
  expect(await app.events("meeting.held")).toMatchObject([{ subjectId: meeting.id }]);
});

test("an update leaves what is absent and clears what is null", async () => {
  await using app = await startApp();
  const { seller, account, opportunity } = await startWorld(app);
  const { id: meetingId } = await planMeeting(seller, account.id, {
    opportunityId: opportunity.id,
    location: "Hall 3",
  });

  const left = await seller.gql(UPDATE, { input: { meetingId, title: "Fair" } });
  const cleared = await seller.gql(UPDATE, {
    input: {
      meetingId,
      opportunityId: null,
      location: null,
      addAttendees: [{ side: "CUSTOMER", name: "Nina" }],
    },
  });

  expect(left.meetingUpdate.meeting).toMatchObject({
    version: 2,
    title: "Fair",
    location: "Hall 3",
    opportunity: { id: opportunity.id },
  });
  expect(cleared.meetingUpdate.meeting).toMatchObject({
    version: 3,
    title: "Fair",
    location: null,
    opportunity: null,
    attendees: { nodes: [{ name: "Milton" }, { name: "Nina" }] },
  });
  expect((await app.events("meeting.changed")).map(({ payload }) => payload["changed"])).toEqual([
    ["title"],
    ["opportunityId", "location", "attendees"],
  ]);
});

test("a meeting ends once: held, cancelled or missed, and never moves again", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const { id: meetingId } = await planMeeting(seller, account.id);

  const { meetingCancel } = await seller.gql(CANCEL, { input: { meetingId, note: "Flu" } });

  expect(meetingCancel.meeting).toEqual({
    status: "CANCELLED",
    history: {
      nodes: [
        { fromState: null, toState: "PLANNED", note: null },
        { fromState: "PLANNED", toState: "CANCELLED", note: "Flu" },
      ],
    },
  });
  for (const document of [MEETING_HOLD, CANCEL, NO_SHOW]) {
    await expectCode("ILLEGAL_TRANSITION", seller.gql(document, { input: { meetingId } }));
  }
  await expectCode("CONFLICT", seller.gql(UPDATE, { input: { meetingId, title: "Again" } }));
  expect((await seller.gql(READ, { id: meetingId })).meeting).toMatchObject({
    version: 2,
    status: "CANCELLED",
    title: "Plant visit",
  });
});

test("a customer who did not come is a missed meeting", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const { id: meetingId } = await planMeeting(seller, account.id);

  const { meetingNoShow } = await seller.gql(NO_SHOW, { input: { meetingId } });

  expect(meetingNoShow.meeting.status).toBe("NO_SHOW");
  expect(await app.events("meeting.missed")).toMatchObject([{ subjectId: meetingId }]);
});

test("a meeting that cannot be is refused, and none is written", async () => {
  await using app = await startApp();
  const { marketer, account, contact, opportunity } = await startWorld(app);
  const other = await newAccount(app, "Penetrode");
  const abroad = await app.otherWorkspace();
  const theirs = await startWorld(abroad);
  const good = { accountId: account.id, kind: "VISIT", title: "Visit", ...times };
  const plan = (rest: object) => marketer.gql(MEETING_PLAN, { input: { ...good, ...rest } });
  const attendees = (...list: object[]) => plan({ attendees: list });
  const { userId } = marketer;

  await expectCode("INVALID_INPUT", plan({ endsAt: times.startsAt }));
  await expectCode("INVALID_INPUT", plan({ timezone: "Mars/Olympus" }));
  await expectCode("INVALID_INPUT", plan({ title: "  " }));
  await expectCode("INVALID_INPUT", plan({ accountId: other.id, opportunityId: opportunity.id }));
  await expectCode("INVALID_ID", plan({ accountId: contact.id }));
  await expectCode("NOT_FOUND", plan({ accountId: theirs.account.id }));
  await expectCode("NOT_FOUND", plan({ opportunityId: theirs.opportunity.id }));
  await expectCode("NOT_FOUND", plan({ organiserId: theirs.seller.userId }));
  await expectCode("NOT_FOUND", attendees({ side: "CUSTOMER", contactId: theirs.contact.id }));
  await expectCode("NOT_FOUND", attendees({ side: "OURS", userId: theirs.seller.userId }));
  await expectCode("INVALID_INPUT", attendees({ side: "CUSTOMER" }));
  await expectCode("INVALID_INPUT", attendees({ side: "OURS", userId, name: "Me too" }));
  await expectCode("INVALID_INPUT", attendees({ side: "CUSTOMER", userId }));
  await expectCode("INVALID_INPUT", attendees({ side: "OURS", contactId: contact.id }));
  await expectCode("INVALID_INPUT", attendees({ side: "OURS", userId, company: "Ours" }));
  const twice = { side: "OURS", userId };
  await expectCode("CONFLICT", attendees(twice, twice));
  await expectCode("INVALID_INPUT", app.admin.gql(MEETING_PLAN, { input: good }));

  expect(await app.count("customer_meeting")).toBe(0);
  expect(await app.count("meeting_attendee")).toBe(0);
  expect(await app.events("meeting.planned")).toEqual([]);
});

test("one calendar event is one meeting, in each workspace", async () => {
  await using app = await startApp();
  const { marketer, account } = await startWorld(app);
  const abroad = await app.otherWorkspace();
  const theirs = await startWorld(abroad);
  const externalEventUid = "040000008200E00074C5B7101A82E008";
  const first = await planMeeting(marketer, account.id, { externalEventUid });

  const again = planMeeting(marketer, account.id, { externalEventUid });

  expect(await expectCode("CONFLICT", again)).toEqual({
    field: "externalEventUid",
    meetingId: first.id,
  });
  await planMeeting(theirs.marketer, theirs.account.id, { externalEventUid });
  expect(await app.count("customer_meeting")).toBe(1);
  expect(await abroad.count("customer_meeting")).toBe(1);
});

test("attendance of somebody else's guest, an old version and null for a must are refused", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const { id: meetingId } = await planMeeting(seller, account.id);
  const elsewhere = await seller.gql(MEETING_PLAN, {
    input: {
      accountId: account.id,
      kind: "VISIT",
      title: "Other",
      ...times,
      attendees: [{ side: "CUSTOMER", name: "Tom" }],
    },
  });
  const [guest] = elsewhere.meetingPlan.meeting.attendees.nodes;
  const attendance = [{ attendeeId: guest.id, attended: "YES" }];

  await expectCode("NOT_FOUND", seller.gql(MEETING_HOLD, { input: { meetingId, attendance } }));
  await expectCode(
    "STALE_VERSION",
    seller.gql(MEETING_HOLD, { input: { meetingId, expectedVersion: 2 } }),
  );
  await expectCode("INVALID_INPUT", seller.gql(UPDATE, { input: { meetingId, title: null } }));
  await expectCode(
    "INVALID_INPUT",
    seller.gql(UPDATE, { input: { meetingId, endsAt: "2026-03-01T00:00:00.000Z" } }),
  );

  expect((await seller.gql(READ, { id: meetingId })).meeting).toEqual({
    version: 1,
    status: "PLANNED",
    title: "Plant visit",
    location: null,
    opportunity: null,
    attendees: { nodes: [{ name: "Milton", attended: "UNKNOWN" }] },
  });
  expect(await app.events("meeting.held")).toEqual([]);
});

test("a client without the permission plans nothing", async () => {
  await using app = await startApp();
  const { seller, account } = await startWorld(app);
  const reader = await app.program(["meeting:read"]);
  const input = { accountId: account.id, kind: "VISIT", title: "Visit", ...times };

  const attempt = reader.gql(MEETING_PLAN, { input: { ...input, organiserId: seller.userId } });

  await expectCode("FORBIDDEN", attempt);
  expect(await app.count("customer_meeting")).toBe(0);
  expect((await app.person(Department.PRODUCT)).actor.permissions).toContain("meeting:read");
});
