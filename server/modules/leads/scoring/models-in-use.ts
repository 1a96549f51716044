import { LRUCache } from "lru-cache";
import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { uuidOf } from "../../../ids.js";
import { AgreedLine } from "./agreed-line.entity.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreModel } from "./score-model.entity.js";
import { scorerOf, type Scorer } from "./scorer.js";

/** Models remembered in this process: rules take longer to read than to apply. */
const MOST_KEPT = 500;

/** By id. What has left DRAFT never changes, so nothing here grows stale but the status. */
const kept = new LRUCache<string, Scorer>({ max: MOST_KEPT });

/** A model, by its bare uuid, and what it is used for. */
export type Used = { readonly id: string; readonly status: ScoreModelStatus };

const LOADED = "score models in use";

/** The models that score leads now: the ACTIVE ones, and SHADOW ones beside them. */
export async function modelsInUse(ctx: Context): Promise<readonly Scorer[]> {
  const { workspaceId } = ctx.actor;
  const used = await ctx.load.one<readonly Used[]>(LOADED, workspaceId, async ([workspace]) => {
    const [row] = await ctx.db.query<{ models: Used[] }>(
      preparedQuery(`SELECT ${MODELS_IN_USE} AS models`, [workspace]),
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
  const known = used.map(({ id }) => kept.get(id));
  const missing = used.filter((_, nth) => known[nth] === undefined);
  const read = missing.length === 0 ? null : await readScorers(ctx, missing);
  return used.flatMap(({ id, status }, nth) => {
    const scorer = known[nth] ?? read?.get(id);
    return scorer === undefined ? [] : [{ ...scorer, status }];
  });
}

async function readScorers(
  ctx: Context,
  models: readonly Used[],
): Promise<ReadonlyMap<string, Scorer>> {
  const { workspaceId } = ctx.actor;
  const ids = models.map(({ id }) => `scoremodel_${id}`);
  const rows = await ctx.db.run((manager) =>
    manager.findBy(ScoreModel, { workspaceId, id: In(ids) }),
  );
  const scorers = new Map<string, Scorer>();
  for (const row of rows) {
    const scorer = scorerOf(row);
    if (scorer === null) continue;
    scorers.set(uuidOf(row.id), scorer);
    kept.set(uuidOf(row.id), scorer);
  }
  return scorers;
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
