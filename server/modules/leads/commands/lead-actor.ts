import type { Role } from "../../../auth/actor.js";
import type { Context } from "../../../context.js";
import { uuidOf } from "../../../ids.js";
import { Department } from "../../people/department.js";
import type { Lead } from "../lead.entity.js";
import type { LeadActor } from "../rules/lead-facts.js";

const departmentOf: Partial<Record<Role, Department>> = {
  SALES: Department.SALES,
  SALES_MANAGER: Department.SALES,
  MARKETING: Department.MARKETING,
  MARKETING_MANAGER: Department.MARKETING,
};

/** Who asks, as the guards see them. */
export async function leadActor(ctx: Context, lead: Lead): Promise<LeadActor> {
  const { kind, role, userId, permissions } = ctx.actor;
  if (kind === "ANONYMOUS") throw new Error("An anonymous caller moves no lead");
  return {
    kind,
    userId,
    department: departmentOf[role] ?? null,
    isManager: permissions.has("lead:reopen"),
    isOnSalesTeam: await isOnSalesTeam(ctx, lead),
  };
}

/** What stands in a queue is any salesperson's; what has an owner is the owner's team's and manager's. */
async function isOnSalesTeam(ctx: Context, lead: Lead): Promise<boolean> {
  const { userId, role, workspaceId } = ctx.actor;
  if (userId === null || departmentOf[role] !== Department.SALES) return false;
  const { ownerId } = lead;
  if (ownerId === null || ownerId === userId) return true;
  const rows: unknown[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT 1 FROM team_member theirs
         JOIN team ON team.workspace_id = theirs.workspace_id AND team.id = theirs.team_id
        WHERE theirs.workspace_id = $1 AND theirs.user_id = $2 AND theirs.to_at IS NULL
          AND team.department = 'SALES'
          AND (team.lead_id = $3 OR EXISTS (
            SELECT 1 FROM team_member mine
             WHERE mine.workspace_id = $1 AND mine.team_id = team.id AND mine.user_id = $3
               AND mine.to_at IS NULL))
       UNION ALL
       SELECT 1 FROM app_user WHERE workspace_id = $1 AND id = $2 AND manager_id = $3
       LIMIT 1`,
      [workspaceId, uuidOf(ownerId), uuidOf(userId)],
    ),
  );
  return rows.length > 0;
}
