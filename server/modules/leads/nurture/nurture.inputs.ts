import { Matches } from "class-validator";
import { Field, InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  LongTextInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { DurationScalar } from "../../../graphql/scalars.js";
import type { FilterInput } from "../../../reader/list.js";
import { TOPIC } from "../../accounts/consent/consent.inputs.js";
import { Weekday } from "../../clocks/rules/read-hours.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { leadList } from "../lead.entity.js";
import { Engagement, NurtureZone, WhenCapped } from "./nurture.enums.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureStep } from "./nurture-step.entity.js";

function LeadFilterInput(description: string): PropertyDecorator {
  return Field(() => leadList.Filter, { nullable: true, description });
}

@InputType({ description: "How much mail one person gets at most." })
export class FrequencyCapInput {
  @IntInput("At most so many mails.", { min: 1, max: 1_000 })
  max!: number;

  @Field(() => DurationScalar, { description: "In any span of this length, such as `P7D`." })
  per!: string;

  @EnumInput(
    () => WhenCapped,
    "What happens to a step that would be one too many; WAIT if not given.",
    {
      nullable: true,
    },
  )
  whenCapped?: WhenCapped | null;
}

@InputType({ description: "What somebody did with an earlier step." })
export class StepEngagementInput {
  @IntInput("The earlier step, by its place in the list given here, from 1.", { min: 1 })
  step!: number;

  @EnumInput(
    () => Engagement,
    "What they did. OPENED holds of those alone who consented to the topic; CLICKED needs no consent.",
  )
  did!: Engagement;

  @BooleanInput(
    "True: it holds where they did not, as far as is known; with OPENED, of all whose mail cannot tell.",
    { nullable: true },
  )
  not?: boolean | null;
}

@InputType({ description: "When a step is sent to somebody; all parts that are given must hold." })
export class StepConditionInput {
  @NestedInput(() => StepEngagementInput, "Of an earlier step.", { nullable: true })
  engaged?: StepEngagementInput | null;

  @LeadFilterInput("Of the lead, as it is when the step is due.")
  lead?: FilterInput | null;
}

@InputType({ description: "A step of a programme." })
export class NurtureStepInput {
  @IdInput(() => NurtureStep, "The step it is; a new one if not given.", { nullable: true })
  id?: string | null;

  @Field(() => DurationScalar, {
    nullable: true,
    description: "How long after the step before, or the entry; at once if not given.",
  })
  waitFor?: string | null;

  @EnumInput(() => Weekday, "Then until this day of the week.", { nullable: true })
  untilWeekday?: Weekday | null;

  @IntInput("Then until this hour; 9 where only the day is given.", { nullable: true, max: 23 })
  untilHour?: number | null;

  @EnumInput(() => NurtureZone, "By whose clock; WORKSPACE if not given.", { nullable: true })
  zone?: NurtureZone | null;

  @TextInput("Subject line, a template: `{{givenName}}` and the like.", { max: 200 })
  subject!: string;

  @LongTextInput("The mail as text, a template.")
  text!: string;

  @TextInput("The mail as HTML, a template; made of the text if not given.", {
    nullable: true,
    max: 100_000,
  })
  html?: string | null;

  @NestedInput(() => StepConditionInput, "When it is sent; to everybody if not given.", {
    nullable: true,
  })
  condition?: StepConditionInput | null;
}

@InputType({ description: "Never in the schema itself: what may be said about a programme." })
export abstract class NurtureProgramFields {
  @IdInput(() => Campaign, "The campaign it is part of.", { nullable: true })
  campaignId?: string | null;

  @IdInput(() => User, "Who answers for it, and is told when somebody replies.", { nullable: true })
  ownerId?: string | null;

  @LeadFilterInput("Leads that enter by themselves; `{}` is everybody. None if not given.")
  entryFilter?: FilterInput | null;

  @LeadFilterInput("Leads that leave at their next step.")
  exitFilter?: FilterInput | null;

  @LeadFilterInput("What it is to bring leads to; whoever is there is done.")
  goal?: FilterInput | null;

  @NestedInput(() => FrequencyCapInput, "How much of it one person gets at most.", {
    nullable: true,
  })
  frequencyCap?: FrequencyCapInput | null;

  @NestedInput(
    () => [NurtureStepInput],
    "All its steps in their order. Those that are left out are sent to nobody any more; who is under way goes on with what stands behind their place, and gets no step twice.",
    { nullable: true },
  )
  steps?: NurtureStepInput[] | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

const TOPIC_RULE = { message: "must be a slug: a-z, 0-9 and -, at most 64" };

@InputType({ description: "A new programme; it begins as a draft." })
export class NurtureProgramCreateInput extends NurtureProgramFields {
  @TextInput("Name as people use it.", { max: 200 })
  name!: string;

  @Matches(TOPIC, TOPIC_RULE)
  @TextInput("The consent topic of its mail, such as `newsletter`.", { max: 64 })
  topic!: string;
}

@InputType({ description: "What changes about a programme: absent leaves, null clears." })
export class NurtureProgramUpdateInput extends NurtureProgramFields {
  @IdInput(() => NurtureProgram, "Which.")
  programId!: string;

  @TextInput("Name as people use it.", { nullable: true, max: 200 })
  name?: string | null;

  @Matches(TOPIC, TOPIC_RULE)
  @TextInput("The consent topic of its mail.", { nullable: true, max: 64 })
  topic?: string | null;

  @ExpectedVersionInput()
  expectedVersion?: number | null;
}

@InputType({ description: "Never in the schema itself: which programme." })
export abstract class NurtureProgramMoveInput extends ChangeInput {
  @IdInput(() => NurtureProgram, "Which.")
  programId!: string;
}

@InputType({ description: "A programme that is to run." })
export class NurtureProgramActivateInput extends NurtureProgramMoveInput {}

@InputType({ description: "A programme to be held." })
export class NurtureProgramPauseInput extends NurtureProgramMoveInput {}

@InputType({ description: "A programme that is over." })
export class NurtureProgramArchiveInput extends NurtureProgramMoveInput {}

@InputType({ description: "A programme that takes in all who match." })
export class NurtureEnrolMatchingInput extends NurtureProgramMoveInput {}

@InputType({ description: "What is to hold for all programmes: absent leaves, null clears." })
export class NurtureConfigureInput extends ChangeInput {
  @NestedInput(() => FrequencyCapInput, "How much one person gets of all programmes at most.", {
    nullable: true,
  })
  frequencyCap?: FrequencyCapInput | null;

  @TextInput("IANA zone that steps wait by and days begin in.", { nullable: true })
  timezone?: string | null;
}
