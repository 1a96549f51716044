import { Field, Int, ObjectType } from "type-graphql";

import { Money } from "../../../database/money.js";
import { Payload } from "../../../graphql/inputs.js";
import { CallScriptLine } from "../calls/call.payloads.js";
import { Lead } from "../lead.entity.js";
import { QualificationAnswers, QualificationFiredRule } from "../qualification-answers.objects.js";
import { QualificationQuestion } from "../qualification.enums.js";
import { QualificationFramework } from "../rules/frameworks.js";
import { Verdict, type CriterionKey } from "../rules/qualification-answers.js";
import {
  QualificationPolicy,
  QualificationSourceFramework,
} from "./qualification-policy.entity.js";

@ObjectType({ description: "What makes a likely prospect, as it is in force." })
export class QualificationTerms {
  @Field(() => Int, { description: "The revision; 0 while the workspace has set none of its own." })
  revision!: number;

  @Field(() => Money, { description: "A budget that reaches this much is within reach." })
  budgetFloor!: Money;

  @Field(() => Int, { description: "Whoever buys within so many days is not too early." })
  horizonDays!: number;

  @Field(() => QualificationFramework, {
    description: "The framework for leads whose source demands none.",
  })
  defaultFramework!: QualificationFramework;

  @Field(() => [QualificationSourceFramework], { description: "Sources that demand a framework." })
  sourceFrameworks!: readonly QualificationSourceFramework[];
}

@ObjectType({ description: "The policy as it is now." })
export class QualificationPolicySetPayload extends Payload {
  @Field(() => QualificationPolicy, { description: "The new revision." })
  policy!: QualificationPolicy;
}

@ObjectType({ description: "What to ask a lead next, and what the verdict would be now." })
export class QualificationScript {
  @Field(() => Lead, { description: "The lead." })
  lead!: Lead;

  @Field(() => QualificationFramework, { description: "Whose questions these are." })
  framework!: QualificationFramework;

  @Field(() => [CallScriptLine], { description: "The questions in the framework's order." })
  questions!: readonly CallScriptLine[];

  @Field(() => QualificationQuestion, {
    nullable: true,
    description: "What to ask next; null when every question was asked.",
  })
  next!: CriterionKey | null;

  @Field(() => String, { nullable: true, description: "Why that one, in words." })
  why!: string | null;

  @Field(() => Verdict, { description: "The verdict on what is known, by the policy in force." })
  verdict!: Verdict;

  @Field(() => [QualificationFiredRule], { description: "The rules that give it." })
  firedRules!: readonly QualificationFiredRule[];

  @Field(() => [QualificationQuestion], {
    description: "What an INCOMPLETE verdict still turns on; empty for any other.",
  })
  undecidedBy!: readonly CriterionKey[];

  @Field(() => [QualificationQuestion], {
    description: "What the framework requires and nobody answered; sales advances with none left.",
  })
  missing!: readonly CriterionKey[];

  @Field(() => QualificationAnswers, { nullable: true, description: "What is known already." })
  answers!: QualificationAnswers | null;
}
