import { Column, Index } from "typeorm";

import { EnumField, InstantField, IntField, TextField } from "../database/fields.js";
import { DomainEntity, Row } from "../database/row.js";
import { defineList } from "../reader/list.js";
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
@Index(["workspaceId", "messageId"], { unique: true })
@Index(["workspaceId", "unsubscribeHash"], { unique: true })
export class OutgoingMail extends Row {
  @TextField("What it is for, such as `opt-in`.")
  purpose!: string;

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

  @TextField("What the mail server last answered, as a code such as `550 5.1.1`.", {
    nullable: true,
  })
  failure!: string | null;
}

export const outgoingMailList = defineList(OutgoingMail, {
  filter: ["id", "state", "toKey", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
