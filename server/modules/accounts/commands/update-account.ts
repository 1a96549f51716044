import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { accountColumns } from "../account-columns.js";
import { indexDomains } from "../account-domains.js";
import { checkMayHandOver, followOwner } from "../account-owner.js";
import { Account } from "../account.entity.js";
import type { AccountFields, AccountUpdateInput } from "../account.inputs.js";
import { accountChanged } from "../accounts.events.js";
import { linkExternalReferences } from "../external-references.js";
import { changedSince, snapshot } from "../given-values.js";

/** Changes what is known of an account; a change of owner also changes its team. */
export async function updateAccount(
  ctx: Context,
  input: AccountUpdateInput,
): Promise<{ account: Account }> {
  const account = await lockVisible(ctx, Account, input.accountId, input.expectedVersion);
  await reviseAccount(ctx, account, input, "input");
  return { account };
}

/** The same on a row already locked. False when it held all of it. */
export async function reviseAccount(
  ctx: Context,
  account: Account,
  fields: AccountFields & { readonly name?: string | null },
  at: string,
): Promise<boolean> {
  const previousOwnerId = account.ownerId;
  const before = snapshot(Account, account);
  const columns = await accountColumns(ctx, account, fields, at);
  if (fields.ownerId !== undefined && fields.ownerId !== previousOwnerId) {
    checkMayHandOver(ctx, account);
  }

  await changeRow(ctx, Account, account, columns);
  const isLinked = await linkExternalReferences(ctx, Account, account, fields.externalRefs ?? []);
  const isHandedOver = account.ownerId !== previousOwnerId;
  const changed = [
    ...changedSince(before, Account, account).filter((name) => name !== "ownerId"),
    ...(isLinked ? ["externalRefs"] : []),
  ];
  if (changed.includes("domains")) await indexDomains(ctx, account);
  if (changed.length > 0) await emit(ctx, accountChanged({ accountId: account.id, changed }));
  if (isHandedOver) await followOwner(ctx, account, previousOwnerId);
  return isHandedOver || changed.length > 0;
}
