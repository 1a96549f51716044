import { Field, Int, ObjectType } from "type-graphql";

import { DecimalScalar } from "../../graphql/scalars.js";
import { QualificationQuestion, Urgency } from "./qualification.enums.js";
import { CriterionStatus, type CriterionKey } from "./rules/qualification-answers.js";

@ObjectType({ description: "One thing they tried in the past." })
export class TriedBefore {
  @Field(() => String, { description: "What they tried." })
  what!: string;

  @Field(() => String, { nullable: true, description: "Whose it was." })
  vendor!: string | null;

  @Field(() => String, { nullable: true, description: "What came of it." })
  result!: string | null;
}

@ObjectType({ description: "The money, as far as they told." })
export class QualificationBudget {
  @Field(() => DecimalScalar, { nullable: true, description: "At least this much." })
  min!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: "At most this much." })
  max!: string | null;

  @Field(() => String, { nullable: true, description: "ISO 4217." })
  currencyCode!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether it is approved." })
  approved!: boolean | null;
}

@ObjectType({ description: "Who decides." })
export class QualificationDecider {
  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether we can reach them." })
  reachable!: boolean | null;
}

@ObjectType({ description: "What they answered; null where there is no answer." })
export class QualificationAnswers {
  @Field(() => String, { nullable: true, description: "The problem they are experiencing." })
  problem!: string | null;

  @Field(() => String, { nullable: true, description: "What the problem costs them." })
  impact!: string | null;

  @Field(() => Urgency, { nullable: true, description: "How pressing it is." })
  urgency!: Urgency | null;

  @Field(() => [TriedBefore], {
    nullable: true,
    description: "What they tried in the past; empty when they tried nothing.",
  })
  triedBefore!: TriedBefore[] | null;

  @Field(() => QualificationBudget, { nullable: true, description: "What their budget is." })
  budget!: QualificationBudget | null;

  @Field(() => QualificationDecider, { nullable: true, description: "Who decides." })
  decider!: QualificationDecider | null;

  @Field(() => Int, { nullable: true, description: "Days until they want to buy." })
  timeframeDays!: number | null;
}

@ObjectType({ description: "How far one question got." })
export class QualificationCriterion {
  @Field(() => QualificationQuestion, { description: "The question." })
  question!: CriterionKey;

  @Field(() => CriterionStatus, { description: "How far it got." })
  status!: CriterionStatus;
}

@ObjectType({ description: "A rule that spoke in a verdict." })
export class QualificationFiredRule {
  @Field(() => String, { description: "The rule, such as `budget-reaches-floor`." })
  rule!: string;

  @Field(() => String, { description: "What it said about this lead." })
  explanation!: string;
}
