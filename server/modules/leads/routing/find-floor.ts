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
import { FLOOR } from "./floor-sql.js";

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
  readonly policy: string | null;
};

/** `policyId`: of the rules in force at that instant, null for the house's. */
export type FoundFloor = {
  readonly facts: readonly RouteFacts[];
  readonly floor: Floor;
  readonly policyId: string | null;
};

/** What routing of these leads depends on, in one statement however many they are. */
export async function findFloor(
  ctx: Context,
  subjects: readonly RouteSubject[],
  rules: RoutingRules,
): Promise<FoundFloor> {
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
    policyId: found.policy,
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
