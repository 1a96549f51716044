import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { ImportJob } from "./import-job.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about an import has." })
abstract class ImportJobPayload extends Payload {
  @Field(() => ImportJob, { description: "The import as it is now." })
  importJob!: ImportJob;
}

@ObjectType({ description: "The import, which is being tried in the background." })
export class ImportCheckPayload extends ImportJobPayload {}

@ObjectType({ description: "The import, which is being taken in in the background." })
export class ImportStartPayload extends ImportJobPayload {}

@ObjectType({ description: "The import, which has stopped." })
export class ImportCancelPayload extends ImportJobPayload {}

@ObjectType({ description: "The import, which is being undone in the background." })
export class ImportRevertPayload extends ImportJobPayload {}
