import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  ObjectField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Fact } from "../../database/row.js";
import { JsonScalar } from "../../graphql/scalars.js";
import { defineList } from "../../reader/list.js";
import { LeadChannel } from "./lead.enums.js";
import { Lead } from "./lead.entity.js";
import { LeadSource } from "./sources/lead-source.entity.js";

/** One time a person reached us, kept as it came: a known person gets a touch, never a second lead. */
@DomainEntity({
  table: "lead_touch",
  prefix: "touch",
  description: "One time a person reached us, and what came with it.",
})
@Index(["workspaceId", "leadId", "occurredAt", "id"])
export class LeadTouch extends Fact {
  @RefField(() => Lead, "Whose touch it is.")
  leadId!: string;

  @EnumField(() => LeadChannel, "The door.")
  receivedVia!: LeadChannel;

  @RefField(() => LeadSource, "The named source it came by, if it was one.", { nullable: true })
  sourceId!: string | null;

  @TextField("Which form, call, show or file it was.", { nullable: true })
  sourceDetail!: string | null;

  @InstantField("When it happened.")
  occurredAt!: Date;

  @ObjectField(() => JsonScalar, "What came in, as given.")
  payload!: Record<string, unknown>;
}

export const leadTouchList = defineList(LeadTouch, {
  filter: ["receivedVia", "occurredAt"],
  order: ["occurredAt"],
  defaultOrder: ["occurredAt", "ASC"],
});
