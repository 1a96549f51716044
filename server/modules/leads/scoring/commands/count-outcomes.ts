import type { Context } from "../../../../context.js";
import { findOutcomes, type LeadOutcome } from "../outcomes.js";
import type { ScoreOutcomesInput } from "../score-model.inputs.js";
import type { ScoreOutcomes } from "../score-model.payloads.js";
import { LEAST_OUTCOMES } from "./learn-model.js";

/** How many leads a model could learn from. */
export async function countOutcomes(
  ctx: Context,
  input: ScoreOutcomesInput,
): Promise<ScoreOutcomes> {
  const outcomes = await outcomesOf(ctx, input);
  const won = outcomes.filter((each) => each.won).length;
  return { won, lost: outcomes.length - won, needed: LEAST_OUTCOMES };
}

function outcomesOf(ctx: Context, input: ScoreOutcomesInput): Promise<LeadOutcome[]> {
  const { productLine = null, teamId = null } = input;
  const [from, to] = [input.from ?? new Date(0), input.to ?? ctx.clock.now()];
  return findOutcomes(ctx, { from, to, productLine, teamId });
}
