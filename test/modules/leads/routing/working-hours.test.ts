import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../../support/app.js";
import { statementsOf } from "../../../support/statements.js";
import { inquiry, readLead, send } from "../lead-kit.js";
import { forward, pooled, preview, tell } from "./routing-kit.js";

// Every company begins on Monday, the 2nd of March 2026, at 9:00 UTC.

/** Monday to Friday, 9 to 17 on the wall of that zone; answers with the calendar's id. */
async function calendar(app: TestApp, timezone: string, hours: object = {}): Promise<string> {
  const input = { name: timezone, hours: { timezone, holidayCountry: null, ...hours } };
  return (await tell(app.admin, "businessCalendarCreate", input)).calendar.id;
}

/** Three who share in turn: one works in New York, one in Rome, and one at any time. */
async function overTheSea(app: TestApp, hours: string, weights: readonly number[] = []) {
  const made = await pooled(app, weights.length === 0 ? "ROUND_ROBIN" : "WEIGHTED", weights);
  const [newYorker, roman] = made.ids;
  const newYork = await calendar(app, "America/New_York");
  const rome = await calendar(app, "Europe/Rome");
  await tell(app.admin, "userWorkingCalendarSet", { userId: newYorker, calendarId: newYork });
  await tell(app.admin, "userWorkingCalendarSet", { userId: roman, calendarId: rome });
  await tell(app.admin, "routingPoolUpdate", { poolId: made.pool.id, hours });
  return { ...made, newYork, rome };
}

async function takers(app: TestApp, { marketer, ids }: Awaited<ReturnType<typeof pooled>>) {
  const found: number[] = [];
  for (let nth = 0; nth < 4; nth += 1) found.push(ids.indexOf(await forward(marketer)));
  return found;
}

test("only those at work get leads, and the decision says until when the others are not", async () => {
  await using app = await startApp();
  const made = await overTheSea(app, "ONLY_OPEN");
  const { marketer, ids } = made;

  const morning = await takers(app, made);
  const leadId = await inquiry(marketer);
  await send(marketer, "forward", { leadId, reason: "List" });
  app.clock.advance(6 * 3_600_000); // 10:00 in New York, 16:00 in Rome
  const afternoon = await takers(app, made);

  expect([morning, afternoon]).toEqual([
    [1, 2, 1, 2],
    [2, 0, 1, 2],
  ]);
  const { routingDecisions } = await readLead(
    marketer,
    leadId,
    "routingDecisions { nodes { candidates { userId eligible obstacle reason } } }",
  );
  expect(routingDecisions.nodes[0].candidates).toContainEqual({
    userId: ids[0],
    eligible: false,
    obstacle: "OFF_HOURS",
    reason: "Does not work until Mon 2026-03-02 09:00 America/New_York.",
  });
});

test("with nobody at work the lead goes on to the queue, or, preferring, to whose turn it is", async () => {
  await using app = await startApp();
  const made = await overTheSea(app, "ONLY_OPEN");
  const { marketer, pool, ids, rome } = made;
  await tell(app.admin, "userWorkingCalendarSet", { userId: ids[2], calendarId: rome });
  app.clock.advance(16 * 3_600_000); // 2:00 in Rome

  const only = await forward(marketer);
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, hours: "PREFER_OPEN" });
  const preferred = await takers(app, made);

  expect(only).toBe("sales");
  expect(preferred).toEqual([0, 1, 2, 0]);
});

test("whoever works is asked first, full they leave it to the others", async () => {
  await using app = await startApp();
  const made = await overTheSea(app, "PREFER_OPEN");
  const { ids } = made;
  for (const userId of ids.slice(1))
    await tell(app.admin, "userUpdate", { userId, maxOpenLeads: 1 });

  expect(await takers(app, made)).toEqual([1, 2, 0, 0]);
});

test("a weighted pool owes nothing to whoever slept while it shared out", async () => {
  await using app = await startApp();
  const { marketer, ids } = await overTheSea(app, "ONLY_OPEN", [2, 1, 1]);
  const share = async (leads: number) => {
    const got = [0, 0, 0];
    for (let nth = 0; nth < leads; nth += 1) {
      const taker = ids.indexOf(await forward(marketer));
      got[taker] = (got[taker] ?? 0) + 1;
    }
    return got;
  };

  const morning = await share(6);
  app.clock.advance(6 * 3_600_000);
  const afternoon = await share(8);

  expect([morning, afternoon]).toEqual([
    [0, 3, 3],
    [4, 2, 2],
  ]);
});

test("a preview of three in the morning is what happens at three in the morning", async () => {
  await using app = await startApp();
  const { marketer } = await overTheSea(app, "PREFER_OPEN");
  const leadId = await inquiry(marketer);
  const at = "2026-03-03T02:00:00.000Z";

  const now = await preview(marketer, { leadId });
  const then = await preview(marketer, { leadId, at });
  app.clock.advance(17 * 3_600_000);
  const thenNow = await preview(marketer, { leadId });
  const { routing } = await send(marketer, "forward", { leadId, reason: "List" });

  expect(now.chosenUser).not.toEqual(then.chosenUser);
  expect(thenNow).toEqual(then);
  expect(routing.chosenUser).toEqual(then.chosenUser);
  expect(then.candidates.map(({ reason }: { reason: string }) => reason)).toEqual([
    "Does not work until Tue 2026-03-03 09:00 America/New_York.",
    "Does not work until Tue 2026-03-03 09:00 Europe/Rome.",
    "Is next in turn.",
  ]);
});

