import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import { accountDomain } from "../account-domains.js";
import { Account } from "../account.entity.js";
import type { AccountMatchInput, AccountSetInput, AccountUpsertInput } from "../account.inputs.js";
import { UpsertOutcome } from "../accounts.enums.js";
import { findByExternalReference } from "../external-references.js";
import { refused } from "../given-values.js";
import { lockValues } from "../../people/lock-values.js";
import { matchAccount } from "../match-account.js";
import { createAccount } from "./create-account.js";
import { reviseAccount } from "./update-account.js";

/**
 * Makes an account or brings it up to date. Two calls at once with the same reference or domain make
 * one account, and a call that says nothing new writes nothing.
 */
export async function upsertAccount(
  ctx: Context,
  { match, set }: AccountUpsertInput,
): Promise<{ account: Account; outcome: UpsertOutcome }> {
  const id = await findId(ctx, match);
  if (id === null) return makeMatched(ctx, match, set);
  const account = await lockVisible(ctx, Account, id);
  const { domains } = set;
  const kept = domains === undefined ? set : { ...set, domains: withMatched(match, domains) };
  const isChanged = await reviseAccount(ctx, account, kept, "input.set");
  return { account, outcome: isChanged ? UpsertOutcome.UPDATED : UpsertOutcome.UNCHANGED };
}

/** A new account keeps what it was looked for by, or the next call would not find it. */
async function makeMatched(
  ctx: Context,
  match: AccountMatchInput,
  { name, ...set }: AccountSetInput,
): Promise<{ account: Account; outcome: UpsertOutcome }> {
  if (name == null) throw refused("input.set.name", "is needed to make an account");
  const refs = [match.externalRef ?? [], set.externalRefs ?? []].flat();
  const domains = withMatched(match, set.domains);
  const input = { ...set, name, domains, externalRefs: refs };
  const { account } = await createAccount(ctx, input, "input.set");
  return { account, outcome: UpsertOutcome.CREATED };
}

function withMatched(
  { domain }: AccountMatchInput,
  domains: string[] | null | undefined,
): string[] {
  return [...(domains ?? []), ...(domain == null ? [] : [domain])];
}

async function findId(ctx: Context, match: AccountMatchInput): Promise<string | null> {
  if (match.id != null) return match.id;
  if (match.externalRef != null) {
    return (await findByExternalReference(ctx, Account, match.externalRef))?.id ?? null;
  }
  if (match.domain == null) throw refused("input.match", "names nothing to match by");
  const emailDomainKey = accountDomain(match.domain, "input.match.domain");
  await lockValues(ctx, "account domain", [emailDomainKey]);
  return (await matchAccount(ctx, { emailDomainKey }))?.id ?? null;
}
