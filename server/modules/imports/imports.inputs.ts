import { ArrayMaxSize } from "class-validator";
import { ArgsType, Field, ID, InputType } from "type-graphql";

import {
  BooleanInput,
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  IntInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { LeadSource } from "../leads/sources/lead-source.entity.js";
import { ImportJob } from "./import-job.entity.js";
import { ImportMode } from "./imports.enums.js";
import { ImportTarget } from "./rules/preset.js";

const MAX_COLUMNS = 500;

@InputType({ description: "What a column holds, where the preset does not know or is not right." })
export class ImportMappingInput {
  @TextInput("The column, by its header.")
  column!: string;

  @TextInput(
    "A field of `importPlan.fields`, `attributes.<key>`, or null to leave the column out.",
    {
      nullable: true,
    },
  )
  field?: string | null;

  @TextInput("The order of day, month and year in it, such as `D.M.YYYY`.", {
    nullable: true,
    max: 20,
  })
  dateFormat?: string | null;
}

@InputType({ description: "One row of a file." })
export class ImportRowInput {
  @IntInput("Where it stands in the file, counted from 1: how the answer names it.")
  line!: number;

  @ArrayMaxSize(MAX_COLUMNS)
  @Field(() => [String], { description: "Its cells as they stand there, one for each column." })
  cells!: string[];
}

@InputType({ description: "Rows of a file and how to read them." })
export class ImportRowsInput extends CommandInput {
  @EnumInput(() => ImportTarget, "What the rows become.")
  target!: ImportTarget;

  @TextInput("Name of one of `importPresets`; recognised by the headers if not given.", {
    nullable: true,
    max: 100,
  })
  preset?: string | null;

  @ArrayMaxSize(MAX_COLUMNS)
  @Field(() => [String], { description: "The headers, in the order of the cells; blank ones too." })
  columns!: string[];

  @NestedInput(
    () => [ImportMappingInput],
    "Columns that mean something else than the preset says.",
    {
      nullable: true,
    },
  )
  mapping?: ImportMappingInput[] | null;

  @NestedInput(() => [ImportRowInput], "The rows, at most 200.")
  rows!: ImportRowInput[];

  @EnumInput(() => ImportMode, "What may become of them; UPSERT if not given.", { nullable: true })
  mode?: ImportMode | null;

  @TextInput(
    "The system whose ids the file holds, such as `salesforce`; needed with a column of ids.",
    {
      nullable: true,
      max: 100,
    },
  )
  system?: string | null;

  @BooleanInput(
    "Answers what would become of the rows and writes nothing. Rows of other calls are not there yet for it.",
    { nullable: true },
  )
  dryRun?: boolean | null;
}

@InputType({ description: "Never in the schema itself: which import." })
export abstract class ImportMoveInput extends ChangeInput {
  @IdInput(() => ImportJob, "The import.")
  importId!: string;
}

@InputType({ description: "Never in the schema itself: a file that is here, and how to read it." })
export abstract class ImportReadInput extends ImportMoveInput {
  @TextInput("Name of one of `importPresets`; recognised by the headers if never given.", {
    nullable: true,
    max: 100,
  })
  preset?: string | null;

  @NestedInput(
    () => [ImportMappingInput],
    "Columns that mean something else than the preset says.",
    { nullable: true },
  )
  mapping?: ImportMappingInput[] | null;

  @TextInput("The system whose ids the file holds; needed with a column of ids.", {
    nullable: true,
    max: 100,
  })
  system?: string | null;

  @EnumInput(() => ImportMode, "What may become of the rows; UPSERT if never given.", {
    nullable: true,
  })
  mode?: ImportMode | null;

  @IdInput(() => LeadSource, "Named source whose defaults new leads get.", { nullable: true })
  sourceId?: string | null;
}

@InputType({ description: "A file to try, and how to read it. What is not given stays." })
export class ImportCheckInput extends ImportReadInput {}

@InputType({ description: "A file to take in, and how to read it. What is not given stays." })
export class ImportStartInput extends ImportReadInput {}

@InputType({ description: "An import to stop." })
export class ImportCancelInput extends ImportMoveInput {}

@InputType({ description: "An import to undo." })
export class ImportRevertInput extends ImportMoveInput {}

@ArgsType()
export class ImportRejectionsArgs {
  @Field(() => ID, { description: "The import." })
  importId!: string;

  @IntInput("Only rows after this line, to go on from.", { nullable: true })
  afterLine?: number | null;

  @IntInput("How many, at most 250; 50 if not given.", { nullable: true, min: 1, max: 250 })
  first?: number | null;

  @BooleanInput("Also rows that were taken in but lost something, such as a parent nobody knows.", {
    nullable: true,
  })
  withNotes?: boolean | null;
}

@ArgsType()
export class ImportPlanArgs {
  @Field(() => ImportTarget, { description: "What the rows are to become." })
  target!: ImportTarget;

  @ArrayMaxSize(MAX_COLUMNS)
  @Field(() => [String], { description: "The headers, blank ones too." })
  columns!: string[];

  @TextInput("Name of a preset; recognised by the headers if not given.", {
    nullable: true,
    max: 100,
  })
  preset?: string | null;

  @NestedInput(
    () => [ImportMappingInput],
    "Columns that mean something else than the preset says.",
    {
      nullable: true,
    },
  )
  mapping?: ImportMappingInput[] | null;

  @TextInput("The system whose ids the file holds.", { nullable: true, max: 100 })
  system?: string | null;
}
