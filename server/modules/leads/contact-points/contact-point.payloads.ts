import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { Department } from "../../people/department.js";
import { ContactPoint } from "./contact-point.entity.js";

@ObjectType({ description: "The contact point as made." })
export class ContactPointCreatePayload extends Payload {
  @Field(() => ContactPoint, { description: "The contact point." })
  contactPoint!: ContactPoint;
}

@ObjectType({ description: "The contact point as changed." })
export class ContactPointUpdatePayload extends Payload {
  @Field(() => ContactPoint, { description: "The contact point." })
  contactPoint!: ContactPoint;
}

@ObjectType({
  description: "A way to reach the company, as anybody may see it: no id, no version.",
})
export class PublicContactPoint {
  @Field(() => String, { description: "What it is for." })
  label!: string;

  @Field(() => Department, { description: "Who answers." })
  department!: Department;

  @Field(() => String, { nullable: true, description: "The territory it is for." })
  territory!: string | null;

  @Field(() => String, { nullable: true, description: "Telephone number, E.164." })
  phone!: string | null;

  @Field(() => String, { nullable: true, description: "E-mail address." })
  email!: string | null;

  @Field(() => String, { nullable: true, description: "When somebody answers." })
  hours!: string | null;

  @Field(() => String, { nullable: true, description: "Public name of the form to write by." })
  form!: string | null;
}
