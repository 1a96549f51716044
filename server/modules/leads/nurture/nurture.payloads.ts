import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureSettings } from "./nurture-settings.entity.js";
import { NurtureStep } from "./nurture-step.entity.js";

@ObjectType({ description: "Never in the schema itself: a programme that changed." })
export abstract class ProgramPayload extends Payload {
  @Field(() => NurtureProgram, { description: "The programme as it is now." })
  program!: NurtureProgram;
}

@ObjectType({ description: "The programme as written." })
export class NurtureProgramCreatePayload extends ProgramPayload {}

@ObjectType({ description: "The programme as changed." })
export class NurtureProgramUpdatePayload extends ProgramPayload {}

@ObjectType({ description: "The programme, which runs." })
export class NurtureProgramActivatePayload extends ProgramPayload {}

@ObjectType({ description: "The programme, which is held." })
export class NurtureProgramPausePayload extends ProgramPayload {}

@ObjectType({ description: "The programme, which is over." })
export class NurtureProgramArchivePayload extends ProgramPayload {}

@ObjectType({ description: "The programme, which takes people in now." })
export class NurtureEnrolMatchingPayload extends ProgramPayload {}

@ObjectType({ description: "What holds for all programmes now." })
export class NurtureConfigurePayload extends Payload {
  @Field(() => NurtureSettings, { description: "The settings." })
  settings!: NurtureSettings;
}

const counted = (description: string) => Field(() => Int, { description });

@ObjectType({ description: "Never in the schema itself: what became of mails." })
export abstract class MailCounts {
  @counted("Wait to be sent.")
  scheduled!: number;

  @counted("Taken by a mail server, whatever came after.")
  sent!: number;

  @counted("Got through, as far as is known.")
  delivered!: number;

  @counted(
    "Of those sent, can tell that they are opened: where the person consented to the topic, and the server has a key to sign with. What share of them was opened is `opened` over this.",
  )
  tellingOpens!: number;

  @counted("Opened, as far as they and mail readers tell.")
  opened!: number;

  @counted("With a link that was followed.")
  clicked!: number;

  @counted("Answered.")
  replied!: number;

  @counted("Came back.")
  bounced!: number;

  @counted("Not sent, for whatever reason.")
  skipped!: number;

  @counted("After which somebody unsubscribed.")
  unsubscribed!: number;
}

@ObjectType({ description: "What one step has brought." })
export class NurtureStepResults extends MailCounts {
  @Field(() => NurtureStep, { description: "The step." })
  step!: NurtureStep;
}

@ObjectType({ description: "What a programme has brought." })
export class NurtureResults extends MailCounts {
  @Field(() => NurtureProgram, { description: "The programme." })
  program!: NurtureProgram;

  @counted("Came into it.")
  enrolled!: number;

  @counted("In it now.")
  live!: number;

  @counted("Went through.")
  completed!: number;

  @counted("Ended with its goal reached.")
  reachedGoal!: number;

  @counted("Left because the lead was worked on again.")
  reactivated!: number;

  @counted("Whose lead was converted later.")
  converted!: number;

  @Field(() => [NurtureStepResults], { description: "By step, in their order; retired ones too." })
  steps!: NurtureStepResults[];
}
