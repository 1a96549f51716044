import { IsNull } from "typeorm";

import type { Context } from "../../../../context.js";
import { AppError, invalidInput, neverNull } from "../../../../errors.js";
import { mustBeInUse } from "../../../../history/must-be-in-use.js";
import { changeRow, deleteRow, insertRow, insertRows } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import type { Department } from "../../../people/department.js";
import { FunctionLevel } from "../../../people/department.js";
import { Team, TeamMember } from "../../../people/team.entity.js";
import { User } from "../../../people/user.entity.js";
import { PoolHours } from "../../rules/route-facts.js";
import { currentPolicy, lockPolicy } from "../current-policy.js";
import { keepPolicy } from "../keep-policy.js";
import { areaOf } from "../lead-area.js";
import { lockTurns } from "./open-routing.js";
import type * as inputs from "../routing.inputs.js";
import type { RoutingPolicy } from "../routing-policy.entity.js";
import { RoutingPool, RoutingPoolMember } from "../routing-pool.entity.js";
import { Territory } from "../territory.entity.js";
import { nameMustBeFree, mustWorkHere } from "./check-named.js";

export type Written<K extends string, T> = { [key in K]: T } & { policy: RoutingPolicy };

type Member = Pick<RoutingPoolMember, "userId" | "weight" | "preferred">;
/** Who is in a pool: one of the three ways to say so. */
type Source = Pick<RoutingPool, "department" | "teamId"> & { readonly members: readonly Member[] };

export async function createPool(
  ctx: Context,
  input: inputs.RoutingPoolCreateInput,
): Promise<Written<"pool", RoutingPool>> {
  await lockPolicy(ctx);
  const { name, strategy } = input;
  const hours = input.hours ?? PoolHours.IGNORE;
  await nameMustBeFree(ctx, RoutingPool, { what: "pool", name, own: null });
  const { members, ...source } = await sourceOf(ctx, input);
  const pool = await insertRow(ctx, RoutingPool, { name, strategy, hours, ...source });
  await insertMembers(ctx, pool, members);
  return { pool, policy: await keepPolicy(ctx, "pool") };
}

/** Who shares anew begins anew: what a weighted pool owed its members is forgotten. */
export async function updatePool(
  ctx: Context,
  input: inputs.RoutingPoolUpdateInput,
): Promise<Written<"pool", RoutingPool>> {
  await lockPolicy(ctx);
  const isShared = isSourceGiven(input) || input.strategy != null;
  // A sitting that is open has credits yet to write.
  if (isShared) await lockTurns(ctx);
  const pool = await lockUsed(ctx, input);
  const name = neverNull(input.name, "input.name");
  if (name !== undefined)
    await nameMustBeFree(ctx, RoutingPool, { what: "pool", name, own: pool.id });
  const strategy = neverNull(input.strategy, "input.strategy");
  const hours = neverNull(input.hours, "input.hours");
  const source = isSourceGiven(input) ? await sourceOf(ctx, input) : null;
  const { department, teamId } = source ?? pool;
  await changeRow(ctx, RoutingPool, pool, { name, strategy, hours, department, teamId });
  if (source !== null) await replaceMembers(ctx, pool, source.members);
  if (isShared) await forgetCredits(ctx, pool);
  return { pool, policy: await keepPolicy(ctx, "pool") };
}

/** IN_USE while a territory or a step names it. What it decided stays on record. */
export async function retirePool(
  ctx: Context,
  input: inputs.RoutingPoolRetireInput,
): Promise<Written<"pool", RoutingPool>> {
  await lockPolicy(ctx);
  const pool = await lockUsed(ctx, input);
  const { workspaceId } = ctx.actor;
  const territories = await ctx.db.run((manager) =>
    manager.findBy(Territory, { workspaceId, poolId: pool.id, retiredAt: IsNull() }),
  );
  const { steps } = await currentPolicy(ctx);
  const isStep = steps.some(({ poolId }) => poolId === pool.id);
  if (territories.length > 0 || isStep) {
    const usedBy = [...territories.map(({ id }) => id), ...(isStep ? ["steps"] : [])];
    throw new AppError("IN_USE", "Leads are still routed to this pool.", { usedBy });
  }
  await changeRow(ctx, RoutingPool, pool, { retiredAt: ctx.clock.now() });
  return { pool, policy: await keepPolicy(ctx, "pool") };
}

