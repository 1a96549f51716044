import { Field, ObjectType } from "type-graphql";

import { Contact } from "../../accounts/contact.entity.js";
import { Lead } from "../lead.entity.js";
import { LeadIntakeProblem, LeadQualifyPayload } from "../lead.payloads.js";
import { LeadOutcome } from "../lead.enums.js";
import { QualificationAnswers } from "../qualification-answers.objects.js";
import { QualificationQuestion } from "../qualification.enums.js";
import { QualificationFramework } from "../rules/frameworks.js";
import { CriterionStatus, type CriterionKey } from "../rules/qualification-answers.js";

@ObjectType({ description: "The lead the caller is, the talk as recorded, and what followed." })
export class LeadCallIntakePayload extends LeadQualifyPayload {
  @Field(() => LeadOutcome, { description: "What the call did to the lead." })
  outcome!: LeadOutcome;

  @Field(() => [LeadIntakeProblem], {
    description: "What could not be read; it is kept in `attributes`.",
  })
  problems!: LeadIntakeProblem[];
}

@ObjectType({ description: "One question of the script." })
export class CallScriptLine {
  @Field(() => QualificationQuestion, { description: "The question." })
  question!: CriterionKey;

  @Field(() => String, { description: "What the framework calls it." })
  heading!: string;

  @Field(() => String, { description: "The question in words." })
  text!: string;

  @Field(() => CriterionStatus, { description: "How far it got in the talks before." })
  status!: CriterionStatus;

  @Field(() => Boolean, { description: "Without an answer the qualification is not complete." })
  isRequired!: boolean;
}

@ObjectType({ description: "What to ask in a call, and what is known of the caller already." })
export class CallScript {
  @Field(() => QualificationFramework, { description: "Which questions these are." })
  framework!: QualificationFramework;

  @Field(() => [CallScriptLine], { description: "The questions in the order they are asked." })
  questions!: readonly CallScriptLine[];

  @Field(() => QualificationQuestion, {
    nullable: true,
    description: "What to ask next; null when every question was asked.",
  })
  next!: CriterionKey | null;

  @Field(() => String, { nullable: true, description: "Why that one, in words." })
  why!: string | null;

  @Field(() => Lead, {
    nullable: true,
    description: "The caller's lead, when it is the only one you may see with this number.",
  })
  lead!: Lead | null;

  @Field(() => [Lead], {
    description: "Leads with this number that you may see, latest first; at most 10.",
  })
  candidates!: readonly Lead[];

  @Field(() => [Contact], { description: "Contacts with this number; at most 10." })
  contacts!: readonly Contact[];

  @Field(() => QualificationAnswers, {
    nullable: true,
    description: "What the lead answered before.",
  })
  answers!: QualificationAnswers | null;
}
