import type { Context } from "../../../../context.js";
import { preparedQuery } from "../../../../database/prepared.js";
import type { ScoreColumns } from "../lead-scores.js";

/** Sets the scores of many leads in one statement. */
export async function writeColumns(
  ctx: Context,
  leads: readonly (ScoreColumns & { readonly id: string })[],
): Promise<void> {
  if (leads.length === 0) return;
  const column = <K extends keyof ScoreColumns | "id">(name: K) => leads.map((lead) => lead[name]);
  await ctx.db.query(
    preparedQuery(WRITE, [
      ctx.actor.workspaceId,
      ...[column("id"), column("fitScore"), column("fitBand"), column("scoreModelVersion")],
      ...[column("behaviourScore"), column("behaviourModelVersion"), column("engagement")],
      ...[column("matrixCell"), column("predictiveScore"), column("predictiveModelVersion")],
      ...[column("lineCrossedAt"), column("rescoreOn")],
    ]),
  );
}

const WRITE = `
  UPDATE lead l SET fit_score = n.fit, fit_band = n.band, score_model_version = n.fit_version,
      behaviour_score = n.behaviour, behaviour_model_version = n.behaviour_version,
      engagement = n.engagement, matrix_cell = n.cell, predictive_score = n.chance,
      predictive_model_version = n.chance_version, line_crossed_at = n.crossed,
      rescore_on = n.again
    FROM unnest($2::uuid[], $3::int[], $4::text[], $5::int[], $6::int[], $7::int[], $8::int[],
                $9::text[], $10::int[], $11::int[], $12::timestamptz[], $13::date[])
      n (id, fit, band, fit_version, behaviour, behaviour_version, engagement, cell, chance,
         chance_version, crossed, again)
   WHERE l.workspace_id = $1 AND l.id = n.id`;
