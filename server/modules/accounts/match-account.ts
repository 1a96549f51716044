import type { Context } from "../../context.js";
import { findVisible } from "../../reader/rows.js";
import { AccountDomain } from "./account-domain.entity.js";
import { Account } from "./account.entity.js";

/** What is known of where a person works: keys made by rules/domain.ts and rules/company-key.ts. */
export type Employer = {
  readonly emailDomainKey: string | null;
  readonly companyKey?: string | null;
};

/**
 * The account a person belongs to: the one that holds their mail domain, else null. Free-mail never
 * matches, since no account can hold it. A company's name alone decides nothing: namesakes are common,
 * and a wrong account sends the lead to a stranger.
 */
export async function matchAccount(
  ctx: Context,
  { emailDomainKey }: Employer,
): Promise<Account | null> {
  if (emailDomainKey === null) return null;
  const { workspaceId } = ctx.actor;
  const held = await ctx.db.run((manager) =>
    manager.findOneBy(AccountDomain, { workspaceId, domain: emailDomainKey }),
  );
  return held === null ? null : findVisible(ctx, Account, held.accountId);
}
