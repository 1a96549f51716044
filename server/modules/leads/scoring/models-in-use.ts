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

/** The models that score leads now: the ACTIVE ones, and SHADOW ones beside them. */
export function modelsInUse(ctx: Context): Promise<readonly Scorer[]> {
  const { workspaceId } = ctx.actor;
  return ctx.load.one("score models in use", workspaceId, async ([workspace]) => {
    const rows = await ctx.db.read<{ id: string; status: ScoreModelStatus }>(
      readQuery(IN_USE, [workspace]),
    );
    return [await scorersOf(ctx, rows)];
  });
}

const IN_USE = `
  SELECT id, status FROM score_model
   WHERE workspace_id = $1 AND status IN ('ACTIVE', 'SHADOW') ORDER BY model_version, id`;

type Used = { readonly id: string; readonly status: ScoreModelStatus };

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
