import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { WebForm } from "./web-form.entity.js";

@ObjectType({ description: "The form as made." })
export class WebFormCreatePayload extends Payload {
  @Field(() => WebForm, { description: "The form." })
  form!: WebForm;
}

@ObjectType({ description: "The form as changed." })
export class WebFormUpdatePayload extends Payload {
  @Field(() => WebForm, { description: "The form." })
  form!: WebForm;
}
