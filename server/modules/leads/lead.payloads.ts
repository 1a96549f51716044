import { Extensions, Field, ObjectType } from "type-graphql";

import { ONE_FOR_EACH_ROW } from "../../graphql/cost.js";
import { Payload } from "../../graphql/inputs.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { HandOff } from "./hand-off.entity.js";
import { LeadScore } from "./lead-score.entity.js";
import { IdentityMatch, LeadOutcome } from "./lead.enums.js";
import { Lead } from "./lead.entity.js";
import { Qualification } from "./qualification.entity.js";
import { RoutingDecision } from "./routing-decision.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about a lead has." })
export abstract class LeadPayload extends Payload {
  @Field(() => Lead, { description: "The lead as it is now." })
  lead!: Lead;
}

@ObjectType({ description: "Something given that could not be read; the lead is kept without it." })
export class LeadIntakeProblem {
  @Field(() => String, { description: "The field, such as `email`." })
  path!: string;

  @Field(() => String, { description: "Stable code, such as `PHONE_TOO_SHORT`." })
  code!: string;

  @Field(() => String, { description: "What is wrong, in words." })
  message!: string;
}

@ObjectType({ description: "Never in the schema itself: what an intake did." })
abstract class IntakePayload extends LeadPayload {
  @Field(() => LeadOutcome, { description: "What it did to the lead." })
  outcome!: LeadOutcome;

  @Field(() => IdentityMatch, {
    nullable: true,
    description: "The key that told that they are known; null for a new lead.",
  })
  matchedBy!: IdentityMatch | null;

  @Field(() => [LeadIntakeProblem], {
    description: "What could not be read; it is kept in `attributes`.",
  })
  problems!: LeadIntakeProblem[];
}

const HAND_OFF = { nullable: true, description: "The hand-off to sales, if the lead went there." };
const ROUTING = { nullable: true, description: "Who got it and why, if it was routed." };

@ObjectType({ description: "The lead a person is, new or known." })
export class LeadCapturePayload extends IntakePayload {
  @Field(() => HandOff, HAND_OFF)
  handOff!: HandOff | null;
}

@ObjectType({ description: "Why one of many was not taken in; nothing of it was written." })
export class LeadCaptureError {
  @Field(() => String, { description: "A code as `errors` have them, such as `INVALID_INPUT`." })
  code!: string;

  @Field(() => String, { description: "The fault in words." })
  message!: string;

  @Field(() => JsonScalar, {
    description: "What `errors` have in `extensions.data`: `problems` names each fault by path.",
  })
  data!: Record<string, unknown>;
}

@ObjectType({ description: "What became of one of many: a lead, or an error." })
export class LeadCaptureResult {
  @Field(() => Lead, { nullable: true, description: "The lead they are; null if refused." })
  lead!: Lead | null;

  @Field(() => LeadOutcome, { nullable: true, description: "What it did; null if refused." })
  outcome!: LeadOutcome | null;

  @Field(() => IdentityMatch, {
    nullable: true,
    description: "The key that told that they are known; null for a new lead.",
  })
  matchedBy!: IdentityMatch | null;

  @Field(() => [LeadIntakeProblem], {
    description: "What could not be read; it is kept in `attributes`.",
  })
  problems!: LeadIntakeProblem[];

  @Field(() => HandOff, HAND_OFF)
  handOff!: HandOff | null;

  @Field(() => LeadCaptureError, { nullable: true, description: "Why it was refused, if it was." })
  error!: LeadCaptureError | null;
}

@ObjectType({ description: "What became of each." })
export class LeadCaptureManyPayload extends Payload {
  @Extensions(ONE_FOR_EACH_ROW)
  @Field(() => [LeadCaptureResult], { description: "One for each of `rows`, in their order." })
  results!: LeadCaptureResult[];
}

@ObjectType({ description: "The lead as written." })
export class LeadUpsertPayload extends IntakePayload {}

@ObjectType({ description: "The lead as changed." })
export class LeadUpdatePayload extends LeadPayload {}

@ObjectType({ description: "The talk as recorded, and what followed from it." })
export class LeadQualifyPayload extends LeadPayload {
  @Field(() => Qualification, { description: "Answers, verdict and the rules that fired." })
  qualification!: Qualification;

  @Field(() => LeadScore, { description: "The score with these answers." })
  score!: LeadScore;

  @Field(() => RoutingDecision, ROUTING)
  routing!: RoutingDecision | null;

  @Field(() => HandOff, HAND_OFF)
  handOff!: HandOff | null;
}

@ObjectType({ description: "The lead, at sales now if it was not before." })
export class LeadHandRaisePayload extends LeadPayload {
  @Field(() => RoutingDecision, ROUTING)
  routing!: RoutingDecision | null;

  @Field(() => HandOff, HAND_OFF)
  handOff!: HandOff | null;
}

@ObjectType({ description: "The lead as handed over." })
export class LeadForwardPayload extends LeadPayload {
  @Field(() => RoutingDecision, { description: "Who got it and why." })
  routing!: RoutingDecision;

  @Field(() => HandOff, { description: "The hand-off, waiting for an answer." })
  handOff!: HandOff;
}

@ObjectType({ description: "The lead as accepted." })
export class LeadAcceptPayload extends LeadPayload {
  @Field(() => HandOff, { description: "The hand-off as answered." })
  handOff!: HandOff;
}

@ObjectType({ description: "The lead where the reason sent it." })
export class LeadRejectPayload extends LeadPayload {
  @Field(() => HandOff, { description: "The hand-off as answered." })
  handOff!: HandOff;

  @Field(() => RoutingDecision, ROUTING)
  routing!: RoutingDecision | null;

  @Field(() => HandOff, { nullable: true, description: "The next hand-off, if routed again." })
  nextHandOff!: HandOff | null;
}

@ObjectType({ description: "The lead, marketing's again." })
export class LeadWithdrawPayload extends LeadPayload {
  @Field(() => HandOff, { description: "The hand-off as withdrawn." })
  handOff!: HandOff;
}

@ObjectType({ description: "The lead as qualified by sales." })
export class LeadAdvancePayload extends LeadPayload {}

@ObjectType({ description: "The lead, kept in touch with." })
export class LeadNurturePayload extends LeadPayload {}

@ObjectType({ description: "The lead, kept in touch with." })
export class LeadRecyclePayload extends LeadPayload {}

@ObjectType({ description: "The lead as closed." })
export class LeadDisqualifyPayload extends LeadPayload {}

@ObjectType({ description: "The lead, an inquiry again." })
export class LeadReopenPayload extends LeadPayload {}

@ObjectType({ description: "The lead where it was assigned." })
export class LeadAssignPayload extends LeadPayload {
  @Field(() => RoutingDecision, { description: "The decision on record." })
  routing!: RoutingDecision;

  @Field(() => HandOff, {
    nullable: true,
    description: "The new hand-off, if the lead waits for sales' answer.",
  })
  handOff!: HandOff | null;
}
