import { ArrayMinSize } from "class-validator";
import { InputType } from "type-graphql";

import { ChangeInput, CommandInput, IdInput, IdListInput } from "../../../graphql/inputs.js";
import { Lead } from "../lead.entity.js";
import { NurtureEnrolment } from "./nurture-enrolment.entity.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureStep } from "./nurture-step.entity.js";

@InputType({ description: "Leads to be taken into a programme by hand." })
export class NurtureEnrolInput extends CommandInput {
  @IdInput(() => NurtureProgram, "The programme; ACTIVE or PAUSED.")
  programId!: string;

  @ArrayMinSize(1)
  @IdListInput(() => Lead, "The leads, at most 200; each is taken in or refused by itself.")
  leadIds!: string[];
}

@InputType({ description: "Never in the schema itself: whose way through a programme." })
export abstract class NurtureEnrolmentMoveInput extends ChangeInput {
  @IdInput(() => NurtureEnrolment, "Which.")
  enrolmentId!: string;
}

@InputType({ description: "Somebody to be held where they are." })
export class NurtureEnrolmentPauseInput extends NurtureEnrolmentMoveInput {}

@InputType({ description: "Somebody who is to go on." })
export class NurtureEnrolmentResumeInput extends NurtureEnrolmentMoveInput {}

@InputType({ description: "Somebody to be taken out." })
export class NurtureEnrolmentExitInput extends NurtureEnrolmentMoveInput {}

@InputType({ description: "A step and whom it would go to." })
export class NurtureStepPreviewInput {
  @IdInput(() => NurtureStep, "The step.")
  stepId!: string;

  @IdInput(() => Lead, "The lead.")
  leadId!: string;
}

@InputType({ description: "A step to be sent to yourself, as a lead would get it." })
export class NurtureStepTestInput extends CommandInput {
  @IdInput(() => NurtureStep, "The step.")
  stepId!: string;

  @IdInput(() => Lead, "The lead whose name and company fill it in.")
  leadId!: string;
}
