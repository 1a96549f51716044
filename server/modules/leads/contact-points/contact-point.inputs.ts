import { InputType } from "type-graphql";

import {
  BooleanInput,
  EnumInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { Department } from "../../people/department.js";
import { LeadSource } from "../sources/lead-source.entity.js";
import { ContactPoint } from "./contact-point.entity.js";

@InputType({ description: "Never in the schema itself: what a contact point says." })
abstract class ContactPointFields {
  @TextInput("The territory it is for; everywhere if absent.", { nullable: true, max: 100 })
  territory?: string | null;

  @TextInput("Telephone number; without `+` one of the workspace's country.", {
    nullable: true,
    max: 100,
  })
  phone?: string | null;

  @TextInput("E-mail address.", { nullable: true, max: 254 })
  email?: string | null;

  @IdInput(() => LeadSource, "The form to write by: a source of the kind WEB_FORM.", {
    nullable: true,
  })
  sourceId?: string | null;

  @TextInput("When somebody answers, in words, with the time zone.", { nullable: true, max: 200 })
  hours?: string | null;

  @IntInput("Where it stands among the others; 0 if new.", { nullable: true, max: 10_000 })
  position?: number;

  @BooleanInput("Whether everybody sees it; false if new.", { nullable: true })
  published?: boolean;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "A new way to reach the company." })
export class ContactPointCreateInput extends ContactPointFields {
  @TextInput("What it is for.", { max: 120 })
  label!: string;

  @EnumInput(() => Department, "Who answers.")
  department!: Department;
}

@InputType({ description: "What changes about a contact point: absent leaves, null clears." })
export class ContactPointUpdateInput extends ContactPointFields {
  @IdInput(() => ContactPoint, "The contact point.")
  contactPointId!: string;

  @TextInput("What it is for.", { nullable: true, max: 120 })
  label?: string;

  @EnumInput(() => Department, "Who answers.", { nullable: true })
  department?: Department;

  @ExpectedVersionInput()
  expectedVersion?: number | null;
}
