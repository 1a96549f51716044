import { setTimeout as sleep } from "node:timers/promises";

import { connect } from "./connect.js";

/** A worker in a process of its own. Ana's power fails at her second lead: she never says a word again. */
const [name = "", run = ""] = process.argv.slice(2);
const stop = new AbortController();
process.once("SIGTERM", () => stop.abort());

const work = connect(name).queue.work({
  purpose: `enrichment.${run}`,
  filter: { id: { in: process.argv.slice(4) } },
  worker: name,
  leaseSeconds: 5, // short, so that the story is; a real worker leaves the five minutes
  idleMs: 250,
  signal: stop.signal,
});

let jobs = 0;
for await (const { lead } of work) {
  jobs += 1;
  if (name === "Ana" && jobs === 2) process.kill(process.pid, "SIGKILL");
  console.log(`${name} looks ${lead.company} up`);
  await sleep(300);
}
