import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { LeadSource, LeadSourceKey } from "./lead-source.entity.js";

@ObjectType({ description: "Never in the schema itself: what every payload about a source has." })
abstract class LeadSourcePayload extends Payload {
  @Field(() => LeadSource, { description: "The source as it is now." })
  source!: LeadSource;
}

@ObjectType({ description: "Never in the schema itself: a new key of a source." })
abstract class NewKeyPayload extends LeadSourcePayload {
  @Field(() => LeadSourceKey, { description: "The key's row." })
  sourceKey!: LeadSourceKey;

  @Field(() => String, {
    nullable: true,
    description: "The key itself, this once; null in a replay.",
  })
  key!: string | null;
}

@ObjectType({ description: "The source as made, and its first key." })
export class LeadSourceCreatePayload extends NewKeyPayload {}

@ObjectType({ description: "The source as changed." })
export class LeadSourceUpdatePayload extends LeadSourcePayload {}

@ObjectType({ description: "The new key; those before it work until their `expiresAt`." })
export class LeadSourceKeyRotatePayload extends NewKeyPayload {}

@ObjectType({ description: "The source, paused." })
export class LeadSourcePausePayload extends LeadSourcePayload {}

@ObjectType({ description: "The source, open again." })
export class LeadSourceResumePayload extends LeadSourcePayload {}
