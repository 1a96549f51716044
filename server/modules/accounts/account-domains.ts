import { In, Not } from "typeorm";

import type { Context } from "../../context.js";
import { AppError, invalidInput } from "../../errors.js";
import { AccountDomain } from "./account-domain.entity.js";
import type { Account } from "./account.entity.js";
import { lockValues } from "../people/lock-values.js";
import { MailDomainKind, normaliseDomain } from "./rules/domain.js";

/** Registrable domains of an account, each once, in the order given. Refuses what no company can own. */
export function accountDomains(texts: readonly string[], path: string): string[] {
  const results = texts.map((text) => domainOf(text));
  const problems = results.flatMap((result, at) =>
    result.ok ? [] : [{ path: `${path}[${at}]`, message: result.why }],
  );
  if (problems.length > 0) throw invalidInput(problems);
  return [...new Set(results.flatMap((result) => (result.ok ? [result.key] : [])))];
}

/** One domain to find an account by. */
export function accountDomain(text: string, path: string): string {
  const result = domainOf(text);
  if (!result.ok) throw invalidInput([{ path, message: result.why }]);
  return result.key;
}

type DomainOf =
  { readonly ok: true; readonly key: string } | { readonly ok: false; readonly why: string };

function domainOf(text: string): DomainOf {
  const result = normaliseDomain(text);
  if (!result.ok) return { ok: false, why: result.problem.why };
  const { key, kind } = result.domain;
  switch (kind) {
    case MailDomainKind.CORPORATE:
      return { ok: true, key };
    case MailDomainKind.FREE_MAIL:
      return { ok: false, why: "Everybody's mail provider is nobody's company." };
    case MailDomainKind.DISPOSABLE:
      return { ok: false, why: "A throw-away mail provider is nobody's company." };
  }
}

/** Refuses domains that stand on another account; holds the others for this transaction. */
export async function reserveDomains(
  ctx: Context,
  domains: readonly string[],
  accountId: string | null,
): Promise<void> {
  await lockValues(ctx, "account domain", domains);
  const { workspaceId } = ctx.actor;
  const others = accountId === null ? {} : { accountId: Not(accountId) };
  const held = await ctx.db.run((manager) =>
    manager.findOneBy(AccountDomain, { workspaceId, domain: In([...domains]), ...others }),
  );
  if (held === null) return;
  throw new AppError("CONFLICT", "Another account has this domain.", {
    field: "domains",
    domain: held.domain,
    accountId: held.accountId,
  });
}

/** Makes the index follow account.domains, which is written and audited before. */
export async function indexDomains(ctx: Context, account: Account): Promise<void> {
  const { id: accountId, domains, workspaceId } = account;
  await ctx.db.run(async (manager) => {
    const indexed = await manager.findBy(AccountDomain, { workspaceId, accountId });
    const gone = indexed.filter(({ domain }) => !domains.includes(domain));
    if (gone.length > 0) {
      await manager.delete(AccountDomain, { workspaceId, id: In(gone.map(({ id }) => id)) });
    }
    const known = new Set(indexed.map(({ domain }) => domain));
    const added = domains.filter((domain) => !known.has(domain));
    const createdAt = ctx.clock.now();
    const rows = added.map((domain) => ({ id: ctx.ids.next("accountdomain"), domain }));
    await manager.insert(
      AccountDomain,
      rows.map((row) => ({ ...row, workspaceId, accountId, createdAt })),
    );
  });
}
