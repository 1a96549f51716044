import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../graphql/inputs.js";
import { Campaign } from "./campaign.entity.js";

@ObjectType({ description: "The campaign as made." })
export class CampaignCreatePayload extends Payload {
  @Field(() => Campaign, { description: "The campaign." })
  campaign!: Campaign;
}

@ObjectType({ description: "The campaign as changed." })
export class CampaignUpdatePayload extends Payload {
  @Field(() => Campaign, { description: "The campaign." })
  campaign!: Campaign;
}
