import { Field, Float, ID, Int, ObjectType } from "type-graphql";

import { DateTimeScalar, DecimalScalar } from "../../graphql/scalars.js";
import { EvidenceKind, QualificationQuestion, Urgency } from "./qualification.enums.js";
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

@ObjectType({ description: "Who speaks for us inside." })
export class QualificationChampion {
  @Field(() => String, { nullable: true, description: "Name." })
  name!: string | null;

  @Field(() => Boolean, { nullable: true, description: "Whether whoever decides listens to them." })
  hasInfluence!: boolean | null;
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

  @Field(() => String, { nullable: true, description: "What it is worth to them, in figures." })
  metrics!: string | null;

  @Field(() => String, { nullable: true, description: "By what they will choose." })
  decisionCriteria!: string | null;

  @Field(() => String, { nullable: true, description: "How they come to a decision." })
  decisionProcess!: string | null;

  @Field(() => String, { nullable: true, description: "What has to be signed, and by whom." })
  paperProcess!: string | null;

  @Field(() => QualificationChampion, { nullable: true, description: "Who speaks for us inside." })
  champion!: QualificationChampion | null;
}

@ObjectType({ description: "What proves an answer: a row by its id, or an address." })
export class QualificationEvidence {
  @Field(() => EvidenceKind, { description: "Of which kind it is." })
  kind!: EvidenceKind;

  @Field(() => ID, {
    nullable: true,
    description:
      "Id of the row, for `node`, which opens it only to who may see it; null for an address.",
  })
  id!: string | null;

  @Field(() => String, { nullable: true, description: "The address; null for a row." })
  url!: string | null;
}

@ObjectType({ description: "How far one question got, and who asked it last." })
export class QualificationCriterion {
  @Field(() => QualificationQuestion, { description: "The question." })
  question!: CriterionKey;

  @Field(() => CriterionStatus, { description: "How far it got." })
  status!: CriterionStatus;

  @Field(() => Float, {
    nullable: true,
    description:
      "How sure the answer is, 0 to 1, as whoever asked put it; null where nobody said. On record only: no verdict and no score depends on it.",
  })
  confidence?: number | null;

  @Field(() => QualificationEvidence, { nullable: true, description: "What proves the answer." })
  evidence?: QualificationEvidence | null;

  @Field(() => ID, { nullable: true, description: "Id of the person who asked last." })
  askedById?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: "When it was asked last." })
  askedAt?: string | null;
}

@ObjectType({ description: "A rule that spoke in a verdict." })
export class QualificationFiredRule {
  @Field(() => String, { description: "The rule, such as `budget-reaches-floor`." })
  rule!: string;

  @Field(() => String, { description: "What it said about this lead." })
  explanation!: string;
}
