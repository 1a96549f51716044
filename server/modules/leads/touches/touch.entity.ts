import { Field, ObjectType } from "type-graphql";
import { Check, Index } from "typeorm";

import {
  EnumField,
  InstantField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Fact } from "../../../database/row.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { defineList } from "../../../reader/list.js";
import { Account } from "../../accounts/account.entity.js";
import { Contact } from "../../accounts/contact.entity.js";
import { User } from "../../people/user.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { MarketingChannel } from "../../programmes/rules/marketing-channel.js";
import { LeadChannel } from "../lead.enums.js";
import { Lead } from "../lead.entity.js";
import { LeadSource } from "../sources/lead-source.entity.js";
import { TouchDirection, TouchType } from "./rules/touch-type.js";
import type { Utm } from "./rules/utm.js";
// Its file publishes the enums.
import "./touch.enums.js";

const PARAMETER = { nullable: true };

@ObjectType({ description: "What a link said about where it stood: its `utm_…` parameters." })
export class TouchUtm implements Utm {
  @Field(() => String, { ...PARAMETER, description: "`utm_source`: which page or sender." })
  source!: string | null;

  @Field(() => String, { ...PARAMETER, description: "`utm_medium`: which kind of link." })
  medium!: string | null;

  @Field(() => String, { ...PARAMETER, description: "`utm_campaign`: as written in the link." })
  campaign!: string | null;

  @Field(() => String, { ...PARAMETER, description: "`utm_term`: the words searched for." })
  term!: string | null;

  @Field(() => String, { ...PARAMETER, description: "`utm_content`: which of several links." })
  content!: string | null;
}

/**
 * One time a person and we met, in whatever way. What happened is a fact and never changes; whose it
 * is may, as leads are merged and linked: the database keeps account and contact with the lead's.
 * Partitioned by month, so the time is part of the key.
 */
@DomainEntity({
  table: "touch",
  prefix: "touch",
  description: "One time a person reached us or we them, and what came with it.",
})
@Check(
  "touch_of_somebody_check",
  "lead_id IS NOT NULL OR contact_id IS NOT NULL OR account_id IS NOT NULL",
)
@Index(["workspaceId", "occurredAt", "id"])
@Index(["workspaceId", "leadId", "occurredAt", "id"], { where: "lead_id IS NOT NULL" })
@Index(["workspaceId", "contactId", "occurredAt", "id"], { where: "contact_id IS NOT NULL" })
@Index(["workspaceId", "accountId", "occurredAt", "id"], { where: "account_id IS NOT NULL" })
@Index(["workspaceId", "campaignId", "occurredAt", "id"], { where: "campaign_id IS NOT NULL" })
@Index(["workspaceId", "userId", "occurredAt", "id"], { where: "user_id IS NOT NULL" })
@Index(["workspaceId", "type", "occurredAt", "id"])
@Index(["workspaceId", "channel", "occurredAt", "id"])
@Index(["workspaceId", "direction", "occurredAt", "id"])
export class Touch extends Fact {
  @InstantField("When it happened.", { isKey: true })
  occurredAt!: Date;

  @EnumField(() => TouchType, "What happened.")
  type!: TouchType;

  @EnumField(() => TouchDirection, "Who made it happen.")
  direction!: TouchDirection;

  @EnumField(() => MarketingChannel, "How they came to us, or we to them.")
  channel!: MarketingChannel;

  @RefField(() => Lead, "The lead it is a touch of, if it is one's.", { nullable: true })
  leadId!: string | null;

  @RefField(() => Contact, "The contact, once known.", { nullable: true })
  contactId!: string | null;

  @RefField(() => Account, "The account, once known: the lead's, or the contact's at that time.", {
    nullable: true,
  })
  accountId!: string | null;

  @RefField(() => Campaign, "The campaign that brought it about.", { nullable: true })
  campaignId!: string | null;

  @RefField(() => User, "Who of us made it happen, or took part.", { nullable: true })
  userId!: string | null;

  @ObjectField(() => TouchUtm, "Where the link stood that brought them; null without one.", {
    nullable: true,
  })
  utm!: Utm | null;

  @EnumField(() => LeadChannel, "The door it came in by.")
  receivedVia!: LeadChannel;

  @RefField(() => LeadSource, "The named source it came by, if it was one.", { nullable: true })
  sourceId!: string | null;

  @TextField("Which form, call, show, page or file it was.", { nullable: true })
  sourceDetail!: string | null;

  @TextField("What proves it: an address, a message id, a recording.", { nullable: true })
  evidence!: string | null;

  @ObjectField(() => JsonScalar, "What came in, as given.")
  payload!: Record<string, unknown>;
}

export const touchList = defineList(Touch, {
  filter: [
    "id",
    "leadId",
    "contactId",
    "accountId",
    "campaignId",
    "userId",
    "type",
    "channel",
    "direction",
    "occurredAt",
  ],
  order: ["occurredAt"],
  defaultOrder: ["occurredAt", "DESC"],
});
