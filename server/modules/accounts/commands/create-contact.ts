import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { BuyingRole } from "../accounts.enums.js";
import { contactCreated } from "../accounts.events.js";
import { contactColumns } from "../contact-columns.js";
import { Contact } from "../contact.entity.js";
import type { ContactFields } from "../contact.inputs.js";
import { linkExternalReferences } from "../external-references.js";

/** Makes a contact. CONFLICT, naming the other, when the e-mail or a reference is another contact's. */
export async function createContact(
  ctx: Context,
  input: ContactFields & { readonly accountId?: string | null },
  at = "input",
): Promise<{ contact: Contact }> {
  const columns = await contactColumns(ctx, null, input, at);
  const contact = await insertRow(ctx, Contact, {
    ...columns,
    buyingRole: columns.buyingRole ?? BuyingRole.UNKNOWN,
  });
  await linkExternalReferences(ctx, Contact, contact, input.externalRefs ?? []);
  await emit(ctx, contactCreated({ contactId: contact.id, accountId: contact.accountId }));
  return { contact };
}
