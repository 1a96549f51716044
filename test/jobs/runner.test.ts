import { setTimeout as sleep } from "node:timers/promises";

import { expect, test } from "vitest";

import { inTransaction } from "../../server/context.js";
import { AppError } from "../../server/errors.js";
import { defineJob } from "../../server/jobs/define.js";
import { enqueue } from "../../server/jobs/enqueue.js";
import { expectCode, startApp, type TestApp } from "../support/app.js";
import { add, runnerOf, tick, tickJob, ticks } from "./ticks.js";

async function until(condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 500 && !(await condition()); tries += 1) await sleep(20);
}

test("two runners at once, one effect for each of 60 jobs", async () => {
  await using app = await startApp();
  const ids = Array.from({ length: 60 }, (_, n) => `test_${n}`);
  await inTransaction(app.system, async (ctx) => {
    for (const id of ids) await enqueue(ctx, tickJob, { id });
  });
  const runners = [runnerOf(app, tickJob), runnerOf(app, tickJob)];

  for (const runner of runners) runner.start();
  await until(async () => (await app.count("job")) === 0);
  for (const runner of runners) await runner.stop();

  expect((await ticks(app)).sort()).toEqual([...ids].sort());
});

test("a job that fails is undone, tried again later and later, then kept as dead", async () => {
  await using app = await startApp();
  let tries = 0;
  const flawed = defineJob({
    name: "test.flawed",
    data: ["id"],
    maxAttempts: 3,
    backoffMs: 1_000,
    handle: async (ctx, { id }) => {
      tries += 1;
      await tick(ctx, id);
      throw new AppError("CONFLICT", "never works");
    },
  });
  const runner = runnerOf(app, flawed);
  await add(app, flawed);

  const [first, ...none] = await runner.drain();
  expect([first?.isDead, none.length, tries]).toEqual([false, 0, 1]);
  app.clock.advance(1_000);
  await runner.drain();
  app.clock.advance(999);
  await runner.drain();
  expect(tries).toBe(2);
  app.clock.advance(1_001);
  const [last] = await runner.drain();

  expect([last?.isDead, tries]).toEqual([true, 3]);
  expect(await ticks(app)).toEqual([]);
  const { jobs } = await app.admin.gql("{ jobs { nodes { name state attempts failure data } } }");
  expect(jobs.nodes).toEqual([
    {
      name: "test.flawed",
      state: "DEAD",
      attempts: 3,
      failure: "CONFLICT",
      data: { id: "test_1" },
    },
  ]);
});

test("a dead job is retried by hand, and only a dead one", async () => {
  await using app = await startApp();
  let isMended = false;
  const mended = defineJob({
    name: "test.mended",
    data: ["id"],
    maxAttempts: 1,
    handle: async (ctx, { id }) => {
      if (!isMended) throw new Error("not yet");
      await tick(ctx, id);
    },
  });
  const runner = runnerOf(app, mended);
  await add(app, mended);
  await runner.drain();
  const [job] = (await app.admin.gql("{ jobs { nodes { id } } }")).jobs.nodes;
  const retry = `mutation ($id: ID!) { jobRetry(input: { jobId: $id }) { job { state attempts } } }`;

  isMended = true;
  const { jobRetry } = await app.admin.gql(retry, { id: job.id });
  await expectCode("ILLEGAL_TRANSITION", app.admin.gql(retry, { id: job.id }));
  await runner.drain();

  expect(jobRetry.job).toEqual({ state: "WAITING", attempts: 0 });
  expect(await ticks(app)).toEqual(["test_1"]);
  await expectCode("NOT_FOUND", app.admin.gql(retry, { id: job.id }));
});

test("long work is done in parts, each kept, with its failures forgiven", async () => {
  await using app = await startApp();
  let part = 0;
  const long = defineJob({
    name: "test.long",
    data: ["id"],
    maxAttempts: 2,
    backoffMs: 0,
    handle: async (ctx) => {
      part += 1;
      await tick(ctx, `test_${part}`);
      if (part % 2 === 0) throw new Error("a part fails once");
      return part < 5 ? ctx.clock.now() : undefined;
    },
  });
  await add(app, long);

  await runnerOf(app, long).drain();

  expect(await ticks(app)).toEqual(["test_1", "test_3", "test_5"]);
});

test("a job of a release that is not here waits", async () => {
  await using app = await startApp();
  await add(app, tickJob);

  const ran = await runnerOf(app, { ...tickJob, name: "test.other" }).drain();

  expect(ran).toEqual([]);
  expect(await app.count("job")).toBe(1);
});

test("a stopped runner lets the running job finish and begins no other", async () => {
  await using app = await startApp();
  let begun = 0;
  const slow = defineJob({
    name: "test.slow",
    data: ["id"],
    handle: async (ctx, { id }) => {
      begun += 1;
      await sleep(200);
      await tick(ctx, id);
    },
  });
  for (const n of [1, 2, 3, 4, 5]) await add(app, slow, `test_${n}`);
  const runner = runnerOf(app, slow);

  runner.start();
  await until(async () => begun > 0);
  await runner.stop();

  expect(await ticks(app)).toHaveLength(begun);
  expect(await app.count("job")).toBe(5 - begun);
});

test("only who may sees jobs", async () => {
  await using app = await startApp();
  const program = await app.program(["lead:read"]);

  await expectCode("FORBIDDEN", program.gql("{ jobs { nodes { id } } }"));
});

test("an outside job that lost its lease to another process changes nothing of it", async () => {
  await using app: TestApp = await startApp();
  let runs = 0;
  const mail = defineJob({
    name: "test.mail",
    data: ["id"],
    isOutside: true,
    handle: async (ctx, { id }) => {
      runs += 1;
      expect(ctx.db.isTransaction).toBe(false);
      if (runs > 1) return tick(ctx, id);
      app.clock.advance(61_000); // as if this process had hung longer than its lease
      await runnerOf(app, mail).drain();
      throw new Error("and only then failed");
    },
  });
  await add(app, mail);

  await runnerOf(app, mail).drain();

  expect(runs).toBe(2);
  expect(await ticks(app)).toEqual(["test_1"]);
  expect(await app.count("job")).toBe(0);
});
