import { In } from "typeorm";

import type { Context } from "../../../../context.js";
import { findVisible } from "../../../../reader/rows.js";
import { Account } from "../../../accounts/account.entity.js";
import { Contact } from "../../../accounts/contact.entity.js";
import { matchAccount } from "../../../accounts/match-account.js";
import { Opportunity } from "../../../accounts/opportunity.entity.js";
import { openStages } from "../../../accounts/rules/opportunity-stage.js";
import type { Lead } from "../../lead.entity.js";

type Known = {
  readonly account: Account | null;
  readonly contact: Contact | null;
  readonly opportunity: Opportunity | null;
};

/** Who and what a lead is among those we have: a contact known outranks a domain. */
export async function findSuggestions(ctx: Context, lead: Lead): Promise<Known> {
  const contact = await findContact(ctx, lead);
  const accountId = contact?.accountId ?? lead.accountId;
  const account =
    accountId === null
      ? await matchAccount(ctx, { emailDomainKey: lead.domainKey })
      : await findVisible(ctx, Account, accountId);
  const opportunity = account === null ? null : await findOpen(ctx, account.id);
  return { account, contact, opportunity };
}

async function findContact(ctx: Context, { contactId, emailKey }: Lead): Promise<Contact | null> {
  if (contactId !== null) return findVisible(ctx, Contact, contactId);
  if (emailKey === null) return null;
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneBy(Contact, { workspaceId, emailKey }));
}

function findOpen(ctx: Context, accountId: string): Promise<Opportunity | null> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) =>
    manager.findOne(Opportunity, {
      where: { workspaceId, accountId, stage: In([...openStages]) },
      order: { openedAt: "DESC", id: "DESC" },
    }),
  );
}
