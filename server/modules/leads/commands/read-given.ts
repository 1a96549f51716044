import type { Context } from "../../../context.js";
import { invalidInput, notFound } from "../../../errors.js";
import { findVisible } from "../../../reader/rows.js";
import { Account } from "../../accounts/account.entity.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import { getWorkspace } from "../../people/commands/create-workspace.js";
import type { Lead } from "../lead.entity.js";
import type { LeadIntakeProblem } from "../lead.payloads.js";
import { readPerson, type ReadPerson } from "../person.js";
import type { PersonFields } from "../person.inputs.js";
import { identityKeys, type IdentityKey } from "../rules/identity/identity-keys.js";
import { refName, type KnownPerson, type Sought } from "./find-known-person.js";
import type { NewPerson } from "./write-lead.js";

/** A person as given, read into columns and keys. */
export type Given = ReadPerson & {
  /** The exact keys, strongest first. */
  readonly keys: readonly IdentityKey[];
  readonly problems: readonly LeadIntakeProblem[];
  readonly refs: readonly ExternalRef[];
  readonly attributes: Readonly<Record<string, unknown>> | null | undefined;
  readonly accountId: string | null | undefined;
};

/** Reads a person; `known` is the lead they are, whose name and country count where none is given. */
export type Reading = (fields: PersonFields, known?: Lead | null) => Given;

/**
 * What the reading of these people asks the database, asked once for all: the accounts they name and
 * the country of the workspace. The reading itself throws INVALID_INPUT, and NOT_FOUND for an account
 * that the caller may not see.
 */
export async function openReading(
  ctx: Context,
  people: readonly PersonFields[],
  known: Lead | null = null,
): Promise<Reading> {
  const ids = [...new Set(people.flatMap(({ accountId }) => accountId ?? []))];
  const accounts = await Promise.all(ids.map((id) => findVisible(ctx, Account, id)));
  const hidden = new Set(ids.filter((_, at) => accounts[at] === null));
  const country = people.some((fields) => needsCountry(fields, known))
    ? (await getWorkspace(ctx)).countryCode
    : null;
  return (fields, lead = known) => {
    if (fields.accountId != null && hidden.has(fields.accountId)) throw notFound(Account.name);
    const region = needsCountry(fields, lead) ? country : regionOf(fields, lead);
    return readFields(fields, region, lead);
  };
}

export async function readGiven(
  ctx: Context,
  fields: PersonFields,
  known: Lead | null = null,
): Promise<Given> {
  return (await openReading(ctx, [fields], known))(fields);
}

function readFields(fields: PersonFields, region: string | null, known: Lead | null): Given {
  mustBeObject(fields.attributes);
  const refs = distinct(fields.externalRefs ?? []);
  const person = readPerson(fields, region, known);
  const { keys, problems } = identityKeys({
    externalReferences: refs.map(({ system, id: externalId }) => ({ system, externalId })),
    email: fields.email ?? null,
    phone: fields.phone ?? null,
    countryCode: region,
    name: person.columns.name ?? null,
  });
  const told = problems.map(({ path, code, why }) => ({ path, code, message: why }));
  const { attributes, accountId } = fields;
  return { ...person, keys, problems: told, refs, attributes, accountId };
}

/** What to look somebody up by. */
export function soughtOf({ keys, columns, accountId }: Given): Sought {
  const { emailKey = null, domainKey = null } = columns;
  return { keys, emailKey, domainKey, accountId: accountId ?? null };
}

/** What somebody nobody knows becomes. What could not be read is kept beside the rest. */
export function newPerson({ columns, attributes, unread, refs }: Given): NewPerson {
  return { columns, attributes: { ...attributes, ...unread }, refs };
}

/** References that are free, and a problem for each that is another lead's. */
export function freeRefs(
  refs: readonly ExternalRef[],
  known: KnownPerson,
  leadId: string | null,
): { refs: ExternalRef[]; problems: LeadIntakeProblem[] } {
  const free = refs.filter((ref) => !known.refHolders.has(refName(ref)));
  const taken = refs.filter((ref) => (known.refHolders.get(refName(ref)) ?? leadId) !== leadId);
  const message = "Another lead has this external reference.";
  const code = "REFERENCE_OF_ANOTHER_LEAD";
  return { refs: free, problems: taken.map(() => ({ path: "externalRefs", code, message })) };
}

/** The account of a domain's or contact's making fills an empty place; one named outright is written. */
export function accountPatch(
  given: Given,
  lead: Lead,
  known: KnownPerson,
): Partial<Pick<Lead, "accountId" | "contactId">> {
  const contactId = lead.contactId ?? known.contactId;
  if (given.accountId !== undefined) return { accountId: given.accountId, contactId };
  return { accountId: lead.accountId ?? known.accountId, contactId };
}

function regionOf(fields: PersonFields, known: Lead | null): string | null {
  return fields.countryCode ?? known?.countryCode ?? null;
}

/** Only a number without `+` needs the workspace's country. */
function needsCountry(fields: PersonFields, known: Lead | null): boolean {
  const { phone } = fields;
  return regionOf(fields, known) === null && phone != null && !phone.startsWith("+");
}

function mustBeObject(attributes: unknown): void {
  if (attributes == null || (typeof attributes === "object" && !Array.isArray(attributes))) return;
  throw invalidInput([{ path: "input.attributes", message: "must be an object" }]);
}

/** The system's case does not count, the id's does. */
function distinct(refs: readonly ExternalRef[]): ExternalRef[] {
  const folded = refs.map(({ system, id }) => ({ system: system.toLowerCase(), id }));
  return [...new Map(folded.map((ref) => [refName(ref), ref])).values()];
}
