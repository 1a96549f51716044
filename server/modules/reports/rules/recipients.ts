import { isMemberAt, type TeamMembership } from "../../accounts/rules/account-team.js";

/** A membership with the department its user belongs to. */
export type DepartmentMembership = TeamMembership & { readonly department: string };

export type DistributionFacts = {
  readonly authorId: string;
  readonly submittedAt: Date;
  /** The account team with its whole history, in any order. */
  readonly team: readonly DepartmentMembership[];
};

/** One copy each, however many roles; `why` holds every role, the longest held first. */
export type Recipient = {
  readonly userId: string;
  readonly why: readonly RecipientReason[];
};

export type RecipientReason = Pick<TeamMembership, "role"> & { readonly since: Date };

const SALES = "SALES";

/**
 * Everybody in sales who is on the account at the moment of submission, but not the author, in the
 * order of user ids. Source: reports go "to all of the salespeople who were involved in the account".
 */
export function recipientsOf({ authorId, submittedAt, team }: DistributionFacts): Recipient[] {
  const reasons = new Map<string, RecipientReason[]>();
  for (const membership of team) {
    const { userId, role, from: since, department } = membership;
    const isOwed = department === SALES && isMemberAt(membership, submittedAt);
    if (!isOwed || userId === authorId) continue;
    reasons.set(userId, [...(reasons.get(userId) ?? []), { role, since }]);
  }
  return [...reasons]
    .map(([userId, why]) => ({ userId, why: why.sort(longestHeldFirst) }))
    .sort((a, b) => compare(a.userId, b.userId));
}

/** The reason in words: "OWNER on the account since 2026-01-05". */
export function whyInWords({ why }: Pick<Recipient, "why">): string {
  return why
    .map(({ role, since }) => `${role} on the account since ${since.toISOString().slice(0, 10)}`)
    .join("; ");
}

function longestHeldFirst(a: RecipientReason, b: RecipientReason): number {
  return a.since.getTime() - b.since.getTime() || compare(a.role, b.role);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
