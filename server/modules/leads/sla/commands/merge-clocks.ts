import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { changeRow, deleteRow } from "../../../../history/write.js";
import { uuidOf } from "../../../../ids.js";
import { endEach, lockLive } from "../../../clocks/commands/end-clocks.js";
import { liveStates } from "../../../clocks/rules/clock-machine.js";
import { SlaMetric } from "../../../clocks/rules/sla.js";
import { SlaClock } from "../../../clocks/sla-clock.entity.js";
import {
  keepBefore,
  noteMade,
  sealImages,
  type Merging,
} from "../../commands/merge/merge-images.js";
import { imagesOf, type Image } from "../../commands/merge/restore-rows.js";
import type { Lead } from "../../lead.entity.js";
import type { MergeLedger } from "../../merge/merge-ledger.entity.js";
import { keptClocks } from "../../rules/merge/clocks.js";

const all = Object.values(SlaMetric);

/** Of clocks that run for several leads of one person the earliest of each kind runs on. */
export async function uniteClocks(
  ctx: Context,
  merging: Merging,
  leads: readonly Lead[],
  standing: Lead,
): Promise<void> {
  const subjects = leads.map(({ id }) => ({ leadId: id }));
  const clocks = await lockLive(ctx, subjects, all);
  if (clocks.length === 0) return;
  await keepBefore(ctx, merging, SlaClock, idsOf(clocks));
  const kept = keptClocks(clocks, standing.id);
  const others = clocks.filter(({ id }) => !kept.has(id));
  await endEach(ctx, others, () => ({ reason: "MERGED" }));
}

/** Notes what the merge has made of clocks, those that began with it among them. */
export async function sealClocks(ctx: Context, merging: Merging): Promise<void> {
  const { survivorId } = merging;
  const known = new Set(await imaged(ctx, merging.merge, "TRUE"));
  for (const clock of await lockLive(ctx, [{ leadId: survivorId }], all)) {
    if (!known.has(clock.id)) await noteMade(ctx, merging, clock);
  }
  await sealImages(ctx, merging, SlaClock);
}

/**
 * Clocks the merge had ended run on, and those that began with it are as if they never had; one that
 * has reached a step since has told somebody, and ends. Their leads are themselves again.
 */
export async function partClocks(ctx: Context, merge: MergeLedger): Promise<void> {
  const made = await madeBy(ctx, merge);
  const begun = made.filter(({ stepsReached }) => stepsReached > 0);
  await endEach(ctx, begun, () => ({ reason: "UNMERGED" }));
  for (const clock of made) if (!begun.includes(clock)) await deleteRow(ctx, SlaClock, clock);
  for (const [id, image] of await imagesOf(ctx, merge, SlaClock)) {
    if (image.changed.includes("state")) await giveBack(ctx, id, image);
  }
}

/** Unless it has moved on since, or another of its kind has begun. */
async function giveBack(ctx: Context, id: string, image: Image<SlaClock>): Promise<void> {
  const { workspaceId } = ctx.actor;
  const clock = await ctx.db.run((manager) =>
    manager.findOneByOrFail(SlaClock, { workspaceId, id }),
  );
  const { leadId, metric, state } = clock;
  if (leadId === null || state !== image.after.state) return;
  if ((await lockLive(ctx, [{ leadId }], [metric])).length > 0) return;
  const unchanging = ["version", "updatedAt", "leadId"];
  const names = image.changed.filter((name) => !unchanging.includes(name));
  const before = Object.fromEntries(names.map((name) => [name, Reflect.get(image.before, name)]));
  await changeRow(ctx, SlaClock, clock, before, { code: "UNMERGED" });
}

async function madeBy(ctx: Context, merge: MergeLedger): Promise<SlaClock[]> {
  const ids = await imaged(ctx, merge, "before IS NULL");
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, id: In(ids), state: In([...liveStates]) };
  const lock = { mode: "pessimistic_write" } as const;
  return ctx.db.run((manager) => manager.find(SlaClock, { where, order: { id: "ASC" }, lock }));
}

async function imaged(ctx: Context, merge: MergeLedger, where: string): Promise<string[]> {
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT 'clock_' || row_id AS id FROM merge_image
        WHERE workspace_id = $1 AND merge_id = $2 AND table_name = 'sla_clock' AND ${where}`,
      [ctx.actor.workspaceId, uuidOf(merge.id)],
    ),
  );
  return rows.map(({ id }) => id);
}

function idsOf(clocks: readonly SlaClock[]): string[] {
  return clocks.map(({ id }) => id);
}
