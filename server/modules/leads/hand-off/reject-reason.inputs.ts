import { Field, InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { RejectDisposition, RejectNeed } from "../rules/reject-reason.js";
import { ReasonCodeInput } from "./reason-code.js";
import { RejectReason } from "./reject-reason.entity.js";

const NEEDS = { nullable: true, description: "What has to be said with it; nothing by default." };

@InputType({ description: "A reason of the workspace's own." })
export class RejectReasonAddInput extends CommandInput {
  @ReasonCodeInput("What it is called from then on; no other reason may have it.")
  code!: string;

  @TextInput("What people read.")
  label!: string;

  @EnumInput(() => RejectDisposition, "Where it sends a lead.")
  disposition!: RejectDisposition;

  @BooleanInput("Marketing should have seen it.", { nullable: true })
  countsAgainstMarketing?: boolean | null;

  @BooleanInput("The score could have known it.", { nullable: true })
  feedsScoring?: boolean | null;

  @Field(() => [RejectNeed], NEEDS)
  needs?: RejectNeed[] | null;
}

@InputType({ description: "What changes of a reason; what is absent stays." })
export class RejectReasonUpdateInput extends ChangeInput {
  @IdInput(() => RejectReason, "The reason.")
  reasonId!: string;

  @TextInput("What people read.", { nullable: true })
  label?: string | null;

  @EnumInput(() => RejectDisposition, "Where it sends a lead from now on.", { nullable: true })
  disposition?: RejectDisposition | null;

  @BooleanInput("Marketing should have seen it.", { nullable: true })
  countsAgainstMarketing?: boolean | null;

  @BooleanInput("The score could have known it.", { nullable: true })
  feedsScoring?: boolean | null;

  @Field(() => [RejectNeed], { nullable: true, description: "What has to be said with it." })
  needs?: RejectNeed[] | null;
}

@InputType({ description: "A reason that is offered no longer." })
export class RejectReasonRetireInput extends ChangeInput {
  @IdInput(() => RejectReason, "The reason.")
  reasonId!: string;
}

@InputType({ description: "A retired reason that is offered again." })
export class RejectReasonRestoreInput extends ChangeInput {
  @IdInput(() => RejectReason, "The reason.")
  reasonId!: string;
}
