import { Field, InputType, Int } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  IntInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { BusinessCalendar } from "../calendar/business-calendar.entity.js";
import { EscalationAction, SlaFact, SlaMetric } from "../rules/sla.js";
import { SlaPolicy } from "./sla-policy.entity.js";

@InputType({ description: "Something that must hold for a policy to apply." })
export class SlaPolicyConditionInput {
  @EnumInput(() => SlaFact, "What is looked at.")
  fact!: SlaFact;

  @TextInput("What it must be, when the clock starts.", { max: 100 })
  is!: string;
}

@InputType({ description: "What is done at a share of the target." })
export class SlaEscalationInput {
  @IntInput("The share in percent, 1 to 1000; 100 is when it comes due.")
  atPct!: number;

  @EnumInput(() => EscalationAction, "What is done.")
  action!: EscalationAction;
}

@InputType({ description: "A new policy." })
export class SlaPolicyCreateInput extends CommandInput {
  @TextInput("Name, unique in the workspace.", { max: 120 })
  name!: string;

  @EnumInput(() => SlaMetric, "What is owed.")
  metric!: SlaMetric;

  @IdInput(() => BusinessCalendar, "What time is counted by; the default calendar if not given.", {
    nullable: true,
  })
  calendarId?: string | null;

  @IntInput("Open minutes until it is due.", { min: 1, max: 600_000 })
  targetBusinessMinutes!: number;

  @NestedInput(() => [SlaPolicyConditionInput], "To whom it applies; to all if not given.", {
    nullable: true,
  })
  filter?: SlaPolicyConditionInput[] | null;

  @Field(() => [Int], {
    nullable: true,
    description: "Shares of the target in percent, 1 to 99, at which it warns; none if not given.",
  })
  warnAtPct?: number[] | null;

  @NestedInput(() => [SlaEscalationInput], "What is done about it, and when.", { nullable: true })
  escalation?: SlaEscalationInput[] | null;
}

@InputType({
  description: "What changes about a policy: absent leaves, a list replaces all of it.",
})
export class SlaPolicyUpdateInput extends ChangeInput {
  @IdInput(() => SlaPolicy, "The policy.")
  policyId!: string;

  @TextInput("Name, unique in the workspace.", { nullable: true, max: 120 })
  name?: string;

  @BooleanInput("False: no clock starts by it any more.", { nullable: true })
  active?: boolean;

  @IdInput(() => BusinessCalendar, "What time is counted by; null: the default calendar.", {
    nullable: true,
  })
  calendarId?: string | null;

  @IntInput("Open minutes until it is due.", { nullable: true, min: 1, max: 600_000 })
  targetBusinessMinutes?: number;

  @NestedInput(() => [SlaPolicyConditionInput], "To whom it applies.", { nullable: true })
  filter?: SlaPolicyConditionInput[];

  @Field(() => [Int], {
    nullable: true,
    description: "Shares of the target in percent, 1 to 99, at which it warns.",
  })
  warnAtPct?: number[];

  @NestedInput(() => [SlaEscalationInput], "What is done about it, and when.", { nullable: true })
  escalation?: SlaEscalationInput[];
}
