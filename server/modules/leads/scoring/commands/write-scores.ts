import type { Context } from "../../../../context.js";
import { preparedQuery } from "../../../../database/prepared.js";
import { RowWrites } from "../../../../database/row-writes.js";
import { emit } from "../../../../events/emit.js";
import { LeadScore } from "../../lead-score.entity.js";
import { leadScored } from "../../lead.events.js";
import type { HeldScores, Rescored } from "../lead-scores.js";
import type { Line } from "../rules/agreed-line.js";
import { ScoreKind } from "../rules/score-kind.js";
import { mustAddUp } from "../rules/score-reason.js";
import type { Scored } from "../scorer.js";
import { toldScore } from "../told-score.js";

type Writing = { readonly line: Line; readonly isTold: boolean };

/** Rows for the scores that are new, with their reasons; answers with how many there are. */
export async function writeScores(
  ctx: Context,
  rescored: readonly Rescored[],
  { line, isTold }: Writing,
): Promise<number> {
  const lately = await latestShadows(ctx, rescored);
  const rows = new RowWrites();
  let written = 0;
  for (const lead of rescored) {
    const fresh = [
      ...Object.values(lead.scores)
        .filter((score) => isNew(score, lead.held))
        .map((score) => ({ score, isShadow: false })),
      ...lead.shadows
        .filter((score) => lately.get(shadowKey(lead.id, score)) !== score.points)
        .map((score) => ({ score, isShadow: true })),
    ];
    for (const { score, isShadow } of fresh) {
      const row = scoreRow(ctx, lead.id, { score, isShadow, line });
      rows.insert(LeadScore, row);
      written += 1;
      if (isTold && !isShadow) await tell(ctx, row);
    }
  }
  if (written > 0) await rows.send(ctx.db);
  return written;
}

/** A lead of whom nothing was ever scored has no row of a zero that rests on nothing. */
function isNew({ kind, points, band, modelVersion, reasons }: Scored, held: HeldScores): boolean {
  switch (kind) {
    case ScoreKind.FIT:
      return (
        points !== held.fitScore || band !== held.fitBand || modelVersion !== held.scoreModelVersion
      );
    case ScoreKind.BEHAVIOUR: {
      const isFirst = held.behaviourModelVersion === null;
      if (isFirst && reasons.length === 0) return false;
      return points !== held.behaviourScore || modelVersion !== held.behaviourModelVersion;
    }
    case ScoreKind.PREDICTIVE:
      return points !== held.predictiveScore || modelVersion !== held.predictiveModelVersion;
  }
}

type New = { readonly score: Scored; readonly isShadow: boolean; readonly line: Line };

function scoreRow(ctx: Context, uuid: string, { score, isShadow, line }: New): LeadScore {
  mustAddUp(score);
  const now = ctx.clock.now();
  const row: LeadScore = Object.create(LeadScore.prototype);
  return Object.assign(row, {
    id: ctx.ids.next("score"),
    workspaceId: ctx.actor.workspaceId,
    createdAt: now,
    leadId: `lead_${uuid}`,
    isShadow,
    ...toldScore(score, line),
    computedAt: now,
  });
}

function tell(ctx: Context, row: LeadScore): Promise<void> {
  const { id: scoreId, leadId, kind, modelVersion, points, band, engagement } = row;
  return emit(ctx, leadScored({ leadId, scoreId, kind, modelVersion, points, band, engagement }));
}

function shadowKey(uuid: string, { kind, modelVersion }: Pick<Scored, "kind" | "modelVersion">) {
  return `${uuid} ${kind} ${modelVersion}`;
}

/** The points that shadow models gave last, by lead and model. */
async function latestShadows(
  ctx: Context,
  rescored: readonly Rescored[],
): Promise<Map<string, number>> {
  const ids = rescored.flatMap(({ id, shadows }) => (shadows.length > 0 ? [id] : []));
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.query<{
    lead: string;
    kind: ScoreKind;
    modelVersion: number;
    points: number;
  }>(preparedQuery(LATEST_SHADOWS, [ctx.actor.workspaceId, ids]));
  return new Map(rows.map((row) => [shadowKey(row.lead, row), row.points]));
}

const LATEST_SHADOWS = `
  SELECT DISTINCT ON (s.lead_id, s.kind, s.model_version) s.lead_id AS lead, s.kind,
         s.model_version AS "modelVersion", s.points
    FROM lead_score s WHERE s.workspace_id = $1 AND s.lead_id = ANY($2) AND s.is_shadow
   ORDER BY s.lead_id, s.kind, s.model_version, s.computed_at DESC, s.id DESC`;
