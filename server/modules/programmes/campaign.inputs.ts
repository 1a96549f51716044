import { InputType } from "type-graphql";

import {
  DateInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  MoneyInput,
  NestedInput,
  TextInput,
} from "../../graphql/inputs.js";
import { User } from "../people/user.entity.js";
import { Campaign } from "./campaign.entity.js";
import { CampaignStatus } from "./rules/campaign-status.js";
import { MarketingChannel } from "./rules/marketing-channel.js";

@InputType({ description: "Never in the schema itself: what may be said about a campaign." })
export abstract class CampaignFields {
  @EnumInput(() => CampaignStatus, "Where it stands; a new one is PLANNING.", { nullable: true })
  status?: CampaignStatus | null;

  @NestedInput(() => MoneyInput, "What it costs in all.", { nullable: true })
  cost?: MoneyInput | null;

  @DateInput("Its first day.", { nullable: true })
  startsOn?: string | null;

  @DateInput("Its last day, not before the first.", { nullable: true })
  endsOn?: string | null;

  @IdInput(() => User, "Who answers for it.", { nullable: true })
  ownerId?: string | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "A new campaign." })
export class CampaignCreateInput extends CampaignFields {
  @TextInput("Name as people use it; no two read alike.", { max: 200 })
  name!: string;

  @EnumInput(() => MarketingChannel, "The channel it uses.")
  channel!: MarketingChannel;
}

@InputType({ description: "What changes about a campaign: absent leaves, null clears." })
export class CampaignUpdateInput extends CampaignFields {
  @IdInput(() => Campaign, "Which.")
  campaignId!: string;

  @TextInput("Name as people use it; no two read alike.", { nullable: true, max: 200 })
  name?: string | null;

  @EnumInput(() => MarketingChannel, "The channel it uses.", { nullable: true })
  channel?: MarketingChannel | null;

  @ExpectedVersionInput()
  expectedVersion?: number | null;
}
