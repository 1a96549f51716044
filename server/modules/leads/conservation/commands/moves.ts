import type { Context } from "../../../../context.js";
import { SqlParams } from "../../../../database/sql.js";
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

const { CONVERTED, DISQUALIFIED, MERGED } = LeadStatus;
/** A lead that stands at one of these is nobody's to work on any more. */
export const closedStatuses: readonly LeadStatus[] = [CONVERTED, DISQUALIFIED, MERGED];
const closed = `'${closedStatuses.join("', '")}'`;

/** What is asked, as a statement has it: `leads` says which, at `l`, of those one may see. */
export type Asked = {
  readonly params: SqlParams;
  readonly workspace: string;
  readonly from: string;
  readonly to: string;
  readonly leads: string;
};

/** @throws AppError INVALID_INPUT for a period that ends before it begins */
export function askFor(ctx: Context, { from, to, filter }: Period): Asked {
  if (to < from) throw invalidInput([{ path: "to", message: "is before from" }]);
  const { sourceId, receivedVia, accountId } = filter ?? {};
  const params = new SqlParams();
  const where = [
    mayRead(ctx, Lead, "l", params),
    ...(sourceId == null ? [] : [`l.source_id = ${params.add(uuidOf(sourceId))}`]),
    ...(receivedVia == null ? [] : [`l.received_via = ${params.add(receivedVia)}`]),
    ...(accountId == null ? [] : [`l.account_id = ${params.add(uuidOf(accountId))}`]),
  ];
  return {
    params,
    workspace: params.add(ctx.actor.workspaceId),
    from: `${params.add(from)}::timestamptz`,
    to: `${params.add(to)}::timestamptz`,
    leads: where.join(" AND "),
  };
}

/**
 * Every move of these leads since the period began, with the way it took them in or out, each null
 * where it did not. One who was never open came in and went out at once. From where a lead came and
 * went, not from the order of its moves: clocks of two servers may differ by a moment.
 */
export function movesSql({ workspace, from, leads }: Asked): string {
  return `SELECT c.id, l.id AS lead_id, c.created_at AS at, c.from_state, c.to_state,
      CASE WHEN c.from_state IS NULL THEN '${LeadWay.NEW}'
           WHEN c.from_state NOT IN (${closed}) OR c.to_state IN (${closed}) THEN NULL
           WHEN c.from_state = '${DISQUALIFIED}' THEN '${LeadWay.REOPENED}'
           WHEN c.from_state = '${MERGED}' THEN '${LeadWay.UNMERGED}'
           ELSE '${LeadWay.UNCONVERTED}' END AS way_in,
      CASE WHEN c.to_state NOT IN (${closed}) OR c.from_state IN (${closed}) THEN NULL
           ELSE c.to_state END AS way_out
    FROM state_change c JOIN lead l ON l.id = c.subject_id
   WHERE c.workspace_id = ${workspace} AND c.field = 'status' AND c.created_at >= ${from}
     AND ${leads}`;
}
