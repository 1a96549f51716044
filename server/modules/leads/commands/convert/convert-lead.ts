import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { getVisible, lockVisible } from "../../../../reader/rows.js";
import type { EntityClass } from "../../../../database/declarations.js";
import type { Fact } from "../../../../database/row.js";
import { Account } from "../../../accounts/account.entity.js";
import { Contact } from "../../../accounts/contact.entity.js";
import { Opportunity } from "../../../accounts/opportunity.entity.js";
import type { LeadConvertInput } from "../../conversion/conversion.inputs.js";
import { User } from "../../../people/user.entity.js";
import { Lead } from "../../lead.entity.js";
import { leadConverted } from "../../lead.events.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { leadActor } from "../lead-actor.js";
import { moveTo, mustBeMovable } from "../move-lead.js";
import { accountFor, contactFor, opportunityFor } from "./conversion-rows.js";

type Converted = {
  lead: Lead;
  account: Account;
  contact: Contact;
  opportunity: Opportunity | null;
};

/**
 * A lead that sales has qualified becomes what its plan says, in the caller's transaction: whatever is
 * refused on the way, be it the last step, leaves nothing behind. Its touches follow to the contact and
 * the account (the database sees to that); the lead itself stays, with what it became.
 */
export async function convertLead(ctx: Context, input: LeadConvertInput): Promise<Converted> {
  const lead = await lockVisible(ctx, Lead, input.leadId, input.expectedVersion);
  await mustBeThere(ctx, input);
  const plan = {
    account: actionOf(input.account),
    contact: actionOf(input.contact),
    opportunity: input.opportunity.none === true ? "NONE" : actionOf(input.opportunity),
  } as const;
  const actor = await leadActor(ctx, lead);
  const facts = { actor, ownerId: lead.ownerId, conversion: plan };
  mustBeMovable(ctx, lead, { to: LeadStatus.CONVERTED, facts });
  const account = await accountFor(ctx, lead, input.account);
  const contact = await contactFor(ctx, lead, account, input.contact);
  const opportunity = await opportunityFor(ctx, lead, account, input.opportunity);
  await moveTo(ctx, lead, {
    to: LeadStatus.CONVERTED,
    facts,
    patch: {
      accountId: account.id,
      contactId: contact.id,
      convertedAt: ctx.clock.now(),
      convertedAccountId: account.id,
      convertedContactId: contact.id,
      convertedOpportunityId: opportunity?.id ?? null,
      resumeOn: null,
    },
    reason: { code: "CONVERTED", note: input.note ?? null },
  });
  const became = { accountId: account.id, contactId: contact.id };
  const opportunityId = opportunity?.id ?? null;
  await emit(ctx, leadConverted({ leadId: lead.id, ...became, opportunityId, ...plan }));
  return { lead, account, contact, opportunity };
}

/** What is named is looked for before anything else is told or made. */
async function mustBeThere(
  ctx: Context,
  { account, contact, opportunity }: LeadConvertInput,
): Promise<void> {
  const look = async (entity: EntityClass<Fact>, id: string | null | undefined) => {
    if (id != null) await getVisible(ctx, entity, id);
  };
  await look(Account, account.linkId);
  await look(Contact, contact.linkId);
  await look(Opportunity, opportunity.linkId);
  await look(Account, account.create?.parentId);
  await look(User, account.create?.ownerId);
  await look(User, opportunity.create?.ownerId);
  if (opportunity.none !== false) return;
  throw invalidInput([{ path: "input.opportunity.none", message: "must be true if given" }]);
}

function actionOf({ linkId }: { readonly linkId?: string | null }): "CREATE" | "LINK" {
  return linkId == null ? "CREATE" : "LINK";
}
