import { Field, InputType, ObjectType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  InstantInput,
  Payload,
  TextInput,
} from "../../graphql/inputs.js";
import { Absence, AbsenceKind } from "./absence.entity.js";
import { User } from "./user.entity.js";

@InputType({ description: "A time in which somebody gets no leads." })
export class AbsenceRecordInput extends CommandInput {
  @IdInput(() => User, "Who; oneself if not given.", { nullable: true })
  userId?: string | null;

  @EnumInput(() => AbsenceKind, "What keeps them.")
  kind!: AbsenceKind;

  @InstantInput("From when.")
  fromAt!: Date;

  @InstantInput("Until when.")
  toAt!: Date;

  @TextInput("Anything worth saying.", { nullable: true })
  note?: string | null;
}

@InputType({ description: "An absence that is over early, or will not be." })
export class AbsenceCancelInput extends ChangeInput {
  @IdInput(() => Absence, "Which.")
  absenceId!: string;
}

@ObjectType({ description: "The absence as recorded." })
export class AbsenceRecordPayload extends Payload {
  @Field(() => Absence, { description: "The absence." })
  absence!: Absence;
}

@ObjectType({ description: "What is left of the absence." })
export class AbsenceCancelPayload extends Payload {
  @Field(() => Absence, {
    nullable: true,
    description: "The absence, over since now; null for one that had not begun: it is gone.",
  })
  absence!: Absence | null;
}
