import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { captureLeads } from "../../../../server/modules/leads/commands/capture-lead.js";
import { forwardLead } from "../../../../server/modules/leads/commands/forward-lead.js";
import { LeadChannel } from "../../../../server/modules/leads/lead.enums.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { databaseUrl } from "../../../support/database-url.js";
import { company } from "../lead-kit.js";
import { mailsOf } from "./clock-kit.js";

const FRIDAY = "2026-03-27T15:30:00Z"; // half past four in Rome; on Sunday its clocks change
const LEADS = 210; // more than the job takes at once

async function server(app: TestApp): Promise<ChildProcess> {
  const file = fileURLToPath(new URL("clock-child.ts", import.meta.url));
  const args = ["--import", "tsx", file, databaseUrl(app), app.clock.now().toISOString()];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("A pipe was asked for");
  await once(child.stdout, "data");
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

/** Servers come, work for a moment and are killed; the last lets them finish. */
async function killRounds(app: TestApp, waitsMs: readonly number[]): Promise<void> {
  for (const wait of waitsMs) {
    const servers = await Promise.all([server(app), server(app)]);
    await sleep(wait);
    await Promise.all(servers.map(kill));
  }
  await app.jobs();
  await app.core.relay.drain();
}

async function handOver(app: TestApp): Promise<void> {
  await company(app);
  const people = Array.from({ length: LEADS }, (_, nth) => ({
    email: `p${nth}@x${nth}.example`,
    receivedVia: LeadChannel.API,
  }));
  await inTransaction(app.system, async (ctx) => {
    for (const taken of await captureLeads(ctx, people)) {
      if (!taken.ok) throw taken.error;
      await forwardLead(ctx, { leadId: taken.value.lead.id, reason: "They are on our list" });
    }
  });
}

function steps(app: TestApp): Promise<{ kind: string; reached_at: Date; count: string }[]> {
  return app.system.db.run((manager) =>
    manager.query(
      `SELECT kind, reached_at, count(*) FROM sla_step WHERE workspace_id = $1
        GROUP BY 1, 2 ORDER BY 2, 1`,
      [app.workspaceId],
    ),
  );
}

test("each step and each mail comes once, over killed servers and a change of the clocks", async () => {
  await using app = await startApp({ now: FRIDAY });
  await handOver(app);
  await app.jobs(); // notes where the schedule stands

  app.clock.set("2026-03-30T09:29:00Z"); // 11:29 on Monday: three hours are over, and a minute to go
  await killRounds(app, []);
  const early = await steps(app);
  app.clock.set("2026-03-30T10:31:00Z");
  await killRounds(app, [40, 250]);

  expect(early).toEqual([]);
  const count = String(LEADS);
  expect(await steps(app)).toEqual([
    { kind: "WARNING", reached_at: new Date("2026-03-30T09:30:00Z"), count },
    { kind: "BREACH", reached_at: new Date("2026-03-30T10:30:00Z"), count },
    { kind: "ESCALATION", reached_at: new Date("2026-03-30T10:30:00Z"), count },
  ]);
  expect(await app.events("sla.warned")).toHaveLength(LEADS);
  expect(await app.events("sla.breached")).toHaveLength(LEADS);
  expect(await app.events("sla.escalated")).toHaveLength(LEADS);
  expect(await mailsOf(app)).toHaveLength(LEADS); // warnings: nobody manages these salespeople
}, 180_000);
