import { Matches } from "class-validator";
import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  LongTextInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { DuplicateDecision } from "./duplicate.enums.js";
import { DuplicateCase } from "./duplicate-case.entity.js";
import { DuplicateModel } from "./duplicate-model.entity.js";

@InputType({ description: "What is known of a person who may be a lead already." })
export class DuplicateSearchInput {
  @TextInput("E-mail address.", { nullable: true })
  email?: string | null;

  @TextInput("Telephone number, as written; without `+` it is read as one of `countryCode`.", {
    nullable: true,
    max: 100,
  })
  phone?: string | null;

  @TextInput("Full name; made of given and family name if absent.", { nullable: true })
  name?: string | null;

  @TextInput("Given name.", { nullable: true })
  givenName?: string | null;

  @TextInput("Family name.", { nullable: true })
  familyName?: string | null;

  @TextInput("Job title.", { nullable: true })
  title?: string | null;

  @TextInput("Company, as written.", { nullable: true })
  company?: string | null;

  @Matches(/^[A-Za-z]{2}$/, { message: "must be two letters, ISO 3166-1 alpha-2" })
  @TextInput("Country, ISO 3166-1 alpha-2.", { nullable: true, max: 2 })
  countryCode?: string | null;

  @TextInput("City.", { nullable: true })
  city?: string | null;
}

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
