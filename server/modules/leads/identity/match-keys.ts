import type { Context } from "../../../context.js";
import { blockKeys } from "../rules/identity/blocks.js";
import { BLOCK_CAP, leadBlocks } from "../rules/identity/lead-blocks.js";
import type { MatchRecord } from "../rules/identity/match-model.js";

/** A lead as it is compared; ids here are bare uuids, whose order is the order of arrival. */
export type MatchedLead = {
  readonly id: string;
  readonly isMerged: boolean;
  readonly record: MatchRecord;
};

/** Two leads that share a key; `older` came first. */
export type CandidatePair = { readonly older: string; readonly newer: string };

export function keysOf({ isMerged, record }: MatchedLead): string[] {
  return isMerged ? [] : blockKeys(leadBlocks, record);
}

/** Makes the stored keys of these leads those of what is known now. Two statements. */
export async function writeKeys(ctx: Context, leads: readonly MatchedLead[]): Promise<void> {
  const keyed = leads.flatMap((lead) => keysOf(lead).map((key) => ({ key, id: lead.id })));
  const values = [
    ctx.actor.workspaceId,
    keyed.map(({ key }) => key),
    keyed.map(({ id }) => id),
  ] as const;
  await ctx.db.run(async (manager) => {
    await manager.query(
      `DELETE FROM lead_match_key k
        WHERE k.workspace_id = $1 AND k.lead_id = ANY($4::uuid[]) AND NOT EXISTS (
          SELECT 1 FROM unnest($2::text[], $3::uuid[]) now (key, lead_id)
           WHERE now.key = k.key AND now.lead_id = k.lead_id)`,
      [...values, leads.map(({ id }) => id)],
    );
    await manager.query(
      `INSERT INTO lead_match_key (workspace_id, key, lead_id)
       SELECT $1, key, lead_id FROM unnest($2::text[], $3::uuid[]) now (key, lead_id)
       ON CONFLICT DO NOTHING`,
      [...values],
    );
  });
}

/**
 * Reads of each key at most one lead more than a block may hold, whatever the size of the block, and
 * each key once however many bring it: the statement is bounded by the keys given. In the index's
 * order, so that PostgreSQL stops there and gathers no block as a whole.
 */
export const CANDIDATES = `
  WITH mine AS (SELECT key, lead_id FROM unnest($2::text[], $3::uuid[]) given (key, lead_id)),
  block AS MATERIALIZED (
    SELECT keys.key, members.lead_ids
      FROM (SELECT DISTINCT key FROM mine) keys
     CROSS JOIN LATERAL (
       SELECT array_agg(k.lead_id) AS lead_ids
         FROM (SELECT k.lead_id FROM lead_match_key k
                WHERE k.workspace_id = $1 AND k.key = keys.key
                ORDER BY k.lead_id LIMIT ${BLOCK_CAP + 1}) k) members
     WHERE cardinality(members.lead_ids) <= ${BLOCK_CAP})
  SELECT DISTINCT mine.lead_id AS mine, other.lead_id AS other
    FROM mine JOIN block ON block.key = mine.key
   CROSS JOIN LATERAL unnest(block.lead_ids) other (lead_id)
   WHERE other.lead_id IS DISTINCT FROM mine.lead_id`;

type Keyed = { readonly key: string; readonly leadId: string | null };
type Candidate = { readonly mine: string | null; readonly other: string };

/** Who shares a key with whom. A key of nobody yet has no lead. */
export function findCandidates(ctx: Context, keyed: readonly Keyed[]): Promise<Candidate[]> {
  return ctx.db.run((manager) =>
    manager.query(CANDIDATES, [
      ctx.actor.workspaceId,
      keyed.map(({ key }) => key),
      keyed.map(({ leadId }) => leadId),
    ]),
  );
}
