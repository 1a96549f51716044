import { InputType } from "type-graphql";

import { ChangeInput, DateInput, IdInput, TextInput } from "../../graphql/inputs.js";
import { User } from "../people/user.entity.js";
import { ReasonCodeInput } from "./hand-off/reason-code.js";
import { Lead } from "./lead.entity.js";

const NOTE = { nullable: true, max: 2_000 };
const REASON = { max: 2_000 };

@InputType({ description: "Never in the schema itself: which lead moves." })
export abstract class LeadMoveInput extends ChangeInput {
  @IdInput(() => Lead, "The lead.")
  leadId!: string;
}

@InputType({ description: "A person who asked for a call, a demo or a price." })
export class LeadHandRaiseInput extends LeadMoveInput {
  @TextInput("What they asked for.", NOTE)
  note?: string | null;
}

@InputType({ description: "A lead handed to sales by decision." })
export class LeadForwardInput extends LeadMoveInput {
  @TextInput("Why it goes to sales whatever the score says.", REASON)
  reason!: string;
}

@InputType({ description: "A lead that sales takes." })
export class LeadAcceptInput extends LeadMoveInput {
  @TextInput("Anything worth saying.", NOTE)
  note?: string | null;
}

@InputType({ description: "A lead that sales sends back." })
export class LeadRejectInput extends LeadMoveInput {
  @ReasonCodeInput("Why; it decides where the lead goes.")
  reasonCode!: string;

  @TextInput("In words; some reasons need it, such as OTHER.", NOTE)
  note?: string | null;

  @DateInput(
    "The day to look at it again, a later one; some reasons need it, such as BAD_TIMING.",
    { nullable: true },
  )
  resumeOn?: string | null;
}

@InputType({ description: "A hand-off that marketing takes back." })
export class LeadWithdrawInput extends LeadMoveInput {
  @TextInput("Why.", REASON)
  reason!: string;
}

@InputType({ description: "A lead that sales has qualified." })
export class LeadAdvanceInput extends LeadMoveInput {
  @TextInput("Anything worth saying.", NOTE)
  note?: string | null;
}

@InputType({ description: "An inquiry that is not ready." })
export class LeadNurtureInput extends LeadMoveInput {
  @DateInput("The day to look at it again.", { nullable: true })
  resumeOn?: string | null;

  @TextInput("Why.", NOTE)
  note?: string | null;
}

@InputType({ description: "An accepted lead that sales gives back to be kept in touch with." })
export class LeadRecycleInput extends LeadMoveInput {
  @ReasonCodeInput("Why; one whose disposition is to nurture.")
  reasonCode!: string;

  @DateInput(
    "The day to look at it again, a later one; some reasons need it, such as BAD_TIMING.",
    { nullable: true },
  )
  resumeOn?: string | null;

  @TextInput("In words; some reasons need it, such as OTHER.", NOTE)
  note?: string | null;
}

@InputType({ description: "A lead that will not buy." })
export class LeadDisqualifyInput extends LeadMoveInput {
  @ReasonCodeInput("Why; one whose disposition is to disqualify.")
  reasonCode!: string;

  @TextInput("In words.", NOTE)
  note?: string | null;
}

@InputType({ description: "A disqualified lead that comes back." })
export class LeadReopenInput extends LeadMoveInput {
  @TextInput("Why.", REASON)
  reason!: string;
}

@InputType({ description: "A lead routed by hand: to a person or to a queue, not both." })
export class LeadAssignInput extends LeadMoveInput {
  @IdInput(() => User, "Who gets it.", { nullable: true })
  ownerId?: string | null;

  @TextInput("The queue that gets it.", { nullable: true, max: 100 })
  queue?: string | null;

  @TextInput("Why.", NOTE)
  note?: string | null;
}
