import { InputType } from "type-graphql";

import {
  BooleanInput,
  CommandInput,
  IdInput,
  InstantInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { PersonFields } from "../person.inputs.js";
import { AnswerFields } from "../qualify.inputs.js";
import { LeadSource } from "../sources/lead-source.entity.js";

@InputType({ description: "Who calls, as far as they told." })
export class CallerInput extends PersonFields {}

@InputType({ description: "What the caller answered." })
export class CallAnswersInput extends AnswerFields {}

@InputType({ description: "A call as taken: who called and what they answered." })
export class LeadCallIntakeInput extends CommandInput {
  @NestedInput(() => CallerInput, "Who calls.")
  caller!: CallerInput;

  @NestedInput(() => CallAnswersInput, "What they answered.")
  answers!: CallAnswersInput;

  @IdInput(() => LeadSource, "The named source, such as a number; its rules and defaults hold.", {
    nullable: true,
  })
  sourceId?: string | null;

  @TextInput("Which number or campaign line they called.", { nullable: true })
  sourceDetail?: string | null;

  @InstantInput("When they called; now if not given.", { nullable: true })
  calledAt?: Date | null;

  @BooleanInput("They asked for a call back, a demo or a price: goes to sales at once.", {
    nullable: true,
  })
  handRaised?: boolean | null;

  @TextInput("What proves it, such as the address of the recording.", { nullable: true })
  evidence?: string | null;
}
