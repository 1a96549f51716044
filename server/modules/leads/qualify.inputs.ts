import { Field, InputType } from "type-graphql";

import {
  BooleanInput,
  DecimalInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  InstantInput,
  IntInput,
  LongTextInput,
  NestedInput,
  RatioInput,
  TextInput,
} from "../../graphql/inputs.js";
import { Lead } from "./lead.entity.js";
import { evidenceEntity } from "./qualification/evidence-kinds.js";
import { EvidenceKind, QualificationQuestion, Urgency } from "./qualification.enums.js";
import { QualificationFramework } from "./rules/frameworks.js";
import type { CriterionKey } from "./rules/qualification-answers.js";

@InputType({ description: "One thing they tried in the past." })
export class TriedBeforeInput {
  @TextInput("What they tried.")
  what!: string;

  @TextInput("Whose it was.", { nullable: true })
  vendor?: string | null;

  @TextInput("What came of it.", { nullable: true })
  result?: string | null;
}

@InputType({ description: "The money, as far as they told." })
export class QualificationBudgetInput {
  @DecimalInput("At least this much.", { nullable: true })
  min?: string | null;

  @DecimalInput("At most this much.", { nullable: true })
  max?: string | null;

  @TextInput("ISO 4217, three letters, such as `EUR`.", { nullable: true, max: 3 })
  currencyCode?: string | null;

  @BooleanInput("Whether it is approved.", { nullable: true })
  approved?: boolean | null;
}

@InputType({ description: "Who decides." })
export class QualificationDeciderInput {
  @TextInput("Name.", { nullable: true })
  name?: string | null;

  @BooleanInput("Whether we can reach them.", { nullable: true })
  reachable?: boolean | null;
}

@InputType({ description: "Who speaks for us inside." })
export class QualificationChampionInput {
  @TextInput("Name.", { nullable: true })
  name?: string | null;

  @BooleanInput("Whether whoever decides listens to them.", { nullable: true })
  hasInfluence?: boolean | null;
}

@InputType({ description: "What proves an answer: exactly one of these." })
export class QualificationEvidenceInput {
  @IdInput(() => evidenceEntity(EvidenceKind.TOUCH), "A touch of this lead.", { nullable: true })
  touchId?: string | null;

  @IdInput(() => evidenceEntity(EvidenceKind.MEETING), "A customer meeting.", { nullable: true })
  meetingId?: string | null;

  @IdInput(() => evidenceEntity(EvidenceKind.REPORT), "A trip report.", { nullable: true })
  reportId?: string | null;

  @TextInput("An http or https address, such as a recording's.", { nullable: true, max: 2_000 })
  url?: string | null;
}

@InputType({ description: "How far to trust an answer." })
export class QualificationProofInput {
  @EnumInput(() => QualificationQuestion, "Whose answer; of this talk or of an earlier one.")
  question!: CriterionKey;

  @RatioInput("How sure it is, 0 to 1: kept for people, and weighs in no verdict and no score.", {
    nullable: true,
  })
  confidence?: number | null;

  @NestedInput(() => QualificationEvidenceInput, "What proves it.", { nullable: true })
  evidence?: QualificationEvidenceInput | null;
}

@InputType({ description: "Never in the schema itself: what a talk brings." })
export abstract class AnswerFields {
  @EnumInput(
    () => QualificationFramework,
    "Whose questions were asked; answers to others are refused then. Else the one that applies to the lead: what its source demands, what it was last asked under, or the workspace's.",
    { nullable: true },
  )
  framework?: QualificationFramework | null;

  @LongTextInput("The problem they are experiencing.", { nullable: true })
  problem?: string | null;

  @LongTextInput("What the problem costs them.", { nullable: true })
  impact?: string | null;

  @EnumInput(() => Urgency, "How pressing it is.", { nullable: true })
  urgency?: Urgency | null;

  @NestedInput(() => [TriedBeforeInput], "What they tried in the past; empty for nothing.", {
    nullable: true,
  })
  triedBefore?: TriedBeforeInput[] | null;

  @NestedInput(() => QualificationBudgetInput, "What their budget is.", { nullable: true })
  budget?: QualificationBudgetInput | null;

  @NestedInput(() => QualificationDeciderInput, "Who decides.", { nullable: true })
  decider?: QualificationDeciderInput | null;

  @IntInput("Days until they want to buy.", { nullable: true })
  timeframeDays?: number | null;

  @LongTextInput("What it is worth to them, in figures.", { nullable: true })
  metrics?: string | null;

  @LongTextInput("By what they will choose.", { nullable: true })
  decisionCriteria?: string | null;

  @LongTextInput("How they come to a decision.", { nullable: true })
  decisionProcess?: string | null;

  @LongTextInput("What has to be signed, by whom, and how long it takes.", { nullable: true })
  paperProcess?: string | null;

  @NestedInput(() => QualificationChampionInput, "Who speaks for us inside.", { nullable: true })
  champion?: QualificationChampionInput | null;

  @NestedInput(() => [QualificationProofInput], "How sure answers are and what proves them.", {
    nullable: true,
  })
  proofs?: QualificationProofInput[] | null;

  @Field(() => [QualificationQuestion], {
    nullable: true,
    description: "Questions asked and not answered.",
  })
  asked?: CriterionKey[] | null;

  @Field(() => [QualificationQuestion], {
    nullable: true,
    description: "Questions whose answer rules the lead out.",
  })
  disqualifying?: CriterionKey[] | null;

  @InstantInput("When they were asked; now if not given.", { nullable: true })
  askedAt?: Date | null;
}

@InputType({
  description:
    "What they answered. Absent takes over the answer of the talk before, null takes it back.",
})
export class LeadQualifyInput extends AnswerFields {
  @IdInput(() => Lead, "The lead.")
  leadId!: string;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}
