import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { AccountTeamMember } from "./account-team-member.entity.js";
import { Account } from "./account.entity.js";
import { UpsertOutcome } from "./accounts.enums.js";
import { Contact } from "./contact.entity.js";
import { LiaisonAssignment } from "./liaison-assignment.entity.js";
import { Opportunity } from "./opportunity.entity.js";

const OUTCOME = "Whether it was made, changed or left as it was.";

@ObjectType({ description: "The account as made." })
export class AccountCreatePayload extends Payload {
  @Field(() => Account, { description: "The account." })
  account!: Account;
}

@ObjectType({ description: "The account as changed." })
export class AccountUpdatePayload extends Payload {
  @Field(() => Account, { description: "The account." })
  account!: Account;
}

@ObjectType({ description: "The account as it now is." })
export class AccountUpsertPayload extends Payload {
  @Field(() => Account, { description: "The account." })
  account!: Account;

  @Field(() => UpsertOutcome, { description: OUTCOME })
  outcome!: UpsertOutcome;
}

@ObjectType({ description: "The membership as begun." })
export class AccountTeamAddPayload extends Payload {
  @Field(() => AccountTeamMember, { description: "The membership." })
  member!: AccountTeamMember;
}

@ObjectType({ description: "The membership as ended." })
export class AccountTeamRemovePayload extends Payload {
  @Field(() => AccountTeamMember, { description: "The membership." })
  member!: AccountTeamMember;
}

@ObjectType({ description: "The contact as made." })
export class ContactCreatePayload extends Payload {
  @Field(() => Contact, { description: "The contact." })
  contact!: Contact;
}

@ObjectType({ description: "The contact as changed." })
export class ContactUpdatePayload extends Payload {
  @Field(() => Contact, { description: "The contact." })
  contact!: Contact;
}

@ObjectType({ description: "The contact as they now are." })
export class ContactUpsertPayload extends Payload {
  @Field(() => Contact, { description: "The contact." })
  contact!: Contact;

  @Field(() => UpsertOutcome, { description: OUTCOME })
  outcome!: UpsertOutcome;
}

@ObjectType({ description: "The opportunity as made." })
export class OpportunityCreatePayload extends Payload {
  @Field(() => Opportunity, { description: "The opportunity." })
  opportunity!: Opportunity;
}

@ObjectType({ description: "The opportunity as changed." })
export class OpportunityUpdatePayload extends Payload {
  @Field(() => Opportunity, { description: "The opportunity." })
  opportunity!: Opportunity;
}

@ObjectType({ description: "The opportunity as moved." })
export class OpportunityMovePayload extends Payload {
  @Field(() => Opportunity, { description: "The opportunity." })
  opportunity!: Opportunity;
}

@ObjectType({ description: "The opportunity as it now is." })
export class OpportunityUpsertPayload extends Payload {
  @Field(() => Opportunity, { description: "The opportunity." })
  opportunity!: Opportunity;

  @Field(() => UpsertOutcome, { description: OUTCOME })
  outcome!: UpsertOutcome;
}

@ObjectType({ description: "The assignment as begun." })
export class LiaisonAssignPayload extends Payload {
  @Field(() => LiaisonAssignment, { description: "The assignment." })
  assignment!: LiaisonAssignment;
}

@ObjectType({ description: "The assignment as ended." })
export class LiaisonUnassignPayload extends Payload {
  @Field(() => LiaisonAssignment, { description: "The assignment." })
  assignment!: LiaisonAssignment;
}
