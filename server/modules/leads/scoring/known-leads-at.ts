import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { parseId } from "../../../ids.js";
import { FIT_ACCOUNTS, type FitAccount } from "../fit.js";
import type { KeptAnswers } from "../qualification-answers.js";
import {
  byLead,
  knownLead,
  MOST_TOUCHES,
  TOUCH,
  type Needs,
  type TouchRow,
} from "./known-leads.js";
import { accountTraits, traitColumns, TRAITS, type LeadTraits } from "./lead-traits.js";
import { asItWas, changedSince } from "./past.js";
import type { KnownLead } from "./scorer.js";
import type { ScoredTouch } from "./rules/behaviour-model.js";

/** So many are asked for at once: what is known of them stands in memory together. */
const LEADS_AT_ONCE = 1000;

/** A lead, bare uuid, and the instant it is wanted as of. */
export type LeadAsOf = { readonly id: string; readonly at: Date };

/**
 * What the server knew of leads at instants of the past: their columns and their account's by the
 * audit trail, talks and touches by when they were recorded, and whose those were by the merges made
 * and undone since. Null for a lead that was not there yet. What was recorded later, even of an
 * earlier day, was not known then and does not count: so a score of the past never changes.
 */
export async function knownLeadsAt(
  ctx: Context,
  wanted: readonly LeadAsOf[],
  needs: Needs,
): Promise<(KnownLead | null)[]> {
  if (wanted.length === 0) return [];
  const leads = await leadsAt(ctx, wanted);
  const accounts = await accountsAt(ctx, wanted, leads);
  const talks = await talksAt(ctx, wanted);
  const touches = await touchesAt(ctx, wanted, needs);
  const teams = needs.teams ? await teamsAt(ctx, wanted, leads) : [];
  return leads.map((lead, nth) => {
    if (lead === null) return null;
    const beside = {
      account: accounts[nth] ?? null,
      talk: talks.get(nth) ?? null,
      touches: touches.get(nth) ?? [],
      teamIds: teams[nth] ?? [],
    };
    return knownLead(lead, beside, needs);
  });
}

export type SeenAt<W extends LeadAsOf> = { readonly asked: W; readonly lead: KnownLead | null };

/** The same of any number of leads, in their order, read a part at a time. */
export async function* eachKnownAt<W extends LeadAsOf>(
  ctx: Context,
  wanted: readonly W[],
  needs: Needs,
): AsyncGenerator<SeenAt<W>> {
  for (let at = 0; at < wanted.length; at += LEADS_AT_ONCE) {
    const part = wanted.slice(at, at + LEADS_AT_ONCE);
    const known = await knownLeadsAt(ctx, part, needs);
    for (const [nth, asked] of part.entries()) yield { asked, lead: known[nth] ?? null };
  }
}

