import type { Context } from "../../../context.js";
import { invalidInput } from "../../../errors.js";
import { getVisible } from "../../../reader/rows.js";
import { Account } from "../../accounts/account.entity.js";
import type { ExternalRef } from "../../accounts/external-references.js";
import { getWorkspace } from "../../people/commands/create-workspace.js";
import type { Lead } from "../lead.entity.js";
import type { LeadIntakeProblem } from "../lead.payloads.js";
import { readPerson, type ReadPerson } from "../person.js";
import type { PersonFields } from "../person.inputs.js";
import { identityKeys, type IdentityKey } from "../rules/identity/identity-keys.js";
import { refName, type KnownPerson, type Sought } from "./find-known-person.js";

/** A person as given, read into columns and keys. */
export type Given = ReadPerson & {
  /** The exact keys, strongest first. */
  readonly keys: readonly IdentityKey[];
  readonly problems: readonly LeadIntakeProblem[];
  readonly refs: readonly ExternalRef[];
  readonly attributes: Readonly<Record<string, unknown>> | null | undefined;
  readonly accountId: string | null | undefined;
};

export async function readGiven(
  ctx: Context,
  fields: PersonFields,
  known: Lead | null = null,
): Promise<Given> {
  mustBeObject(fields.attributes);
  if (fields.accountId != null) await getVisible(ctx, Account, fields.accountId);
  const region = fields.countryCode ?? known?.countryCode ?? (await regionFor(ctx, fields.phone));
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
  return { keys, domainKey: columns.domainKey ?? null, accountId: accountId ?? null };
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

/** Only a number without `+` needs the workspace's country. */
async function regionFor(ctx: Context, phone: string | null | undefined): Promise<string | null> {
  if (phone == null || phone.startsWith("+")) return null;
  return (await getWorkspace(ctx)).countryCode;
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