/** The pool, if leads may go to it. */
export async function getPoolInUse(ctx: Context, id: string, path: string): Promise<RoutingPool> {
  const pool = await getVisible(ctx, RoutingPool, id);
  mustBeInUse(pool, path);
  return pool;
}

async function lockUsed(
  ctx: Context,
  { poolId, expectedVersion }: inputs.RoutingPoolRetireInput,
): Promise<RoutingPool> {
  const pool = await lockVisible(ctx, RoutingPool, poolId, expectedVersion);
  mustBeInUse(pool, "input.poolId");
  return pool;
}

type Given = Pick<inputs.RoutingPoolCreateInput, "department" | "teamId" | "members">;

function isSourceGiven({ department, teamId, members }: Given): boolean {
  return department != null || teamId != null || members != null;
}

/** INVALID_INPUT unless it says who in exactly one way, and that is somebody. */
async function sourceOf(ctx: Context, given: Given): Promise<Source> {
  const { department = null, teamId = null } = given;
  const members = given.members ?? null;
  const ways = [department, teamId, members].filter((way) => way !== null);
  if (ways.length !== 1) {
    throw refused("input", "needs exactly one of department, teamId and members");
  }
  if (members !== null) return { department, teamId, members: await membersOf(ctx, members) };
  if (teamId !== null) await getVisible(ctx, Team, teamId);
  if (!(await isAnybodyIn(ctx, department, teamId))) {
    const path = teamId === null ? "input.department" : "input.teamId";
    throw refused(path, "has nobody leads could go to");
  }
  return { department, teamId, members: [] };
}

async function membersOf(
  ctx: Context,
  given: readonly inputs.RoutingPoolMemberInput[],
): Promise<Member[]> {
  if (given.length === 0) throw refused("input.members", "must name somebody");
  const userIds = given.map(({ userId }) => userId);
  await mustWorkHere(ctx, userIds, (nth) => `input.members[${nth}].userId`);
  return given.map(({ userId, weight, preferred }, nth) => ({
    userId,
    weight: weight ?? 1,
    preferred: preferred == null ? null : areaOf(preferred, `input.members[${nth}].preferred`),
  }));
}

async function isAnybodyIn(
  ctx: Context,
  department: Department | null,
  teamId: string | null,
): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    department === null
      ? manager.existsBy(TeamMember, { workspaceId, teamId: teamId ?? "", toAt: IsNull() })
      : manager.existsBy(User, {
          workspaceId,
          department,
          functionLevel: FunctionLevel.STAFF,
          active: true,
        }),
  );
}

async function insertMembers(
  ctx: Context,
  { id: poolId }: RoutingPool,
  members: readonly Member[],
): Promise<void> {
  await insertRows(
    ctx,
    RoutingPoolMember,
    members.map((member) => ({ poolId, ...member })),
  );
}

async function replaceMembers(
  ctx: Context,
  pool: RoutingPool,
  members: readonly Member[],
): Promise<void> {
  const { workspaceId } = ctx.actor;
  const before = await ctx.db.run((manager) =>
    manager.findBy(RoutingPoolMember, { workspaceId, poolId: pool.id }),
  );
  for (const member of before) await deleteRow(ctx, RoutingPoolMember, member);
  await insertMembers(ctx, pool, members);
}

async function forgetCredits(ctx: Context, { id }: RoutingPool): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query("UPDATE routing_turn SET credits = '{}' WHERE workspace_id = $1 AND pool = $2", [
      ctx.actor.workspaceId,
      id,
    ]),
  );
}

function refused(path: string, message: string): AppError {
  return invalidInput([{ path, message }]);
}
