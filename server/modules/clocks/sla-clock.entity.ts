import { Check, Index } from "typeorm";

import { typeCalled } from "../../database/declarations.js";
import { EnumField, InstantField, IntField, RefField } from "../../database/fields.js";
import { DomainEntity, Fact, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { BusinessCalendarVersion } from "./calendar/business-calendar.entity.js";
import "./clocks.enums.js";
import { SlaPolicy, SlaPolicyVersion } from "./policy/sla-policy.entity.js";
import { SlaClockState } from "./rules/clock-machine.js";
import { SlaStepKind } from "./rules/ladder.js";
import { EscalationAction, SlaMetric } from "./rules/sla.js";

/** One duty of one subject, from when it began to when it is done. Never two of a kind at once. */
@DomainEntity({
  table: "sla_clock",
  prefix: "clock",
  description: "Something that is owed by when, and whether it was done by then.",
})
@Check("sla_clock_subject_check", "lead_id IS NOT NULL")
@Index(["workspaceId", "leadId", "metric"], {
  unique: true,
  where: "state IN ('RUNNING', 'PAUSED', 'BREACHED')",
})
@Index(["workspaceId", "leadId", "dueAt", "id"])
@Index(["workspaceId", "dueAt", "id"])
@Index(["workspaceId", "state", "dueAt", "id"])
@Index(["workspaceId", "metric", "dueAt", "id"])
@Index(["workspaceId", "policyId", "dueAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "nextStepAt", "id"], { where: "next_step_at IS NOT NULL" })
export class SlaClock extends Row {
  @EnumField(() => SlaMetric, "What is owed.")
  metric!: SlaMetric;

  @RefField(() => typeCalled("Lead"), "The lead it is owed to, if it is one.", { nullable: true })
  leadId!: string | null;

  @RefField(() => SlaPolicy, "The policy it started by.")
  policyId!: string;

  @RefField(() => SlaPolicyVersion, "That policy's terms when it started: it runs by these.")
  policyVersionId!: string;

  @RefField(() => BusinessCalendarVersion, "The hours its time is counted by.")
  calendarVersionId!: string;

  @EnumField(() => SlaClockState, "Where it stands.", { state: true })
  state!: SlaClockState;

  @InstantField("When it began; it counts from the next opening on.")
  startedAt!: Date;

  @InstantField("Until when it is to be done; while it is paused, as if it were not.")
  dueAt!: Date;

  @InstantField("Since when it is paused.", { nullable: true })
  pausedAt!: Date | null;

  @IntField("Open seconds for which it was paused.")
  pausedBusinessSec!: number;

  @InstantField("When it became late.", { nullable: true })
  breachedAt!: Date | null;

  @InstantField("When what was owed was done.", { nullable: true })
  metAt!: Date | null;

  @InstantField("When it ended, done or not.", { nullable: true })
  endedAt!: Date | null;

  @IntField("Open seconds from its start to its end, pauses aside; null while it runs.", {
    nullable: true,
  })
  elapsedBusinessSec!: number | null;

  @IntField("How many steps of its terms it has reached.")
  stepsReached!: number;

  @InstantField("When it reaches the next; null when there is none, or while it is paused.", {
    nullable: true,
  })
  nextStepAt!: Date | null;
}

/** Written once when it comes, by whichever server is first: the key is clock and place. */
@DomainEntity({
  table: "sla_step",
  prefix: "clockstep",
  description: "A step a clock reached: a warning, that it was late, or what was done about it.",
})
@Index(["workspaceId", "clockId", "nth"], { unique: true })
@Index(["workspaceId", "clockId", "createdAt", "id"])
export class SlaStep extends Fact {
  @RefField(() => SlaClock, "The clock.")
  clockId!: string;

  @IntField("Its place among the steps of the terms, the first is 0.")
  nth!: number;

  @EnumField(() => SlaStepKind, "What kind of step it is.")
  kind!: SlaStepKind;

  @IntField("The share of the target, in percent.")
  atPct!: number;

  @EnumField(() => EscalationAction, "What is done, for an escalation.", { nullable: true })
  action!: EscalationAction | null;

  @InstantField("When it was reached; `createdAt` is when the server saw it.")
  reachedAt!: Date;
}

export const slaClockList = defineList(SlaClock, {
  filter: ["id", "leadId", "metric", "policyId", "state", "dueAt", "createdAt"],
  order: ["dueAt", "createdAt"],
  defaultOrder: ["dueAt", "ASC"],
});

export const slaStepList = defineList(SlaStep, {
  filter: ["kind", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
