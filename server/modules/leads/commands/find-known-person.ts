import type { Context } from "../../../context.js";
import { entityDeclaration } from "../../../database/declarations.js";
import { preparedQuery } from "../../../database/prepared.js";
import { uuidOf } from "../../../ids.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import { lockValues } from "../../people/lock-values.js";
import type { FitAccount } from "../fit.js";
import { IdentityMatch } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import type { IdentityKey } from "../rules/identity/identity-keys.js";
import { keepModelsInUse, MODELS_IN_USE, type Used } from "../scoring/models-in-use.js";

/** What somebody is looked up by. */
export type Sought = {
  /** Who it is, where that is known without a key. */
  readonly leadId?: string;
  /** The exact keys, strongest first. */
  readonly keys: readonly IdentityKey[];
  /** The e-mail they are to have: as a rule the one among the keys, and free or theirs. */
  readonly emailKey: string | null;
  readonly domainKey: string | null;
  /** An account named outright; it outranks the one found by domain. */
  readonly accountId: string | null;
};

export type KnownPerson = {
  /** The lead the strongest key names; null for a person nobody knows. */
  readonly leadId: string | null;
  readonly matchedBy: IdentityMatch | null;
  /** The lead that has the e-mail they are to have: another one, when the keys disagree. */
  readonly emailHolderId: string | null;
  /** Which references are taken, by `system id`, and by which lead. */
  readonly refHolders: ReadonlyMap<string, string>;
  /** Every lead that any of the keys names. */
  readonly holderIds: readonly string[];
  readonly accountId: string | null;
  readonly account: FitAccount | null;
  readonly contactId: string | null;
};

type Found = {
  by_email: string | null;
  by_phone: string | null;
  /** Asked for only where the e-mail to have is another than the one sought by. */
  other_email_holder: string | null;
  refs: { system: string; id: string; entityId: string }[] | null;
  account_id: string | null;
  tier: string | null;
  type: string | null;
  industry: string | null;
  employees: number | null;
  contact_id: string | null;
  /** Of the first alone. */
  models: Used[];
};

/**
 * Who people are, over all leads of the workspace whatever the caller may see: an exact match never
 * makes a second lead, and a key that a merged lead had names its survivor. The keys are locked until
 * the transaction ends, so that of several who bring the same person at once one makes the lead and
 * the others find it. Two statements for any number.
 */
export async function findKnownPeople(
  ctx: Context,
  people: readonly Sought[],
): Promise<KnownPerson[]> {
  await lockValues(ctx, "lead", people.flatMap(lockNames));
  const sought = JSON.stringify(people.map(recordOf));
  const found = await ctx.db.query<Found>(preparedQuery(FIND, [ctx.actor.workspaceId, sought]));
  const [first] = found;
  if (first !== undefined) keepModelsInUse(ctx, first.models);
  return people.map((sought, at) => {
    const row = found[at];
    if (row === undefined) throw new Error("Whoever is sought has a row, known or not");
    return asKnown(sought, row);
  });
}

export async function findKnownPerson(ctx: Context, sought: Sought): Promise<KnownPerson> {
  const [known] = await findKnownPeople(ctx, [sought]);
  if (known === undefined) throw new Error("One was sought");
  return known;
}

export function refName({ system, id }: ExternalRef): string {
  return `${system} ${id}`;
}

/** The names of all that nobody else may bring or take meanwhile. */
export function lockNames({ keys, emailKey }: Sought): string[] {
  return [...keys.map(lockName), ...(emailKey === null ? [] : [`email ${emailKey}`])];
}

export function phoneLockName(e164: string, nameKey: string): string {
  return `phone ${e164} ${nameKey}`;
}

function lockName(key: IdentityKey): string {
  switch (key.kind) {
    case "EXTERNAL_REFERENCE":
      return `reference ${refName({ system: key.system, id: key.externalId })}`;
    case "EMAIL":
      return `email ${key.emailKey}`;
    case "PHONE_AND_NAME":
      return phoneLockName(key.e164, key.nameKey);
  }
}

