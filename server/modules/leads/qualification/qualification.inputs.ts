import { InputType } from "type-graphql";

import {
  CommandInput,
  EnumInput,
  IdInput,
  IntInput,
  MoneyInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { QualificationFramework } from "../rules/frameworks.js";
import { LeadSource } from "../sources/lead-source.entity.js";

@InputType({ description: "A framework that leads of a source are qualified by." })
export class QualificationSourceFrameworkInput {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;

  @EnumInput(() => QualificationFramework, "The framework.")
  framework!: QualificationFramework;
}

@InputType({ description: "A new revision of the policy; what is absent stays as it was." })
export class QualificationPolicySetInput extends CommandInput {
  @IntInput("The revision you read. If there is a later one, STALE_VERSION and no change.", {
    nullable: true,
  })
  expectedRevision?: number | null;

  @NestedInput(() => MoneyInput, "A budget that reaches this much is within reach.", {
    nullable: true,
  })
  budgetFloor?: MoneyInput | null;

  @IntInput("Whoever buys within so many days is not too early.", { nullable: true, max: 3_650 })
  horizonDays?: number | null;

  @EnumInput(() => QualificationFramework, "For leads whose source demands none.", {
    nullable: true,
  })
  defaultFramework?: QualificationFramework | null;

  @NestedInput(
    () => [QualificationSourceFrameworkInput],
    "All sources that demand a framework, each once; an empty list for none.",
    { nullable: true },
  )
  sourceFrameworks?: QualificationSourceFrameworkInput[] | null;

  @TextInput("Why it is changed.", { nullable: true, max: 2_000 })
  note?: string | null;
}
