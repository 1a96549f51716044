import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp, type Caller, type TestApp } from "../../support/app.js";

const CALENDAR =
  "id version name isDefault hoursVersion hours { timezone week { weekday opens closes } holidayCountry holidayRegion holidays { name on isYearly } exceptions { on note hours { opens closes } } }";
const CREATE = `mutation ($input: BusinessCalendarCreateInput!) {
  businessCalendarCreate(input: $input) { calendar { ${CALENDAR} } } }`;
const UPDATE = `mutation ($input: BusinessCalendarUpdateInput!) {
  businessCalendarUpdate(input: $input) { calendar { ${CALENDAR} versions { nodes { hoursVersion hours { timezone } } } } } }`;
const TIME = `query ($input: BusinessTimeInput!) {
  businessTime(input: $input) { isOpen startsAt dueAt closedDays { on why } } }`;
const MINUTES = `query ($input: BusinessMinutesInput!) {
  businessMinutes(input: $input) { minutes closedDays { on why } } }`;

const week = (...days: string[]) =>
  days.map((weekday) => ({ weekday, opens: "09:00", closes: "17:00" }));

async function create(by: Caller, hours: object = {}, rest: object = {}) {
  const input = { name: "Desk", hours, ...rest };
  return (await by.gql(CREATE, { input })).businessCalendarCreate.calendar;
}

function manager(app: TestApp) {
  return app.person(Department.SALES, { level: FunctionLevel.MANAGER });
}

test("a workspace finds a default calendar: its zone, its country's holidays, Monday to Friday", async () => {
  await using app = await startApp();
  const list = `{ businessCalendars { nodes { ${CALENDAR} } } }`;

  app.clock.advance(60_000);
  await app.jobs();
  app.clock.advance(60_000);
  await app.jobs();

  const { businessCalendars } = await app.admin.gql(list);
  expect(businessCalendars.nodes).toMatchObject([
    {
      name: "Business hours",
      isDefault: true,
      hours: { timezone: "Europe/Rome", holidayCountry: "IT", holidayRegion: null },
    },
  ]);
  expect(businessCalendars.nodes[0].hours.week).toHaveLength(5);
});

test("a calendar counts business time over a public holiday and tells which days it passed over", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: calendarId } = await create(boss);
  const from = "2026-04-03T15:30:00.000Z"; // Good Friday is no holiday in Italy; 17:30 there

  const time = await boss.gql(TIME, { input: { calendarId, from, minutes: 24 * 60 } });
  const span = { calendarId, from, to: time.businessTime.dueAt };
  const minutes = await boss.gql(MINUTES, { input: span });

  const closedDays = [{ on: "2026-04-06", why: "Easter Monday" }];
  expect(time.businessTime).toEqual({
    isOpen: false,
    startsAt: "2026-04-07T07:00:00.000Z",
    dueAt: "2026-04-09T15:00:00.000Z",
    closedDays,
  });
  expect(minutes.businessMinutes).toEqual({ minutes: 1_440, closedDays });
});

test("a state's holidays, own ones every year and exceptions count", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: calendarId } = await create(boss, {
    timezone: "Europe/Berlin",
    holidayCountry: "de",
    holidayRegion: "by",
    holidays: [{ name: "Founder's day", on: "2019-06-05", isYearly: true }],
    exceptions: [{ on: "2026-06-04", hours: [{ opens: "10:00", closes: "12:00" }] }],
  });

  const input = { calendarId, from: "2026-06-02T22:00:00Z", to: "2026-06-06T00:00:00Z" };
  const { businessMinutes } = await boss.gql(MINUTES, { input });

  // Wednesday whole, Corpus Christi two hours after all, Friday is the founder's.
  expect(businessMinutes).toEqual({
    minutes: 8 * 60 + 2 * 60,
    closedDays: [{ on: "2026-06-05", why: "Founder's day" }],
  });
});

test("changed hours are a new version, the old one is kept; the same hours again are none", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: calendarId, hours } = await create(boss);
  const update = async (rest: object) =>
    (await boss.gql(UPDATE, { input: { calendarId, ...rest } })).businessCalendarUpdate.calendar;

  const same = await update({ hours: { week: hours.week } });
  const moved = await update({ hours: { timezone: "Europe/Berlin", holidayCountry: null } });

  expect(same).toMatchObject({ version: 1, hoursVersion: 1 });
  expect(moved).toMatchObject({
    version: 2,
    hoursVersion: 2,
    hours: { timezone: "Europe/Berlin", holidayCountry: null, week: hours.week },
    versions: {
      nodes: [
        { hoursVersion: 2, hours: { timezone: "Europe/Berlin" } },
        { hoursVersion: 1, hours: { timezone: "Europe/Rome" } },
      ],
    },
  });
  expect(await app.events("calendar.changed")).toMatchObject([
    { payload: { calendarId, changed: ["hours"], hoursVersion: 2 } },
  ]);
});

test("there is one default calendar, and never none", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const first = await create(boss, {}, { name: "First", isDefault: true });
  const second = await create(boss, {}, { name: "Second", isDefault: true });

  const update = (id: string, isDefault: boolean) =>
    boss.gql(UPDATE, { input: { calendarId: id, isDefault } });
  const { businessCalendar } = await boss.gql(
    `query ($id: ID!) { businessCalendar(id: $id) { isDefault } }`,
    { id: first.id },
  );
  expect(businessCalendar).toEqual({ isDefault: false });
  await expectCode("INVALID_INPUT", update(second.id, false));
  await update(first.id, true);

  const { businessCalendars } = await boss.gql(
    `{ businessCalendars(filter: { isDefault: { eq: true } }) { nodes { name } } }`,
  );
  expect(businessCalendars.nodes).toEqual([{ name: "First" }]);
});

