import { Column, Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  InstantField,
  IntField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { idColumn } from "../../../database/id-column.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Lead } from "../lead.entity.js";
import { NurtureEnrolment } from "./nurture-enrolment.entity.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureStep } from "./nurture-step.entity.js";
import { NurtureSendState, NurtureSkipReason } from "./rules/send-state.js";

/**
 * What became of one step for one person. It is its own trail: written once by the planner, many in one
 * statement, and moved by what its mail tells; no audit entry, no event stands beside it.
 */
@DomainEntity({
  table: "nurture_send",
  prefix: "send",
  description: "One step of a programme for one person, and what became of it.",
})
@Index(["workspaceId", "enrolmentId", "stepId"], { unique: true })
@Index(["workspaceId", "leadId", "scheduledAt", "id"])
@Index(["workspaceId", "programId", "scheduledAt", "id"])
@Index(["workspaceId", "scheduledAt", "id"])
// What waits for the outbox: short, however many were sent.
@Index(["workspaceId", "scheduledAt", "id"], { where: "state = 'SCHEDULED' AND mail_id IS NULL" })
@Index(["workspaceId", "mailId"], { unique: true, where: "mail_id IS NOT NULL" })
export class NurtureSend extends Row {
  @RefField(() => NurtureEnrolment, "Whose way through the programme.")
  enrolmentId!: string;

  @RefField(() => NurtureProgram, "The programme.")
  programId!: string;

  @RefField(() => NurtureStep, "The step.")
  stepId!: string;

  @IntField("Version of the step when it was scheduled.")
  stepVersion!: number;

  @RefField(() => Lead, "To whom.")
  leadId!: string;

  @EnumField(() => NurtureSendState, "What became of it.")
  state!: NurtureSendState;

  @EnumField(() => NurtureSkipReason, "Why it was not sent.", { nullable: true })
  skipReason!: NurtureSkipReason | null;

  /** Private: sales sees sends, but not the outbox; there `about` names the send. */
  @Column({ type: "uuid", nullable: true, transformer: idColumn(() => "mail") })
  mailId!: string | null;

  @InstantField("When its time had come.")
  scheduledAt!: Date;

  @InstantField("When the mail server took it.", { nullable: true })
  sentAt!: Date | null;

  @InstantField("When the next mail server took it.", { nullable: true })
  deliveredAt!: Date | null;

  @BooleanField(
    "Whether the mail can tell that it is opened: where they consented to the topic, and the server has a key to sign with. Else `openedAt` stays null, whatever they do.",
  )
  tellsOpens!: boolean;

  @InstantField("When they opened it first, as far as it and mail readers tell.", {
    nullable: true,
  })
  openedAt!: Date | null;

  @InstantField("When they followed a link in it first.", { nullable: true })
  clickedAt!: Date | null;

  @InstantField("When they answered it first.", { nullable: true })
  repliedAt!: Date | null;

  @InstantField("When they wanted no more, this being the last they had got.", { nullable: true })
  unsubscribedAt!: Date | null;

  @InstantField("When it came back.", { nullable: true })
  bouncedAt!: Date | null;

  @TextField("What the mail server said when it did not take it, such as `550 5.1.1`.", {
    nullable: true,
  })
  failure!: string | null;
}

export const nurtureSendList = defineList(NurtureSend, {
  filter: [
    "id",
    "programId",
    "stepId",
    "enrolmentId",
    "leadId",
    "state",
    "skipReason",
    "scheduledAt",
  ],
  order: ["scheduledAt"],
  defaultOrder: ["scheduledAt", "DESC"],
});
