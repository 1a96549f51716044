import { expect, test } from "vitest";

import { defineJob } from "../../server/jobs/define.js";
import { nextOccurrence } from "../../server/jobs/schedule.js";
import { startApp } from "../support/app.js";
import { runnerOf, tick, ticks } from "./ticks.js";

const nightly = defineJob({
  name: "test.nightly",
  cron: "30 2 * * *",
  timezone: "Europe/Rome",
  handle: (ctx) => tick(ctx, ctx.clock.now().toISOString()),
});

test("what runs by the clock runs once an occurrence over two servers", async () => {
  await using app = await startApp({ now: "2026-03-02T09:00:00Z" });
  const other = await app.otherWorkspace();
  const servers = [runnerOf(app, nightly), runnerOf(app, nightly)];
  const look = () => Promise.all(servers.map((server) => server.drain()));

  await look(); // the first look only notes where the schedule stands
  for (const now of ["2026-03-03T01:29:59Z", "2026-03-03T01:30:00Z", "2026-03-03T01:45:00Z"]) {
    app.clock.set(now);
    await look();
  }

  expect(await ticks(app)).toEqual(["2026-03-03T01:30:00.000Z"]);
  expect(await ticks(other)).toEqual(["2026-03-03T01:30:00.000Z"]);
});

test("occurrences missed while no server ran are made up by one; a clock set back repeats none", async () => {
  await using app = await startApp({ now: "2026-03-02T09:00:00Z" });
  await runnerOf(app, nightly).drain();

  for (const now of ["2026-03-06T12:00:00Z", "2026-03-04T12:00:00Z", "2026-03-06T12:00:00Z"]) {
    app.clock.set(now);
    await runnerOf(app, nightly).drain();
  }

  expect(await ticks(app)).toEqual(["2026-03-06T12:00:00.000Z"]);
});

test.each([
  ["2026-03-27", "02:30 does not exist in Rome on 29 March 2026"],
  ["2026-10-23", "02:30 comes twice in Rome on 25 October 2026"],
])("each day has one run over the change of the clocks, from %s: %s", (from) => {
  const runs: string[] = [];

  for (let at = new Date(`${from}T12:00:00Z`); runs.length < 5;) {
    at = nextOccurrence("30 2 * * *", "Europe/Rome", at);
    runs.push(at.toLocaleDateString("sv", { timeZone: "Europe/Rome" }));
  }

  const first = Date.parse(from);
  expect(runs).toEqual(
    [1, 2, 3, 4, 5].map((day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10)),
  );
});

test("a pattern that is none fails when the job is declared, not in the night", () => {
  const handle = () => Promise.resolve();

  expect(() => defineJob({ name: "test.bad", cron: "every night", handle })).toThrow();
  expect(() =>
    defineJob({ name: "test.bad", cron: "* * * * *", timezone: "Mars", handle }),
  ).toThrow();
  expect(() => defineJob({ name: "test.bad", cron: "* * * * *", data: ["id"], handle })).toThrow(
    "nobody gives it data",
  );
});
