import { IsNull } from "typeorm";

import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { currentPolicy, housePolicy, type PolicyColumns } from "./current-policy.js";
import { routingPolicyChanged } from "./routing.events.js";
import {
  RoutingPolicy,
  type RoutingPolicyPool,
  type RoutingPolicyTerritory,
} from "./routing-policy.entity.js";
import { RoutingPool, RoutingPoolMember } from "./routing-pool.entity.js";
import { Territory, TerritoryOwner } from "./territory.entity.js";

/**
 * Makes the next version of the rules, of the pools and territories as they are now; the house's
 * rules are kept first, where nobody has changed them before. The caller has called `lockPolicy`.
 */
export async function keepPolicy(
  ctx: Context,
  changed: string,
  change: Partial<Pick<PolicyColumns, "steps" | "fallbackQueue">> = {},
): Promise<RoutingPolicy> {
  const before = await currentPolicy(ctx);
  if (before === housePolicy) await insertRow(ctx, RoutingPolicy, housePolicy);
  const policy = await insertRow(ctx, RoutingPolicy, {
    steps: before.steps,
    fallbackQueue: before.fallbackQueue,
    ...change,
    policyVersion: before.policyVersion + 1,
    territories: await territoriesNow(ctx),
    pools: await poolsNow(ctx),
    madeById: ctx.actor.userId,
  });
  const { id: policyId, policyVersion } = policy;
  await emit(ctx, routingPolicyChanged({ policyId, policyVersion, changed }));
  return policy;
}

async function territoriesNow(ctx: Context): Promise<RoutingPolicyTerritory[]> {
  const { workspaceId } = ctx.actor;
  const [territories, owners] = await ctx.db.run(async (manager) => [
    await manager.find(Territory, {
      where: { workspaceId, retiredAt: IsNull() },
      order: { id: "ASC" },
    }),
    await manager.find(TerritoryOwner, {
      where: { workspaceId },
      order: { rank: "ASC", id: "ASC" },
    }),
  ]);
  return territories.map((each) => ({
    territoryId: each.id,
    name: each.name,
    countryCode: each.countryCode,
    region: each.region,
    postcodePrefix: each.postcodePrefix,
    industryPrefix: each.industryPrefix,
    minEmployees: each.minEmployees,
    maxEmployees: each.maxEmployees,
    priority: each.priority,
    ownerIds: owners
      .filter(({ territoryId }) => territoryId === each.id)
      .map(({ userId }) => userId),
    poolId: each.poolId,
  }));
}

async function poolsNow(ctx: Context): Promise<RoutingPolicyPool[]> {
  const { workspaceId } = ctx.actor;
  const [pools, members] = await ctx.db.run(async (manager) => [
    await manager.find(RoutingPool, {
      where: { workspaceId, retiredAt: IsNull() },
      order: { id: "ASC" },
    }),
    await manager.find(RoutingPoolMember, {
      where: { workspaceId },
      order: { createdAt: "ASC", id: "ASC" },
    }),
  ]);
  return pools.map(({ id: poolId, name, strategy, hours, department, teamId }) => ({
    poolId,
    name,
    strategy,
    hours,
    department,
    teamId,
    members: members
      .filter((member) => member.poolId === poolId)
      .map(({ userId, weight, preferred }) => ({ userId, weight, preferred })),
  }));
}
