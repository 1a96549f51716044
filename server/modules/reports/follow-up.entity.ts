import { Index } from "typeorm";

import {
  ComputedField,
  EnumField,
  InstantField,
  RefField,
  TextField,
} from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "../people/user.entity.js";
import { FollowUpState, isOverdue } from "./rules/follow-up.js";
import { TripReport } from "./trip-report.entity.js";

@DomainEntity({
  table: "follow_up",
  prefix: "followup",
  description: "Something promised at a meeting: by whom, until when, and whether it was kept.",
})
@Index(["workspaceId", "dueAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "state", "dueAt", "id"])
@Index(["workspaceId", "ownerId", "dueAt", "id"])
@Index(["workspaceId", "ownerId", "createdAt", "id"])
@Index(["workspaceId", "reportId", "dueAt", "id"])
export class FollowUp extends Row {
  @RefField(() => TripReport, "The report that promises it.")
  reportId!: string;

  @TextField("What was promised.")
  text!: string;

  @RefField(() => User, "Who keeps the promise.")
  ownerId!: string;

  @InstantField(
    'Until when. Overdue ones: `filter: { state: { in: [OPEN, IN_PROGRESS] }, dueAt: { olderThan: "PT0S" } }`.',
  )
  dueAt!: Date;

  @EnumField(() => FollowUpState, "How far it has come.", { state: true })
  state!: FollowUpState;

  @TextField("What shows that it was done: a link, a number, a sentence.", { nullable: true })
  evidence!: string | null;

  @ComputedField<FollowUp>(
    () => Boolean,
    "Promised for an earlier instant and neither kept nor dropped.",
    {
      needs: ["state", "dueAt"],
      value: (followUp, now) => isOverdue(followUp, now),
      sql: (t, now) => `(${t}.state NOT IN ('DONE', 'CANCELLED') AND ${t}.due_at < ${now()})`,
    },
  )
  overdue!: boolean;
}

export const followUpList = defineList(FollowUp, {
  filter: ["id", "reportId", "ownerId", "state", "dueAt", "createdAt"],
  order: ["dueAt", "createdAt"],
  defaultOrder: ["dueAt", "ASC"],
});
