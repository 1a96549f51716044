import type { Context } from "../../../context.js";
import { defineJob, type Again } from "../../../jobs/define.js";
import { idsOf, LEADS_AT_ONCE } from "./commands/rescore-all.js";
import { rescoreLeads } from "./commands/rescore-leads.js";
import { dateOf, dayOf } from "./days.js";

/**
 * Lets scores age, just after the day has changed in UTC: of the leads whose score may be another
 * today though nothing happened, and of no others.
 */
export const ageScoresJob = defineJob({
  name: "scores.age",
  cron: "5 0 * * *",
  handle: ageOn,
});

async function ageOn(ctx: Context): Promise<Again | void> {
  const now = ctx.clock.now();
  const ids = await idsOf(ctx, DUE, dateOf(dayOf(now)));
  await rescoreLeads(ctx, ids, { isTold: false });
  if (ids.length === LEADS_AT_ONCE) return now;
}

const DUE = `
  SELECT id FROM lead WHERE workspace_id = $1 AND rescore_on <= $2 AND status <> 'MERGED'
   ORDER BY rescore_on, id LIMIT ${LEADS_AT_ONCE}`;
