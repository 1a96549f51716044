import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  LongTextInput,
} from "../../../graphql/inputs.js";
import { PersonTraits } from "../person.inputs.js";
import { DuplicateDecision } from "./duplicate.enums.js";
import { DuplicateCase } from "./duplicate-case.entity.js";
import { DuplicateModel } from "./duplicate-model.entity.js";

@InputType({ description: "What is known of a person who may be a lead already." })
export class DuplicateSearchInput extends PersonTraits {}

@InputType({ description: "What somebody makes of a duplicate case." })
export class DuplicateDecideInput extends ChangeInput {
  @IdInput(() => DuplicateCase, "The case.")
  duplicateId!: string;

  @EnumInput(() => DuplicateDecision, "The decision.")
  decision!: DuplicateDecision;

  @LongTextInput("Why.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "Nothing is asked: all leads are looked at." })
export class DuplicateScanStartInput extends CommandInput {}

@InputType({ description: "Nothing is asked: the workspace's latest leads tell." })
export class DuplicateModelEstimateInput extends CommandInput {}

@InputType({ description: "The weights to compare leads by from now on." })
export class DuplicateModelUseInput extends ChangeInput {
  @IdInput(() => DuplicateModel, "The version.")
  modelId!: string;
}
