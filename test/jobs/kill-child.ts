import "reflect-metadata";

import { pino } from "pino";

import { systemClock } from "../../server/clock.js";
import type { Context } from "../../server/context.js";
import { openCore } from "../../server/core.js";
import { defineJob } from "../../server/jobs/define.js";
import { jobRunner } from "../../server/jobs/runner.js";
import { tick } from "./ticks.js";

/** A server process that begins jobs and never ends them; it says when it is in the middle of one. */
async function main(url: string, now: Date): Promise<void> {
  const log = pino({ level: "silent" });
  const database = { url, poolSize: 8, statementTimeoutMs: 20_000, connectTimeoutMs: 10_000 };
  const clock = { ...systemClock, now: () => now };
  const core = await openCore({ config: { database, oidc: null }, url, log, clock });
  const handle = async (ctx: Context, { id }: { readonly id: string }) => {
    if (ctx.db.isTransaction) await tick(ctx, id);
    process.stdout.write(`${id}\n`);
    await new Promise(() => setInterval(() => undefined, 1_000));
  };
  const jobs = [
    defineJob({ name: "test.tick", data: ["id"], handle }),
    defineJob({ name: "test.mail", data: ["id"], isOutside: true, handle }),
  ];
  jobRunner({ ...core, jobs, log }).start();
}

const [url = "", now = ""] = process.argv.slice(2);
void main(url, new Date(now));
