import { Field, InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  DateInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  InstantInput,
  LongTextInput,
  MoneyInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { OneOf } from "../../graphql/one-of.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { User } from "../people/user.entity.js";
import { Account } from "./account.entity.js";
import { ExternalRefInput } from "./external-reference.inputs.js";
import { Opportunity } from "./opportunity.entity.js";
import { OpportunityStage } from "./rules/opportunity-stage.js";

@InputType({ description: "Never in the schema itself: what may be said about an opportunity." })
export abstract class OpportunityFields {
  @IdInput(() => Account, "Who would buy.", { nullable: true })
  accountId?: string | null;

  @NestedInput(() => MoneyInput, "What it is or was worth.", { nullable: true })
  amount?: MoneyInput | null;

  @DateInput("The day it is expected to close, or closed.", { nullable: true })
  closeOn?: string | null;

  @DateInput("The day the buyer was first engaged on it.", { nullable: true })
  engagedOn?: string | null;

  @IdInput(() => User, "Whose deal it is.", { nullable: true })
  ownerId?: string | null;

  @TextInput("What would be sold.", { nullable: true })
  product?: string | null;

  @TextInput("Why it was lost; a lost deal has one, no other has.", { nullable: true })
  lossReason?: string | null;

  @InstantInput("When it was opened; now for a new one.", { nullable: true })
  openedAt?: Date | null;

  @InstantInput("When it was won or lost, if not at the time of the call.", { nullable: true })
  closedAt?: Date | null;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "An object of what no field holds, by key: a null takes its key away.",
  })
  attributes?: Record<string, unknown> | null;

  @NestedInput(() => [ExternalRefInput], "Added to what it is called elsewhere; none is removed.", {
    nullable: true,
  })
  externalRefs?: ExternalRefInput[] | null;
}

@InputType({ description: "A new opportunity; in a closed stage it records one that is over." })
export class OpportunityCreateInput extends OpportunityFields {
  @TextInput("What the deal is called.")
  name!: string;

  @EnumInput(() => OpportunityStage, "Where it stands; PROSPECTING if not given.", {
    nullable: true,
  })
  stage?: OpportunityStage | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes about an opportunity: absent leaves, null clears." })
export class OpportunityUpdateInput extends OpportunityFields {
  @IdInput(() => Opportunity, "Which.")
  opportunityId!: string;

  @TextInput("What the deal is called.", { nullable: true })
  name?: string | null;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "Where the deal goes, and why." })
export class OpportunityMoveInput extends ChangeInput {
  @IdInput(() => Opportunity, "Which.")
  opportunityId!: string;

  @EnumInput(
    () => OpportunityStage,
    "Where to. Only a manager takes a closed deal back to an open stage.",
  )
  stage!: OpportunityStage;

  @TextInput("Why it was lost; needed for CLOSED_LOST.", { nullable: true })
  lossReason?: string | null;

  @InstantInput("When it was won or lost, if not now.", { nullable: true })
  closedAt?: Date | null;

  @LongTextInput("What you want remembered with this move.", { nullable: true })
  note?: string | null;
}

@OneOf()
@InputType({ description: "How to find the opportunity." })
export class OpportunityMatchInput {
  @IdInput(() => Opportunity, "Its id; NOT_FOUND if there is none.", { nullable: true })
  id?: string | null;

  @NestedInput(() => ExternalRefInput, "What another system calls it.", { nullable: true })
  externalRef?: ExternalRefInput | null;
}

@InputType({ description: "What the opportunity is to hold: absent leaves, null clears." })
export class OpportunitySetInput extends OpportunityFields {
  @TextInput("What the deal is called; needed when it is new.", { nullable: true })
  name?: string | null;

  @EnumInput(() => OpportunityStage, "Where it stands; reached by the same moves as by hand.", {
    nullable: true,
  })
  stage?: OpportunityStage | null;
}

@InputType({ description: "An opportunity as another system knows it." })
export class OpportunityUpsertInput extends CommandInput {
  @NestedInput(() => OpportunityMatchInput, "How to find it. A new one keeps the reference.")
  match!: OpportunityMatchInput;

  @NestedInput(() => OpportunitySetInput, "What it is to hold.")
  set!: OpportunitySetInput;
}
