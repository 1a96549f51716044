import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { fitFactsOf, type FitAccount } from "../fit.js";
import { answersOf, type KeptAnswers } from "../qualification-answers.js";
import { dayOf, startOf } from "./days.js";
import type { LeadTraits } from "./lead-traits.js";
import { memoryDays } from "./rules/behaviour.js";
import type { ScoredTouch } from "./rules/behaviour-model.js";
import { fieldValuesOf } from "./rules/field-values.js";
import { ScoreKind } from "./rules/score-kind.js";
import type { KnownLead, Scorer } from "./scorer.js";

/** What models have to be given. */
export type Needs = {
  readonly values: boolean;
  readonly teams: boolean;
  /** Touches since this instant; null: none are needed. */
  readonly touchesSince: Date | null;
};

/** The newest touches of a lead that a score looks at: more would be a robot's. */
export const MOST_TOUCHES = 2_000;

/** What these models look at; models that learn count all touches. */
export function needsOf(models: readonly Scorer[], at: Date): Needs {
  const values = models.some(({ kind }) => kind === ScoreKind.PREDICTIVE);
  const teams = models.some(({ teamId }) => teamId !== null);
  const memories = models.flatMap((each) =>
    each.kind === ScoreKind.BEHAVIOUR ? [memoryDays(each.model)] : [],
  );
  const forEver = values || memories.includes(null);
  if (forEver) return { values, teams, touchesSince: new Date(0) };
  if (memories.length === 0) return { values, teams, touchesSince: null };
  const longest = Math.max(...memories.map((days) => days ?? 0));
  return { values, teams, touchesSince: startOf(dayOf(at) - longest) };
}

/** What is known of a lead beside its own row. */
export type Beside = {
  readonly account: FitAccount | null;
  readonly talk: KeptAnswers | null;
  readonly touches: readonly ScoredTouch[];
  readonly teamIds: readonly string[];
};

export function knownLead(lead: LeadTraits, beside: Beside, needs: Needs): KnownLead {
  const { account, talk, touches, teamIds } = beside;
  const fit = fitFactsOf(lead, account, talk === null ? null : answersOf(talk));
  const values = needs.values ? fieldValuesOf({ ...lead, fit, touches }) : new Map();
  return { productLine: lead.productLine, teamIds, fit, touches, values };
}

/** The answers of the latest talk with each lead, by bare uuid. */
export async function latestTalks(
  ctx: Context,
  uuids: readonly string[],
): Promise<Map<string, KeptAnswers>> {
  const rows = await ctx.db.query<KeptAnswers & { lead: string }>(
    preparedQuery(TALKS, [ctx.actor.workspaceId, uuids]),
  );
  return new Map(rows.map(({ lead, answers, criteria }) => [lead, { answers, criteria }]));
}

const TALKS = `
  SELECT w.lead, talk.* FROM unnest($2::uuid[]) w (lead)
   CROSS JOIN LATERAL (
     SELECT q.answers, q.criteria FROM qualification q
      WHERE q.workspace_id = $1 AND q.lead_id = w.lead
      ORDER BY q.asked_at DESC, q.id DESC LIMIT 1) talk`;

/** The touches of each lead by bare uuid, newest first: those of days to come are among them. */
export async function touchesOf(
  ctx: Context,
  uuids: readonly string[],
  since: Date | null,
): Promise<Map<string, ScoredTouch[]>> {
  if (since === null || uuids.length === 0) return new Map();
  const rows = await ctx.db.query<TouchRow>(
    preparedQuery(TOUCHES, [ctx.actor.workspaceId, uuids, since]),
  );
  return byLead(rows);
}

export type TouchRow = Omit<ScoredTouch, "day"> & {
  readonly lead: string;
  readonly occurredAt: Date;
};

export function byLead(rows: readonly TouchRow[]): Map<string, ScoredTouch[]> {
  const touches = new Map<string, ScoredTouch[]>();
  for (const { lead, occurredAt, ...touch } of rows) {
    const known = touches.get(lead) ?? [];
    touches.set(lead, known);
    known.push({ ...touch, day: dayOf(occurredAt) });
  }
  return touches;
}

/** `t` is the touch. */
export const TOUCH = `t.id, t.type, t.channel, t.direction, t.campaign_id AS "campaignId",
  t.source_detail AS content, t.occurred_at AS "occurredAt"`;

const TOUCHES = `
  SELECT w.lead, n.* FROM unnest($2::uuid[]) w (lead)
   CROSS JOIN LATERAL (
     SELECT ${TOUCH} FROM touch t
      WHERE t.workspace_id = $1 AND t.lead_id = w.lead AND t.occurred_at >= $3
      ORDER BY t.occurred_at DESC, t.id DESC LIMIT ${MOST_TOUCHES}) n`;

/** Teams of people now, by bare uuids. */
export async function teamsOf(
  ctx: Context,
  userIds: readonly (string | null)[],
): Promise<Map<string, string[]>> {
  const wanted = [...new Set(userIds.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await ctx.db.query<{ userId: string; teamIds: string[] }>(
    preparedQuery(TEAMS, [ctx.actor.workspaceId, wanted]),
  );
  return new Map(rows.map(({ userId, teamIds }) => [userId, teamIds]));
}

const TEAMS = `
  SELECT user_id AS "userId", array_agg('team_' || team_id) AS "teamIds" FROM team_member
   WHERE workspace_id = $1 AND user_id = ANY($2) AND to_at IS NULL GROUP BY user_id`;
