import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { uuidOf } from "../../../../ids.js";
import { getVisible } from "../../../../reader/rows.js";
import { Lead } from "../../lead.entity.js";
import { dayOf } from "../days.js";
import { knownLeadsAt } from "../known-leads-at.js";
import { needsOf } from "../known-leads.js";
import { lineAt, modelsAt } from "../models-at.js";
import { chooseModel } from "../rules/choose-model.js";
import { matrixCell } from "../rules/matrix.js";
import { ScoreKind } from "../rules/score-kind.js";
import type { LeadScoresAt } from "../score-at.objects.js";
import { ScoreModel } from "../score-model.entity.js";
import { mustScore, scoreBy, type Scorer } from "../scorer.js";
import { toldScore } from "../told-score.js";

export type ScoreAtArgs = {
  readonly leadId: string;
  readonly at: Date;
  readonly modelId?: string | null;
};

/**
 * What a lead scored at an instant, computed again: by the models in use then, or by any model that is
 * named. It follows from what the server had on record by that instant and from the model, so the
 * answer is the same whenever one asks. INVALID_INPUT for an instant before the lead came, or to come.
 */
export async function findScoresAt(ctx: Context, args: ScoreAtArgs): Promise<LeadScoresAt> {
  const { at } = args;
  if (at > ctx.clock.now()) throw invalidInput([{ path: "at", message: "is still to come" }]);
  const lead = await getVisible(ctx, Lead, args.leadId);
  const models = args.modelId == null ? await modelsAt(ctx, at) : [await named(ctx, args.modelId)];
  const [known] = await knownLeadsAt(ctx, [{ id: uuidOf(lead.id), at }], needsOf(models, at));
  if (known == null) throw invalidInput([{ path: "at", message: "is before the lead came" }]);
  const line = await lineAt(ctx, at);
  const scores = Object.values(ScoreKind).flatMap((kind) => {
    const scorer = args.modelId == null ? chooseModel(models, kind, known) : models[0];
    if (scorer?.kind !== kind) return [];
    return [{ modelId: scorer.id, ...toldScore(scoreBy(scorer, known, dayOf(at)), line) }];
  });
  const band = scores.find(({ kind }) => kind === ScoreKind.FIT)?.band ?? null;
  const engagement = scores.find(({ kind }) => kind === ScoreKind.BEHAVIOUR)?.engagement ?? null;
  const cell = band === null || engagement === null ? null : matrixCell(band, engagement);
  return { lead, at, scores, matrixCell: cell };
}

/** Any model, whatever it is used for. */
async function named(ctx: Context, modelId: string): Promise<Scorer> {
  return mustScore(await getVisible(ctx, ScoreModel, modelId));
}
