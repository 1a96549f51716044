import { Index } from "typeorm";

import { DateField, EnumField, MoneyField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
// Its file also publishes the enums.
import "./programmes.enums.js";
import { CampaignStatus } from "./rules/campaign-status.js";
import { MarketingChannel } from "./rules/marketing-channel.js";

/** What marketing does for a time and pays for; touches and lead sources name it. Open to the workspace. */
@DomainEntity({
  table: "campaign",
  prefix: "campaign",
  description: "What marketing does over a time in one channel, and what it costs.",
})
@Index(["workspaceId", "nameKey"], { unique: true })
@Index(["workspaceId", "name", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "status", "name", "id"])
@Index(["workspaceId", "channel", "name", "id"])
@Index(["workspaceId", "ownerId", "name", "id"])
export class Campaign extends Row {
  @TextField("Name as people use it.")
  name!: string;

  @TextField(
    "What spellings of the name have in common, unique: `spring-webinar-2026`. A touch whose `utm.campaign` reads so belongs to it.",
  )
  nameKey!: string;

  @EnumField(() => MarketingChannel, "The channel it uses.")
  channel!: MarketingChannel;

  @EnumField(() => CampaignStatus, "Where it stands.", { state: true })
  status!: CampaignStatus;

  @MoneyField("What it costs in all, as far as known.", { nullable: true })
  cost!: string | null;
  costCurrency!: string | null;

  @DateField("Its first day.", { nullable: true })
  startsOn!: string | null;

  @DateField("Its last day.", { nullable: true })
  endsOn!: string | null;

  @RefField(() => User, "Who answers for it.", { nullable: true })
  ownerId!: string | null;
}

export const campaignList = defineList(Campaign, {
  filter: ["id", "name", "nameKey", "channel", "status", "ownerId", "createdAt"],
  order: ["name", "createdAt"],
  defaultOrder: ["name", "ASC"],
});
