import type { Context } from "../../../../context.js";
import { AppError, invalidInput } from "../../../../errors.js";
import { lockVisible } from "../../../../reader/rows.js";
import { Account } from "../../../accounts/account.entity.js";
import { createAccount } from "../../../accounts/commands/create-account.js";
import { createContact } from "../../../accounts/commands/create-contact.js";
import { createOpportunity } from "../../../accounts/commands/create-opportunity.js";
import { reviseAccount } from "../../../accounts/commands/update-account.js";
import { reviseContact } from "../../../accounts/commands/update-contact.js";
import { reviseOpportunity } from "../../../accounts/commands/update-opportunity.js";
import { findByEmail } from "../../../accounts/contact-columns.js";
import { Contact } from "../../../accounts/contact.entity.js";
import { matchAccount } from "../../../accounts/match-account.js";
import { Opportunity } from "../../../accounts/opportunity.entity.js";
import { isOpen } from "../../../accounts/rules/opportunity-stage.js";
import type {
  LeadAccountPlan,
  LeadContactPlan,
  LeadOpportunityPlan,
} from "../../conversion/conversion.inputs.js";
import type { Lead } from "../../lead.entity.js";

const AT = "input";

/** The account a lead becomes part of. A domain that is another account's stays there. */
export async function accountFor(
  ctx: Context,
  lead: Lead,
  { create, linkId }: LeadAccountPlan,
): Promise<Account> {
  const { industry, employees, countryCode, domainKey, ownerId } = lead;
  const isTaken = (await matchAccount(ctx, { emailDomainKey: domainKey })) !== null;
  const domains = domainKey === null || isTaken ? [] : [domainKey];
  const told = { industry, employees, countryCode };
  if (linkId != null) {
    const account = await lockVisible(ctx, Account, linkId);
    const fields = {
      ...emptyOf(account, told),
      ...(account.domains.length === 0 && domains.length > 0 ? { domains } : {}),
    };
    await reviseAccount(ctx, account, fields, `${AT}.account`);
    return account;
  }
  const at = `${AT}.account.create`;
  const name = create?.name ?? lead.company ?? domainKey;
  if (name === null) throw invalidInput([{ path: `${at}.name`, message: "is not known yet" }]);
  const fields = { ...told, domains, ownerId, ...given(create), name };
  return (await createAccount(ctx, fields, at)).account;
}

/** The person. CONFLICT for a contact of another account: nobody changes employer by a conversion. */
export async function contactFor(
  ctx: Context,
  lead: Lead,
  account: Account,
  { create, linkId }: LeadContactPlan,
): Promise<Contact> {
  const { name, givenName, familyName, email, emailKey, phone, title } = lead;
  const parts = { givenName, familyName, phone, title };
  if (linkId != null) {
    const contact = await lockVisible(ctx, Contact, linkId);
    if (contact.accountId !== account.id) {
      throw conflict("The contact works at another account.", {
        field: "contact",
        contactId: contact.id,
        accountId: contact.accountId,
      });
    }
    const isFree = emailKey !== null && (await findByEmail(ctx, emailKey)) === null;
    const fields = emptyOf(contact, { ...parts, ...(isFree ? { email } : {}) });
    // The name stays, though it is made of parts: what is linked has one.
    await reviseContact(ctx, contact, { ...fields, name: contact.name }, `${AT}.contact`);
    return contact;
  }
  const fields = { ...without(parts, null), ...(email === null ? {} : { email }) };
  const named = name === null ? {} : { name };
  const made = { ...fields, ...named, ...given(create), accountId: account.id };
  return (await createContact(ctx, made, `${AT}.contact.create`)).contact;
}

/** The business, if there is any. CONFLICT for one that is over or another account's. */
export async function opportunityFor(
  ctx: Context,
  lead: Lead,
  account: Account,
  { create, linkId, none }: LeadOpportunityPlan,
): Promise<Opportunity | null> {
  if (none === true) return null;
  const { ownerId } = lead;
  if (linkId != null) {
    const opportunity = await lockVisible(ctx, Opportunity, linkId);
    const { id: opportunityId, accountId, stage } = opportunity;
    const field = "opportunity";
    if (!isOpen(stage)) {
      throw conflict("The opportunity is closed.", { field, opportunityId, stage });
    }
    if (accountId !== null && accountId !== account.id) {
      throw conflict("The opportunity is another account's.", { field, opportunityId, accountId });
    }
    const fields = emptyOf(opportunity, { accountId: account.id, ownerId });
    await reviseOpportunity(ctx, opportunity, fields, { at: `${AT}.opportunity`, note: null });
    return opportunity;
  }
  const at = `${AT}.opportunity.create`;
  if (create?.stage != null && !isOpen(create.stage)) {
    throw invalidInput([{ path: `${at}.stage`, message: "must be an open one" }]);
  }
  const name = create?.name ?? account.name;
  const fields = { ownerId, ...given(create), name, accountId: account.id };
  return (await createOpportunity(ctx, fields, at)).opportunity;
}

function conflict(why: string, data: Record<string, unknown>): AppError {
  return new AppError("CONFLICT", why, data);
}

/** Of what is told, what the row does not know yet. */
function emptyOf<T extends object>(row: object, told: T): Partial<T> {
  const copy: Partial<T> = { ...told };
  for (const [name, value] of Object.entries(told)) {
    if (value === null || Reflect.get(row, name) !== null) Reflect.deleteProperty(copy, name);
  }
  return copy;
}

/** What the caller says, where it says something. */
function given<T extends object>(fields: T | null | undefined): Partial<T> {
  return fields == null ? {} : without(without(fields, undefined), null);
}

function without<T extends object>(fields: T, nothing: null | undefined): Partial<T> {
  const copy: Partial<T> = { ...fields };
  for (const [name, value] of Object.entries(copy)) {
    if (value === nothing) Reflect.deleteProperty(copy, name);
  }
  return copy;
}
