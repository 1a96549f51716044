import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { insertRow } from "../../../../history/write.js";
import type { Terms } from "../../rules/sla.js";
import { policyCreated } from "../policy.events.js";
import { SlaPolicy, SlaPolicyVersion, type SlaTerms } from "../sla-policy.entity.js";

export async function keepPolicy(
  ctx: Context,
  given: Pick<SlaPolicy, "name" | "metric" | "calendarId" | "terms">,
): Promise<SlaPolicy> {
  const policy = await insertRow(ctx, SlaPolicy, { ...given, active: true, termsVersion: 1 });
  await keepTerms(ctx, policy);
  await emit(ctx, policyCreated({ policyId: policy.id, metric: policy.metric }));
  return policy;
}

/** What clocks name that start by these terms. */
export async function keepTerms(ctx: Context, policy: SlaPolicy): Promise<void> {
  const { id: policyId, terms, termsVersion } = policy;
  await insertRow(ctx, SlaPolicyVersion, { policyId, terms, termsVersion });
}

/** As it is stored: what the input classes add to it is left out. */
export function plainTerms(terms: Terms): SlaTerms {
  return {
    filter: terms.filter.map(({ fact, is }) => ({ fact, is })),
    targetBusinessMinutes: terms.targetBusinessMinutes,
    warnAtPct: [...terms.warnAtPct],
    escalation: terms.escalation.map(({ atPct, action }) => ({ atPct, action })),
  };
}
