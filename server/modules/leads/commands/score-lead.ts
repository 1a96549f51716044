import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { uuidOf } from "../../../ids.js";
import { findVisible, hydrate, selectColumns } from "../../../reader/rows.js";
import { Account } from "../../accounts/account.entity.js";
import { fitOf, type FitLead } from "../fit.js";
import { LeadScore } from "../lead-score.entity.js";
import type { Lead } from "../lead.entity.js";
import { leadScored } from "../lead.events.js";
import { answersOf, type KeptAnswers } from "../qualification-answers.js";
import { Qualification } from "../qualification.entity.js";
import type { FitScore } from "../rules/score.js";

/** The score of a lead as it would be with these columns, and the answers of its latest talk. */
export async function computeScore(
  ctx: Context,
  lead: FitLead,
  kept: KeptAnswers | null,
): Promise<FitScore> {
  const account = lead.accountId === null ? null : await findVisible(ctx, Account, lead.accountId);
  return fitOf(lead, account, kept === null ? null : answersOf(kept));
}

/** The columns of a lead that hold its score. */
export function scoreColumns(
  score: FitScore,
): Pick<Lead, "fitScore" | "fitBand" | "scoreModelVersion"> {
  const { points, band, modelVersion } = score;
  return { fitScore: points, fitBand: band, scoreModelVersion: modelVersion };
}

/** Keeps a score with its reasons. A score that its reasons do not add up to is never written. */
export async function recordScore(
  ctx: Context,
  leadId: string,
  score: FitScore,
): Promise<LeadScore> {
  const { points, band, modelVersion } = score;
  const sum = score.reasons.reduce((total, { contribution }) => total + contribution, 0);
  if (sum !== points) throw new Error(`The reasons sum to ${sum}, the score is ${points}`);
  const reasons = [...score.reasons];
  const computedAt = ctx.clock.now();
  const row = await insertRow(ctx, LeadScore, {
    leadId,
    modelVersion,
    points,
    band,
    reasons,
    computedAt,
  });
  await emit(ctx, leadScored({ leadId, scoreId: row.id, modelVersion, points, band }));
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
