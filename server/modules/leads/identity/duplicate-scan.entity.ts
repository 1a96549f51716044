import { Column, Index } from "typeorm";

import { EnumField, InstantField, IntField, RefField } from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { describeEnum } from "../../../graphql/enums.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";

export enum DuplicateScanState {
  RUNNING = "RUNNING",
  DONE = "DONE",
}
describeEnum(DuplicateScanState, "DuplicateScanState", "Whether a scan goes on.", {
  RUNNING: "It goes on, or waits for the server to go on with it.",
  DONE: "Every lead was looked at.",
});

@DomainEntity({
  table: "duplicate_scan",
  prefix: "duplicatescan",
  description: "One look at all leads for duplicates, and how far it has come.",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
export class DuplicateScan extends Row {
  @EnumField(() => DuplicateScanState, "Whether it goes on.", { state: true })
  state!: DuplicateScanState;

  @RefField(() => User, "Who started it; null for a program.", { nullable: true })
  startedById!: string | null;

  @IntField("How many leads there were when it began.")
  leadsTotal!: number;

  @IntField("How many it has looked at; more than `leadsTotal` when leads came in meanwhile.")
  leadsScanned!: number;

  @IntField("How many pairs it compared: those that share a key.")
  pairsCompared!: number;

  @IntField("How many cases it opened.")
  casesOpened!: number;

  @InstantField("When every lead was looked at.", { nullable: true })
  finishedAt!: Date | null;

  /** The last lead looked at; a bare column: it means nothing to callers. */
  @Column({ type: "uuid", nullable: true })
  placeId!: string | null;
}

export const duplicateScanList = defineList(DuplicateScan, {
  filter: ["id", "state", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
