import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { defineJob } from "../../server/jobs/define.js";
import { LEASE_MS } from "../../server/jobs/run-job.js";
import { startApp, type TestApp } from "../support/app.js";
import { databaseUrl } from "../support/database-url.js";
import { add, runnerOf, tick, tickJob, ticks } from "./ticks.js";

/** Another server process, killed when it is in the middle of a job. */
async function killedInTheMiddle(app: TestApp): Promise<void> {
  const file = fileURLToPath(new URL("kill-child.ts", import.meta.url));
  const args = ["--import", "tsx", file, databaseUrl(app), app.clock.now().toISOString()];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a job whose process is killed in the middle has its effect once, by another, at once", async () => {
  await using app = await startApp();
  await add(app, tickJob);

  await killedInTheMiddle(app);
  for (let ran = 0; ran === 0;) ran = (await runnerOf(app, tickJob).drain()).length;

  expect(await ticks(app)).toEqual(["test_1"]);
  expect(await app.count("job")).toBe(0);
}, 60_000);

test("an outside job whose process is killed is run again when its lease ends", async () => {
  await using app = await startApp();
  const mail = defineJob({
    name: "test.mail",
    data: ["id"],
    isOutside: true,
    handle: (ctx, { id }) => tick(ctx, id),
  });
  await add(app, mail);

  await killedInTheMiddle(app);
  app.clock.advance(LEASE_MS - 1_000);
  expect(await runnerOf(app, mail).drain()).toEqual([]);
  app.clock.advance(1_000);
  await runnerOf(app, mail).drain();

  expect(await ticks(app)).toEqual(["test_1"]);
  expect(await app.count("job")).toBe(0);
}, 60_000);

test("an outside job whose process vanishes at every attempt is given up", async () => {
  await using app = await startApp();
  const mail = defineJob({
    name: "test.mail",
    data: ["id"],
    isOutside: true,
    maxAttempts: 1,
    handle: (ctx, { id }) => tick(ctx, id),
  });
  await add(app, mail);

  await killedInTheMiddle(app);
  app.clock.advance(LEASE_MS);
  const [ran] = await runnerOf(app, mail).drain();

  expect(ran?.isDead).toBe(true);
  expect(await ticks(app)).toEqual([]);
}, 60_000);
