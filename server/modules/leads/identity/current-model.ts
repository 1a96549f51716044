import type { Context } from "../../../context.js";
import { insertRow } from "../../../history/write.js";
import { lockValues } from "../../people/lock-values.js";
import { defaultLeadModel } from "../rules/identity/default-lead-model.js";
import { leadAttributes } from "../rules/identity/lead-attributes.js";
import type { MatchModel } from "../rules/identity/match-model.js";
import { DuplicateModel, DuplicateModelOrigin } from "./duplicate-model.entity.js";

/** The model new scores are given by: the workspace's, else the one that came with the server. */
export async function currentModel(ctx: Context): Promise<MatchModel> {
  const { workspaceId } = ctx.actor;
  const row = await ctx.db.run((manager) =>
    manager.findOneBy(DuplicateModel, { workspaceId, inUse: true }),
  );
  return row === null ? defaultLeadModel : modelOf(row);
}

/** The same, stored in the workspace first, so that a score can be explained when servers have moved on. */
export async function keptModel(ctx: Context): Promise<MatchModel> {
  const model = await currentModel(ctx);
  if (model !== defaultLeadModel) return model;
  await lockModels(ctx);
  const known = await currentModel(ctx);
  if (known !== defaultLeadModel) return known;
  await insertRow(ctx, DuplicateModel, {
    ...columnsOf(defaultLeadModel),
    origin: DuplicateModelOrigin.SHIPPED,
    inUse: true,
    samplePairs: null,
  });
  return defaultLeadModel;
}

/** Of those who make or choose models, one at a time. */
export function lockModels(ctx: Context): Promise<void> {
  return lockValues(ctx, "duplicate models", ["all"]);
}

/** Attributes and how they are compared are the server's; what their levels weigh is data. */
function modelOf(row: DuplicateModel): MatchModel {
  const levelsOf = (name: string) =>
    row.attributes.find(({ attribute }) => attribute === name)?.levels ?? [];
  return {
    version: row.modelVersion,
    prior: row.prior,
    reviewBits: row.reviewBits,
    autoBits: row.autoBits,
    attributes: leadAttributes.map((each) => ({ ...each, levels: levelsOf(each.name) })),
  };
}

type ModelColumns = Pick<
  DuplicateModel,
  "modelVersion" | "prior" | "reviewBits" | "autoBits" | "attributes"
>;

export function columnsOf(model: MatchModel): ModelColumns {
  const { version, prior, reviewBits, autoBits } = model;
  const attributes = model.attributes.map(({ name, levels }) => ({
    attribute: name,
    levels: [...levels],
  }));
  return { modelVersion: version, prior, reviewBits, autoBits, attributes };
}
