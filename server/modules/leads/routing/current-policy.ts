import { preparedQuery } from "../../../database/prepared.js";
import type { Context } from "../../../context.js";
import { lockValues } from "../../people/lock-values.js";
import { houseRouting } from "../lead.policy.js";
import {
  housePool,
  PoolHours,
  RoutingRule,
  type RoutedPool,
  type RoutedTerritory,
  type RoutingRules,
  type RoutingStep as Step,
} from "../rules/route-facts.js";
import type {
  RoutingPolicy,
  RoutingPolicyPool,
  RoutingPolicyTerritory,
  RoutingStep,
} from "./routing-policy.entity.js";

export type PolicyColumns = Pick<
  RoutingPolicy,
  "policyVersion" | "steps" | "territories" | "pools" | "fallbackQueue"
>;

/** The rules in force: the workspace's latest, else the house's, which are version 1 everywhere. */
export async function currentRules(ctx: Context): Promise<RoutingRules> {
  return rulesOf(await currentPolicy(ctx));
}

export async function currentPolicy(ctx: Context): Promise<PolicyColumns> {
  const [latest] = await ctx.db.query<PolicyColumns>(
    preparedQuery(LATEST, [ctx.actor.workspaceId]),
  );
  return latest ?? housePolicy;
}

/** Of those who change the rules, one at a time: each version holds what the one before it did. */
export function lockPolicy(ctx: Context): Promise<void> {
  return lockValues(ctx, "routing policy", ["next"]);
}

/** The house's rules as a version, so that decisions made by them can be looked up. */
export const housePolicy: PolicyColumns = {
  policyVersion: houseRouting.version,
  steps: houseRouting.steps.map(storedStep),
  territories: [],
  pools: [],
  fallbackQueue: houseRouting.fallbackQueueId,
};

const LATEST = `
  SELECT policy_version AS "policyVersion", steps, territories, pools, fallback_queue AS "fallbackQueue"
    FROM routing_policy WHERE workspace_id = $1 ORDER BY policy_version DESC LIMIT 1`;

function storedStep(step: Step): RoutingStep {
  return {
    rule: step.rule,
    withinDays: step.rule === RoutingRule.PERSON_OWNER ? step.withinDays : null,
    poolId: null,
  };
}

function rulesOf(policy: PolicyColumns): RoutingRules {
  const { policyVersion, steps, territories, pools, fallbackQueue } = policy;
  return {
    version: policyVersion,
    steps: steps.map(stepOf),
    territories: territories.map(territoryOf),
    pools: [housePool, ...pools.map(poolOf)],
    fallbackQueueId: fallbackQueue,
  };
}

function stepOf({ rule, withinDays, poolId }: RoutingStep): Step {
  switch (rule) {
    case RoutingRule.PERSON_OWNER:
      return { rule, withinDays: withinDays ?? 0 };
    case RoutingRule.POOL:
      return { rule, poolKey: poolId ?? housePool.key };
    case RoutingRule.OPPORTUNITY_OWNER:
    case RoutingRule.ACCOUNT_OWNER:
    case RoutingRule.TERRITORY:
      return { rule };
    case RoutingRule.ROUND_ROBIN:
    case RoutingRule.FALLBACK_QUEUE:
    case RoutingRule.BY_HAND:
      throw new Error(`${rule} is no step`);
  }
}

function territoryOf({
  territoryId: id,
  poolId,
  ...rest
}: RoutingPolicyTerritory): RoutedTerritory {
  return { ...rest, id, poolKey: poolId };
}

function poolOf({ poolId: key, hours, ...rest }: RoutingPolicyPool): RoutedPool {
  return { ...rest, key, hours: hours ?? PoolHours.IGNORE };
}
