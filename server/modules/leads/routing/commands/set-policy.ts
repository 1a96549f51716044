import type { Context } from "../../../../context.js";
import { AppError, invalidInput, neverNull } from "../../../../errors.js";
import { RoutingRule } from "../../rules/route-facts.js";
import { currentPolicy, lockPolicy } from "../current-policy.js";
import { keepPolicy } from "../keep-policy.js";
import type { RoutingPolicySetInput, RoutingStepInput } from "../routing.inputs.js";
import type { RoutingPolicy, RoutingStep } from "../routing-policy.entity.js";
import { getPoolInUse } from "./write-pool.js";

const { PERSON_OWNER, POOL } = RoutingRule;
const steps: readonly RoutingRule[] = [
  RoutingRule.OPPORTUNITY_OWNER,
  RoutingRule.ACCOUNT_OWNER,
  PERSON_OWNER,
  RoutingRule.TERRITORY,
  POOL,
];

/** Puts other rules in force, as the next version. */
export async function setRoutingPolicy(
  ctx: Context,
  input: RoutingPolicySetInput,
): Promise<{ policy: RoutingPolicy }> {
  await lockPolicy(ctx);
  const { policyVersion } = await currentPolicy(ctx);
  const { expectedPolicyVersion: expected } = input;
  if (expected != null && expected !== policyVersion) {
    const why = "Somebody has made another version since.";
    throw new AppError("CONFLICT", why, { field: "expectedPolicyVersion", policyVersion });
  }
  const given = neverNull(input.steps, "input.steps");
  const fallbackQueue = neverNull(input.fallbackQueue, "input.fallbackQueue");
  const change = {
    ...(given === undefined ? {} : { steps: await stepsOf(ctx, given) }),
    ...(fallbackQueue === undefined ? {} : { fallbackQueue }),
  };
  return { policy: await keepPolicy(ctx, "steps", change) };
}

async function stepsOf(ctx: Context, given: readonly RoutingStepInput[]): Promise<RoutingStep[]> {
  const read: RoutingStep[] = [];
  for (const [nth, { rule, withinDays = null, poolId = null }] of given.entries()) {
    const path = `input.steps[${nth}]`;
    const problem = problemOf({ rule, withinDays, poolId }, read);
    if (problem !== null) throw invalidInput([{ path, message: problem }]);
    if (poolId !== null) await getPoolInUse(ctx, poolId, `${path}.poolId`);
    read.push({ rule, withinDays, poolId });
  }
  return read;
}

function problemOf(step: RoutingStep, before: readonly RoutingStep[]): string | null {
  const { rule, withinDays, poolId } = step;
  if (!steps.includes(rule)) return `${rule} is decided, not asked: it is no step`;
  if ((rule === PERSON_OWNER) !== (withinDays !== null)) {
    return "withinDays belongs to PERSON_OWNER, which needs it";
  }
  if (rule !== POOL && poolId !== null) return "poolId belongs to POOL";
  const isTwice = before.some((other) => other.rule === rule && other.poolId === poolId);
  return isTwice ? "is asked before already" : null;
}
