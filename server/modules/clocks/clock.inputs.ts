import { InputType } from "type-graphql";

import { ChangeInput, IdInput, TextInput } from "../../graphql/inputs.js";
import { SlaClock } from "./sla-clock.entity.js";

@InputType({ description: "Never in the schema itself: which clock." })
abstract class ClockInput extends ChangeInput {
  @IdInput(() => SlaClock, "The clock.")
  clockId!: string;
}

@InputType({ description: "Which clock to stop for a while, and why." })
export class SlaClockPauseInput extends ClockInput {
  @TextInput("Why.")
  reason!: string;
}

@InputType({ description: "Which clock to let run on." })
export class SlaClockResumeInput extends ClockInput {}

@InputType({ description: "Which clock to end, and why." })
export class SlaClockCancelInput extends ClockInput {
  @TextInput("Why it is no longer owed.")
  reason!: string;
}
