import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Weekday } from "../../clocks/rules/read-hours.js";
import { NurtureChannel, NurtureZone } from "./nurture.enums.js";
import { StepCondition } from "./nurture.objects.js";
import { NurtureProgram } from "./nurture-program.entity.js";

/** Keeps its id for as long as it is edited; `version` tells which words somebody got. Never deleted. */
@DomainEntity({
  table: "nurture_step",
  prefix: "step",
  description: "One mail of a programme, and how long it waits.",
})
@Index(["workspaceId", "programId", "position", "id"])
export class NurtureStep extends Row {
  @RefField(() => NurtureProgram, "The programme.")
  programId!: string;

  @IntField("Its place, from 1; of a retired one, behind which it stood.")
  position!: number;

  @EnumField(() => NurtureChannel, "How it reaches a person.")
  channel!: NurtureChannel;

  @TextField("How long after the step before, or the entry, ISO 8601: `P3D`.")
  waitFor!: string;

  @EnumField(() => Weekday, "Then until this day of the week.", { nullable: true })
  untilWeekday!: Weekday | null;

  @IntField("Then until this hour, 0 to 23; 9 where only the day is given.", { nullable: true })
  untilHour!: number | null;

  @EnumField(() => NurtureZone, "By whose clock.")
  zone!: NurtureZone;

  @TextField("Subject line, a template.")
  subject!: string;

  @TextField("The mail as text, a template.")
  text!: string;

  @TextField("The mail as HTML, a template; made of the text if there is none.", { nullable: true })
  html!: string | null;

  @ObjectField(() => StepCondition, "When it is sent; to everybody if there is none.", {
    nullable: true,
  })
  condition!: StepCondition | null;

  @InstantField("When it was taken out; it is sent to nobody any more.", { nullable: true })
  retiredAt!: Date | null;
}

export const nurtureStepList = defineList(NurtureStep, {
  filter: ["id", "retiredAt"],
  order: ["position"],
  defaultOrder: ["position", "ASC"],
});
