import type { Context } from "../../../../context.js";
import { entityDeclaration } from "../../../../database/declarations.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { uuidOf } from "../../../../ids.js";
import { lockVisible } from "../../../../reader/rows.js";
import { lockValues } from "../../../people/lock-values.js";
import { Lead } from "../../lead.entity.js";
import { duplicateScanFinished } from "../duplicate.events.js";
import { DuplicateScan, DuplicateScanState } from "../duplicate-scan.entity.js";
import { matchLeads } from "./match-leads.js";

/** A transaction's worth: below a second, in which nobody else decides on a case. */
const LEADS_AT_ONCE = 500;

export const duplicateScanJob = defineJob({
  name: "duplicates.scan",
  data: ["scanId"],
  handle: (ctx, { scanId }) => scanOn(ctx, scanId),
});

/**
 * Begins to look at all leads, as after weights have changed or before a file's leads are called.
 * One at a time: while one goes on, that one is answered with.
 */
export async function startScan(ctx: Context): Promise<{ scan: DuplicateScan }> {
  await lockValues(ctx, "duplicate scan", ["start"]);
  const { workspaceId, userId: startedById } = ctx.actor;
  const running = await ctx.db.run((manager) =>
    manager.findOneBy(DuplicateScan, { workspaceId, state: DuplicateScanState.RUNNING }),
  );
  if (running !== null) return { scan: running };
  const leadsTotal = await ctx.db.run((manager) => manager.countBy(Lead, { workspaceId }));
  const scan = await insertRow(ctx, DuplicateScan, {
    state: DuplicateScanState.RUNNING,
    startedById,
    leadsTotal,
    leadsScanned: 0,
    pairsCompared: 0,
    casesOpened: 0,
  });
  await enqueue(ctx, duplicateScanJob, { scanId: scan.id });
  return { scan };
}

/** Looks at the next leads in the order they came. Answers when to go on, or nothing at the end. */
export async function scanOn(ctx: Context, scanId: string): Promise<Again | void> {
  const scan = await lockVisible(ctx, DuplicateScan, scanId);
  if (scan.state === DuplicateScanState.DONE) return;
  const ids = await nextLeads(ctx, scan.placeId);
  const { pairsCompared, casesOpened } = await matchLeads(ctx, ids, { onlyOlder: true });
  const last = ids.at(-1);
  const isDone = ids.length < LEADS_AT_ONCE;
  const now = ctx.clock.now();
  await changeRow(ctx, DuplicateScan, scan, {
    leadsScanned: scan.leadsScanned + ids.length,
    pairsCompared: scan.pairsCompared + pairsCompared,
    casesOpened: scan.casesOpened + casesOpened,
    ...(last === undefined ? {} : { placeId: uuidOf(last) }),
    ...(isDone ? { state: DuplicateScanState.DONE, finishedAt: now } : {}),
  });
  if (!isDone) return now;
  const { leadsScanned } = scan;
  const counts = { leadsScanned, pairsCompared: scan.pairsCompared, casesOpened: scan.casesOpened };
  await emit(ctx, duplicateScanFinished({ scanId, ...counts }));
}

async function nextLeads(ctx: Context, after: string | null): Promise<string[]> {
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM lead WHERE workspace_id = $1 AND ($2::uuid IS NULL OR id > $2)
        ORDER BY id LIMIT ${LEADS_AT_ONCE}`,
      [ctx.actor.workspaceId, after],
    ),
  );
  const { prefix } = entityDeclaration(Lead);
  return rows.map(({ id }) => `${prefix}_${id}`);
}
