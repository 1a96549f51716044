import type { Context } from "../../../context.js";
import { validateInput } from "../../../graphql/validate-input.js";
import { BuyingRole } from "../../accounts/accounts.enums.js";
import { createContact } from "../../accounts/commands/create-contact.js";
import { upsertContact } from "../../accounts/commands/upsert-contact.js";
import { Contact } from "../../accounts/contact.entity.js";
import {
  ContactCreateInput,
  ContactMatchInput,
  ContactSetInput,
  ContactUpsertInput,
} from "../../accounts/contact.inputs.js";
import { ExternalRefInput } from "../../accounts/external-reference.inputs.js";
import { lockValues } from "../../people/lock-values.js";
import type { RowValues } from "../rules/read-row.js";
import {
  accountIdOf,
  attributesOf,
  enumOf,
  externalRefOf,
  filled,
  onlyOne,
  type Batch,
  type Taken,
} from "./row.js";

/** Found by the file's id or the e-mail; a row with neither goes by name and account. */
export async function importContact(ctx: Context, values: RowValues, batch: Batch): Promise<Taken> {
  const set = setOf(values, batch);
  const match = await matchOf(ctx, values, batch, set);
  if (match === null) {
    const input = filled(ContactCreateInput, { ...set, accountId: set.accountId ?? undefined });
    await validateInput(input);
    const { contact } = await createContact(ctx, input);
    return { id: contact.id, outcome: "CREATED", notes: [] };
  }
  const input = filled(ContactUpsertInput, { match, set });
  await validateInput(input);
  const { contact, outcome } = await upsertContact(ctx, input);
  return { id: contact.id, outcome, notes: [] };
}

async function matchOf(
  ctx: Context,
  values: RowValues,
  batch: Batch,
  { accountId }: ContactSetInput,
): Promise<ContactMatchInput | null> {
  const { id } = values.fields;
  if (id !== undefined) return filled(ContactMatchInput, { id });
  const ref = externalRefOf(values, batch);
  if (ref !== null) {
    return filled(ContactMatchInput, { externalRef: filled(ExternalRefInput, ref) });
  }
  const { email } = values.fields;
  if (email !== undefined) return filled(ContactMatchInput, { email });
  const name = fullName(values);
  if (accountId == null || name === "") return null;
  await lockValues(ctx, "contact name", [`${accountId} ${name}`]);
  const { workspaceId } = ctx.actor;
  const namesakes = await ctx.db.run((manager) =>
    manager.find(Contact, { where: { workspaceId, accountId, name }, take: 2 }),
  );
  const known = onlyOne(namesakes, "name");
  return known === null ? null : filled(ContactMatchInput, { id: known.id });
}

function setOf(values: RowValues, batch: Batch): ContactSetInput {
  const { name, givenName, familyName, email, phone, title, buyingRole } = values.fields;
  return filled(ContactSetInput, {
    name,
    givenName,
    familyName,
    email,
    phone,
    title,
    buyingRole: enumOf(BuyingRole, buyingRole),
    accountId: accountIdOf(values, batch),
    attributes: attributesOf(values),
  });
}

/** As createContact writes it. */
function fullName({ fields }: RowValues): string {
  const { name, givenName, familyName } = fields;
  return name ?? [givenName, familyName].filter((part) => part !== undefined).join(" ");
}
