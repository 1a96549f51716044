import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { activeUser, followOwner, joinTeam, leaveTeam } from "../account-owner.js";
import { AccountTeamMember } from "../account-team-member.entity.js";
import type { AccountTeamAddInput, AccountTeamRemoveInput } from "../account-team.inputs.js";
import { Account } from "../account.entity.js";
import { accountOwnerChanged } from "../accounts.events.js";
import { refused } from "../given-values.js";
import { endOf } from "../interval.js";
import { AccountTeamRole, mayJoinTeam } from "../rules/account-team.js";

/**
 * Puts somebody on an account's team. OWNER hands the account over: the owner before leaves, and
 * ownerId follows. CONFLICT when they hold the role in part of that time already.
 */
export async function addToAccountTeam(
  ctx: Context,
  input: AccountTeamAddInput,
): Promise<{ member: AccountTeamMember }> {
  const { accountId, userId, role, fromAt = null, toAt = null } = input;
  const account = await lockVisible(ctx, Account, accountId);
  const { department } = await activeUser(ctx, userId, "input.userId");
  const joining = { accountId, userId, role, fromAt: fromAt ?? ctx.clock.now(), toAt };
  await checkNoOverlap(ctx, joining);
  if (role !== AccountTeamRole.OWNER) {
    return { member: await joinTeam(ctx, { ...joining, department }) };
  }
  if (fromAt !== null || toAt !== null) {
    throw refused("input.role", "takes no dates: an account is handed over now");
  }
  return { member: await handOver(ctx, account, userId) };
}

/** Ends somebody's time on the team; an OWNER's leaves the account without owner. */
export async function removeFromAccountTeam(
  ctx: Context,
  { memberId, toAt = null }: AccountTeamRemoveInput,
): Promise<{ member: AccountTeamMember }> {
  const { accountId } = await getVisible(ctx, AccountTeamMember, memberId);
  const account = await lockVisible(ctx, Account, accountId);
  const member = await lockVisible(ctx, AccountTeamMember, memberId);
  const end = endOf(ctx, member, toAt);
  if (member.role === AccountTeamRole.OWNER) {
    if (toAt !== null) throw refused("input.toAt", "is not for an OWNER, who leaves now");
    await changeRow(ctx, Account, account, { ownerId: null });
    const previousOwnerId = member.userId;
    await emit(ctx, accountOwnerChanged({ accountId, ownerId: null, previousOwnerId }));
  }
  await leaveTeam(ctx, member, end);
  return { member };
}

async function handOver(
  ctx: Context,
  account: Account,
  userId: string,
): Promise<AccountTeamMember> {
  const previousOwnerId = account.ownerId;
  await changeRow(ctx, Account, account, { ownerId: userId });
  const member = await followOwner(ctx, account, previousOwnerId);
  if (member === null) throw new Error("A new owner has a membership");
  return member;
}

type Joining = Pick<AccountTeamMember, "accountId" | "userId" | "role" | "fromAt" | "toAt">;

async function checkNoOverlap(ctx: Context, joining: Joining): Promise<void> {
  const { workspaceId } = ctx.actor;
  const { accountId, userId, role } = joining;
  const team = await ctx.db.run((manager) =>
    manager.findBy(AccountTeamMember, { workspaceId, accountId, userId, role }),
  );
  const held = team.map((member) => ({ ...spanOf(member), memberId: member.id }));
  const ruling = mayJoinTeam(held, spanOf(joining));
  if (ruling.ok) return;
  if (ruling.code === "EMPTY_INTERVAL") throw refused("input.toAt", "must be later than fromAt");
  throw new AppError("CONFLICT", ruling.why, { memberId: ruling.conflictsWith.memberId });
}

function spanOf({ userId, role, fromAt, toAt }: Joining) {
  return { userId, role, from: fromAt, to: toAt };
}
