import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { validateInput } from "../../../graphql/validate-input.js";
import { Account } from "../../accounts/account.entity.js";
import { AccountMatchInput, AccountSetInput } from "../../accounts/account.inputs.js";
import { AccountTier, AccountType } from "../../accounts/accounts.enums.js";
import { createAccount } from "../../accounts/commands/create-account.js";
import { upsertAccount } from "../../accounts/commands/upsert-account.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { findByExternalReference } from "../../accounts/external-references.js";
import { lockValues } from "../../people/lock-values.js";
import { matchAccount } from "../../accounts/match-account.js";
import { companyKey } from "../../accounts/rules/company-key.js";
import { accountDomainKey } from "../../accounts/rules/domain.js";
import { getVisible } from "../../../reader/rows.js";
import { rowNote } from "../row-errors.js";
import type { RowValues } from "../rules/read-row.js";
import {
  attributesOf,
  enumOf,
  externalRefOf,
  filled,
  integerOf,
  moneyOf,
  onlyOne,
  ownerOf,
  type Batch,
  type Taken,
} from "./row.js";

/**
 * Found by the file's id, then by a domain; a file with neither goes by names. A parent that is not
 * there does not keep the row out: it may come later in the file, and a note says to send it again.
 */
export async function importAccount(ctx: Context, values: RowValues, batch: Batch): Promise<Taken> {
  const parent = parentOf(values, batch);
  const known = await findKnown(ctx, values, batch);
  const set = setOf(values, batch, known);
  if (parent.id !== null) set.parentId = parent.id;
  await validateInput(set);
  const { account, outcome } = await write(ctx, known, set);
  const { id, name } = account;
  batch.directory.learn({ id, name, externalId: values.fields["externalId"] ?? null });
  return { id, outcome, notes: parent.notes };
}

async function write(
  ctx: Context,
  known: Account | null,
  set: AccountSetInput,
): Promise<{ account: Account; outcome: Taken["outcome"] }> {
  if (known !== null) {
    return upsertAccount(ctx, { match: filled(AccountMatchInput, { id: known.id }), set });
  }
  const { name } = set;
  if (name == null) throw invalidInput([{ path: "name", message: "is needed for a new account" }]);
  return { ...(await createAccount(ctx, { ...set, name })), outcome: "CREATED" };
}

async function findKnown(ctx: Context, values: RowValues, batch: Batch): Promise<Account | null> {
  const { id } = values.fields;
  if (id !== undefined) return getVisible(ctx, Account, id);
  const ref = externalRefOf(values, batch);
  const byRef = ref === null ? null : await findByExternalReference(ctx, Account, ref);
  if (byRef !== null) return byRef;
  const keys = domainsOf(values).flatMap((domain) => accountDomainKey(domain) ?? []);
  if (keys.length > 0) await lockValues(ctx, "account domain", keys);
  for (const emailDomainKey of keys) {
    const byDomain = await matchAccount(ctx, { emailDomainKey });
    if (byDomain !== null) return byDomain;
  }
  const nameKey = companyKey(values.fields["name"] ?? "");
  if (ref !== null || keys.length > 0 || nameKey === null) return null;
  await lockValues(ctx, "account name", [nameKey]);
  const { workspaceId } = ctx.actor;
  const namesakes = await ctx.db.run((manager) =>
    manager.find(Account, { where: { workspaceId, nameKey }, take: 2 }),
  );
  return onlyOne(namesakes, "name");
}

/** A file adds domains; what it does not list is not given up for that. */
function setOf(values: RowValues, batch: Batch, known: Account | null): AccountSetInput {
  const { fields } = values;
  const { legalName, industry, countryCode, annualRevenue, currency } = fields;
  const domains = domainsOf(values);
  const ref = externalRefOf(values, batch);
  const { ownerId, asText } = ownerOf(values, batch);
  return filled(AccountSetInput, {
    name: fields["name"],
    legalName,
    industry,
    countryCode,
    domains: domains.length === 0 ? undefined : [...(known?.domains ?? []), ...domains],
    employees: integerOf(fields["employees"]),
    yearEstablished: integerOf(fields["yearEstablished"]),
    annualRevenue: moneyOf(annualRevenue, currency ?? batch.currencyCode),
    tier: enumOf(AccountTier, fields["tier"]),
    type: enumOf(AccountType, fields["type"]),
    ownerId,
    attributes: attributesOf(values, asText),
    externalRefs: ref === null ? undefined : [filled(ExternalRefInput, ref)],
  });
}

function domainsOf({ fields }: RowValues): string[] {
  return (fields["domains"] ?? "").split(/[\s,;]+/).filter((domain) => domain !== "");
}

function parentOf(
  { fields }: RowValues,
  { plan, directory }: Batch,
): { id: string | null; notes: Taken["notes"] } {
  const { parentName } = fields;
  if (parentName === undefined) return { id: null, notes: [] };
  const named = directory.account(parentName);
  if (named.kind === "ONE") return { id: named.id, notes: [] };
  const note =
    named.kind === "NONE"
      ? rowNote(plan, "parentName", "NOT_FOUND", "No account is called so; taken in without it.")
      : rowNote(plan, "parentName", "CONFLICT", "Several are called so; taken in without it.");
  return { id: null, notes: [note] };
}
