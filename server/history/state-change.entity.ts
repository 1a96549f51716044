import { Column, Index } from "typeorm";

import { EnumField, InstantField, TextField } from "../database/fields.js";
import { DomainEntity, Fact } from "../database/row.js";
import { describeEnum } from "../graphql/enums.js";

export enum ChangedBy {
  USER = "USER",
  INTEGRATION = "INTEGRATION",
  SYSTEM = "SYSTEM",
}

describeEnum(ChangedBy, "ChangedBy", "What kind of actor made a change.", {
  USER: "A person.",
  INTEGRATION: "A program with its own API client.",
  SYSTEM: "The server itself: a rule, a job or a consumer of events.",
});

/** One move of one state machine. Append-only: the app's role may insert and read, nothing else. */
@DomainEntity({
  table: "state_change",
  prefix: "change",
  description: "One move of a state machine: from where to where, by whom, when and why.",
})
@Index(["workspaceId", "subjectId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"], { where: "field = 'status'" })
export class StateChange extends Fact {
  /** Bare uuid: the subject may be of any type, and the list is always read through it. */
  @Column({ type: "uuid" })
  subjectId!: string;

  @TextField("The field that moved, such as `status`.")
  field!: string;

  @TextField("The state before; null for the first.", { nullable: true })
  fromState!: string | null;

  @TextField("The state after.")
  toState!: string;

  @EnumField(() => ChangedBy, "What kind of actor moved it.")
  actorKind!: ChangedBy;

  @TextField("Id of the person (`user_…`) or API client (`client_…`); null for the server.", {
    nullable: true,
  })
  actorId!: string | null;

  @TextField("Stable code of the reason, where the move needs one.", { nullable: true })
  reasonCode!: string | null;

  @TextField("What the actor wrote about it.", { nullable: true })
  note!: string | null;

  @TextField("Request that caused it; the same id stands in events and in the audit log.")
  correlationId!: string;

  @InstantField("When it happened.")
  occurredAt!: Date;
}
