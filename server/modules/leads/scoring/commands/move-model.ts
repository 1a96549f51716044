import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { mustBeAllowed } from "../../../people/allowed-move.js";
import { problemsOf } from "../rules/model-problems.js";
import { moveModel, ScoreModelStatus } from "../rules/model-machine.js";
import { ScoreKind } from "../rules/score-kind.js";
import { ScoreModel } from "../score-model.entity.js";
import type { ScoreModelMoveInput } from "../score-model.inputs.js";
import { scoreModelMoved } from "../scoring.events.js";
import { rescoreAll } from "./rescore-all.js";
import { activeAt, lockModels } from "./write-model.js";

type Moved = { model: ScoreModel; retired: ScoreModel | null };

const scoring: readonly ScoreModelStatus[] = [ScoreModelStatus.ACTIVE, ScoreModelStatus.SHADOW];

/**
 * Takes a model where it is to be used. One that becomes ACTIVE retires the one before it of the same
 * kind and product line, in the same transaction; then every lead is scored anew, by a job.
 */
export async function moveScoreModel(ctx: Context, input: ScoreModelMoveInput): Promise<Moved> {
  await lockModels(ctx);
  const model = await lockVisible(ctx, ScoreModel, input.modelId, input.expectedVersion);
  const { status: from } = model;
  const { to } = input;
  const facts = { problems: whyUnsound(model), isReplaced: isDispensable(model) };
  mustBeAllowed(moveModel(from, to, facts));
  const retired =
    to === ScoreModelStatus.ACTIVE ? await activeAt(ctx, model.kind, model.placeKey) : null;
  if (retired !== null) await setStatus(ctx, retired, ScoreModelStatus.RETIRED);
  await setStatus(ctx, model, to);
  if (scoring.includes(to) || scoring.includes(from)) await rescoreAll(ctx);
  return { model, retired };
}

async function setStatus(ctx: Context, model: ScoreModel, to: ScoreModelStatus): Promise<void> {
  const { id: modelId, kind, modelVersion, status: from } = model;
  const isActive = to === ScoreModelStatus.ACTIVE;
  await changeRow(ctx, ScoreModel, model, {
    status: to,
    ...(isActive ? { activatedAt: ctx.clock.now() } : {}),
  });
  await emit(ctx, scoreModelMoved({ modelId, kind, modelVersion, from, to }));
}

function whyUnsound(model: ScoreModel): string[] {
  if (model.kind === ScoreKind.PREDICTIVE) {
    return model.weights === null ? ["It has not learned yet."] : [];
  }
  return problemsOf(model).map(({ path, message }) => `${path} ${message}.`);
}

/** Leads of a product line have the general model, and nobody needs a prediction. */
function isDispensable({ kind, placeKey }: ScoreModel): boolean {
  return kind === ScoreKind.PREDICTIVE || placeKey !== "";
}
