import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { accountColumns } from "../account-columns.js";
import { indexDomains } from "../account-domains.js";
import { joinAsOwner } from "../account-owner.js";
import { Account } from "../account.entity.js";
import type { AccountCreateInput } from "../account.inputs.js";
import { AccountTier, AccountType } from "../accounts.enums.js";
import { accountCreated } from "../accounts.events.js";
import { linkExternalReferences } from "../external-references.js";

/** Makes an account. CONFLICT, naming the other, when a domain or a reference is another account's. */
export async function createAccount(
  ctx: Context,
  input: AccountCreateInput,
  at = "input",
): Promise<{ account: Account }> {
  const columns = await accountColumns(ctx, null, input, at);
  const account = await insertRow(ctx, Account, {
    ...columns,
    domains: columns.domains ?? [],
    tier: columns.tier ?? AccountTier.STANDARD,
    type: columns.type ?? AccountType.PROSPECT,
  });
  await indexDomains(ctx, account);
  await linkExternalReferences(ctx, Account, account, input.externalRefs ?? []);
  const { id: accountId, type, tier, ownerId } = account;
  await emit(ctx, accountCreated({ accountId, type, tier, ownerId }));
  if (ownerId !== null) await joinAsOwner(ctx, account, ownerId);
  return { account };
}
