import type { Context } from "../../../context.js";
import { entityDeclaration } from "../../../database/declarations.js";
import { uuidOf } from "../../../ids.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import { lockValues } from "../../accounts/lock-values.js";
import type { FitAccount } from "../fit.js";
import { IdentityMatch } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import type { IdentityKey } from "../rules/identity/identity-keys.js";

/** What somebody is looked up by. */
export type Sought = {
  /** The exact keys, strongest first. */
  readonly keys: readonly IdentityKey[];
  readonly domainKey: string | null;
  /** An account named outright; it outranks the one found by domain. */
  readonly accountId: string | null;
};

export type KnownPerson = {
  /** The lead the strongest key names; null for a person nobody knows. */
  readonly leadId: string | null;
  readonly matchedBy: IdentityMatch | null;
  /** The lead that has this e-mail: another one, when the keys disagree. */
  readonly emailHolderId: string | null;
  /** Which references are taken, by `system id`, and by which lead. */
  readonly refHolders: ReadonlyMap<string, string>;
  readonly accountId: string | null;
  readonly account: FitAccount | null;
  readonly contactId: string | null;
};

type Found = {
  by_email: string | null;
  by_phone: string | null;
  refs: { system: string; id: string; entityId: string }[] | null;
  account_id: string | null;
  tier: string | null;
  industry: string | null;
  employees: number | null;
  contact_id: string | null;
};

/**
 * Who somebody is, over all leads of the workspace whatever the caller may see: an exact match never
 * makes a second lead, and a key that a merged lead had names its survivor. The keys are locked until the transaction ends, so that of several who bring
 * the same person at once one makes the lead and the others find it. Two statements.
 */
export async function findKnownPerson(ctx: Context, sought: Sought): Promise<KnownPerson> {
  const { keys, domainKey, accountId } = sought;
  await lockValues(ctx, "lead", keys.map(lockName));
  const refs = keys.filter((key) => key.kind === "EXTERNAL_REFERENCE");
  const email = keys.find((key) => key.kind === "EMAIL");
  const phone = keys.find((key) => key.kind === "PHONE_AND_NAME");
  const [found]: Found[] = await ctx.db.run((manager) =>
    manager.query(FIND, [
      ctx.actor.workspaceId,
      refs.map(({ system }) => system),
      refs.map(({ externalId }) => externalId),
      email?.emailKey ?? null,
      phone?.e164 ?? null,
      phone?.nameKey ?? null,
      domainKey,
      accountId === null ? null : uuidOf(accountId),
    ]),
  );
  if (found === undefined) throw new Error("A select without a table has one row");
  return asKnown(keys, found);
}

export function refName({ system, id }: ExternalRef): string {
  return `${system} ${id}`;
}

function lockName(key: IdentityKey): string {
  switch (key.kind) {
    case "EXTERNAL_REFERENCE":
      return `reference ${refName({ system: key.system, id: key.externalId })}`;
    case "EMAIL":
      return `email ${key.emailKey}`;
    case "PHONE_AND_NAME":
      return `phone ${key.e164} ${key.nameKey}`;
  }
}

const FIND = `
  SELECT
    (SELECT coalesce(l.merged_into_id, l.id) FROM lead l
      WHERE l.workspace_id = $1 AND l.email_key = $4
      ORDER BY l.status = 'MERGED', l.created_at, l.id LIMIT 1) AS by_email,
    (SELECT coalesce(l.merged_into_id, l.id) FROM lead l
      WHERE l.workspace_id = $1 AND l.phone = $5 AND l.name_key = $6
      ORDER BY l.status = 'MERGED', l.created_at, l.id LIMIT 1) AS by_phone,
    (SELECT jsonb_agg(jsonb_build_object('system', e.system, 'id', e.external_id,
                                         'entityId', e.entity_id))
       FROM unnest($2::text[], $3::text[]) given (system, id)
       JOIN external_reference e
         ON e.workspace_id = $1 AND e.system = given.system AND e.entity_type = 'Lead'
        AND e.external_id = given.id) AS refs,
    c.id AS contact_id, a.id AS account_id, a.tier, a.industry, a.employees
  FROM (SELECT 1) one
  LEFT JOIN contact c ON c.workspace_id = $1 AND c.email_key = $4
  LEFT JOIN account a ON a.workspace_id = $1 AND a.id = coalesce($8::uuid, c.account_id,
    (SELECT d.account_id FROM account_domain d WHERE d.workspace_id = $1 AND d.domain = $7))`;

function asKnown(keys: readonly IdentityKey[], found: Found): KnownPerson {
  const { prefix } = entityDeclaration(Lead);
  const leadOf = (uuid: string | null) => (uuid === null ? null : `${prefix}_${uuid}`);
  const refs = found.refs ?? [];
  const refHolders = new Map(refs.map((ref) => [refName(ref), `${prefix}_${ref.entityId}`]));
  const holderOf = (key: IdentityKey): string | null => {
    switch (key.kind) {
      case "EXTERNAL_REFERENCE":
        return refHolders.get(refName({ system: key.system, id: key.externalId })) ?? null;
      case "EMAIL":
        return leadOf(found.by_email);
      case "PHONE_AND_NAME":
        return leadOf(found.by_phone);
    }
  };
  const strongest = keys.find((key) => holderOf(key) !== null);
  const { tier, industry, employees } = found;
  return {
    leadId: strongest === undefined ? null : holderOf(strongest),
    matchedBy: strongest === undefined ? null : IdentityMatch[strongest.kind],
    emailHolderId: leadOf(found.by_email),
    refHolders,
    accountId: found.account_id === null ? null : `account_${found.account_id}`,
    account: tier === null ? null : { tier, industry, employees },
    contactId: found.contact_id === null ? null : `contact_${found.contact_id}`,
  };
}