async function leadsAt(ctx: Context, wanted: readonly LeadAsOf[]): Promise<(LeadTraits | null)[]> {
  const rows = await ctx.db.query<LeadTraits & { createdAt: Date }>(
    preparedQuery(LEADS, [ctx.actor.workspaceId, [...new Set(wanted.map(({ id }) => id))]]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const asOf = wanted.map(({ id, at }) => ({ id: `lead_${id}`, at }));
  const past = await changedSince(ctx, asOf, traitColumns);
  return wanted.map(({ id, at }, nth) => {
    const row = byId.get(id);
    if (row === undefined || row.createdAt > at) return null;
    const was = asItWas(row, past[nth] ?? new Map());
    return { ...was, accountId: bare(was.accountId), ownerId: bare(was.ownerId) };
  });
}

const LEADS = `
  SELECT ${TRAITS}, l.attributes, l.created_at AS "createdAt" FROM lead l
   WHERE l.workspace_id = $1 AND l.id = ANY($2)`;

/** The audit trail has ids with their prefix, columns have them without. */
function bare(id: string | null): string | null {
  if (id === null) return null;
  return parseId("account", id) ?? parseId("user", id) ?? id;
}

async function accountsAt(
  ctx: Context,
  wanted: readonly LeadAsOf[],
  leads: readonly (LeadTraits | null)[],
): Promise<(FitAccount | null)[]> {
  const asOf = wanted.flatMap(({ at }, nth) => {
    const accountId = leads[nth]?.accountId ?? null;
    return accountId === null ? [] : [{ nth, id: accountId, at }];
  });
  const ids = [...new Set(asOf.map(({ id }) => id))];
  const rows = await ctx.db.query<FitAccount & { id: string }>(
    preparedQuery(FIT_ACCOUNTS, [ctx.actor.workspaceId, ids]),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  const named = asOf.map(({ id, at }) => ({ id: `account_${id}`, at }));
  const past = await changedSince(ctx, named, accountTraits);
  const accounts: (FitAccount | null)[] = wanted.map(() => null);
  asOf.forEach(({ nth, id }, place) => {
    const row = byId.get(id);
    if (row !== undefined) accounts[nth] = asItWas(row, past[place] ?? new Map());
  });
  return accounts;
}

/** Whose a row of this table was at `w.at`; a merge or its undoing may have moved it since. */
const ownerAt = (table: string, row: string) => `
  coalesce((SELECT p.lead_id FROM lead_row_past p
             WHERE p.workspace_id = $1 AND p.table_name = '${table}' AND p.row_id = ${row}.id
               AND p.until > w.at ORDER BY p.until, p.nth LIMIT 1), ${row}.lead_id)`;

/** Rows that were this lead's once, and are another's now. */
const movedAway = (table: string) => `
  (SELECT DISTINCT p.row_id FROM lead_row_past p
    WHERE p.workspace_id = $1 AND p.lead_id = w.lead AND p.table_name = '${table}'
      AND p.until > w.at)`;

const WANTED = "unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY w (lead, at, nth)";

type Nth = { readonly nth: number };

async function talksAt(
  ctx: Context,
  wanted: readonly LeadAsOf[],
): Promise<Map<number, KeptAnswers>> {
  const rows = await ctx.db.query<KeptAnswers & Nth>(preparedQuery(TALKS, params(ctx, wanted)));
  return new Map(rows.map(({ nth, answers, criteria }) => [nth, { answers, criteria }]));
}

const TALK = "c.id, c.lead_id, c.answers, c.criteria, c.asked_at, c.created_at";

const TALKS = `
  SELECT w.nth::int - 1 AS nth, talk.answers, talk.criteria FROM ${WANTED}
   CROSS JOIN LATERAL (
     SELECT q.* FROM (
       SELECT ${TALK} FROM qualification c WHERE c.workspace_id = $1 AND c.lead_id = w.lead
       UNION ALL
       SELECT ${TALK} FROM ${movedAway("qualification")} p
         JOIN qualification c ON c.workspace_id = $1 AND c.id = p.row_id AND c.lead_id <> w.lead
       UNION ALL
       SELECT ${TALK} FROM lead_row_past p
        CROSS JOIN LATERAL jsonb_populate_record(NULL::qualification, p.gone) c
        WHERE p.workspace_id = $1 AND p.lead_id = w.lead AND p.table_name = 'qualification'
          AND p.until > w.at AND p.gone IS NOT NULL) q
      WHERE q.created_at <= w.at AND ${ownerAt("qualification", "q")} = w.lead
      ORDER BY q.asked_at DESC, q.id DESC LIMIT 1) talk`;

async function touchesAt(
  ctx: Context,
  wanted: readonly LeadAsOf[],
  { touchesSince }: Needs,
): Promise<Map<number, ScoredTouch[]>> {
  if (touchesSince === null) return new Map();
  const rows = await ctx.db.query<TouchRow & Nth>(
    preparedQuery(TOUCHES, [...params(ctx, wanted), touchesSince]),
  );
  const touches = byLead(rows.map(({ nth, ...row }) => ({ ...row, lead: String(nth) })));
  return new Map([...touches].map(([nth, some]) => [Number(nth), some]));
}

const TOUCHES = `
  SELECT w.nth::int - 1 AS nth, n.* FROM ${WANTED}
   CROSS JOIN LATERAL (
     SELECT ${TOUCH} FROM (
       SELECT t.* FROM touch t
        WHERE t.workspace_id = $1 AND t.lead_id = w.lead AND t.occurred_at >= $4
       UNION ALL
       SELECT t.* FROM ${movedAway("touch")} p
         JOIN touch t ON t.workspace_id = $1 AND t.id = p.row_id AND t.lead_id <> w.lead
          AND t.occurred_at >= $4) t
      WHERE t.created_at <= w.at AND ${ownerAt("touch", "t")} = w.lead
      ORDER BY t.occurred_at DESC, t.id DESC LIMIT ${MOST_TOUCHES}) n`;

async function teamsAt(
  ctx: Context,
  wanted: readonly LeadAsOf[],
  leads: readonly (LeadTraits | null)[],
): Promise<string[][]> {
  const owners = leads.map((lead) => lead?.ownerId ?? null);
  const teams: string[][] = wanted.map(() => []);
  const rows = await ctx.db.query<Nth & { teamId: string }>(
    preparedQuery(TEAMS, [ctx.actor.workspaceId, owners, wanted.map(({ at }) => at)]),
  );
  for (const { nth, teamId } of rows) teams[nth]?.push(teamId);
  return teams;
}

const TEAMS = `
  SELECT w.nth::int - 1 AS nth, 'team_' || m.team_id AS "teamId"
    FROM unnest($2::uuid[], $3::timestamptz[]) WITH ORDINALITY w (owner, at, nth)
    JOIN team_member m ON m.workspace_id = $1 AND m.user_id = w.owner AND m.from_at <= w.at
     AND (m.to_at IS NULL OR m.to_at > w.at)`;

function params(ctx: Context, wanted: readonly LeadAsOf[]): unknown[] {
  return [ctx.actor.workspaceId, wanted.map(({ id }) => id), wanted.map(({ at }) => at)];
}
