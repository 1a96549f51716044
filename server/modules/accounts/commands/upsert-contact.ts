import type { Context } from "../../../context.js";
import { lockVisible } from "../../../reader/rows.js";
import { UpsertOutcome } from "../accounts.enums.js";
import { emailOf, findByEmail } from "../contact-columns.js";
import { Contact } from "../contact.entity.js";
import type { ContactMatchInput, ContactUpsertInput } from "../contact.inputs.js";
import { findByExternalReference } from "../external-references.js";
import { refused } from "../given-values.js";
import { createContact } from "./create-contact.js";
import { reviseContact } from "./update-contact.js";

/** Makes a contact or brings them up to date, as upsertAccount does for accounts. */
export async function upsertContact(
  ctx: Context,
  { match, set }: ContactUpsertInput,
): Promise<{ contact: Contact; outcome: UpsertOutcome }> {
  const id = await findId(ctx, match);
  if (id === null) {
    // A new contact keeps what they were looked for by, or the next call would not find them.
    const externalRefs = [match.externalRef ?? [], set.externalRefs ?? []].flat();
    const input = { ...set, email: set.email ?? match.email, externalRefs };
    const { contact } = await createContact(ctx, input, "input.set");
    return { contact, outcome: UpsertOutcome.CREATED };
  }
  const contact = await lockVisible(ctx, Contact, id);
  const isChanged = await reviseContact(ctx, contact, set, "input.set");
  return { contact, outcome: isChanged ? UpsertOutcome.UPDATED : UpsertOutcome.UNCHANGED };
}

async function findId(ctx: Context, match: ContactMatchInput): Promise<string | null> {
  if (match.id != null) return match.id;
  if (match.externalRef != null) {
    return (await findByExternalReference(ctx, Contact, match.externalRef))?.id ?? null;
  }
  if (match.email == null) throw refused("input.match", "names nothing to match by");
  const { key } = emailOf(match.email, "input.match.email");
  return (await findByEmail(ctx, key))?.id ?? null;
}
