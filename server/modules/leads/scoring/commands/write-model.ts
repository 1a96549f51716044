import { isDeepStrictEqual } from "node:util";

import type { Context } from "../../../../context.js";
import { AppError, invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import { lockValues } from "../../../people/lock-values.js";
import { Campaign } from "../../../programmes/campaign.entity.js";
import { placeKey } from "../rules/choose-model.js";
import { problemsOf, type GivenModel } from "../rules/model-problems.js";
import { ScoreModelStatus } from "../rules/model-machine.js";
import { ScoreKind } from "../rules/score-kind.js";
import { ScoreModel } from "../score-model.entity.js";
import type {
  ScoreModelChangeInput,
  ScoreModelDraftInput,
  ScoreModelRuleInput,
} from "../score-model.inputs.js";
import type { ScoreModelRule } from "../score-model.objects.js";
import { scoreModelDrafted } from "../scoring.events.js";

/** A new version, in use for nothing yet. INVALID_INPUT names each rule that cannot be used. */
export async function draftModel(
  ctx: Context,
  input: ScoreModelDraftInput,
): Promise<{ model: ScoreModel }> {
  const { name, kind, productLine = null, capPoints, groups } = input;
  await mustSeeCampaigns(ctx, input.rules);
  if (kind === ScoreKind.PREDICTIVE) {
    const message = "learns what others have written down: use scoreModelLearn";
    throw invalidInput([{ path: "input.kind", message }]);
  }
  mustBeSound({ kind, capPoints, groups, rules: input.rules });
  await lockModels(ctx);
  const modelVersion = await nextVersion(ctx, kind);
  const place = { productLine, teamId: null };
  const before = await activeAt(ctx, kind, placeKey(place));
  const model = await insertRow(ctx, ScoreModel, {
    ...{ name, kind, ...place, placeKey: placeKey(place), modelVersion, capPoints, weights: null },
    status: ScoreModelStatus.DRAFT,
    groups: groups.map(({ id, capPoints }) => ({ id, capPoints })),
    rules: rulesOf(input.rules, modelVersion, before?.rules ?? []),
  });
  await tell(ctx, model);
  return { model };
}

/** Changes a draft. What is in use, or was, never changes: its scores could not be explained. */
export async function changeModel(
  ctx: Context,
  input: ScoreModelChangeInput,
): Promise<{ model: ScoreModel }> {
  const model = await lockVisible(ctx, ScoreModel, input.modelId, input.expectedVersion);
  await mustSeeCampaigns(ctx, input.rules ?? []);
  const { status, kind, modelVersion } = model;
  if (status !== ScoreModelStatus.DRAFT) {
    const why = `A model that is ${status} never changes; draft another.`;
    throw new AppError("ILLEGAL_TRANSITION", why, { from: status, to: ScoreModelStatus.DRAFT });
  }
  const name = neverNull(input.name, "input.name") ?? model.name;
  const capPoints = neverNull(input.capPoints, "input.capPoints") ?? model.capPoints;
  const groups = neverNull(input.groups, "input.groups") ?? model.groups;
  const rules = neverNull(input.rules, "input.rules");
  mustBeSound({ kind, capPoints, groups, rules: rules ?? model.rules });
  const isChanged = await changeRow(ctx, ScoreModel, model, {
    ...{ name, capPoints },
    groups: groups.map(({ id, capPoints }) => ({ id, capPoints })),
    ...(rules === undefined ? {} : { rules: rulesOf(rules, modelVersion, model.rules) }),
  });
  if (isChanged) await tell(ctx, model);
  return { model };
}

async function mustSeeCampaigns(
  ctx: Context,
  rules: readonly ScoreModelRuleInput[],
): Promise<void> {
  const named = rules.flatMap(({ touch }) => touch?.campaignIds ?? []);
  for (const id of new Set(named)) await getVisible(ctx, Campaign, id);
}

function mustBeSound(model: GivenModel): void {
  const problems = problemsOf(model).map(({ path, message }) => ({
    path: `input.${path}`,
    message,
  }));
  if (problems.length > 0) throw invalidInput(problems);
}

/** Of those who make or move models, one at a time. */
export function lockModels(ctx: Context): Promise<void> {
  return lockValues(ctx, "score models", ["all"]);
}

export async function nextVersion(ctx: Context, kind: ScoreKind): Promise<number> {
  const { workspaceId } = ctx.actor;
  const latest = await ctx.db.run((manager) =>
    manager.maximum(ScoreModel, "modelVersion", { workspaceId, kind }),
  );
  return (latest ?? 0) + 1;
}

/** The one in use for a place, and for no other. */
export function activeAt(ctx: Context, kind: ScoreKind, place: string): Promise<ScoreModel | null> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, kind, placeKey: place, status: ScoreModelStatus.ACTIVE };
  return ctx.db.run((manager) => manager.findOneBy(ScoreModel, where));
}

/** A rule that stays as it was keeps the version that brought it. */
function rulesOf(
  given: readonly ScoreModelRuleInput[],
  version: number,
  before: readonly ScoreModelRule[],
): ScoreModelRule[] {
  return given.map((input) => {
    const rule = ruleOf(input, version);
    const known = before.find(({ id }) => id === rule.id);
    const isSame = known !== undefined && isDeepStrictEqual({ ...known, version }, rule);
    return isSame ? known : rule;
  });
}

function ruleOf(input: ScoreModelRuleInput, version: number): ScoreModelRule {
  const { id, group, points, when, touch, decay, dailyCapPoints = null } = input;
  return {
    ...{ id, version, group, points, dailyCapPoints },
    when: when == null ? null : { fact: when.fact, op: when.op, value: when.value },
    touch:
      touch == null
        ? null
        : {
            types: touch.types ?? [],
            channels: touch.channels ?? [],
            directions: touch.directions ?? [],
            campaignIds: touch.campaignIds ?? [],
            content: touch.content ?? [],
          },
    decay:
      decay == null
        ? null
        : {
            kind: decay.kind,
            percent: decay.percent ?? null,
            periodDays: decay.periodDays ?? null,
            halfLifeDays: decay.halfLifeDays ?? null,
            windowDays: decay.windowDays ?? null,
          },
  };
}

export function tell(ctx: Context, model: ScoreModel): Promise<void> {
  const { id: modelId, kind, modelVersion, productLine } = model;
  return emit(ctx, scoreModelDrafted({ modelId, kind, modelVersion, productLine }));
}
