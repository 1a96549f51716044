import type { Context } from "../../../../context.js";
import type { SqlParams } from "../../../../database/sql.js";
import { invalidInput } from "../../../../errors.js";
import { uuidOf } from "../../../../ids.js";
import { mayRead } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { LeadStatus } from "../../rules/lead-status.js";
import type { LeadConservationFilter } from "../conservation.inputs.js";
import { LeadWay } from "../conservation.payloads.js";

export type Period = {
  readonly from: Date;
  readonly to: Date;
  readonly filter?: LeadConservationFilter | null;
};

export function mustBePeriod({ from, to }: Period): void {
  if (to.getTime() >= from.getTime()) return;
  throw invalidInput([{ path: "to", message: "is before from" }]);
}

const { CONVERTED, DISQUALIFIED, MERGED } = LeadStatus;
/** A lead that stands at one of these is nobody's to work on any more. */
const closed = `'${[CONVERTED, DISQUALIFIED, MERGED].join("', '")}'`;

/**
 * Every move of the leads one may see before the end of the period, with the way it took them in or
 * out, each null where it did not. One who was never open came in and went out at once. From where a
 * lead came and went, not from the order of its moves: clocks of two servers may differ by a moment.
 */
export function movesSql(ctx: Context, { to, filter }: Period, params: SqlParams): string {
  const { sourceId, receivedVia, accountId } = filter ?? {};
  const where = [
    mayRead(ctx, Lead, "l", params),
    `c.field = 'status' AND c.created_at < ${params.add(to)}`,
    ...(sourceId == null ? [] : [`l.source_id = ${params.add(uuidOf(sourceId))}`]),
    ...(receivedVia == null ? [] : [`l.received_via = ${params.add(receivedVia)}`]),
    ...(accountId == null ? [] : [`l.account_id = ${params.add(uuidOf(accountId))}`]),
  ];
  return `SELECT c.id, l.id AS lead_id, c.created_at AS at, c.from_state, c.to_state,
      CASE WHEN c.from_state IS NULL THEN '${LeadWay.NEW}'
           WHEN c.from_state NOT IN (${closed}) OR c.to_state IN (${closed}) THEN NULL
           WHEN c.from_state = '${DISQUALIFIED}' THEN '${LeadWay.REOPENED}'
           WHEN c.from_state = '${MERGED}' THEN '${LeadWay.UNMERGED}'
           ELSE '${LeadWay.UNCONVERTED}' END AS way_in,
      CASE WHEN c.to_state NOT IN (${closed}) OR c.from_state IN (${closed}) THEN NULL
           ELSE c.to_state END AS way_out
    FROM lead l JOIN state_change c ON c.workspace_id = l.workspace_id AND c.subject_id = l.id
   WHERE ${where.join(" AND ")}`;
}

/**
 * How often a lead came to a status and did not leave it, before the period and until its end: 1 where
 * it stands and 0 elsewhere, if nothing is lost from its history.
 */
export function standingSql(from: string): string {
  return `SELECT lead_id, state, max(at) FILTER (WHERE came = 1) AS at,
      coalesce(sum(came) FILTER (WHERE at < ${from}), 0) AS before, sum(came) AS after
    FROM moves CROSS JOIN LATERAL (VALUES (to_state, 1), (from_state, -1)) side (state, came)
   WHERE state IS NOT NULL GROUP BY lead_id, state`;
}

export const isOpen = `state NOT IN (${closed})`;

/** Leads that history has in no status, in two, or in one oftener than once. */
export const astraySql = `SELECT lead_id FROM standing GROUP BY lead_id
  HAVING count(*) FILTER (WHERE after <> 0) <> 1 OR max(after) <> 1`;
