import { Index } from "typeorm";

import { describeEnum } from "../../graphql/enums.js";
import { EnumField, InstantField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { User } from "./user.entity.js";

export enum AbsenceKind {
  OOO = "OOO",
  BUSY = "BUSY",
}
describeEnum(AbsenceKind, "AbsenceKind", "What keeps somebody from new leads for a time.", {
  OOO: "Out of office: on leave, ill, travelling.",
  BUSY: "At work, and not to be given anything new: a fair, a training.",
});

@DomainEntity({
  table: "absence",
  prefix: "absence",
  description: "A time in which somebody gets no leads. No two of one person overlap.",
})
@Index(["workspaceId", "userId", "fromAt", "id"])
@Index(["workspaceId", "fromAt", "id"])
export class Absence extends Row {
  @RefField(() => User, "Who is away.")
  userId!: string;

  @EnumField(() => AbsenceKind, "What keeps them.")
  kind!: AbsenceKind;

  @InstantField("From when.")
  fromAt!: Date;

  @InstantField("Until when; they are back at this instant.")
  toAt!: Date;

  @TextField("Anything worth saying.", { nullable: true })
  note!: string | null;
}

export const absenceList = defineList(Absence, {
  filter: ["id", "userId", "kind", "fromAt", "toAt"],
  order: ["fromAt"],
  defaultOrder: ["fromAt", "DESC"],
});
