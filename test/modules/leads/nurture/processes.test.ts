import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

import { expect, test } from "vitest";

import { inTransaction } from "../../../../server/context.js";
import { enqueueMoves } from "../../../../server/modules/leads/nurture/commands/move-due.js";
import { startApp, type TestApp } from "../../../support/app.js";
import { databaseUrl } from "../../../support/database-url.js";
import { kept, nurture, running, steps } from "./nurture-kit.js";

const PEOPLE = 40;
const PROGRAMS = 4;
const PROCESSES = 4;
const LANES = 4;

/** A second server on the app's database; resolves once it is ready to work. */
async function mover(app: TestApp): Promise<ChildProcess> {
  const file = fileURLToPath(new URL("mover-process.ts", import.meta.url));
  const args = ["--import", "tsx", file, databaseUrl(app), app.clock.now().toISOString()];
  const child = spawn(process.execPath, args, { stdio: ["pipe", "pipe", "inherit"] });
  await once(child.stdout, "data");
  return child;
}

test("several servers, people in several programmes: nobody past the cap, no step twice, nobody forgotten", async () => {
  await using app = await startApp();
  await app.core.relay.stop();
  await nurture(app.admin, "Configure", { frequencyCap: { max: 2, per: "P7D" } });
  const programs: string[] = [];
  for (let nth = 0; nth < PROGRAMS; nth += 1) {
    const input = { name: `Programme ${nth}`, entryFilter: null, steps: steps(1) };
    programs.push((await running(app.admin, input)).id);
  }
  const leadIds: string[] = [];
  for (let nth = 0; nth < PEOPLE; nth += 1) leadIds.push((await kept(app.admin)).id);
  for (const programId of programs) await nurture(app.admin, "Enrol", { programId, leadIds });
  await inTransaction(app.system, async (ctx) => {
    for (const programId of programs) await enqueueMoves(ctx, programId, LANES);
  });

  const children = await Promise.all(Array.from({ length: PROCESSES }, () => mover(app)));
  for (const child of children) child.stdin?.write("go\n");
  const told = await Promise.all(children.map((child) => once(child.stdout ?? child, "data")));
  await app.jobs();

  const perPerson: { sends: number; held: number; count: string }[] = await app.system.db.run(
    (manager) =>
      manager.query(
        `SELECT sends::int, held::int, count(*) FROM (
         SELECT l.id,
           (SELECT count(*) FROM nurture_send x WHERE x.lead_id = l.id) AS sends,
           (SELECT count(*) FROM nurture_enrolment e WHERE e.lead_id = l.id AND e.state = 'ENROLLED' AND e.due_at IS NOT NULL) AS held
           FROM lead l WHERE l.workspace_id = $1) each GROUP BY 1, 2`,
        [app.workspaceId],
      ),
  );
  expect(told.map(([text]) => JSON.parse(String(text)).failed)).toEqual(Array(PROCESSES).fill(0));
  expect(perPerson).toEqual([{ sends: 2, held: 2, count: String(PEOPLE) }]);
}, 120_000);
