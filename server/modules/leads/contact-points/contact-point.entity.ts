import { Index } from "typeorm";

import {
  BooleanField,
  EnumField,
  IntField,
  RefField,
  TextField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { Department } from "../../people/department.js";
import { LeadSource } from "../sources/lead-source.entity.js";

/** One way to reach the company, as its web site shows it. */
@DomainEntity({
  table: "contact_point",
  prefix: "point",
  description: "A way for anybody to reach the company; shown without login once it is published.",
})
@Index(["workspaceId", "position", "id"])
@Index(["workspaceId", "published", "position", "id"])
@Index(["workspaceId", "department", "position", "id"])
@Index(["workspaceId", "createdAt", "id"])
export class ContactPoint extends Row {
  @TextField("What it is for, such as `Pump sales, Nordics`.")
  label!: string;

  @EnumField(() => Department, "Who answers.")
  department!: Department;

  @TextField("The territory it is for; null for everywhere.", { nullable: true })
  territory!: string | null;

  @TextField("Telephone number, E.164.", { nullable: true })
  phone!: string | null;

  @TextField("E-mail address.", { nullable: true })
  email!: string | null;

  @RefField(() => LeadSource, "The form to write by: a source of the kind WEB_FORM.", {
    nullable: true,
  })
  sourceId!: string | null;

  @TextField("When somebody answers, in words, with the time zone.", { nullable: true })
  hours!: string | null;

  @IntField("Where it stands among the others, smallest first.")
  position!: number;

  @BooleanField("Whether everybody sees it.")
  published!: boolean;
}

export const contactPointList = defineList(ContactPoint, {
  filter: ["id", "published", "department"],
  order: ["position", "createdAt"],
  defaultOrder: ["position", "ASC"],
});
