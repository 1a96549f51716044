import { neverNull } from "../../errors.js";
import type { Context } from "../../context.js";
import { getVisible } from "../../reader/rows.js";
import { accountDomains, reserveDomains } from "./account-domains.js";
import { Account } from "./account.entity.js";
import type { AccountFields } from "./account.inputs.js";
import { activeUser } from "./account-owner.js";
import { attributesAfter, countryOf, moneyColumns, refused } from "./given-values.js";
import { lockValues } from "../people/lock-values.js";
import { mayHaveParent } from "./rules/account-hierarchy.js";
import { companyKey } from "./rules/company-key.js";

type Given = AccountFields & { readonly name?: string | null };
type Columns = Partial<Omit<Account, "id" | "workspaceId" | "version" | "createdAt" | "updatedAt">>;

/** What is said about an account as columns; what is absent is undefined. `account` is null for a new one. */
export async function accountColumns(
  ctx: Context,
  account: Account | null,
  fields: Given,
  at: string,
): Promise<Columns> {
  const { legalName, industry, employees, yearEstablished, parentId, ownerId } = fields;
  const name = neverNull(fields.name, `${at}.name`);
  const revenue = moneyColumns(fields.annualRevenue, `${at}.annualRevenue`);
  const columns: Columns = {
    name,
    nameKey: name === undefined ? undefined : nameKeyOf(name, at),
    tier: neverNull(fields.tier, `${at}.tier`),
    type: neverNull(fields.type, `${at}.type`),
    domains: domainsOf(fields, at),
    countryCode: countryOf(fields.countryCode, `${at}.countryCode`),
    annualRevenue: revenue.amount,
    annualRevenueCurrency: revenue.currency,
    legalName,
    industry,
    employees,
    yearEstablished,
    attributes: attributesAfter(account?.attributes ?? {}, fields.attributes, `${at}.attributes`),
    parentId,
    ownerId,
  };
  if (parentId != null) await checkParent(ctx, account, parentId, at);
  if (ownerId != null && ownerId !== account?.ownerId)
    await activeUser(ctx, ownerId, `${at}.ownerId`);
  if (columns.domains !== undefined) {
    await reserveDomains(ctx, columns.domains, account?.id ?? null);
  }
  return columns;
}

function nameKeyOf(name: string, at: string): string {
  const key = companyKey(name);
  if (key === null) throw refused(`${at}.name`, "has no letter or digit");
  return key;
}

function domainsOf({ domains }: Given, at: string): string[] | undefined {
  return domains === undefined ? undefined : accountDomains(domains ?? [], `${at}.domains`);
}

async function checkParent(
  ctx: Context,
  account: Account | null,
  parentId: string,
  at: string,
): Promise<void> {
  // Two moves that are each fine could close a ring together, so hierarchies move one at a time.
  await lockValues(ctx, "account hierarchy", ["all"]);
  await getVisible(ctx, Account, parentId);
  if (account === null) return;
  const ruling = mayHaveParent(account.id, parentId, await parentsAbove(ctx, parentId));
  if (!ruling.ok) throw refused(`${at}.parentId`, `makes a ring. ${ruling.why}`);
}

async function parentsAbove(ctx: Context, accountId: string): Promise<Map<string, string | null>> {
  const parents = new Map<string, string | null>();
  let next: string | null = accountId;
  while (next !== null && !parents.has(next)) {
    const account: Account | null = await findAccount(ctx, next);
    parents.set(next, account?.parentId ?? null);
    next = account?.parentId ?? null;
  }
  return parents;
}

function findAccount(ctx: Context, id: string): Promise<Account | null> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneBy(Account, { workspaceId, id }));
}
