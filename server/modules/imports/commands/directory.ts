import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { Account } from "../../accounts/account.entity.js";
import { ExternalReference } from "../../accounts/external-reference.entity.js";
import { companyKey } from "../../accounts/rules/company-key.js";
import { parseId } from "../../../ids.js";
import { User } from "../../people/user.entity.js";

const ACCOUNT_PREFIX = "account";

/** An account looked up by what people call it. */
export type NamedAccount =
  { readonly kind: "ONE"; readonly id: string } | { readonly kind: "NONE" | "SEVERAL" };

/** Who the names in a batch of rows stand for: read once for all of them, kept up while rows come in. */
export type Directory = {
  account(name: string): NamedAccount;
  /** An active person by name or e-mail; null for nobody and for namesakes. */
  owner(name: string): string | null;
  learn(account: {
    readonly id: string;
    readonly name: string;
    readonly externalId: string | null;
  }): void;
};

export type Names = {
  readonly system: string | null;
  readonly accounts: readonly string[];
  readonly owners: readonly string[];
};

/** At most three statements. In the file's own system a name is an id, where it has such; else it is a name. */
export async function openDirectory(ctx: Context, names: Names): Promise<Directory> {
  const accountIds = await readAccounts(ctx, names);
  const referenced = await readReferences(ctx, names);
  const owners = await readOwners(ctx, names);
  return {
    account(name) {
      if (parseId(ACCOUNT_PREFIX, name) !== null) return { kind: "ONE", id: name };
      const known = referenced.get(name);
      if (known !== undefined) return { kind: "ONE", id: known };
      const [id, ...others] = accountIds.get(companyKey(name) ?? "") ?? [];
      if (id === undefined) return { kind: "NONE" };
      return others.length > 0 ? { kind: "SEVERAL" } : { kind: "ONE", id };
    },
    owner(name) {
      const [id, ...others] = owners.get(name.toLowerCase()) ?? [];
      return id === undefined || others.length > 0 ? null : id;
    },
    learn({ id, name, externalId }) {
      if (externalId !== null) referenced.set(externalId, id);
      const key = companyKey(name) ?? "";
      accountIds.set(key, (accountIds.get(key) ?? new Set()).add(id));
    },
  };
}

type IdsByName = Map<string, Set<string>>;

async function readAccounts(ctx: Context, { accounts }: Names): Promise<IdsByName> {
  const keys = [...new Set(accounts.flatMap((name) => companyKey(name) ?? []))];
  if (keys.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.run((manager) =>
    manager.find(Account, {
      select: { id: true, nameKey: true },
      where: { workspaceId, nameKey: In(keys) },
    }),
  );
  return grouped(rows.map(({ id, nameKey }) => [nameKey, id] as const));
}

async function readReferences(
  ctx: Context,
  { system, accounts }: Names,
): Promise<Map<string, string>> {
  if (system === null || accounts.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.run((manager) =>
    manager.findBy(ExternalReference, {
      workspaceId,
      system: system.toLowerCase(),
      entityType: "Account",
      externalId: In([...new Set(accounts)]),
    }),
  );
  return new Map(rows.map(({ externalId, entityId }) => [externalId, `account_${entityId}`]));
}

async function readOwners(ctx: Context, { owners }: Names): Promise<IdsByName> {
  const names = [...new Set(owners.map((name) => name.toLowerCase()))];
  if (names.length === 0) return new Map();
  const { workspaceId } = ctx.actor;
  const rows = await ctx.db.run((manager) =>
    manager
      .createQueryBuilder(User, "u")
      .select(["u.id", "u.name", "u.emailKey"])
      .where("u.workspaceId = :workspaceId AND u.active", { workspaceId })
      .andWhere("(lower(u.name) IN (:...names) OR u.emailKey IN (:...names))", { names })
      .getMany(),
  );
  return grouped(
    rows.flatMap(({ id, name, emailKey }) => [
      [name.toLowerCase(), id] as const,
      [emailKey, id] as const,
    ]),
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): IdsByName {
  const ids: IdsByName = new Map();
  for (const [name, id] of pairs) ids.set(name, (ids.get(name) ?? new Set()).add(id));
  return ids;
}
