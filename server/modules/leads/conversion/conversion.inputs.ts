import { InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  DateInput,
  EnumInput,
  IdInput,
  MoneyInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { OneOf } from "../../../graphql/one-of.js";
import { Account } from "../../accounts/account.entity.js";
import { AccountFields } from "../../accounts/account.inputs.js";
import { Contact } from "../../accounts/contact.entity.js";
import { ContactFields } from "../../accounts/contact.inputs.js";
import { Opportunity } from "../../accounts/opportunity.entity.js";
import { OpportunityStage } from "../../accounts/rules/opportunity-stage.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";

@InputType({ description: "A new account; what is left out is taken from the lead." })
export class LeadAccountFields extends AccountFields {
  @TextInput("Name; the lead's company if absent.", { nullable: true })
  name?: string | null;
}

@InputType({ description: "A new contact; what is left out is taken from the lead." })
export class LeadContactFields extends ContactFields {}

@InputType({ description: "A new opportunity of the account." })
export class LeadOpportunityFields {
  @TextInput("What the deal is called; after the account if absent.", { nullable: true })
  name?: string | null;

  @EnumInput(() => OpportunityStage, "Where it stands, an open stage; PROSPECTING if absent.", {
    nullable: true,
  })
  stage?: OpportunityStage | null;

  @NestedInput(() => MoneyInput, "What it is worth.", { nullable: true })
  amount?: MoneyInput | null;

  @DateInput("The day it is expected to close.", { nullable: true })
  closeOn?: string | null;

  @TextInput("What would be sold.", { nullable: true })
  product?: string | null;

  @IdInput(() => User, "Whose deal it is; the lead's owner if absent.", { nullable: true })
  ownerId?: string | null;
}

@OneOf()
@InputType({ description: "The account: made or linked." })
export class LeadAccountPlan {
  @NestedInput(() => LeadAccountFields, "Make one.", { nullable: true })
  create?: LeadAccountFields | null;

  @IdInput(() => Account, "Link this one; only what is empty of it is filled.", { nullable: true })
  linkId?: string | null;
}

@OneOf()
@InputType({ description: "The contact: made or linked." })
export class LeadContactPlan {
  @NestedInput(() => LeadContactFields, "Make one.", { nullable: true })
  create?: LeadContactFields | null;

  @IdInput(() => Contact, "Link this one, of the same account; only what is empty is filled.", {
    nullable: true,
  })
  linkId?: string | null;
}

@OneOf()
@InputType({ description: "The opportunity: made, linked or left out." })
export class LeadOpportunityPlan {
  @NestedInput(() => LeadOpportunityFields, "Make one.", { nullable: true })
  create?: LeadOpportunityFields | null;

  @IdInput(() => Opportunity, "Link this one: open, and of the same account or of none yet.", {
    nullable: true,
  })
  linkId?: string | null;

  @BooleanInput("True: there is none.", { nullable: true })
  none?: boolean | null;
}

@InputType({ description: "A lead that becomes an account, a contact and perhaps an opportunity." })
export class LeadConvertInput extends ChangeInput {
  @IdInput(() => Lead, "The lead.")
  leadId!: string;

  @NestedInput(() => LeadAccountPlan, "What becomes of its company.")
  account!: LeadAccountPlan;

  @NestedInput(() => LeadContactPlan, "What becomes of the person.")
  contact!: LeadContactPlan;

  @NestedInput(() => LeadOpportunityPlan, "What becomes of the business.")
  opportunity!: LeadOpportunityPlan;

  @TextInput("Anything worth saying.", { nullable: true, max: 2_000 })
  note?: string | null;
}
