import { Index } from "typeorm";

import { EnumField, InstantField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import { HandOffState } from "./hand-off.enums.js";
import { Lead } from "./lead.entity.js";
import { RejectDisposition } from "./rules/reject-reason.js";

/** A lead on its way from marketing to sales, and what each side said about it. */
@DomainEntity({
  table: "hand_off",
  prefix: "handoff",
  description: "A lead handed from marketing to sales, and the verdict of either side.",
})
// A lead waits for one answer at a time.
@Index(["workspaceId", "leadId"], { unique: true, where: "state = 'PENDING'" })
@Index(["workspaceId", "leadId", "createdAt", "id"])
@Index(["workspaceId", "toUserId", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "toQueue", "createdAt", "id"], { where: "to_queue IS NOT NULL" })
@Index(["workspaceId", "createdAt", "id"])
export class HandOff extends Row {
  @RefField(() => Lead, "The lead.")
  leadId!: string;

  @RefField(() => User, "Who handed it over; null for a program or the server.", { nullable: true })
  fromUserId!: string | null;

  @RefField(() => User, "Whom it was handed to; null when a queue got it.", { nullable: true })
  toUserId!: string | null;

  @TextField("The queue that got it; null when somebody did.", { nullable: true })
  toQueue!: string | null;

  @EnumField(() => HandOffState, "What became of it.", { state: true })
  state!: HandOffState;

  @TextField("Code of the reason it was sent back for; see `rejectReasons`.", { nullable: true })
  reasonCode!: string | null;

  @EnumField(() => RejectDisposition, "Where the reason sent the lead.", { nullable: true })
  disposition!: RejectDisposition | null;

  @InstantField("When it was answered or withdrawn.", { nullable: true })
  decidedAt!: Date | null;

  @RefField(() => User, "Who answered or withdrew it.", { nullable: true })
  decidedById!: string | null;

  @TextField("What they wrote about it.", { nullable: true })
  note!: string | null;
}

export const handOffList = defineList(HandOff, {
  filter: ["id", "leadId", "toUserId", "toQueue", "state", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
