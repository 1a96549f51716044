import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { readQuery } from "../../../database/prepared.js";
import { AgreedLine } from "./agreed-line.entity.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreModel } from "./score-model.entity.js";
import { scorerOf, type Scorer } from "./scorer.js";

/** Models remembered in this process: rules take longer to read than to apply. */
const MOST_KEPT = 500;

/** By id. What has left DRAFT never changes, so nothing here grows stale but the status. */
const kept = new Map<string, Scorer>();

/** A model, by its bare uuid, and what it is used for. */
export type Used = { readonly id: string; readonly status: ScoreModelStatus };

const LOADED = "score models in use";

/** The models that score leads now: the ACTIVE ones, and SHADOW ones beside them. */
export async function modelsInUse(ctx: Context): Promise<readonly Scorer[]> {
  const { workspaceId } = ctx.actor;
  const used = await ctx.load.one<readonly Used[]>(LOADED, workspaceId, async ([workspace]) => {
    const [row] = await ctx.db.read<{ models: Used[] }>(
      readQuery(`SELECT ${MODELS_IN_USE} AS models`, [workspace]),
    );
    return [row?.models ?? []];
  });
  return scorersOf(ctx, used);
}

/** For a statement that reads them on its way: a capture need not ask for them by one of its own. */
export const MODELS_IN_USE = `
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', id, 'status', status)
            ORDER BY model_version, id), '[]')
     FROM score_model WHERE workspace_id = $1 AND status IN ('ACTIVE', 'SHADOW'))`;

export function keepModelsInUse(ctx: Context, models: readonly Used[]): void {
  ctx.load.keep(LOADED, ctx.actor.workspaceId, models);
}

async function scorersOf(ctx: Context, used: readonly Used[]): Promise<Scorer[]> {
  const missing = used.filter(({ id }) => !kept.has(id)).map(({ id }) => `scoremodel_${id}`);
  if (missing.length > 0) await keep(ctx, missing);
  return used.flatMap(({ id, status }) => {
    const scorer = kept.get(id);
    return scorer === undefined ? [] : [{ ...scorer, status }];
  });
}

async function keep(ctx: Context, ids: readonly string[]): Promise<void> {
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.run((manager) =>
    manager.findBy(ScoreModel, { workspaceId, id: In([...ids]) }),
  );
  if (kept.size + rows.length > MOST_KEPT) kept.clear();
  for (const row of rows) {
    const scorer = scorerOf(row);
    if (scorer !== null) kept.set(row.id.slice("scoremodel_".length), scorer);
  }
}

/** Only those in use. */
export function activeOf(models: readonly Scorer[]): Scorer[] {
  return models.filter(({ status }) => status === ScoreModelStatus.ACTIVE);
}

/** What the workspace has agreed on. */
export function agreedLine(ctx: Context): Promise<AgreedLine> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneByOrFail(AgreedLine, { workspaceId }));
}
