import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import type { FitBand } from "../rules/fit-band.js";
import type { LeadStatus } from "../rules/lead-status.js";
import { chooseModel, isFor } from "./rules/choose-model.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreKind } from "./rules/score-kind.js";
import { knownLead, latestTalks, needsOf, teamsOf, touchesOf } from "./known-leads.js";
import { TRAITS, type LeadTraits } from "./lead-traits.js";
import { activeOf } from "./models-in-use.js";
import { scoreBy, type Scored, type Scorer } from "./scorer.js";
import type { FitAccount } from "../fit.js";
import { dayOf } from "./days.js";

/** The columns of a lead that scoring writes. */
export type ScoreColumns = {
  readonly fitScore: number;
  readonly fitBand: FitBand;
  readonly scoreModelVersion: number;
  readonly behaviourScore: number;
  readonly behaviourModelVersion: number | null;
  readonly engagement: number;
  readonly matrixCell: string;
  readonly predictiveScore: number | null;
  readonly predictiveModelVersion: number | null;
  readonly lineCrossedAt: Date | null;
  readonly rescoreOn: string | null;
};

/** A lead's scores as its row holds them. */
export type HeldScores = ScoreColumns & {
  readonly status: LeadStatus;
  readonly statusSince: Date;
};

type LeadRow = LeadTraits &
  HeldScores & {
    readonly tier: string | null;
    readonly type: string | null;
    readonly accountIndustry: string | null;
    readonly accountEmployees: number | null;
  };

/** A lead as it is, what its models make of it now, and what those beside them do. */
export type Rescored = {
  readonly id: string;
  readonly held: HeldScores;
  readonly scores: Readonly<Partial<Record<ScoreKind, Scored>>>;
  readonly shadows: readonly Scored[];
  /** The latest touch since it is kept in touch with; null without one, and for others. */
  readonly touchedAt: Date | null;
};

/**
 * Computes the scores of leads, bare uuids, by these models. The leads are locked in the order of
 * their ids until the transaction ends; merged ones are left out: they stand for others.
 */
export async function scoreLeads(
  ctx: Context,
  uuids: readonly string[],
  models: readonly Scorer[],
): Promise<Rescored[]> {
  const now = ctx.clock.now();
  const needs = needsOf(models, now);
  const leads = await ctx.db.query<LeadRow & { touchedAt: Date | null }>(
    preparedQuery(LEADS(needs.values), [ctx.actor.workspaceId, uuids]),
  );
  const ids = leads.map(({ id }) => id);
  const talks = await latestTalks(ctx, ids);
  const touches = await touchesOf(ctx, ids, needs.touchesSince);
  const teams = needs.teams
    ? await teamsOf(
        ctx,
        leads.map(({ ownerId }) => ownerId),
      )
    : new Map<string, string[]>();
  const active = activeOf(models);
  const trying = models.filter(({ status }) => status === ScoreModelStatus.SHADOW);
  const today = dayOf(now);
  return leads.map((lead) => {
    const beside = {
      account: accountOf(lead),
      talk: talks.get(lead.id) ?? null,
      touches: touches.get(lead.id) ?? [],
      teamIds: teams.get(lead.ownerId ?? "") ?? [],
    };
    const known = knownLead(lead, beside, needs);
    const score = (scorer: Scorer) => scoreBy(scorer, known, today);
    const shadows = trying.filter((each) => isFor(each, known));
    const scores: Partial<Record<ScoreKind, Scored>> = {};
    for (const kind of Object.values(ScoreKind)) {
      const scorer = chooseModel(active, kind, known);
      if (scorer !== null) scores[kind] = score(scorer);
    }
    const { id, touchedAt } = lead;
    return { id, held: lead, scores, shadows: shadows.map(score), touchedAt };
  });
}

function accountOf(lead: LeadRow): FitAccount | null {
  const { tier, type, accountIndustry: industry, accountEmployees: employees } = lead;
  return tier === null || type === null ? null : { tier, type, industry, employees };
}

/** What sources sent is read only where a model learns from it: it may be long. */
const LEADS = (withAttributes: boolean) => `
  SELECT ${TRAITS}, ${withAttributes ? "l.attributes" : "'{}'::jsonb AS attributes"}, l.status,
    l.status_since AS "statusSince", l.fit_score AS "fitScore", l.fit_band AS "fitBand",
    l.score_model_version AS "scoreModelVersion", l.behaviour_score AS "behaviourScore",
    l.behaviour_model_version AS "behaviourModelVersion", l.engagement,
    l.matrix_cell AS "matrixCell", l.predictive_score AS "predictiveScore",
    l.predictive_model_version AS "predictiveModelVersion",
    l.line_crossed_at AS "lineCrossedAt", l.rescore_on::text AS "rescoreOn",
    a.tier, a.type, a.industry AS "accountIndustry", a.employees AS "accountEmployees",
    CASE WHEN l.status = 'NURTURING' THEN (
      SELECT max(t.occurred_at) FROM touch t WHERE t.workspace_id = $1 AND t.lead_id = l.id
         AND t.occurred_at > l.status_since) END AS "touchedAt"
   FROM lead l LEFT JOIN account a ON a.workspace_id = $1 AND a.id = l.account_id
  WHERE l.workspace_id = $1 AND l.id = ANY($2) AND l.status <> 'MERGED'
  ORDER BY l.id FOR NO KEY UPDATE OF l`;
