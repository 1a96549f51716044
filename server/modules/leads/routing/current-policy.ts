import { LRUCache } from "lru-cache";

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

/** `id`: of the version, null for the house's rules. */
export type RulesInForce = { readonly id: string | null; readonly rules: RoutingRules };

/** What the rules remembered in this process name, all in all: people, territories and workspaces. */
const MOST_KEPT = 100_000;

/**
 * By workspace, the latest version this process has read. A version never changes, and whoever goes by
 * one compares its id with that of the version in force.
 */
const kept = new LRUCache<string, RulesInForce>({
  maxSize: MOST_KEPT,
  sizeCalculation: ({ rules: { pools, territories } }) =>
    pools.reduce((sum, { members }) => sum + members.length, 1 + territories.length),
});

/** The rules in force: the workspace's latest, else the house's, which are version 1 everywhere. */
export async function currentRules(ctx: Context): Promise<RoutingRules> {
  return (await readRules(ctx)).rules;
}

/** Those this process knows, which may have been replaced since. */
export function lastKnownRules(ctx: Context): RulesInForce | null {
  return kept.get(ctx.actor.workspaceId) ?? null;
}

export async function readRules(ctx: Context): Promise<RulesInForce> {
  const { id, ...policy } = await readLatest(ctx);
  const inForce = { id, rules: rulesOf(policy) };
  kept.set(ctx.actor.workspaceId, inForce);
  return inForce;
}

export async function currentPolicy(ctx: Context): Promise<PolicyColumns> {
  const { id, ...policy } = await readLatest(ctx);
  return id === null ? housePolicy : policy;
}

type Latest = PolicyColumns & { readonly id: string | null };

async function readLatest(ctx: Context): Promise<Latest> {
  const [latest] = await ctx.db.query<Latest>(preparedQuery(LATEST, [ctx.actor.workspaceId]));
  return latest ?? { ...housePolicy, id: null };
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
  SELECT id, policy_version AS "policyVersion", steps, territories, pools, fallback_queue AS "fallbackQueue"
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
