import { IsNull } from "typeorm";

import type { Context } from "../../context.js";
import { AppError } from "../../errors.js";
import { emit } from "../../events/emit.js";
import { changeRow, insertRow } from "../../history/write.js";
import { getVisible } from "../../reader/rows.js";
import { User } from "../people/user.entity.js";
import { AccountTeamMember } from "./account-team-member.entity.js";
import type { Account } from "./account.entity.js";
import { accountMemberJoined, accountMemberLeft, accountOwnerChanged } from "./accounts.events.js";
import { refused } from "./given-values.js";
import { AccountTeamRole } from "./rules/account-team.js";

/**
 * An account's owner stands in two places: on the account, for reads and routing, and on its team as
 * OWNER, so that "the salespeople on the team" never misses the owner. Every door to either goes
 * through here, so the two agree: one OWNER in effect while ownerId is set, none while it is not.
 */

/** FORBIDDEN to hand over an account that is another's without the permission to change its team. */
export function checkMayHandOver(ctx: Context, account: Account): void {
  const { permissions, userId } = ctx.actor;
  if (account.ownerId === null || account.ownerId === userId) return;
  if (permissions.has("account:team")) return;
  throw new AppError("FORBIDDEN", "Handing over another's account needs account:team.", {
    permission: "account:team",
  });
}

/** Somebody who can be given work: NOT_FOUND or INVALID_INPUT otherwise. */
export async function activeUser(ctx: Context, userId: string, path: string): Promise<User> {
  const user = await getVisible(ctx, User, userId);
  if (!user.active) throw refused(path, "has left the company");
  return user;
}

/** Makes the team follow account.ownerId, just changed. Returns the new owner's membership. */
export async function followOwner(
  ctx: Context,
  account: Account,
  previousOwnerId: string | null,
): Promise<AccountTeamMember | null> {
  const { id: accountId, ownerId } = account;
  if (previousOwnerId !== null) await endOwnership(ctx, account);
  const member = ownerId === null ? null : await joinAsOwner(ctx, account, ownerId);
  await emit(ctx, accountOwnerChanged({ accountId, ownerId, previousOwnerId }));
  return member;
}

export async function joinAsOwner(
  ctx: Context,
  account: Account,
  ownerId: string,
): Promise<AccountTeamMember> {
  const { department } = await getVisible(ctx, User, ownerId);
  return joinTeam(ctx, {
    accountId: account.id,
    userId: ownerId,
    role: AccountTeamRole.OWNER,
    department,
    fromAt: ctx.clock.now(),
    toAt: null,
  });
}

type Joining = Pick<
  AccountTeamMember,
  "accountId" | "userId" | "role" | "department" | "fromAt" | "toAt"
>;

export async function joinTeam(ctx: Context, joining: Joining): Promise<AccountTeamMember> {
  const member = await insertRow(ctx, AccountTeamMember, joining);
  const { accountId, userId, role, department, fromAt, toAt } = member;
  await emit(
    ctx,
    accountMemberJoined({
      accountId,
      memberId: member.id,
      userId,
      role,
      department,
      fromAt: fromAt.toISOString(),
      toAt: toAt?.toISOString() ?? null,
    }),
  );
  return member;
}

export async function leaveTeam(
  ctx: Context,
  member: AccountTeamMember,
  toAt: Date,
): Promise<void> {
  await changeRow(ctx, AccountTeamMember, member, { toAt });
  const { id: memberId, accountId, userId, role } = member;
  await emit(
    ctx,
    accountMemberLeft({ accountId, memberId, userId, role, toAt: toAt.toISOString() }),
  );
}

async function endOwnership(ctx: Context, { id: accountId, workspaceId }: Account): Promise<void> {
  const role = AccountTeamRole.OWNER;
  const owners = await ctx.db.run((manager) =>
    manager.findBy(AccountTeamMember, { workspaceId, accountId, role, toAt: IsNull() }),
  );
  for (const owner of owners) await leaveTeam(ctx, owner, ctx.clock.now());
}
