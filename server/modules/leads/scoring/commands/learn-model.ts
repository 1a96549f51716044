import { setImmediate } from "node:timers/promises";

import { inTransaction, type Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { defineJob } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { Team } from "../../../people/team.entity.js";
import { eachKnownAt } from "../known-leads-at.js";
import { findOutcomes, type LeadOutcome } from "../outcomes.js";
import { placeKey } from "../rules/choose-model.js";
import { learn, type Outcome } from "../rules/learn.js";
import type { LearnedModel } from "../rules/learned-model.js";
import { ScoreModelStatus } from "../rules/model-machine.js";
import { wonOf } from "../rules/ranking.js";
import { ScoreKind } from "../rules/score-kind.js";
import { ScoreModel } from "../score-model.entity.js";
import type { ScoreModelLearnInput } from "../score-model.inputs.js";
import type { ScoreLearned } from "../score-model.objects.js";
import type { ScoreOutcomes } from "../score-model.payloads.js";
import { scoreModelLearned } from "../scoring.events.js";
import { countOutcomes } from "./count-outcomes.js";
import { lockModels, nextVersion, tell } from "./write-model.js";

export const learnModelJob = defineJob({
  name: "scores.learn",
  data: ["modelId", "from", "to", "exclude"],
  handle: (ctx, { modelId, from, to, exclude }) =>
    learnOn(ctx, modelId, { from: new Date(from), to: new Date(to), exclude: exclude.split("\n") }),
  // It takes longer than a transaction should be open; running it again makes the same model.
  isOutside: true,
});

/**
 * Drafts a model that learns from how leads went, by a job. SAMPLE_TOO_SMALL, and no draft, where too
 * few were won or too few were not.
 */
export async function learnModel(
  ctx: Context,
  input: ScoreModelLearnInput,
): Promise<{ model: ScoreModel }> {
  const { name, productLine = null, teamId = null, exclude } = input;
  if (teamId !== null) await getVisible(ctx, Team, teamId);
  const from = input.from ?? new Date(0);
  const to = input.to ?? ctx.clock.now();
  mustSuffice(await countOutcomes(ctx, { from, to, productLine, teamId }));
  await lockModels(ctx);
  const kind = ScoreKind.PREDICTIVE;
  const place = { productLine, teamId };
  const model = await insertRow(ctx, ScoreModel, {
    ...{ name, kind, ...place, placeKey: placeKey(place), capPoints: 100, groups: [], rules: [] },
    modelVersion: await nextVersion(ctx, kind),
    status: ScoreModelStatus.DRAFT,
  });
  await enqueue(ctx, learnModelJob, {
    modelId: model.id,
    from: from.toISOString(),
    to: to.toISOString(),
    exclude: (exclude ?? []).join("\n"),
  });
  await tell(ctx, model);
  return { model };
}

function mustSuffice({ won, lost, needed }: ScoreOutcomes): void {
  if (Math.min(won, lost) >= needed) return;
  const why = `${won} leads were won and ${lost} were not; ${needed} of each are needed.`;
  throw new AppError("SAMPLE_TOO_SMALL", why, { won, lost, needed });
}

type Asked = { readonly from: Date; readonly to: Date; readonly exclude: readonly string[] };

/** What was not known when sales first had a lead is not looked at: it may tell the outcome. */
async function learnOn(ctx: Context, modelId: string, asked: Asked): Promise<void> {
  const draft = await getVisible(ctx, ScoreModel, modelId);
  if (!isToLearn(draft)) return;
  const { from, to } = asked;
  const { productLine, teamId } = draft;
  const outcomes = await findOutcomes(ctx, { from, to, productLine, teamId });
  const known = await whatWasKnown(ctx, outcomes, asked.exclude);
  const weights = await learnInSteps(known);
  await inTransaction(ctx, async (ctx) => {
    const model = await lockVisible(ctx, ScoreModel, modelId);
    if (!isToLearn(model)) return; // retired meanwhile, or another run was faster
    const won = wonOf(known);
    const learned = shown(weights, { ...asked, outcomes: known.length, won });
    await changeRow(ctx, ScoreModel, model, { weights, learned });
    const { kind, modelVersion } = model;
    await emit(
      ctx,
      scoreModelLearned({ modelId, kind, modelVersion, outcomes: known.length, won }),
    );
  });
}

function isToLearn({ status, weights }: ScoreModel): boolean {
  return status === ScoreModelStatus.DRAFT && weights === null;
}

async function whatWasKnown(
  ctx: Context,
  outcomes: readonly LeadOutcome[],
  exclude: readonly string[],
): Promise<Outcome[]> {
  const left = new Set(exclude.map((name) => name.toLowerCase()));
  const needs = { values: true, teams: false, touchesSince: new Date(0) };
  const known: Outcome[] = [];
  const wanted = outcomes.map(({ id, won, seenAt: at }) => ({ id, at, won }));
  for await (const { asked, lead } of eachKnownAt(ctx, wanted, needs)) {
    if (lead === null) continue;
    const values = [...lead.values].filter(([name]) => !left.has(name.toLowerCase()));
    known.push({ won: asked.won, values: new Map(values) });
  }
  return known;
}

/** Others are served between the steps, each of which takes some tens of milliseconds. */
async function learnInSteps(outcomes: readonly Outcome[]): Promise<LearnedModel> {
  const steps = learn(outcomes);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await setImmediate();
  }
}

type From = Asked & { readonly outcomes: number; readonly won: number };

function shown({ intercept, fields, pairs }: LearnedModel, from: From): ScoreLearned {
  return {
    ...{ outcomes: from.outcomes, won: from.won, intercept },
    from: from.from.toISOString(),
    to: from.to.toISOString(),
    exclude: from.exclude.filter((name) => name !== ""),
    terms: [
      ...fields.map(({ encoding, weights }) => ({
        fields: [encoding.field],
        weights: [...weights],
      })),
      ...pairs.map(({ left, right, weights }) => ({
        fields: [left.field, right.field],
        weights: [...weights],
      })),
    ],
  };
}
