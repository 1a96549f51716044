import { Field, ObjectType } from "type-graphql";
import { Column, Index } from "typeorm";

import {
  ComputedField,
  EnumField,
  InstantField,
  IntField,
  ObjectField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { defineList } from "../../../reader/list.js";
import { Lead } from "../lead.entity.js";
import { IntakeState } from "./intake.enums.js";
import { LeadSource } from "./lead-source.entity.js";

@ObjectType({ description: "What is wrong with a payload." })
export class IntakePayloadProblem {
  @Field(() => String, { description: "Path in the payload, or the field." })
  path!: string;

  @Field(() => String, { description: "Stable code, such as `FIELD_REQUIRED`." })
  code!: string;

  @Field(() => String, { description: "What is wrong, in words." })
  message!: string;
}

/** What a door refused, kept so that no lead is lost to a wrong field name. */
@DomainEntity({
  table: "intake_payload",
  prefix: "intake",
  description: "A payload that a source refused, kept to be mended and replayed.",
})
@Index(["workspaceId", "sourceId", "createdAt", "id"])
@Index(["workspaceId", "state", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "leadId", "createdAt", "id"])
export class IntakePayload extends Row {
  @RefField(() => LeadSource, "The source it came to.")
  sourceId!: string;

  @EnumField(() => IntakeState, "What became of it.", { state: true })
  state!: IntakeState;

  @TextField("Code of the refusal, one of the registered errors.")
  reasonCode!: string;

  @ObjectField(() => [IntakePayloadProblem], "What is wrong with it, field by field.")
  problems!: IntakePayloadProblem[];

  @InstantField("When it last came, or was last tried.")
  triedAt!: Date;

  @IntField("How often it was tried.")
  tries!: number;

  @RefField(() => Lead, "The lead it became, once it was taken in.", { nullable: true })
  leadId!: string | null;

  /** Private, so that the audit log holds no copy of what must be erasable: read as `payload`. */
  @Column({ type: "jsonb" })
  body!: Record<string, unknown>;

  /** Private: what the door knew beside it, of no person: when it came, of which show or form. */
  @Column({ type: "jsonb" })
  occasion!: Record<string, unknown>;

  /** Private: addresses and numbers in it, as they are compared, for erasing by person. */
  @Column({ type: "text", array: true })
  personKeys!: string[];

  /** Private: the delivery it came by, so that a repeat is the same row. */
  @Column({ type: "text", nullable: true })
  delivery!: string | null;

  /** Private: size of the body. */
  @Column({ type: "int" })
  bytes!: number;

  @ComputedField<IntakePayload>(
    () => JsonScalar,
    "What came; empty once it is settled or erased.",
    {
      needs: ["body"],
      value: ({ body }) => body,
      sql: (t) => `${t}.body`,
    },
  )
  payload!: Record<string, unknown>;
}

export const intakePayloadList = defineList(IntakePayload, {
  filter: ["id", "sourceId", "state", "leadId"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});
