import type { Context } from "../../../context.js";
import { preparedQuery } from "../../../database/prepared.js";
import { uuidOf } from "../../../ids.js";
import { DAY_MS } from "../../../spans.js";
import type { CalendarHours } from "../../clocks/calendar/calendar-hours.js";
import { closedCalendars } from "../../clocks/calendar/closed-calendars.js";
import {
  housePool,
  PoolHours,
  PoolStrategy,
  RoutingRule,
  type Floor,
  type PoolMember,
  type RouteCandidate,
  type RoutedPool,
  type RouteFacts,
  type RoutingRules,
  type TurnState,
} from "../rules/route-facts.js";
import { isIn, type Place } from "../rules/territory.js";

/** A lead as routing sees it; without an id it does not exist yet. */
export type RouteSubject = Place & {
  readonly id: string | null;
  readonly accountId: string | null;
  readonly contactId: string | null;
};

type Person = RouteCandidate & {
  readonly department: string;
  readonly isStaff: boolean;
  readonly teamIds: readonly string[];
  readonly leadWeight: number;
};
type Named = {
  readonly opportunityOwner: string | null;
  readonly accountOwner: string | null;
  readonly personOwner: string | null;
  readonly personOwnerAt: string | null;
  readonly declined: readonly string[];
  readonly countryCode: string | null;
  readonly employees: number | null;
};
type Found = {
  readonly named: readonly Named[] | null;
  readonly people:
    readonly (Omit<Person, "closed"> & { readonly calendarId: string | null })[] | null;
  /** Hours of the calendars they work by, where a pool goes by hours. */
  readonly calendars: Readonly<Record<string, CalendarHours>> | null;
  readonly turns: Readonly<Record<string, TurnState>> | null;
};

/** What routing of these leads depends on, in one statement however many they are. */
export async function findFloor(
  ctx: Context,
  subjects: readonly RouteSubject[],
  rules: RoutingRules,
): Promise<{ facts: RouteFacts[]; floor: Floor }> {
  const now = ctx.clock.now();
  const pools = reachablePools(rules, subjects);
  const [found] = await ctx.db.query<Found>(
    preparedQuery(FLOOR, [
      ctx.actor.workspaceId,
      subjects.map(({ id }) => uuidOrNull(id)),
      subjects.map(({ accountId }) => uuidOrNull(accountId)),
      subjects.map(({ contactId }) => uuidOrNull(contactId)),
      namedIn(rules, pools).map(uuidOf),
      pools.flatMap(({ department }) => department ?? []),
      pools.flatMap(({ teamId }) => (teamId === null ? [] : [uuidOf(teamId)])),
      pools.map(({ key }) => key),
      pools.some(({ strategy }) => strategy === PoolStrategy.LEAST_BUSY),
      new Date(now.getTime() - DAY_MS),
      now,
      pools.some(({ hours }) => hours !== PoolHours.IGNORE),
    ]),
  );
  if (found === undefined) throw new Error("A select without a table has one row");
  const named = found.named ?? [];
  const closed = await closedCalendars(found.calendars ?? {}, now);
  const people = (found.people ?? []).map(({ calendarId, ...person }): Person => {
    return { ...person, closed: closed.get(calendarId ?? "") ?? null };
  });
  return {
    facts: subjects.map((subject, nth) => factsOf(subject, named[nth], now)),
    floor: {
      people: new Map(people.map((person) => [person.userId, person])),
      members: new Map(pools.map((pool) => [pool.key, membersOf(pool, people)])),
      turns: new Map(Object.entries(found.turns ?? {})),
    },
  };
}

