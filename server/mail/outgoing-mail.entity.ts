import { Column, Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  InstantField,
  IntField,
  TextField,
  TextListField,
} from "../database/fields.js";
import { DomainEntity, Row } from "../database/row.js";
import { defineList } from "../reader/list.js";
import { BounceKind } from "./bounce-kind.js";
import { MailState } from "./mail-state.js";

/**
 * One mail to one address. Its text is private and is cleared once it went out: the links in it open
 * doors.
 */
@DomainEntity({
  table: "outgoing_mail",
  prefix: "mail",
  description: "One mail of ours to one address, and what became of it.",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "toKey", "createdAt", "id"])
@Index(["workspaceId", "about", "createdAt", "id"], { where: "about IS NOT NULL" })
@Index(["workspaceId", "messageId"], { unique: true })
@Index(["workspaceId", "unsubscribeHash"], { unique: true })
export class OutgoingMail extends Row {
  @TextField("What it is for, such as `opt-in`.")
  purpose!: string;

  @TextField("Id of the row it is about, as whoever queued it said.", { nullable: true })
  about!: string | null;

  @TextField("The consent topic it belongs to; null for mail the person asked for just now.", {
    nullable: true,
  })
  topic!: string | null;

  @TextField("Address it goes to.")
  toAddress!: string;

  @TextField("The address as it is compared, without tag.")
  toKey!: string;

  @TextField("Subject line.")
  subject!: string;

  /** Private, as is all that the recipient alone should read. */
  @Column({ type: "text", nullable: true })
  textBody!: string | null;

  @Column({ type: "text", nullable: true })
  htmlBody!: string | null;

  /** Where one click ends mail of this topic; kept until it is sent, for the headers. */
  @Column({ type: "text", nullable: true })
  unsubscribeUrl!: string | null;

  /** SHA-256 of the token in that URL. */
  @Column({ type: "bytea", nullable: true })
  unsubscribeHash!: Buffer | null;

  @EnumField(() => MailState, "Moved only by the sender, and by somebody who looked.", {
    state: true,
  })
  state!: MailState;

  @TextField("Its Message-ID, the same in every attempt; given by the first.", { nullable: true })
  messageId!: string | null;

  @IntField("How often a sender began to send it.")
  attempts!: number;

  @InstantField("Not to be tried before.")
  notBeforeAt!: Date;

  @InstantField("When a sender last reserved it.", { nullable: true })
  reservedAt!: Date | null;

  @InstantField("When the mail server took it.", { nullable: true })
  sentAt!: Date | null;

  @TextField("What a mail server last answered or reported, as a code such as `550 5.1.1`.", {
    nullable: true,
  })
  failure!: string | null;

  @InstantField(
    "When the next hop took it, which is as much as SMTP tells; null if it came back.",
    {
      nullable: true,
    },
  )
  deliveredAt!: Date | null;

  @InstantField("When a mail server refused it, or reported that it could not deliver it.", {
    nullable: true,
  })
  bouncedAt!: Date | null;

  @EnumField(() => BounceKind, "Why it came back.", { nullable: true })
  bounceKind!: BounceKind | null;

  @InstantField("When a person first answered it.", { nullable: true })
  repliedAt!: Date | null;

  @BooleanField("Whether it tells when it is opened: as asked for, and where the consent allows.")
  tracksOpens!: boolean;

  @BooleanField("Whether its links tell when they are followed, likewise.")
  tracksClicks!: boolean;

  @InstantField("When somebody first opened it, as far as it tells.", { nullable: true })
  openedAt!: Date | null;

  @IntField("How often it was opened by people, counted up to 100.")
  opens!: number;

  @IntField("How often a machine fetched it, such as a scanner or a prefetch; up to 100.")
  machineOpens!: number;

  @InstantField("When somebody first followed a link of it.", { nullable: true })
  clickedAt!: Date | null;

  @IntField("How often people followed its links, counted up to 100.")
  clicks!: number;

  @IntField("How often a machine followed its links, such as a scanner; up to 100.")
  machineClicks!: number;

  @TextListField("The links that people followed, each once, without their query.")
  clickedLinks!: string[];
}

export const outgoingMailList = defineList(OutgoingMail, {
  filter: ["id", "state", "toKey", "about", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
