import { afterAll, beforeAll, expect, test } from "vitest";

import { countryZones } from "../../../../server/modules/leads/nurture/rules/country-zone.js";
import { startApp, type TestApp } from "../../../support/app.js";

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app[Symbol.asyncDispose]());

type Wait = { span: string; weekday?: string; hour?: number };

async function due(anchor: string, zone: string, { span, weekday, hour }: Wait): Promise<string> {
  const [row]: { at: Date }[] = await app.core.dataSource.query(
    "SELECT liaison_nurture_due($1::timestamptz, $2, $3::interval, $4, $5) AS at",
    [anchor, zone, span, weekday ?? null, hour ?? null],
  );
  return row?.at.toISOString() ?? "never";
}

test.each([
  ["at once", { span: "PT0S" }, "2026-03-02T09:00:00.000Z"],
  ["three days", { span: "P3D" }, "2026-03-05T09:00:00.000Z"],
  ["until nine, which is now", { span: "PT0S", hour: 10 }, "2026-03-02T09:00:00.000Z"],
  ["until eight, which is tomorrow", { span: "PT0S", hour: 8 }, "2026-03-03T07:00:00.000Z"],
  [
    "until Monday at ten, which is now",
    { span: "PT0S", weekday: "MONDAY", hour: 10 },
    "2026-03-02T09:00:00.000Z",
  ],
  [
    "until Monday at eight, a week on",
    { span: "PT0S", weekday: "MONDAY", hour: 8 },
    "2026-03-09T07:00:00.000Z",
  ],
  [
    "two days, then Tuesday at nine",
    { span: "P2D", weekday: "TUESDAY" },
    "2026-03-10T08:00:00.000Z",
  ],
] as const)("a step waits %s, by the clock of Rome", async (_, wait, expected) => {
  expect(await due("2026-03-02T09:00:00Z", "Europe/Rome", wait)).toBe(expected);
});

test("a day is a day of the clock where the clocks change, four hours are four hours", async () => {
  const eve = "2026-03-28T11:00:00Z"; // noon in Rome; at night the clocks go forward

  expect(await due(eve, "Europe/Rome", { span: "P1D" })).toBe("2026-03-29T10:00:00.000Z");
  expect(await due(eve, "Europe/Rome", { span: "PT24H" })).toBe("2026-03-29T11:00:00.000Z");
});

test("PostgreSQL knows the zone of every country", async () => {
  const zones = countryZones(new Date("2026-03-02T09:00:00Z"));

  const unknown: unknown[] = await app.core.dataSource.query(
    `SELECT zone FROM unnest($1::text[]) zone WHERE lower(zone) NOT IN
       (SELECT lower(name) FROM pg_timezone_names)`,
    [[...new Set(zones.values())]],
  );

  expect(unknown).toEqual([]);
  expect(zones.size).toBeGreaterThan(200);
  expect(["IT", "ES", "PT", "IN", "GB"].map((country) => zones.get(country))).toEqual([
    "Europe/Rome",
    "Africa/Ceuta", // as late as Madrid
    "Atlantic/Madeira", // as late as Lisbon
    "Asia/Calcutta",
    "Europe/London",
  ]);
});