test("a holiday is a day off, and the change of clocks in spring is that of the calendar's zone", async () => {
  await using app = await startApp();
  const { marketer, ids, pool } = await pooled(app, "ROUND_ROBIN", []);
  const italian = await calendar(app, "Europe/Rome", { holidayCountry: "IT" });
  for (const userId of ids) {
    await tell(app.admin, "userWorkingCalendarSet", { userId, calendarId: italian });
  }
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, hours: "ONLY_OPEN" });
  const untilWhen = async (at: string) => {
    const { queue, candidates } = await preview(marketer, { at });
    return queue === null ? null : candidates[0].reason;
  };

  expect([
    await untilWhen("2026-04-06T10:00:00Z"), // Easter Monday
    await untilWhen("2026-03-27T08:00:00Z"), // Friday before the change: 9:00
    await untilWhen("2026-03-30T07:00:00Z"), // Monday after it: 9:00
    await untilWhen("2026-03-30T06:59:00Z"),
  ]).toEqual([
    "Does not work until Tue 2026-04-07 09:00 Europe/Rome.",
    null,
    null,
    "Does not work until Mon 2026-03-30 09:00 Europe/Rome.",
  ]);
});

test("a pool made without hours asks everybody, and its versions say so", async () => {
  await using app = await startApp();
  const made = await overTheSea(app, "IGNORE");
  const { policyVersion } = (await tell(app.admin, "routingPolicySet", {})).policy;

  expect(await takers(app, made)).toEqual([0, 1, 2, 0]);
  const { routingPolicies } = await app.admin.gql(
    `{ routingPolicies(first: 1) { nodes { policyVersion pools { hours } } } }`,
  );
  expect(routingPolicies.nodes).toEqual([{ policyVersion, pools: [{ hours: "IGNORE" }] }]);
});

test("hours cost a decision no statement, however many people work by however many calendars", async () => {
  await using app = await startApp();
  const { marketer, pool, rome } = await overTheSea(app, "IGNORE");
  await app.core.relay.stop();
  const forwarding = async () => {
    const leadId = await inquiry(marketer);
    return statementsOf(() => send(marketer, "forward", { leadId, reason: "List" }));
  };
  await forwarding();

  const without = await forwarding();
  const members = [];
  for (const zone of ["Asia/Tokyo", "Asia/Dubai", "Europe/Oslo", "America/Bogota"]) {
    const { userId } = await app.person(Department.SALES);
    const calendarId = zone === "Europe/Oslo" ? rome : await calendar(app, zone);
    await tell(app.admin, "userWorkingCalendarSet", { userId, calendarId });
    members.push({ userId });
  }
  await tell(app.admin, "routingPoolUpdate", { poolId: pool.id, members, hours: "PREFER_OPEN" });
  await forwarding();

  expect(await forwarding()).toBe(without);
});

test("who sees workloads sees who works, and when the others do again", async () => {
  await using app = await startApp();
  const { ids } = await overTheSea(app, "IGNORE");

  const { userWorkloads } = await app.admin.gql(
    `query ($userIds: [ID!]!) { userWorkloads(userIds: $userIds) { isAtWork worksAgainAt } }`,
    { userIds: ids },
  );

  expect(userWorkloads).toEqual([
    { isAtWork: false, worksAgainAt: "2026-03-02T14:00:00.000Z" },
    { isAtWork: true, worksAgainAt: null },
    { isAtWork: true, worksAgainAt: null },
  ]);
});

test("one says by which calendar one works oneself, a manager says it of others, and null takes it back", async () => {
  await using app = await startApp();
  const { seller, mate } = await pooled(app, "ROUND_ROBIN", []);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });
  const id = await calendar(app, "Europe/Rome");
  const set = (by: Caller, input: object) => tell(by, "userWorkingCalendarSet", { ...input });

  const own = await set(seller, { calendarId: id });
  const others = await set(manager, { userId: mate.userId, calendarId: id });
  await expectCode("FORBIDDEN", set(seller, { userId: mate.userId, calendarId: null }));
  await expectCode("INVALID_INPUT", set(app.admin, { calendarId: id }));
  const { businessCalendar } = await seller.gql(
    `query ($id: ID!) { businessCalendar(id: $id) { people { nodes { id } } } }`,
    { id },
  );
  const none = await set(seller, { calendarId: null });

  expect([own, others, none].map(({ user }) => user.workingCalendar)).toEqual([
    { id },
    { id },
    null,
  ]);
  expect(businessCalendar.people.nodes).toHaveLength(2);
  expect((await app.events("user.changed")).map(({ payload }) => payload["changed"])).toEqual([
    ["workingCalendarId"],
    ["workingCalendarId"],
    ["workingCalendarId"],
  ]);
});

test("a calendar that is not there, of others, or out of use is nobody's working calendar", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();
  const { seller } = await pooled(app, "ROUND_ROBIN", []);
  const theirs = await calendar(other, "Europe/Rome");
  const retired = await calendar(app, "Europe/Rome");
  await tell(app.admin, "businessCalendarRetire", { calendarId: retired });
  const set = (calendarId: string | null) => tell(seller, "userWorkingCalendarSet", { calendarId });

  await expectCode("NOT_FOUND", set(theirs));
  await expectCode("INVALID_INPUT", set(retired));
  await expectCode("INVALID_ID", set(seller.userId));

  expect(await app.events("user.changed")).toEqual([]);
});

test("hours of a pool are said or left, and a preview looks a year ahead and never back", async () => {
  await using app = await startApp();
  const { marketer, pool } = await pooled(app, "ROUND_ROBIN", []);

  const clear = tell(app.admin, "routingPoolUpdate", { poolId: pool.id, hours: null });
  await expectCode("INVALID_INPUT", clear);
  for (const at of ["2026-03-02T08:59:59Z", "2027-03-04T09:00:00Z"]) {
    await expectCode("INVALID_INPUT", preview(marketer, { at }));
  }
});
