import type { Context } from "../../context.js";
import { AppError, neverNull } from "../../errors.js";
import { getVisible } from "../../reader/rows.js";
import { Workspace } from "../people/workspace.entity.js";
import { Account } from "./account.entity.js";
import { Contact } from "./contact.entity.js";
import type { ContactFields } from "./contact.inputs.js";
import { attributesAfter, refused } from "./given-values.js";
import { lockValues } from "../people/lock-values.js";
import { normaliseEmail, type Email } from "./rules/email.js";
import { normalisePhone } from "./rules/phone.js";

type Given = ContactFields & { readonly accountId?: string | null };
type Columns = Partial<Omit<Contact, "id" | "workspaceId" | "version" | "createdAt" | "updatedAt">>;

/** What is said about a contact as columns; what is absent is undefined. `contact` is null for a new one. */
export async function contactColumns(
  ctx: Context,
  contact: Contact | null,
  fields: Given,
  at: string,
): Promise<Columns> {
  const { givenName, familyName, title } = fields;
  const accountId = neverNull(fields.accountId, `${at}.accountId`) ?? contact?.accountId;
  if (accountId === undefined) throw refused(`${at}.accountId`, "is needed to make a contact");
  const account = await getVisible(ctx, Account, accountId);
  const email = emailColumns(fields, at);
  if (email.emailKey != null) await reserveEmail(ctx, email.emailKey, contact?.id ?? null);
  return {
    accountId,
    name: nameOf(contact, fields, at),
    givenName,
    familyName,
    title,
    buyingRole: neverNull(fields.buyingRole, `${at}.buyingRole`),
    attributes: attributesAfter(contact?.attributes ?? {}, fields.attributes, `${at}.attributes`),
    ...email,
    ...(await phoneColumns(ctx, account, fields, at)),
  };
}

/** An e-mail address to find a contact by, or to keep. */
export function emailOf(text: string, path: string): Email {
  const result = normaliseEmail(text);
  if (!result.ok) throw refused(path, result.problem.why);
  return result.email;
}

/** The contact with this address, if any; holds the address for this transaction. */
export async function findByEmail(ctx: Context, emailKey: string): Promise<Contact | null> {
  await lockValues(ctx, "contact e-mail", [emailKey]);
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneBy(Contact, { workspaceId, emailKey }));
}

async function reserveEmail(ctx: Context, emailKey: string, contactId: string | null) {
  const held = await findByEmail(ctx, emailKey);
  if (held === null || held.id === contactId) return;
  throw new AppError("CONFLICT", "Another contact has this e-mail.", {
    field: "email",
    contactId: held.id,
  });
}

/** The name given; else the parts joined, when one of them is given. Undefined leaves it. */
function nameOf(contact: Contact | null, fields: Given, at: string): string | undefined {
  const name = neverNull(fields.name, `${at}.name`);
  if (name !== undefined) return name;
  const { givenName, familyName } = fields;
  if (contact !== null && givenName === undefined && familyName === undefined) return undefined;
  const given = givenName === undefined ? contact?.givenName : givenName;
  const family = familyName === undefined ? contact?.familyName : familyName;
  const joined = [given, family].filter((part) => part != null).join(" ");
  if (joined === "") throw refused(`${at}.name`, "is needed without a given or family name");
  return joined;
}

function emailColumns({ email }: Given, at: string): Pick<Columns, "email" | "emailKey"> {
  if (email == null) return { email, emailKey: email };
  const { address, key } = emailOf(email, `${at}.email`);
  return { email: address, emailKey: key };
}

async function phoneColumns(
  ctx: Context,
  account: Account,
  { phone }: Given,
  at: string,
): Promise<Pick<Columns, "phone" | "phoneExtension">> {
  if (phone == null) return { phone, phoneExtension: phone };
  const region = account.countryCode ?? (await workspaceCountry(ctx));
  const result = normalisePhone(phone, region);
  if (!result.ok) throw refused(`${at}.phone`, result.problem.why);
  return { phone: result.phone.e164, phoneExtension: result.phone.extension };
}

async function workspaceCountry(ctx: Context): Promise<string> {
  const { workspaceId } = ctx.actor;
  const workspace = await ctx.db.run((manager) =>
    manager.findOneByOrFail(Workspace, { workspaceId }),
  );
  return workspace.countryCode;
}
