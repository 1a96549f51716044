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
/** By which ways leads come in, and by which they go out. */
export const waysIn = [LeadWay.NEW, LeadWay.REOPENED, LeadWay.UNMERGED, LeadWay.UNCONVERTED];
export const waysOut = [LeadWay.CONVERTED, LeadWay.DISQUALIFIED, LeadWay.MERGED];

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
 * Whether a move at `c` took its lead this way. One who was never open came in and went out at once. From
 * where a lead came and went, not from the order of its moves: clocks of two servers may differ by a
 * moment.
 */
export function isWay(way: LeadWay): string {
  const came = (from: string) => `c.from_state = '${from}' AND c.to_state NOT IN (${closed})`;
  const left = (to: string) =>
    `c.to_state = '${to}' AND (c.from_state IS NULL OR c.from_state NOT IN (${closed}))`;
  switch (way) {
    case LeadWay.NEW:
      return "c.from_state IS NULL";
    case LeadWay.REOPENED:
      return came(DISQUALIFIED);
    case LeadWay.UNMERGED:
      return came(MERGED);
    case LeadWay.UNCONVERTED:
      return came(CONVERTED);
    case LeadWay.CONVERTED:
    case LeadWay.DISQUALIFIED:
    case LeadWay.MERGED:
      return left(way);
  }
}

/** Moves at `c` of leads at `l`, since the period began. */
export function movesSince({ workspace, from }: Asked): string {
  return `c.workspace_id = ${workspace} AND c.subject_id = l.id
    AND c.field = 'status' AND c.created_at >= ${from}`;
}
