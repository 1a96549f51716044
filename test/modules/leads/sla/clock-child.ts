import "reflect-metadata";

import { pino } from "pino";

import { systemClock } from "../../../../server/clock.js";
import { openCore } from "../../../../server/core.js";

/** A whole server process, its clock set by the test: jobs and consumers run until it is killed. */
async function main(url: string, now: Date): Promise<void> {
  const log = pino({ level: "silent" });
  const database = { url, poolSize: 8, statementTimeoutMs: 20_000, connectTimeoutMs: 10_000 };
  const clock = { ...systemClock, now: () => now };
  const core = await openCore({ config: { database, oidc: null }, url, log, clock });
  core.jobs.start();
  process.stdout.write("started\n");
}

const [url = "", now = ""] = process.argv.slice(2);
void main(url, new Date(now));
