import type { Context } from "../../../../context.js";
import { uuidOf } from "../../../../ids.js";
import { endEach, lockLive } from "../../../clocks/commands/end-clocks.js";
import { SlaMetric } from "../../../clocks/rules/sla.js";

/**
 * Ends the wait of leads whose owner has reached them. A touch before the hand was raised is an earlier
 * one's answer. Of several the first counts; three statements for any number.
 */
export async function meetByTouches(ctx: Context, touchIds: readonly string[]): Promise<void> {
  const touches = await ofOwners(ctx, touchIds);
  if (touches.length === 0) return;
  const subjects = [...new Set(touches.map(({ leadId }) => leadId))].map((leadId) => ({ leadId }));
  const clocks = await lockLive(ctx, subjects, [SlaMetric.FIRST_TOUCH]);
  const firstOf = new Map(
    clocks.flatMap(({ id, leadId, startedAt }) => {
      const since = touches.filter((each) => each.leadId === leadId && each.at >= startedAt);
      const [first] = since.map(({ at }) => at).sort((a, b) => a.getTime() - b.getTime());
      return first === undefined ? [] : [[id, first] as const];
    }),
  );
  const met = clocks.filter(({ id }) => firstOf.has(id));
  await endEach(ctx, met, ({ id, startedAt }) => ({ metAt: firstOf.get(id) ?? startedAt }));
}

type OwnersTouch = { readonly leadId: string; readonly at: Date };

function ofOwners(ctx: Context, touchIds: readonly string[]): Promise<OwnersTouch[]> {
  if (touchIds.length === 0) return Promise.resolve([]);
  return ctx.db.run((manager) =>
    manager.query(
      `SELECT 'lead_' || l.id AS "leadId", t.occurred_at AS at FROM touch t
         JOIN lead l ON l.workspace_id = t.workspace_id AND l.id = t.lead_id
          AND l.owner_id = t.user_id
        WHERE t.workspace_id = $1 AND t.id = ANY ($2)`,
      [ctx.actor.workspaceId, touchIds.map(uuidOf)],
    ),
  );
}
