import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { hydrate, selectColumns } from "../../../reader/rows.js";
import { FIT_ACCOUNTS, fitFactsOf, type FitAccount, type FitLead } from "../fit.js";
import { LeadScore } from "../lead-score.entity.js";
import type { Lead } from "../lead.entity.js";
import { leadScored } from "../lead.events.js";
import { answersOf, type KeptAnswers } from "../qualification-answers.js";
import { Qualification } from "../qualification.entity.js";
import { scoreFit, type FitScore } from "../rules/score.js";
import { activeOf, modelsInUse } from "../scoring/models-in-use.js";
import { chooseModel } from "../scoring/rules/choose-model.js";
import { matrixCell, type Engagement } from "../scoring/rules/matrix.js";
import { ScoreKind } from "../scoring/rules/score-kind.js";
import { mustAddUp } from "../scoring/rules/score-reason.js";

/**
 * The fit of a lead as it would be with these columns, and the answers of its latest talk. Its account
 * counts whoever asks, as it does where the server itself scores: points depend on the lead alone, and
 * of the account its reasons tell no more than the rule they name.
 */
export async function computeScore(
  ctx: Context,
  lead: FitLead,
  kept: KeptAnswers | null,
): Promise<FitScore> {
  const account = lead.accountId === null ? null : await findFitAccount(ctx, lead.accountId);
  return fitOf(ctx, { lead, account }, kept);
}

/** Batched with its neighbours. */
function findFitAccount(ctx: Context, accountId: string): Promise<FitAccount | null> {
  return ctx.load.one<FitAccount | null>("fit accounts", uuidOf(accountId), async (uuids) => {
    const rows = await ctx.db.query<FitAccount & { id: string }>(
      preparedQuery(FIT_ACCOUNTS, [ctx.actor.workspaceId, uuids]),
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return uuids.map((uuid) => byId.get(uuid) ?? null);
  });
}

/** The same, where the account is at hand. */
export async function fitOf(
  ctx: Context,
  { lead, account }: { readonly lead: FitLead; readonly account: FitAccount | null },
  kept: KeptAnswers | null,
): Promise<FitScore> {
  const models = activeOf(await modelsInUse(ctx));
  const place = { productLine: lead.productLine, teamIds: [] };
  const scorer = chooseModel(models, ScoreKind.FIT, place);
  if (scorer?.kind !== ScoreKind.FIT) throw new Error("A workspace has a fit model in use");
  const answers = kept === null ? null : answersOf(kept);
  return scoreFit(fitFactsOf(lead, account, answers), scorer.model);
}

/** The columns of a lead that hold its fit. */
export function scoreColumns(
  score: FitScore,
  lead: Pick<Lead, "engagement">,
): Pick<Lead, "fitScore" | "fitBand" | "scoreModelVersion" | "matrixCell"> {
  const { points, band, modelVersion } = score;
  return {
    fitScore: points,
    fitBand: band,
    scoreModelVersion: modelVersion,
    matrixCell: matrixCell(band, engagementIn(lead)),
  };
}

export function engagementIn({ engagement }: Pick<Lead, "engagement">): Engagement {
  return engagement === 1 || engagement === 2 ? engagement : 3;
}

/** Keeps a fit with its reasons. */
export async function recordScore(
  ctx: Context,
  leadId: string,
  score: FitScore,
): Promise<LeadScore> {
  mustAddUp(score);
  const { points, band, modelVersion } = score;
  const row = await insertRow(ctx, LeadScore, {
    leadId,
    kind: ScoreKind.FIT,
    modelVersion,
    isShadow: false,
    points,
    band,
    reasons: score.reasons.map((reason) => ({ ...reason, evidenceIds: null })),
    computedAt: ctx.clock.now(),
  });
  const { FIT: kind } = ScoreKind;
  const what = { scoreId: row.id, kind, modelVersion, points, band, engagement: null };
  await emit(ctx, leadScored({ leadId, ...what }));
  return row;
}

/** The latest talk, which holds all that was ever answered. */
export async function findLatestQualification(
  ctx: Context,
  leadId: string,
): Promise<Qualification | null> {
  return (await findLatestQualifications(ctx, [leadId])).get(leadId) ?? null;
}

/** The latest talk with each lead, by its id; leads nobody talked with are left out. */
export async function findLatestQualifications(
  ctx: Context,
  leadIds: readonly string[],
): Promise<Map<string, Qualification>> {
  if (leadIds.length === 0) return new Map();
  const latest = await ctx.db.run(async (manager) => {
    const metadata = manager.connection.getMetadata(Qualification);
    const raws: Record<string, unknown>[] = await manager.query(
      `SELECT ${selectColumns(metadata, "q")}
         FROM unnest($2::uuid[]) lead (id)
        CROSS JOIN LATERAL (
          SELECT * FROM qualification
           WHERE workspace_id = $1 AND lead_id = lead.id
           ORDER BY asked_at DESC, id DESC LIMIT 1) q`,
      [ctx.actor.workspaceId, leadIds.map(uuidOf)],
    );
    return raws.map((raw) => hydrate(Qualification, metadata, raw));
  });
  return new Map(latest.map((talk) => [talk.leadId, talk]));
}
