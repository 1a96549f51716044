import { Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  InstantField,
  ObjectField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import "../hand-off.enums.js";
import { RejectDisposition, RejectNeed } from "../rules/reject-reason.js";

/** Pick-list of the workspace. A code that was ever used stays; at most it is offered no longer. */
@DomainEntity({
  table: "reject_reason",
  prefix: "reason",
  description: "Why a lead is sent back or closed, and what follows from it.",
})
@Index(["workspaceId", "code"], { unique: true })
@Index(["workspaceId", "code", "id"])
@Index(["workspaceId", "disposition", "code", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class RejectReason extends Row {
  @TextField("What hand-offs and histories name; never changes.")
  code!: string;

  @TextField("What people read.")
  label!: string;

  @EnumField(() => RejectDisposition, "Where it sends a lead.")
  disposition!: RejectDisposition;

  @BooleanField("Marketing should have seen it: counts in the share of avoidable rejections.")
  countsAgainstMarketing!: boolean;

  @BooleanField("Tells something about the person or company that the score could have known.")
  feedsScoring!: boolean;

  @ObjectField(() => [RejectNeed], "What has to be said with it.")
  needs!: RejectNeed[];

  @BooleanField("May throw a lead out before anybody looked at who it is; the server's own.")
  atIntake!: boolean;

  @InstantField("Since when it is offered no longer; null while it is.", { nullable: true })
  retiredAt!: Date | null;
}

export const rejectReasonList = defineList(RejectReason, {
  filter: ["id", "code", "disposition", "createdAt"],
  order: ["code", "createdAt"],
  defaultOrder: ["code", "ASC"],
});
