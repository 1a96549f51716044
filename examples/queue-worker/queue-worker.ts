import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import type { WorkLease } from "@liaison/sdk";

import { connect } from "./connect.js";

const client = connect("story");
const worker = fileURLToPath(new URL("worker.ts", import.meta.url));

// Six companies to look up. The purpose has the run in it, so that a second run is new work.
const run = Date.now().toString(36);
const companies = ["Aqua", "Brunnen", "Castellan", "Dune", "Estuary", "Fjord"];
const ids: string[] = [];
for (const company of companies) {
  const email = `plant@${company.toLowerCase()}.example`;
  const { lead } = await client.leads.capture({ company, email, receivedVia: "API" });
  ids.push(lead.id);
}

// Two workers, each a process of its own. They know nothing of each other.
const start = (name: string) =>
  spawn(process.execPath, ["--import", "tsx", worker, name, run, ...ids], { stdio: "ignore" });
const ana = start("Ana");
const anaEnded = once(ana, "exit");
const bo = start("Bo");
const boEnded = once(bo, "exit");

// Bo goes on alone, and takes over what Ana had once her lease lapses.
const purpose = { eq: `enrichment.${run}` };
const isDone = async () =>
  (await client.leads.leases.count({ filter: { purpose, state: { eq: "COMPLETED" } } })).count ===
  companies.length;
while (!(await isDone())) await sleep(250);
bo.kill("SIGTERM");
await Promise.all([anaEnded, boEnded]);

const leases: WorkLease[] = [];
for await (const lease of client.leads.leases.list({ filter: { purpose } })) leases.push(lease);
const of = (state: string, name: string) =>
  leases.filter((lease) => lease.state === state && lease.worker === name).length;
const worked = new Set(
  leases.filter(({ state }) => state === "COMPLETED").map(({ lead }) => lead.id),
);
console.log(
  `Ana   completed ${of("COMPLETED", "Ana")}, had ${of("LAPSED", "Ana")} in hand when the power failed`,
);
console.log(`Bo    completed ${of("COMPLETED", "Bo")}, one of them at the second attempt`);
console.log(`Leads ${worked.size} worked, ${of("COMPLETED", "Ana") + of("COMPLETED", "Bo")} times`);
