import "reflect-metadata";

import { pino } from "pino";

import { systemClock } from "../../../../server/clock.js";
import { openCore } from "../../../../server/core.js";

/** A server process that waits to be told to begin, works off all jobs that are due, and says what it did. */
async function main(url: string, now: Date): Promise<void> {
  const log = pino({ level: "silent" });
  const database = { url, poolSize: 8, statementTimeoutMs: 20_000, connectTimeoutMs: 10_000 };
  const clock = { ...systemClock, now: () => now };
  const core = await openCore({ config: { database, oidc: null }, url, log, clock });
  process.stdout.write("ready\n");
  await new Promise((resolve) => process.stdin.once("data", resolve));
  const ran = await core.jobs.drain();
  const failed = ran.filter(({ error }) => error !== null).length;
  process.stdout.write(`${JSON.stringify({ ran: ran.length, failed })}\n`);
  await core.stop();
  process.exit(0);
}

const [url = "", now = ""] = process.argv.slice(2);
void main(url, new Date(now));
