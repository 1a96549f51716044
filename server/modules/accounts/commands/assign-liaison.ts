import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { Department } from "../../people/department.js";
import { Team } from "../../people/team.entity.js";
import { activeUser } from "../account-owner.js";
import type {
  LiaisonAssignInput,
  LiaisonTargetInput,
  LiaisonUnassignInput,
} from "../account-team.inputs.js";
import { Account } from "../account.entity.js";
import { LiaisonScope } from "../accounts.enums.js";
import { liaisonAssigned, liaisonUnassigned } from "../accounts.events.js";
import { refused } from "../given-values.js";
import { endOf, type Interval } from "../interval.js";
import { LiaisonAssignment } from "../liaison-assignment.entity.js";
import { lockValues } from "../../people/lock-values.js";

type Target = Pick<LiaisonAssignment, "scope" | "accountId" | "teamId">;

/** Attaches a liaison to an account or a team. CONFLICT when they are in part of that time already. */
export async function assignLiaison(
  ctx: Context,
  { userId, ...input }: LiaisonAssignInput,
): Promise<{ assignment: LiaisonAssignment }> {
  const { department } = await activeUser(ctx, userId, "input.userId");
  if (department !== Department.LIAISON) {
    throw refused("input.userId", "is not of the department LIAISON");
  }
  const target = await targetOf(ctx, input.target);
  const interval = { fromAt: input.fromAt ?? ctx.clock.now(), toAt: input.toAt ?? null };
  await checkFree(ctx, userId, target, interval);

  const assignment = await insertRow(ctx, LiaisonAssignment, { userId, ...target, ...interval });
  await emit(ctx, liaisonAssigned({ assignmentId: assignment.id, userId, ...target }));
  return { assignment };
}

/** Ends an assignment; it stays in the history. */
export async function unassignLiaison(
  ctx: Context,
  { assignmentId, toAt = null }: LiaisonUnassignInput,
): Promise<{ assignment: LiaisonAssignment }> {
  const assignment = await lockVisible(ctx, LiaisonAssignment, assignmentId);
  const end = endOf(ctx, assignment, toAt);

  await changeRow(ctx, LiaisonAssignment, assignment, { toAt: end });
  const { userId } = assignment;
  await emit(ctx, liaisonUnassigned({ assignmentId, userId, toAt: end.toISOString() }));
  return { assignment };
}

async function targetOf(
  ctx: Context,
  { accountId = null, teamId = null }: LiaisonTargetInput,
): Promise<Target> {
  if (accountId !== null) {
    await getVisible(ctx, Account, accountId);
    return { scope: LiaisonScope.ACCOUNT, accountId, teamId: null };
  }
  if (teamId === null) throw refused("input.target", "names neither account nor team");
  await getVisible(ctx, Team, teamId);
  return { scope: LiaisonScope.TEAM, accountId: null, teamId };
}

async function checkFree(
  ctx: Context,
  userId: string,
  { accountId, teamId }: Target,
  interval: Interval,
): Promise<void> {
  const { fromAt, toAt } = interval;
  if (toAt !== null && toAt <= fromAt) throw refused("input.toAt", "must be later than fromAt");
  await lockValues(ctx, "liaison", [userId]);
  const { workspaceId } = ctx.actor;
  const held = await ctx.db.run((manager) =>
    manager.findBy(LiaisonAssignment, { workspaceId, userId }),
  );
  const other = held.find(
    (each) =>
      each.accountId === accountId &&
      each.teamId === teamId &&
      (each.toAt === null || fromAt < each.toAt) &&
      (toAt === null || each.fromAt < toAt),
  );
  if (other === undefined) return;
  throw new AppError("CONFLICT", "Attached to it already in part of that time.", {
    assignmentId: other.id,
  });
}
