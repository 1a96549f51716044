import { Field, ID, Int, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { ImportOutcome } from "./imports.enums.js";
import { ImportTarget } from "./rules/preset.js";

@ObjectType({ description: "What a column holds, where the preset does not know or is not right." })
export class ImportColumn {
  @Field(() => String, { description: "The column, by its header." })
  column!: string;

  @Field(() => String, { nullable: true, description: "Its field; null: it is left out." })
  field!: string | null;

  @Field(() => String, { nullable: true, description: "The order of day, month and year in it." })
  dateFormat!: string | null;
}

@ObjectType({ description: "What is wrong with a row, or was left out of one that was taken in." })
export class ImportRowError {
  @Field(() => String, { nullable: true, description: "The column; null for the row as a whole." })
  column!: string | null;

  @Field(() => String, { description: "What kind of fault: a code as errors have them." })
  code!: string;

  @Field(() => String, { description: "The fault in words; never what the cell says." })
  message!: string;
}

@ObjectType({ description: "What became of one row." })
export class ImportRowResult {
  @Field(() => Int, { description: "Where it stands in the file." })
  line!: number;

  @Field(() => ImportOutcome, { description: "What became of it." })
  outcome!: ImportOutcome;

  @Field(() => ID, { nullable: true, description: "What it became; null if nothing is there." })
  id!: string | null;

  @Field(() => [ImportRowError], {
    description:
      "Why it was rejected. Of a row taken in: what it says that could not be kept, such as a parent that is not there yet; send it again once it is.",
  })
  errors!: ImportRowError[];
}

@ObjectType({ description: "How many rows met which outcome; they add up to the rows sent." })
export class ImportCounts {
  @Field(() => Int, { description: "Rows that were made." })
  created!: number;

  @Field(() => Int, { description: "Rows that brought something new." })
  updated!: number;

  @Field(() => Int, { description: "Rows that brought nothing new." })
  unchanged!: number;

  @Field(() => Int, { description: "Rows that were refused." })
  rejected!: number;
}

@ObjectType({ description: "What became of the rows, in the order sent." })
export class ImportRowsPayload extends Payload {
  @Field(() => [ImportRowResult], { description: "One for each row." })
  results!: ImportRowResult[];

  @Field(() => ImportCounts, { description: "Their sum." })
  counts!: ImportCounts;
}

@ObjectType({ description: "Headers a preset knows, and what it does with such a column." })
export class ImportPresetColumn {
  @Field(() => [String], {
    description: "Headers it goes by; case, spaces and punctuation do not count.",
  })
  headers!: readonly string[];

  @Field(() => String, { description: "The field its cells become." })
  field!: string;
}

@ObjectType({ description: "How files of one origin are read." })
export class ImportPreset {
  @Field(() => String, { description: "Its name." })
  name!: string;

  @Field(() => ImportTarget, { description: "What the rows become." })
  target!: ImportTarget;

  @Field(() => String, { description: "What it is for." })
  description!: string;

  @Field(() => String, { nullable: true, description: "The system whose ids the file holds." })
  system!: string | null;

  @Field(() => [ImportPresetColumn], { description: "The columns it knows." })
  columns!: readonly ImportPresetColumn[];
}

@ObjectType({ description: "What will be done with a column." })
export class ImportPlanColumn {
  @Field(() => String, { description: "The column, by its header or its place." })
  column!: string;

  @Field(() => [String], { description: "The fields its cells become; none: it is left out." })
  fields!: string[];
}

@ObjectType({ description: "How a file with these headers would be read." })
export class ImportPlan {
  @Field(() => String, { description: "The preset its headers fit best." })
  preset!: string;

  @Field(() => String, { nullable: true, description: "The system whose ids the file holds." })
  system!: string | null;

  @Field(() => Boolean, { description: "True when there are ids and nobody says of which system." })
  needsSystem!: boolean;

  @Field(() => [ImportPlanColumn], { description: "Every column of the file, in its order." })
  columns!: ImportPlanColumn[];

  @Field(() => [String], { description: "Columns nobody knows; their text is kept as attributes." })
  unknown!: readonly string[];

  @Field(() => [String], { description: "All fields a column may be mapped to." })
  fields!: string[];
}

@ObjectType({ description: "A row that was refused, or lost something on its way in." })
export class ImportRejection {
  @Field(() => Int, { description: "Where it stands in the file, counted from 1." })
  line!: number;

  @Field(() => [String], { description: "Its cells as they stand there." })
  cells!: readonly string[];

  @Field(() => [ImportRowError], { description: "Why." })
  errors!: readonly ImportRowError[];
}
