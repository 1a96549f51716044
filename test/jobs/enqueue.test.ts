import { expect, test } from "vitest";

import { attempt, inTransaction } from "../../server/context.js";
import { AppError } from "../../server/errors.js";
import { defineJob } from "../../server/jobs/define.js";
import { enqueue } from "../../server/jobs/enqueue.js";
import { startApp } from "../support/app.js";
import { add, runnerOf, tick, tickJob, ticks } from "./ticks.js";

test("a job exists exactly if its command committed", async () => {
  await using app = await startApp();
  const runner = runnerOf(app, tickJob);

  await expect(
    inTransaction(app.system, async (ctx) => {
      await enqueue(ctx, tickJob, { id: "test_undone" });
      throw new Error("the command fails");
    }),
  ).rejects.toThrow("the command fails");
  await inTransaction(app.system, async (ctx) => {
    await attempt(ctx, async (ctx) => {
      await enqueue(ctx, tickJob, { id: "test_refused" });
      throw new AppError("CONFLICT", "refused");
    });
    await enqueue(ctx, tickJob, { id: "test_kept" });
  });
  await runner.drain();

  expect(await ticks(app)).toEqual(["test_kept"]);
  expect(await app.count("job")).toBe(0);
});

test("outside a transaction nothing is enqueued", async () => {
  await using app = await startApp();

  await expect(enqueue(app.system, tickJob, { id: "test_1" })).rejects.toThrow("in a transaction");

  expect(await app.count("job")).toBe(0);
});

test("a job waits for its time", async () => {
  await using app = await startApp({ now: "2026-03-02T09:00:00Z" });
  const runner = runnerOf(app, tickJob);
  await add(app, tickJob, "test_1", { startAfter: new Date("2026-03-02T10:00:00Z") });

  await runner.drain();
  expect(await ticks(app)).toEqual([]);
  app.clock.set("2026-03-02T10:00:00Z");
  await runner.drain();

  expect(await ticks(app)).toEqual(["test_1"]);
});

test("of jobs with one key one waits, with the earliest time asked for", async () => {
  await using app = await startApp({ now: "2026-03-02T09:00:00Z" });
  const runner = runnerOf(app, tickJob);
  const at = (instant: string) => ({ singletonKey: "a", startAfter: new Date(instant) });

  const added = [
    await add(app, tickJob, "test_1", at("2026-03-02T12:00:00Z")),
    await add(app, tickJob, "test_2", at("2026-03-02T10:00:00Z")),
    await add(app, tickJob, "test_3", at("2026-03-02T14:00:00Z")),
    await add(app, tickJob, "test_4", { singletonKey: "b" }),
  ];
  app.clock.set("2026-03-02T10:00:00Z");
  await runner.drain();

  expect(added).toEqual([true, false, false, true]);
  expect(await ticks(app)).toEqual(["test_4", "test_1"]);
});

test("20 transactions at once add one job with one key", async () => {
  await using app = await startApp();

  const added = await Promise.all(
    Array.from({ length: 20 }, () => add(app, tickJob, "test_1", { singletonKey: "a" })),
  );

  expect(added.filter(Boolean)).toHaveLength(1);
  expect(await app.count("job")).toBe(1);
});

test("a job that has begun does not stand in for one that is asked for meanwhile", async () => {
  await using app = await startApp();
  const slow = defineJob({
    name: "test.slow",
    data: ["id"],
    handle: async (ctx, { id }) => {
      if (id === "test_1") expect(await add(app, slow, "test_2", { singletonKey: "a" })).toBe(true);
      await tick(ctx, id);
    },
  });
  await add(app, slow, "test_1", { singletonKey: "a" });

  await runnerOf(app, slow).drain();

  expect(await ticks(app)).toEqual(["test_1", "test_2"]);
});

test("a handler works in the workspace of who enqueued it, traced to their request", async () => {
  await using app = await startApp();
  const other = await app.otherWorkspace();
  const request = { ...other.system, requestId: "request-1" };
  await inTransaction(request, (ctx) => enqueue(ctx, tickJob, { id: "test_1" }));

  await runnerOf(app, tickJob).drain();

  expect(await ticks(app)).toEqual([]);
  expect(await other.events("test.ticked")).toMatchObject([
    { subjectId: "test_1", actorKind: "SYSTEM", correlationId: "request-1" },
  ]);
});