function recordOf({ keys, emailKey, domainKey, accountId }: Sought, at: number): object {
  const refs = keys.filter((key) => key.kind === "EXTERNAL_REFERENCE");
  const email = keys.find((key) => key.kind === "EMAIL");
  const phone = keys.find((key) => key.kind === "PHONE_AND_NAME");
  return {
    at,
    email: email?.emailKey ?? null,
    phone: phone?.e164 ?? null,
    name: phone?.nameKey ?? null,
    email_to_have: emailKey,
    domain: domainKey,
    account: accountId === null ? null : uuidOf(accountId),
    systems: refs.map(({ system }) => system),
    ids: refs.map(({ externalId }) => externalId),
  };
}

/** The lead that has a key now, before one that had it and was merged: that stands for its survivor. */
const HOLDER = (hasKey: string) => `
    (SELECT coalesce(l.merged_into_id, l.id) FROM lead l
      WHERE l.workspace_id = $1 AND ${hasKey}
      ORDER BY l.status = 'MERGED', l.created_at, l.id LIMIT 1)`;

const FIND = `
  SELECT CASE WHEN p.at = 0 THEN ${MODELS_IN_USE} END AS models,
    ${HOLDER("l.email_key = p.email")} AS by_email,
    CASE WHEN p.email_to_have IS DISTINCT FROM p.email
         THEN ${HOLDER("l.email_key = p.email_to_have")} END AS other_email_holder,
    ${HOLDER("l.phone = p.phone AND l.name_key = p.name")} AS by_phone,
    (SELECT jsonb_agg(jsonb_build_object('system', e.system, 'id', e.external_id,
                                         'entityId', e.entity_id))
       FROM unnest(p.systems, p.ids) given (system, id)
       JOIN external_reference e
         ON e.workspace_id = $1 AND e.system = given.system AND e.entity_type = 'Lead'
        AND e.external_id = given.id) AS refs,
    c.id AS contact_id, a.id AS account_id, a.tier, a.type, a.industry, a.employees
  FROM jsonb_to_recordset($2) p (at int, email text, phone text, name text, email_to_have text,
                                 domain text, account uuid, systems text[], ids text[])
  LEFT JOIN contact c ON c.workspace_id = $1 AND c.email_key = p.email_to_have
  LEFT JOIN account a ON a.workspace_id = $1 AND a.id = coalesce(p.account, c.account_id,
    (SELECT d.account_id FROM account_domain d WHERE d.workspace_id = $1 AND d.domain = p.domain))
  ORDER BY p.at`;

function asKnown({ leadId, keys, emailKey }: Sought, found: Found): KnownPerson {
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
  const holders = keys.map(holderOf);
  const strongest = keys.find((_, at) => holders[at] !== null);
  const isSoughtBy = keys.some((key) => key.kind === "EMAIL" && key.emailKey === emailKey);
  const emailHolderId = leadOf(isSoughtBy ? found.by_email : found.other_email_holder);
  const { tier, type, industry, employees } = found;
  return {
    leadId: leadId ?? (strongest === undefined ? null : holderOf(strongest)),
    matchedBy: matchOf(leadId, strongest),
    emailHolderId,
    refHolders,
    holderIds: [...holders, emailHolderId].filter((id) => id !== null),
    accountId: found.account_id === null ? null : `account_${found.account_id}`,
    account: tier === null || type === null ? null : { tier, type, industry, employees },
    contactId: found.contact_id === null ? null : `contact_${found.contact_id}`,
  };
}

function matchOf(
  leadId: string | undefined,
  strongest: IdentityKey | undefined,
): IdentityMatch | null {
  if (leadId !== undefined) return IdentityMatch.ID;
  return strongest === undefined ? null : IdentityMatch[strongest.kind];
}
