import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { defineJob } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { NIL_UUID } from "../../../../ids.js";
import { leadsRescored } from "../scoring.events.js";
import { rescoreLeads } from "./rescore-leads.js";

/** A transaction's worth: below a second, in which nobody else changes these leads. */
export const LEADS_AT_ONCE = 1000;

/**
 * Scores every lead anew, a part at a time: each part is a job of its own that enqueues the next, so a
 * kill costs the part in hand.
 */
export const rescoreAllJob = defineJob({
  name: "scores.rescore",
  data: ["rescoringId", "after", "leads", "changed"],
  handle: (ctx, { rescoringId, after, leads, changed }) =>
    rescoreOn(ctx, { rescoringId, after, leads: Number(leads), changed: Number(changed) }),
});

/** Begins to score every lead anew. */
export async function rescoreAll(ctx: Context): Promise<void> {
  const rescoringId = ctx.ids.next("rescoring");
  await enqueue(ctx, rescoreAllJob, { rescoringId, after: NIL_UUID, leads: "0", changed: "0" });
}

type Part = {
  readonly rescoringId: string;
  readonly after: string;
  readonly leads: number;
  readonly changed: number;
};

async function rescoreOn(ctx: Context, part: Part): Promise<void> {
  const { rescoringId } = part;
  const ids = await idsOf(ctx, NEXT, part.after);
  const leads = part.leads + ids.length;
  const changed = part.changed + (await rescoreLeads(ctx, ids, { isTold: false }));
  const last = ids.at(-1);
  if (last === undefined || ids.length < LEADS_AT_ONCE) {
    return emit(ctx, leadsRescored({ rescoringId, leads, changed }));
  }
  const counts = { leads: String(leads), changed: String(changed) };
  await enqueue(ctx, rescoreAllJob, { rescoringId, after: last, ...counts });
}

const NEXT = `
  SELECT id FROM lead WHERE workspace_id = $1 AND id > $2 AND status <> 'MERGED'
   ORDER BY id LIMIT ${LEADS_AT_ONCE}`;

/** Bare uuids of leads that a statement finds from a place on. */
export async function idsOf(
  ctx: Context,
  sql: string,
  from: string,
  ...more: readonly string[]
): Promise<string[]> {
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(sql, [ctx.actor.workspaceId, from, ...more]),
  );
  return rows.map(({ id }) => id);
}
