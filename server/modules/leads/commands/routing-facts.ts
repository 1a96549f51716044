import type { Context } from "../../../context.js";
import { uuidOf } from "../../../ids.js";
import type { Lead } from "../lead.entity.js";
import type { RouteCandidate, RouteFacts } from "../rules/route-facts.js";

const DAY_MS = 86_400_000;

type Person = Omit<RouteCandidate, "available"> & { away: boolean; inPool: boolean };
type Found = {
  opportunity_owner: string | null;
  account_owner: string | null;
  person_owner: string | null;
  person_owner_at: Date | null;
  declined: string[];
  people: Person[] | null;
};

/**
 * What routing depends on, in one statement. The pool are the salespeople who are no managers; a
 * manager is only asked as the owner of something. "Today" is the last 24 hours, whatever the zone.
 */
export async function findRouteFacts(ctx: Context, lead: Lead): Promise<RouteFacts> {
  const now = ctx.clock.now();
  const [found]: Found[] = await ctx.db.run((manager) =>
    manager.query(FACTS, [
      ctx.actor.workspaceId,
      uuidOf(lead.id),
      lead.accountId === null ? null : uuidOf(lead.accountId),
      new Date(now.getTime() - DAY_MS),
    ]),
  );
  if (found === undefined) throw new Error("A select without a table has one row");
  const { person_owner: userId, person_owner_at: at } = found;
  const people = found.people ?? [];
  return {
    opportunityOwnerId: found.opportunity_owner,
    accountOwnerId: found.account_owner,
    personOwner:
      userId === null || at === null
        ? null
        : { userId, lastDaysAgo: Math.floor((now.getTime() - at.getTime()) / DAY_MS) },
    people: people.map(({ away, inPool: _, ...person }) => ({ ...person, available: !away })),
    poolUserIds: people.filter(({ inPool }) => inPool).map(({ userId: id }) => id),
    declinedByUserIds: found.declined,
  };
}

const USER = (uuid: string) => `'user_' || ${uuid}`;

const FACTS = `
  WITH named AS (
    SELECT
      (SELECT o.owner_id FROM opportunity o
        WHERE o.workspace_id = $1 AND o.account_id = $3 AND o.owner_id IS NOT NULL
          AND o.closed_at IS NULL
        ORDER BY o.opened_at DESC, o.id DESC LIMIT 1) AS opportunity_owner,
      (SELECT a.owner_id FROM account a WHERE a.workspace_id = $1 AND a.id = $3) AS account_owner,
      previous.decided_by_id AS person_owner, previous.decided_at AS person_owner_at
    FROM (SELECT 1) one LEFT JOIN LATERAL (
      SELECT h.decided_by_id, h.decided_at FROM hand_off h
       WHERE h.workspace_id = $1 AND h.lead_id = $2 AND h.state = 'ACCEPTED'
       ORDER BY h.created_at DESC, h.id DESC LIMIT 1) previous ON TRUE)
  SELECT ${USER("n.opportunity_owner")} AS opportunity_owner,
    ${USER("n.account_owner")} AS account_owner,
    ${USER("n.person_owner")} AS person_owner, n.person_owner_at,
    ARRAY(SELECT DISTINCT ${USER("who.id")} FROM hand_off h
            CROSS JOIN LATERAL (VALUES (h.to_user_id), (h.decided_by_id)) who (id)
           WHERE h.workspace_id = $1 AND h.lead_id = $2 AND h.state = 'REJECTED'
             AND who.id IS NOT NULL) AS declined,
    (SELECT jsonb_agg(jsonb_build_object(
         'userId', ${USER("u.id")}, 'active', u.active, 'away', u.away,
         'inPool', u.department = 'SALES' AND u.function_level = 'STAFF',
         'maxOpenLeads', u.max_open_leads, 'maxPerDay', u.max_leads_per_day,
         'openLeads', CASE WHEN u.max_open_leads IS NULL THEN 0 ELSE (
            SELECT count(*) FROM lead l WHERE l.workspace_id = $1 AND l.owner_id = u.id
               AND l.status IN ('MQL', 'SAL', 'SQL')) END,
         'assignedToday', CASE WHEN u.max_leads_per_day IS NULL THEN 0 ELSE (
            SELECT count(*) FROM routing_decision r WHERE r.workspace_id = $1
               AND r.chosen_user_id = u.id AND r.decided_at > $4) END))
       FROM app_user u
      WHERE u.workspace_id = $1 AND (u.department = 'SALES' AND u.function_level = 'STAFF'
         OR u.id IN (n.opportunity_owner, n.account_owner, n.person_owner))) AS people
  FROM named n`;