const night = { weekday: "SUNDAY", opens: "22:00", closes: "06:00" };

const refused: readonly (readonly [hours: object, path: string])[] = [
  [{ timezone: "Mars/Olympus" }, "input.hours.timezone"],
  [{ week: [] }, "input.hours.week"],
  [{ week: [{ ...night, closes: "22:00" }] }, "input.hours.week[0]"],
  [{ week: [{ ...night, closes: "25:00" }] }, "hours.week.0.closes"],
  [{ week: [...week("MONDAY"), ...week("MONDAY")] }, "input.hours.week[1]"],
  [
    { week: [night, { weekday: "MONDAY", opens: "05:00", closes: "09:00" }] },
    "input.hours.week[1]",
  ],
  [{ holidayCountry: "XX" }, "input.hours.holidayCountry"],
  [{ holidayCountry: "DE", holidayRegion: "ZZ" }, "input.hours.holidayRegion"],
  [{ holidayCountry: null, holidayRegion: "BY" }, "input.hours.holidayRegion"],
  [
    {
      exceptions: [
        { on: "2026-05-04", hours: [] },
        { on: "2026-05-04", hours: [] },
      ],
    },
    "input.hours.exceptions[1].on",
  ],
];

test("hours that cannot be counted with are refused by name, and nothing is kept", async () => {
  await using app = await startApp();
  const boss = await manager(app);

  for (const [hours, path] of refused) {
    const { problems } = await expectCode("INVALID_INPUT", create(boss, hours));
    expect(problems.map((problem: { path: string }) => problem.path)).toContain(path);
  }

  expect(await app.count("business_calendar")).toBe(0);
});

test("a name is taken once, a span ends after it begins, and staff change no calendar", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const seller = await app.person(Department.SALES);
  const { id: calendarId } = await create(boss);
  const [from, to] = ["2026-03-03T09:00:00Z", "2026-03-02T09:00:00Z"];

  await expectCode("CONFLICT", create(boss));
  await expectCode("FORBIDDEN", create(seller, {}, { name: "Mine" }));
  await expectCode("INVALID_INPUT", boss.gql(MINUTES, { input: { calendarId, from, to } }));
  const late = { calendarId, from, to: "2046-03-02T09:00:00Z" };
  await expectCode("INVALID_INPUT", boss.gql(MINUTES, { input: late }));

  expect(await app.count("business_calendar")).toBe(1);
});

const RETIRE = `mutation ($input: BusinessCalendarRetireInput!) {
  businessCalendarRetire(input: $input) { calendar { retiredAt } } }`;

test("a calendar others go by cannot be retired; freed, it can, and its name is free again", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: calendarId } = await create(boss, {}, { isDefault: true });
  const set = (by: Caller, to: string | null) =>
    by.gql(
      `mutation ($input: UserWorkingCalendarSetInput!) {
        userWorkingCalendarSet(input: $input) { user { id } } }`,
      { input: { userId: boss.userId, calendarId: to } },
    );
  const { slaPolicyCreate } = await boss.gql(
    `mutation ($input: SlaPolicyCreateInput!) { slaPolicyCreate(input: $input) { policy { id } } }`,
    { input: { name: "P", metric: "ACCEPT", targetBusinessMinutes: 60, calendarId } },
  );
  const policyId = slaPolicyCreate.policy.id;
  await set(boss, calendarId);
  const retire = () => boss.gql(RETIRE, { input: { calendarId } });

  const { usedBy } = await expectCode("IN_USE", retire());
  await create(boss, {}, { name: "Other", isDefault: true });
  await set(boss, null);
  const rest = await expectCode("IN_USE", retire());
  const point = (to: string | null) =>
    boss.gql(
      `mutation ($input: SlaPolicyUpdateInput!) {
        slaPolicyUpdate(input: $input) { policy { calendar { id } } } }`,
      { input: { policyId, calendarId: to } },
    );
  await point(null);
  const { businessCalendarRetire } = await retire();

  expect([usedBy, rest["usedBy"]]).toEqual([["isDefault", policyId, boss.userId], [policyId]]);
  expect(businessCalendarRetire.calendar).toEqual({ retiredAt: "2026-03-02T09:00:00.000Z" });
  await expectCode("INVALID_INPUT", retire());
  await expectCode("INVALID_INPUT", point(calendarId));
  await expectCode("INVALID_INPUT", boss.gql(UPDATE, { input: { calendarId, isDefault: true } }));
  await expectCode(
    "FORBIDDEN",
    (await app.person(Department.SALES)).gql(RETIRE, { input: { calendarId } }),
  );
  expect((await create(boss)).name).toBe("Desk");
});

test("of those who retire a calendar and those who come to work by it, one is refused", async () => {
  await using app = await startApp();
  const boss = await manager(app);
  const { id: calendarId } = await create(boss);

  const outcomes = await Promise.allSettled([
    boss.gql(RETIRE, { input: { calendarId } }),
    boss.gql(
      `mutation ($input: UserWorkingCalendarSetInput!) {
        userWorkingCalendarSet(input: $input) { user { id } } }`,
      { input: { calendarId } },
    ),
  ]);

  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
});
