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
  TextInput,
} from "../../graphql/inputs.js";
import { Lead } from "./lead.entity.js";
import { QualificationQuestion, Urgency } from "./qualification.enums.js";
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

@InputType({ description: "Never in the schema itself: what a talk brings." })
export abstract class AnswerFields {
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
