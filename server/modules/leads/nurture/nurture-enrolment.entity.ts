import { Column, Index } from "typeorm";

import { BooleanField, EnumField, InstantField, RefField } from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";
import { NurtureEntry } from "./nurture.enums.js";
import { NurtureProgram } from "./nurture-program.entity.js";
import { NurtureStep } from "./nurture-step.entity.js";
import { NurtureEnrolmentState, NurtureExitReason } from "./rules/enrolment-machine.js";

/** One lead's way through one programme; a lead has one live one in each at most. */
@DomainEntity({
  table: "nurture_enrolment",
  prefix: "enrolment",
  description: "One person's way through a programme.",
})
@Index(["workspaceId", "programId", "leadId"], { unique: true, where: "ended_at IS NULL" })
@Index(["workspaceId", "programId", "dueAt", "id"], { where: "due_at IS NOT NULL" })
@Index(["workspaceId", "programId", "createdAt", "id"])
@Index(["workspaceId", "leadId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class NurtureEnrolment extends Row {
  @RefField(() => NurtureProgram, "The programme.")
  programId!: string;

  @RefField(() => Lead, "Who is in it.")
  leadId!: string;

  @EnumField(() => NurtureEnrolmentState, "Where they stand.", { state: true })
  state!: NurtureEnrolmentState;

  @EnumField(() => NurtureExitReason, "Why they left; null for who did not.", { nullable: true })
  exitReason!: NurtureExitReason | null;

  @EnumField(() => NurtureEntry, "How they came in.")
  entry!: NurtureEntry;

  @RefField(() => User, "Who enrolled them by hand.", { nullable: true })
  enrolledById!: string | null;

  @RefField(() => NurtureStep, "The last step they had, or that was left out for them.", {
    nullable: true,
  })
  lastStepId!: string | null;

  @InstantField("When that was, or when they came in: the next step's wait is counted from it.")
  anchorAt!: Date;

  @InstantField("When the next step is looked at; null while paused, and at the end.", {
    nullable: true,
  })
  dueAt!: Date | null;

  @InstantField("When they went through or left.", { nullable: true })
  endedAt!: Date | null;

  @BooleanField("Whether the programme's goal held when they went through or left.")
  reachedGoal!: boolean;

  /** Private: version of the programme by which `dueAt` was reckoned. */
  @Column({ type: "int" })
  judgedVersion!: number;
}

export const nurtureEnrolmentList = defineList(NurtureEnrolment, {
  filter: ["id", "programId", "leadId", "state", "exitReason", "entry", "dueAt", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
