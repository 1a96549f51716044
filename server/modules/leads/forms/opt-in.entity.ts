import { Column, Index } from "typeorm";

import {
  BooleanField,
  InstantField,
  IntField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Lead } from "../lead.entity.js";
import { LeadSource } from "../sources/lead-source.entity.js";

/** What a link that was mailed to an address will confirm, once. */
@DomainEntity({
  table: "opt_in",
  prefix: "optin",
  description: "An address that was asked to confirm itself by a link mailed to it.",
})
@Index(["workspaceId", "leadId", "addressKey"])
@Index(["workspaceId", "tokenHash"], { unique: true })
@Index(["workspaceId", "leadId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class OptIn extends Row {
  @RefField(() => Lead, "The lead that waits for it.")
  leadId!: string;

  @RefField(() => LeadSource, "The source that demands it.")
  sourceId!: string;

  @TextField("The address asked.")
  address!: string;

  @TextField("The address as it is compared.")
  addressKey!: string;

  @TextField("Topic of the consent that is granted with it, if the form asked for one.", {
    nullable: true,
  })
  topic!: string | null;

  @TextField("The words they agreed to.", { nullable: true })
  shownText!: string | null;

  @TextField("Version of those words.", { nullable: true })
  textVersion!: string | null;

  @BooleanField("Whether they asked for a call, a demo or a price: told to sales once confirmed.")
  handRaised!: boolean;

  @IntField("How many mails asked for it; the last one's link counts.")
  mails!: number;

  @InstantField("When the last of them was written.")
  mailedAt!: Date;

  @InstantField("From when on its link no longer confirms.")
  expiresAt!: Date;

  @InstantField("When it was confirmed; null while it waits.", { nullable: true })
  confirmedAt!: Date | null;

  /** SHA-256 of the secret in the last link. */
  @Column({ type: "bytea" })
  tokenHash!: Buffer;
}

export const optInList = defineList(OptIn, {
  filter: ["createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
