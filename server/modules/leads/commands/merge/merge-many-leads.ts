import { attempt, type Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import type { LeadMergeManyInput } from "../../merge/merge.inputs.js";
import type { LeadMergeResult } from "../../merge/merge.payloads.js";
import { mergeLeads } from "./merge-leads.js";

/** Merges decided cases, each by itself: the results stand in the order of the cases. */
export async function mergeManyLeads(
  ctx: Context,
  { merges }: LeadMergeManyInput,
): Promise<{ results: LeadMergeResult[] }> {
  const ids = merges.flatMap(({ survivorId, mergedIds }) => [survivorId, ...mergedIds]);
  await lockInOrder(ctx, ids);
  const results: LeadMergeResult[] = [];
  for (const merge of merges) {
    const outcome = await attempt(ctx, (ctx) => mergeLeads(ctx, merge));
    if (outcome.ok) {
      results.push({ ...outcome.value, error: null });
    } else {
      const { code, message } = outcome.error;
      results.push({ lead: null, merge: null, error: { code, message } });
    }
  }
  return { results };
}

/** All at once and in one order, so that two such calls do not wait for each other in a ring. */
async function lockInOrder(ctx: Context, ids: readonly string[]): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query(
      "SELECT FROM lead WHERE workspace_id = $1 AND id = ANY($2) ORDER BY id FOR UPDATE",
      [ctx.actor.workspaceId, ids.map(uuidOf)],
    ),
  );
}
