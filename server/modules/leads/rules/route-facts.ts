import type { Closed } from "../../clocks/rules/business-time.js";
import type { Area, Place } from "./territory.js";

/** What routing may depend on, of one lead. Everybody named by an id should be among the people. */
export type RouteFacts = {
  readonly place: Place;
  /** Owner of an open opportunity with the account or person. */
  readonly opportunityOwnerId: string | null;
  /** Named owner of the matched account. */
  readonly accountOwnerId: string | null;
  /** Who owned this person, as a contact or an earlier lead, and how long ago that last was. */
  readonly personOwner: { readonly userId: string; readonly lastDaysAgo: number } | null;
  /** Who has already sent this lead back; it does not return to them by itself. */
  readonly declinedByUserIds: readonly string[];
  /** Who is not to get it this time, such as whoever let it lapse. */
  readonly excludedUserIds: readonly string[];
};

/** Everybody who may get leads, and whose turn it is: what one lead leaves for the next. */
export type Floor = {
  readonly people: ReadonlyMap<string, RouteCandidate>;
  /** Of each pool by its key. */
  readonly members: ReadonlyMap<string, readonly PoolMember[]>;
  readonly turns: ReadonlyMap<string, TurnState>;
};

/** A possible owner, as of the moment of routing. A null limit is none. */
export type RouteCandidate = {
  readonly userId: string;
  /** Works here and may sign in. */
  readonly active: boolean;
  /** Has said to be away, until further notice. */
  readonly away: boolean;
  /** What keeps them now, and until when. */
  readonly absence: { readonly kind: "OOO" | "BUSY"; readonly untilAt: string } | null;
  /** Null while they work by their calendar, without one, and where no pool asked goes by hours. */
  readonly closed: Closed | null;
  readonly openLeads: number;
  readonly maxOpenLeads: number | null;
  /** In the last 24 hours. */
  readonly assignedToday: number;
  readonly maxPerDay: number | null;
  readonly maxPer30Days: number | null;
};

/** The routing rules of a workspace, in the order tried; the queue is the floor under them all. */
export type RoutingRules = {
  readonly version: number;
  readonly steps: readonly RoutingStep[];
  readonly territories: readonly RoutedTerritory[];
  readonly pools: readonly RoutedPool[];
  readonly fallbackQueueId: string;
};

export type RoutingStep =
  | { readonly rule: RoutingRule.OPPORTUNITY_OWNER }
  | { readonly rule: RoutingRule.ACCOUNT_OWNER }
  | { readonly rule: RoutingRule.PERSON_OWNER; readonly withinDays: number }
  | { readonly rule: RoutingRule.TERRITORY }
  | { readonly rule: RoutingRule.POOL; readonly poolKey: string };

/** A part of the world, and who or which pool works it: owners in the order asked, or a pool. */
export type RoutedTerritory = Area & {
  readonly id: string;
  readonly name: string;
  /** Of two as specific, the higher goes first. */
  readonly priority: number;
  readonly ownerIds: readonly string[];
  readonly poolKey: string | null;
};

/** People who share leads: `members` where they are named, else all of a department's staff or a team. */
export type RoutedPool = {
  readonly key: string;
  readonly name: string;
  readonly strategy: PoolStrategy;
  readonly hours: PoolHours;
  readonly department: string | null;
  readonly teamId: string | null;
  readonly members: readonly PoolMember[];
};

export type PoolMember = {
  readonly userId: string;
  /** Their share beside the others', where the pool is weighted. */
  readonly weight: number;
  /** The leads they are asked for first, where the pool has preferences. */
  readonly preferred: Area | null;
};

export enum PoolStrategy {
  ROUND_ROBIN = "ROUND_ROBIN",
  WEIGHTED = "WEIGHTED",
  LEAST_BUSY = "LEAST_BUSY",
  CAPACITY = "CAPACITY",
  PREFERRED = "PREFERRED",
}

/** What it means to a pool that a member does not work at the time. */
export enum PoolHours {
  IGNORE = "IGNORE",
  PREFER_OPEN = "PREFER_OPEN",
  ONLY_OPEN = "ONLY_OPEN",
}

/** The rule that decided. The last three are never steps: before pools had names, nobody, somebody. */
export enum RoutingRule {
  OPPORTUNITY_OWNER = "OPPORTUNITY_OWNER",
  ACCOUNT_OWNER = "ACCOUNT_OWNER",
  PERSON_OWNER = "PERSON_OWNER",
  TERRITORY = "TERRITORY",
  POOL = "POOL",
  ROUND_ROBIN = "ROUND_ROBIN",
  FALLBACK_QUEUE = "FALLBACK_QUEUE",
  BY_HAND = "BY_HAND",
}

/** Why somebody routing looked at did not get a lead. */
export enum Obstacle {
  STRANGER = "STRANGER",
  GONE = "GONE",
  DECLINED = "DECLINED",
  EXCLUDED = "EXCLUDED",
  AWAY = "AWAY",
  OFF_HOURS = "OFF_HOURS",
  FULL = "FULL",
  FULL_TODAY = "FULL_TODAY",
  OUTRANKED = "OUTRANKED",
}

/** How a pool stands between leads; kept by the caller, under a lock. */
export type TurnState = {
  /** Who got the last one. */
  readonly lastUserId: string | null;
  /** What a weighted pool owes each member, in leads: their shares so far less what they got. */
  readonly credits: Readonly<Record<string, number>>;
};

export const firstTurn: TurnState = { lastUserId: null, credits: {} };

/** The pool of a workspace that has made none: everybody in sales who is no manager, in turn. */
export const housePool: RoutedPool = {
  key: "sales",
  name: "Sales",
  strategy: PoolStrategy.ROUND_ROBIN,
  hours: PoolHours.IGNORE,
  department: "SALES",
  teamId: null,
  members: [],
};

/** House default: whoever already knows them goes first; half a year is still knowing. */
export const defaultRoutingSteps: readonly RoutingStep[] = [
  { rule: RoutingRule.OPPORTUNITY_OWNER },
  { rule: RoutingRule.ACCOUNT_OWNER },
  { rule: RoutingRule.PERSON_OWNER, withinDays: 180 },
  { rule: RoutingRule.TERRITORY },
  { rule: RoutingRule.POOL, poolKey: housePool.key },
];
