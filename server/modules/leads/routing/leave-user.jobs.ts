import type { Context } from "../../../context.js";
import { entityDeclaration } from "../../../database/declarations.js";
import type { Consumer } from "../../../events/consumers.js";
import { changeRow, together } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { defineJob, type Again } from "../../../jobs/define.js";
import { enqueue } from "../../../jobs/enqueue.js";
import { findVisible, lockEachVisible } from "../../../reader/rows.js";
import { userChanged } from "../../people/people.events.js";
import { User } from "../../people/user.entity.js";
import { recordRouting } from "../commands/hand-over-lead.js";
import { rerouteLeads } from "../commands/reroute-lead.js";
import { Lead } from "../lead.entity.js";
import { leadQueues } from "../lead.policy.js";
import { LeadStatus } from "../rules/lead-status.js";
import { toQueue } from "../rules/route.js";
import { isWithSales } from "../rules/status.js";
import { currentRules } from "./current-policy.js";

/** A transaction's worth. */
const LEADS_AT_ONCE = 200;

/** Longer than any transaction that may have given them a lead while they were leaving. */
const SECOND_LOOK_MS = 120_000;

/** Gives away what somebody who has left still owns, some leads at a time until none is left. */
export const leaveUser = defineJob({
  name: "lead.leave_user",
  data: ["userId"],
  handle: (ctx, { userId }) => giveAwayLeads(ctx, userId),
});

/** Whoever was deactivated; a second look is for leads that were on their way to them then. */
export const leadsLeft: Consumer = {
  name: "leads.left-with-nobody",
  on: [userChanged.event.name],
  handle: async (ctx, { payload, subjectId: userId }) => {
    const { changed } = payload;
    if (!Array.isArray(changed) || !changed.includes("active")) return;
    const user = await findVisible(ctx, User, userId);
    if (user === null || user.active) return;
    const later = new Date(ctx.clock.now().getTime() + SECOND_LOOK_MS);
    await enqueue(ctx, leaveUser, { userId });
    await enqueue(ctx, leaveUser, { userId }, { startAfter: later });
  },
};

/** Leads with sales go where the rules say, others to marketing's queues. Stops if they are back. */
export async function giveAwayLeads(ctx: Context, userId: string): Promise<Again | void> {
  const user = await findVisible(ctx, User, userId);
  if (user === null || user.active) return;
  const ids = await nextLeads(ctx, userId);
  const locked = (await lockEachVisible(ctx, Lead, ids)).values();
  // Of several that were merged meanwhile there is one.
  const own = new Map([...locked].map((lead) => [lead.id, lead])).values();
  const theirs = [...own].filter(({ ownerId }) => ownerId === userId);
  const reason = { code: "OWNER_LEFT" };
  const withSales = theirs.filter(({ status }) => isWithSales(status));
  const others = theirs.filter(({ status }) => !isWithSales(status));
  await rerouteLeads(ctx, withSales, { exclude: [userId], reason });
  await giveToQueues(ctx, others, reason);
  if (ids.length === LEADS_AT_ONCE) return ctx.clock.now();
}

async function giveToQueues(
  ctx: Context,
  leads: readonly Lead[],
  reason: { code: string },
): Promise<void> {
  if (leads.length === 0) return;
  const rules = await currentRules(ctx);
  await together(ctx, async (ctx) => {
    for (const lead of leads) {
      const { nurture, marketing } = leadQueues;
      const queueId = lead.status === LeadStatus.NURTURING ? nurture : marketing;
      await changeRow(ctx, Lead, lead, { ownerId: null, queue: queueId }, reason);
      await recordRouting(ctx, lead, toQueue(rules, queueId));
    }
  });
}

async function nextLeads(ctx: Context, userId: string): Promise<string[]> {
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT id FROM lead WHERE workspace_id = $1 AND owner_id = $2
          AND status NOT IN ('CONVERTED', 'DISQUALIFIED', 'MERGED')
        ORDER BY id LIMIT ${LEADS_AT_ONCE}`,
      [ctx.actor.workspaceId, uuidOf(userId)],
    ),
  );
  return rows.map(({ id }) => `${entityDeclaration(Lead).prefix}_${id}`);
}
