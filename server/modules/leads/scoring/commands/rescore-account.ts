import type { Context } from "../../../../context.js";
import { preparedQuery } from "../../../../database/prepared.js";
import { defineJob } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { NIL_UUID } from "../../../../ids.js";
import { idsOf, LEADS_AT_ONCE } from "./rescore-all.js";
import { rescoreLeads } from "./rescore-leads.js";

/**
 * The leads of accounts that have changed, bare uuids, where they are few enough for one transaction.
 * Else none: they are scored by jobs, an account and a part at a time.
 */
export async function leadsToRescore(
  ctx: Context,
  accounts: readonly string[],
): Promise<readonly string[]> {
  if (accounts.length === 0) return [];
  const found = await ctx.db.query<{ id: string }>(
    preparedQuery(OF_ACCOUNTS, [ctx.actor.workspaceId, accounts]),
  );
  if (found.length <= LEADS_AT_ONCE) return found.map(({ id }) => id);
  for (const accountId of accounts) {
    await enqueue(
      ctx,
      rescoreAccountJob,
      { accountId, after: NIL_UUID },
      { singletonKey: accountId },
    );
  }
  return [];
}

const OF_ACCOUNTS = `
  SELECT id FROM lead WHERE workspace_id = $1 AND account_id = ANY($2) LIMIT ${LEADS_AT_ONCE + 1}`;

/** Scores a part of an account's leads, and enqueues the next: a kill costs the part in hand. */
export const rescoreAccountJob = defineJob({
  name: "scores.rescore_account",
  data: ["accountId", "after"],
  handle: async (ctx, { accountId, after }) => {
    const ids = await idsOf(ctx, NEXT, after, accountId);
    await rescoreLeads(ctx, ids, { isTold: true });
    const last = ids.at(-1);
    if (last === undefined || ids.length < LEADS_AT_ONCE) return;
    await enqueue(ctx, rescoreAccountJob, { accountId, after: last });
  },
});

const NEXT = `
  SELECT id FROM lead WHERE workspace_id = $1 AND account_id = $3 AND id > $2
   ORDER BY id LIMIT ${LEADS_AT_ONCE}`;
