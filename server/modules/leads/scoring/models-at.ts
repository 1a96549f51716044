import type { Context } from "../../../context.js";
import type { AgreedLine } from "./agreed-line.entity.js";
import { asItWas, changedSince } from "./past.js";
import { agreedLine } from "./models-in-use.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreModel } from "./score-model.entity.js";
import { scorerOf, type Scorer } from "./scorer.js";

/** The models that were in use at an instant. */
export async function modelsAt(ctx: Context, at: Date): Promise<Scorer[]> {
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.run((manager) => manager.findBy(ScoreModel, { workspaceId }));
  const there = rows.filter(({ createdAt }) => createdAt <= at);
  const past = await changedSince(
    ctx,
    there.map(({ id }) => ({ id, at })),
    ["status"],
  );
  const used = there.filter((row, nth) => {
    return asItWas(row, past[nth] ?? new Map()).status === ScoreModelStatus.ACTIVE;
  });
  return used.flatMap((row) => {
    const scorer = scorerOf(row);
    return scorer === null ? [] : [{ ...scorer, status: ScoreModelStatus.ACTIVE }];
  });
}

/** The line as it was agreed at an instant. */
export async function lineAt(ctx: Context, at: Date): Promise<AgreedLine> {
  const line = await agreedLine(ctx);
  const properties = ["fitPoints", "leastBand", "behaviourPoints", "keenPoints", "engagedPoints"];
  const [past] = await changedSince(ctx, [{ id: line.id, at }], properties);
  return asItWas(line, past ?? new Map());
}
