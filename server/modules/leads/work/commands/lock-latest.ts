import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import type { Lead } from "../../lead.entity.js";
import { WorkLease } from "../work-lease.entity.js";

/** Locks the latest leases of leads, of one purpose or of all, in the order of their ids. */
export async function lockLatest(
  ctx: Context,
  leads: readonly Lead[],
  purpose?: string,
): Promise<WorkLease[]> {
  if (leads.length === 0) return [];
  const { workspaceId } = ctx.actor;
  const leadId = In(leads.map(({ id }) => id));
  const of = purpose === undefined ? {} : { purpose };
  return ctx.db.run((manager) =>
    manager.find(WorkLease, {
      where: { workspaceId, leadId, isLatest: true, ...of },
      order: { id: "ASC" },
      lock: { mode: "pessimistic_write" },
    }),
  );
}
