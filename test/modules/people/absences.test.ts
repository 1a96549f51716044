import { expect, test } from "vitest";

import { Department, FunctionLevel } from "../../../server/modules/people/department.js";
import { expectCode, startApp } from "../../support/app.js";
import { forward, pooled, preview, tell } from "../leads/routing/routing-kit.js";

const WEEK = { kind: "OOO", fromAt: "2026-03-02T08:00:00Z", toAt: "2026-03-09T08:00:00Z" };

test("whoever is away gets no lead until the instant they are back", async () => {
  await using app = await startApp();
  const { marketer, ids } = await pooled(app, "ROUND_ROBIN", []);
  await tell(app.admin, "absenceRecord", { userId: ids[0], ...WEEK });

  const takers = [await forward(marketer)];
  const { candidates } = await preview(marketer, { countryCode: "IT" });
  app.clock.set("2026-03-09T07:59:59Z");
  takers.push(await forward(marketer));
  app.clock.set("2026-03-09T08:00:00Z");
  takers.push(await forward(marketer));

  expect(takers).toEqual([ids[1], ids[2], ids[0]]);
  expect(candidates).toContainEqual({
    rule: "POOL",
    userId: ids[0],
    eligible: false,
    obstacle: "AWAY",
    reason: "Is out of office until 2026-03-09T08:00Z.",
  });
});

test("one records one's own absences; a manager anybody's; a program must say whose", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const mate = await app.person(Department.SALES);
  const manager = await app.person(Department.SALES, { level: FunctionLevel.MANAGER });

  const { absence } = await tell(seller, "absenceRecord", WEEK);
  await expectCode("FORBIDDEN", tell(seller, "absenceRecord", { userId: mate.userId, ...WEEK }));
  await tell(manager, "absenceRecord", { userId: mate.userId, ...WEEK });
  await expectCode("INVALID_INPUT", tell(app.admin, "absenceRecord", WEEK));
  await expectCode("FORBIDDEN", tell(mate, "absenceCancel", { absenceId: absence.id }));

  expect(absence).toMatchObject({ kind: "OOO", user: { id: seller.userId } });
  expect(await app.count("absence")).toBe(2);
  expect(await app.events("absence.recorded")).toHaveLength(2);
});

test("an absence ends after it begins, and no two of one person overlap; at its end the next may begin", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const mate = await app.person(Department.SALES);
  const record = (fromAt: string, toAt: string) =>
    tell(seller, "absenceRecord", { kind: "BUSY", fromAt, toAt });
  await record("2026-03-09T08:00:00Z", "2026-03-10T08:00:00Z");

  for (const toAt of ["2026-03-01T08:00:00Z", "2026-03-02T08:00:00Z"]) {
    await expectCode("INVALID_INPUT", record("2026-03-02T08:00:00Z", toAt));
  }
  for (const [from, to] of [
    ["2026-03-09T07:00:00Z", "2026-03-09T08:00:00.001Z"],
    ["2026-03-10T07:59:59.999Z", "2026-03-11T08:00:00Z"],
    ["2026-03-09T09:00:00Z", "2026-03-09T10:00:00Z"],
    ["2026-03-08T08:00:00Z", "2026-03-12T08:00:00Z"],
  ] as const) {
    await expectCode("CONFLICT", record(from, to));
  }
  await record("2026-03-10T08:00:00Z", "2026-03-11T08:00:00Z");
  await tell(mate, "absenceRecord", { ...WEEK, toAt: "2026-03-12T08:00:00Z" });

  expect(await app.count("absence")).toBe(3);
});

test("of two who record at once what overlaps, one is refused", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);

  const outcomes = await Promise.allSettled(
    [1, 2, 3, 4].map(() => tell(seller, "absenceRecord", WEEK)),
  );

  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await app.count("absence")).toBe(1);
});

test("an absence that has begun ends now, one to come is taken back, one that is over stays", async () => {
  await using app = await startApp();
  const seller = await app.person(Department.SALES);
  const { absence: now } = await tell(seller, "absenceRecord", WEEK);
  const later = { ...WEEK, fromAt: "2026-04-02T08:00:00Z", toAt: "2026-04-09T08:00:00Z" };
  const { absence: coming } = await tell(seller, "absenceRecord", later);

  const ended = await tell(seller, "absenceCancel", { absenceId: now.id });
  const gone = await tell(seller, "absenceCancel", { absenceId: coming.id });
  app.clock.advance(60_000);
  const again = await tell(seller, "absenceCancel", { absenceId: now.id });

  expect(ended.absence).toEqual({ toAt: "2026-03-02T09:00:00.000Z" });
  expect(gone.absence).toBeNull();
  expect(again).toEqual(ended);
  expect(await app.count("absence")).toBe(1);
});
