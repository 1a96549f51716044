import { Field, ObjectType } from "type-graphql";

import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { Lead } from "../lead.entity.js";
import { LeadPayload } from "../lead.payloads.js";
import { ConversionAction } from "./conversion.enums.js";

@ObjectType({ description: "The lead as converted, with what it became." })
export class LeadConvertPayload extends LeadPayload {
  @Field(() => Account, { description: "The account, made or linked." })
  account!: Account;

  @Field(() => Contact, { description: "The contact, made or linked." })
  contact!: Contact;

  @Field(() => Opportunity, { nullable: true, description: "The opportunity, unless left out." })
  opportunity!: Opportunity | null;
}

const ROW = { nullable: true, description: "The one to link; null when it would be made." };

@ObjectType({ description: "What is suggested for a lead's company." })
export class AccountSuggestion {
  @Field(() => ConversionAction, { description: "LINK when its mail domain or account is known." })
  action!: ConversionAction;

  @Field(() => Account, ROW)
  account!: Account | null;
}

@ObjectType({ description: "What is suggested for the person." })
export class ContactSuggestion {
  @Field(() => ConversionAction, { description: "LINK when the e-mail address is a contact's." })
  action!: ConversionAction;

  @Field(() => Contact, ROW)
  contact!: Contact | null;
}

@ObjectType({ description: "What is suggested for the business." })
export class OpportunitySuggestion {
  @Field(() => ConversionAction, { description: "LINK when the account has an open one." })
  action!: ConversionAction;

  @Field(() => Opportunity, ROW)
  opportunity!: Opportunity | null;
}

@ObjectType({ description: "What a conversion would best do. Nothing was written." })
export class LeadConversionPreview {
  @Field(() => Lead, { description: "The lead." })
  lead!: Lead;

  @Field(() => AccountSuggestion, { description: "For its company." })
  account!: AccountSuggestion;

  @Field(() => ContactSuggestion, { description: "For the person." })
  contact!: ContactSuggestion;

  @Field(() => OpportunitySuggestion, { description: "For the business." })
  opportunity!: OpportunitySuggestion;
}
