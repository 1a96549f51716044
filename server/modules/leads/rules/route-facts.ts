/** What routing may depend on. Everybody named by an id should be among `people`. */
export type RouteFacts = {
  /** Owner of an open opportunity with the account or person. */
  readonly opportunityOwnerId: string | null;
  /** Named owner of the matched account. */
  readonly accountOwnerId: string | null;
  /** Who owned this person, as a contact or an earlier lead, and how long ago that last was. */
  readonly personOwner: { readonly userId: string; readonly lastDaysAgo: number } | null;
  readonly people: readonly RouteCandidate[];
  /** Users who take turns. */
  readonly poolUserIds: readonly string[];
  /** Who has already sent this lead back; it does not return to them by itself. */
  readonly declinedByUserIds: readonly string[];
};

/** A possible owner, as of the moment of routing. A null limit is none. */
export type RouteCandidate = {
  readonly userId: string;
  /** Works here and may sign in. */
  readonly active: boolean;
  /** Not out of office or busy now. */
  readonly available: boolean;
  readonly openLeads: number;
  readonly maxOpenLeads: number | null;
  readonly assignedToday: number;
  readonly maxPerDay: number | null;
};

/** The routing rules of a workspace, in the order tried; the queue is the floor under them all. */
export type RoutingRules = {
  readonly version: number;
  readonly steps: readonly RoutingStep[];
  readonly fallbackQueueId: string;
};

export type RoutingStep =
  | { readonly rule: RoutingRule.OPPORTUNITY_OWNER }
  | { readonly rule: RoutingRule.ACCOUNT_OWNER }
  | { readonly rule: RoutingRule.PERSON_OWNER; readonly withinDays: number }
  | { readonly rule: RoutingRule.ROUND_ROBIN };

/** The rule that decided. The last two are never steps: what is left, and what somebody decides. */
export enum RoutingRule {
  OPPORTUNITY_OWNER = "OPPORTUNITY_OWNER",
  ACCOUNT_OWNER = "ACCOUNT_OWNER",
  PERSON_OWNER = "PERSON_OWNER",
  ROUND_ROBIN = "ROUND_ROBIN",
  FALLBACK_QUEUE = "FALLBACK_QUEUE",
  BY_HAND = "BY_HAND",
}

/** Whose turn it was last; kept by the caller between leads, under a lock. */
export type RotationState = { readonly lastUserId: string | null };

/** House default: whoever already knows them goes first; half a year is still knowing. */
export const defaultRoutingSteps: readonly RoutingStep[] = [
  { rule: RoutingRule.OPPORTUNITY_OWNER },
  { rule: RoutingRule.ACCOUNT_OWNER },
  { rule: RoutingRule.PERSON_OWNER, withinDays: 180 },
  { rule: RoutingRule.ROUND_ROBIN },
];