/** How people stand now, their leads counted and hours known whether a pool asks for it or not. */
export async function findPeople(
  ctx: Context,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, RouteCandidate>> {
  const members = userIds.map((userId) => ({ userId, weight: 1, preferred: null }));
  const { LEAST_BUSY: strategy } = PoolStrategy;
  const { PREFER_OPEN: hours } = PoolHours;
  const pool = { ...housePool, department: null, strategy, hours, members };
  const steps = [{ rule: RoutingRule.POOL, poolKey: pool.key } as const];
  const rules = { version: 0, steps, territories: [], pools: [pool], fallbackQueueId: "" };
  return (await findFloor(ctx, [], rules)).floor.people;
}

/** What the lead itself does not say of its place, the account says; its industry is in words. */
function factsOf(subject: RouteSubject, named: Named | undefined, now: Date): RouteFacts {
  if (named === undefined) throw new Error("Every lead asked about has a row");
  const { personOwner: userId, personOwnerAt: at } = named;
  const { region, postcode, industry } = subject;
  return {
    place: {
      countryCode: subject.countryCode ?? named.countryCode,
      employees: subject.employees ?? named.employees,
      region,
      postcode,
      industry,
    },
    opportunityOwnerId: named.opportunityOwner,
    accountOwnerId: named.accountOwner,
    personOwner:
      userId === null || at === null
        ? null
        : { userId, lastDaysAgo: Math.floor((now.getTime() - Date.parse(at)) / DAY_MS) },
    declinedByUserIds: named.declined,
    excludedUserIds: [],
  };
}

/** Pools some of these leads may come to: a large company's others are not read for each lead. */
function reachablePools(
  { steps, territories, pools }: RoutingRules,
  subjects: readonly RouteSubject[],
): RoutedPool[] {
  const mayLieIn = (area: (typeof territories)[number]) =>
    subjects.some((each) => {
      const isOpen = each.countryCode === null || each.employees === null;
      return isIn(each, area) || (each.accountId !== null && isOpen);
    });
  const asksTerritories = steps.some(({ rule }) => rule === RoutingRule.TERRITORY);
  const keys = new Set([
    ...steps.flatMap((step) => (step.rule === RoutingRule.POOL ? [step.poolKey] : [])),
    ...(asksTerritories
      ? territories.filter(mayLieIn).flatMap(({ poolKey }) => poolKey ?? [])
      : []),
  ]);
  return pools.filter(({ key }) => keys.has(key));
}

function namedIn({ territories }: RoutingRules, pools: readonly RoutedPool[]): string[] {
  const owners = territories.flatMap(({ ownerIds }) => ownerIds);
  return [...owners, ...pools.flatMap(({ members }) => members.map(({ userId }) => userId))];
}

function membersOf(
  { department, teamId, members }: RoutedPool,
  people: readonly Person[],
): readonly PoolMember[] {
  if (members.length > 0) return members;
  return people
    .filter((person) =>
      teamId === null
        ? person.isStaff && person.department === department
        : person.teamIds.includes(teamId),
    )
    .map(({ userId, leadWeight: weight }) => ({ userId, weight, preferred: null }));
}

function uuidOrNull(id: string | null): string | null {
  return id === null ? null : uuidOf(id);
}

const USER = (uuid: string) => `'user_' || ${uuid}`;

/** "Today" is the last 24 hours, whatever the zone. */
const FLOOR = `
  WITH subject AS (
    SELECT * FROM unnest($2::uuid[], $3::uuid[], $4::uuid[])
      WITH ORDINALITY s (lead_id, account_id, contact_id, n)),
  named AS (
    SELECT s.n, s.lead_id, a.country_code, a.employees, a.owner_id AS account_owner,
      (SELECT o.owner_id FROM opportunity o
        WHERE o.workspace_id = $1 AND o.account_id = s.account_id AND o.owner_id IS NOT NULL
          AND o.closed_at IS NULL
        ORDER BY o.opened_at DESC, o.id DESC LIMIT 1) AS opportunity_owner,
      previous.decided_by_id AS person_owner, previous.decided_at AS person_owner_at
    FROM subject s
    LEFT JOIN account a ON a.workspace_id = $1 AND a.id = s.account_id
    LEFT JOIN LATERAL (
      SELECT h.decided_by_id, h.decided_at FROM hand_off h
       WHERE h.workspace_id = $1 AND h.state = 'ACCEPTED' AND h.lead_id IN (
         SELECT s.lead_id UNION ALL
         SELECT l.id FROM lead l WHERE l.workspace_id = $1 AND l.contact_id = s.contact_id)
       ORDER BY h.created_at DESC, h.id DESC LIMIT 1) previous ON TRUE),
  asked AS (
    SELECT id FROM unnest($5::uuid[]) given (id)
    UNION SELECT opportunity_owner FROM named UNION SELECT account_owner FROM named
    UNION SELECT person_owner FROM named
    UNION SELECT u.id FROM app_user u WHERE u.workspace_id = $1 AND u.department = ANY($6::text[])
       AND u.function_level = 'STAFF'
    UNION SELECT m.user_id FROM team_member m
     WHERE m.workspace_id = $1 AND m.team_id = ANY($7::uuid[]) AND m.to_at IS NULL)
  SELECT
    (SELECT jsonb_agg(jsonb_build_object(
         'opportunityOwner', ${USER("n.opportunity_owner")}, 'accountOwner', ${USER("n.account_owner")},
         'personOwner', ${USER("n.person_owner")}, 'personOwnerAt', n.person_owner_at,
         'countryCode', n.country_code, 'employees', n.employees,
         'declined', ARRAY(SELECT DISTINCT ${USER("who.id")} FROM hand_off h
            CROSS JOIN LATERAL (VALUES (h.to_user_id), (h.decided_by_id)) who (id)
           WHERE h.workspace_id = $1 AND h.lead_id = n.lead_id AND h.state = 'REJECTED'
             AND who.id IS NOT NULL)) ORDER BY n.n)
       FROM named n) AS named,
    (SELECT jsonb_agg(jsonb_build_object(
         'userId', ${USER("u.id")}, 'active', u.active, 'away', u.away, 'department', u.department,
         'isStaff', u.function_level = 'STAFF', 'leadWeight', u.lead_weight,
         'teamIds', ARRAY(SELECT 'team_' || m.team_id FROM team_member m WHERE m.workspace_id = $1
            AND m.user_id = u.id AND m.team_id = ANY($7::uuid[]) AND m.to_at IS NULL),
         'calendarId', CASE WHEN $12 THEN u.working_calendar_id END,
         'absence', (SELECT jsonb_build_object('kind', a.kind, 'untilAt',
              to_char(a.to_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'))
            FROM absence a WHERE a.workspace_id = $1 AND a.user_id = u.id
             AND a.from_at <= $11 AND a.to_at > $11 LIMIT 1),
         'maxOpenLeads', u.max_open_leads, 'maxPerDay', u.max_leads_per_day,
         'maxPer30Days', u.max_leads_per_month,
         'openLeads', CASE WHEN u.max_open_leads IS NULL AND NOT $9 THEN 0 ELSE (
            SELECT count(*) FROM lead l WHERE l.workspace_id = $1 AND l.owner_id = u.id
               AND l.status IN ('MQL', 'SAL', 'SQL')) END,
         'assignedToday', CASE WHEN u.max_leads_per_day IS NULL AND u.max_leads_per_month IS NULL
            AND NOT $9 THEN 0 ELSE (
            SELECT count(*) FROM routing_decision r WHERE r.workspace_id = $1
               AND r.chosen_user_id = u.id AND r.decided_at > $10) END))
       FROM app_user u JOIN asked ON asked.id = u.id WHERE u.workspace_id = $1) AS people,
    CASE WHEN $12 THEN (SELECT jsonb_object_agg(c.id, c.hours) FROM business_calendar c
       WHERE c.workspace_id = $1 AND c.id IN (SELECT u.working_calendar_id FROM app_user u
         JOIN asked ON asked.id = u.id WHERE u.workspace_id = $1)) END AS calendars,
    (SELECT jsonb_object_agg(t.pool, jsonb_build_object(
         'lastUserId', ${USER("t.last_user_id")}, 'credits', t.credits))
       FROM routing_turn t WHERE t.workspace_id = $1 AND t.pool = ANY($8::text[])) AS turns`;
