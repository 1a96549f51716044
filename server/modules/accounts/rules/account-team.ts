/** What somebody is to an account. One person may hold several roles, each over its own time. */
export enum AccountTeamRole {
  OWNER = "OWNER",
  ACCOUNT_EXEC = "ACCOUNT_EXEC",
  SDR = "SDR",
  SALES_ENGINEER = "SALES_ENGINEER",
  MARKETING = "MARKETING",
  LIAISON = "LIAISON",
  MANUFACTURING = "MANUFACTURING",
  EXEC_SPONSOR = "EXEC_SPONSOR",
}

/** A role on the account from one instant up to, but not including, another; null is open-ended. */
export type TeamMembership = {
  readonly userId: string;
  readonly role: AccountTeamRole;
  readonly from: Date;
  readonly to: Date | null;
};

export type MembershipRuling<M extends TeamMembership> =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: "EMPTY_INTERVAL"; readonly why: string }
  | {
      readonly ok: false;
      readonly code: "OVERLAP";
      readonly conflictsWith: M;
      readonly why: string;
    };

export function isMemberAt(membership: TeamMembership, at: Date): boolean {
  const { from, to } = membership;
  return from.getTime() <= at.getTime() && (to === null || at.getTime() < to.getTime());
}

/** The memberships in effect at an instant, in the order given. */
export function membersAt<M extends TeamMembership>(team: readonly M[], at: Date): M[] {
  return team.filter((membership) => isMemberAt(membership, at));
}

/**
 * May this membership stand beside those of the same account? One person holds one role once at a
 * time; back to back is fine. When changing a membership, leave its old self out of `team`.
 */
export function mayJoinTeam<M extends TeamMembership>(
  team: readonly M[],
  joining: TeamMembership,
): MembershipRuling<M> {
  if (joining.to !== null && joining.to.getTime() <= joining.from.getTime()) {
    return { ok: false, code: "EMPTY_INTERVAL", why: "A membership ends after it begins." };
  }
  const conflict = team.find(
    (other) =>
      other.userId === joining.userId && other.role === joining.role && overlap(other, joining),
  );
  if (conflict === undefined) return { ok: true };
  const why = `Already ${conflict.role} on this account since ${conflict.from.toISOString()}.`;
  return { ok: false, code: "OVERLAP", conflictsWith: conflict, why };
}

function overlap(a: TeamMembership, b: TeamMembership): boolean {
  return startsBeforeEndOf(a, b) && startsBeforeEndOf(b, a);
}

function startsBeforeEndOf(a: TeamMembership, b: TeamMembership): boolean {
  return b.to === null || a.from.getTime() < b.to.getTime();
}
