import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { contactChanged } from "../accounts.events.js";
import { contactColumns } from "../contact-columns.js";
import { Contact } from "../contact.entity.js";
import type { ContactFields, ContactUpdateInput } from "../contact.inputs.js";
import { linkExternalReferences } from "../external-references.js";
import { changedSince, snapshot } from "../given-values.js";

/** Changes what is known of a contact. */
export async function updateContact(
  ctx: Context,
  input: ContactUpdateInput,
): Promise<{ contact: Contact }> {
  const contact = await lockVisible(ctx, Contact, input.contactId, input.expectedVersion);
  await reviseContact(ctx, contact, input, "input");
  return { contact };
}

/** The same on a row already locked. False when it held all of it. */
export async function reviseContact(
  ctx: Context,
  contact: Contact,
  fields: ContactFields & { readonly accountId?: string | null },
  at: string,
): Promise<boolean> {
  const before = snapshot(Contact, contact);
  const columns = await contactColumns(ctx, contact, fields, at);
  await changeRow(ctx, Contact, contact, columns);
  const isLinked = await linkExternalReferences(ctx, Contact, contact, fields.externalRefs ?? []);
  const changed = [
    ...changedSince(before, Contact, contact),
    ...(isLinked ? ["externalRefs"] : []),
  ];
  if (changed.length === 0) return false;
  const { id: contactId, accountId } = contact;
  await emit(ctx, contactChanged({ contactId, accountId, changed }));
  return true;
}
