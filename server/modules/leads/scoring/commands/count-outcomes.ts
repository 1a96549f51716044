import type { Context } from "../../../../context.js";
import { findOutcomes, type LeadOutcome } from "../outcomes.js";
import { wonOf } from "../rules/ranking.js";
import type { ScoreOutcomesInput } from "../score-model.inputs.js";
import type { ScoreOutcomeReason, ScoreOutcomes } from "../score-model.payloads.js";

/** Fewer of either kind tell more about chance than about leads: nothing is learned then. */
const LEAST_OUTCOMES = 30;

/** How many leads a model could learn from. */
export async function countOutcomes(
  ctx: Context,
  input: ScoreOutcomesInput,
): Promise<ScoreOutcomes> {
  const { productLine = null, teamId = null } = input;
  const [from, to] = [input.from ?? new Date(0), input.to ?? ctx.clock.now()];
  const outcomes = await findOutcomes(ctx, { from, to, productLine, teamId });
  const won = wonOf(outcomes);
  const lost = outcomes.filter((each) => !each.won);
  return { won, lost: lost.length, lostFor: byReason(lost), needed: LEAST_OUTCOMES };
}

function byReason(lost: readonly LeadOutcome[]): ScoreOutcomeReason[] {
  const counts = new Map<string | null, number>();
  for (const { reasonCode } of lost) counts.set(reasonCode, (counts.get(reasonCode) ?? 0) + 1);
  const reasons = [...counts].map(([reasonCode, count]) => ({ reasonCode, count }));
  return reasons.sort((a, b) => b.count - a.count);
}
