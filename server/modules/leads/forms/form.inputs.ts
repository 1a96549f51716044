import { Matches } from "class-validator";
import { InputType } from "type-graphql";

import {
  BooleanInput,
  ExpectedVersionInput,
  IdempotencyKeyInput,
  IdInput,
  IntInput,
  LongTextInput,
  NestedInput,
  TextInput,
  TextListInput,
} from "../../../graphql/inputs.js";
import { LeadSource } from "../sources/lead-source.entity.js";
import { WebForm } from "./web-form.entity.js";

@InputType({ description: "What a field is called on the form." })
export class WebFormLabelInput {
  @TextInput("The field, such as `email`.", { max: 60 })
  field!: string;

  @TextInput("What stands beside it.", { max: 120 })
  label!: string;
}

@InputType({ description: "Never in the schema itself: what may be set on a form." })
abstract class WebFormFields {
  @TextInput("A sentence below the heading.", { nullable: true })
  intro?: string | null;

  @TextListInput("Fields it asks for, in order; name, e-mail, company and problem if new.", {
    nullable: true,
  })
  fields?: string[];

  @NestedInput(() => [WebFormLabelInput], "Labels other than the usual ones.", { nullable: true })
  labels?: WebFormLabelInput[];

  @TextInput("What the button says; `Send` if new.", { nullable: true, max: 60 })
  submitLabel?: string;

  @TextInput("What is said once it is sent.", { nullable: true })
  thanks?: string;

  @LongTextInput("The words of the consent it asks for. Needs a topic.", { nullable: true })
  consentText?: string | null;

  @Matches(/^[a-z0-9][a-z0-9-]{0,63}$/, { message: "must be a slug: a-z, 0-9 and -, at most 64" })
  @TextInput("What that consent is about, such as `newsletter`.", { nullable: true, max: 64 })
  consentTopic?: string | null;

  @BooleanInput("Whether it cannot be sent without that consent.", { nullable: true })
  consentRequired?: boolean;

  @TextListInput("Origins of the sites that may embed it, such as `https://www.acme.com`.", {
    nullable: true,
  })
  allowedOrigins?: string[];

  @IntInput("Bits of work a browser does before it may send: 0 for none; 14 if new.", {
    nullable: true,
    max: 20,
  })
  workBits?: number;

  @IntInput("Seconds a person needs at least; 2 if new.", { nullable: true, max: 60 })
  minSeconds?: number;
}

@InputType({ description: "A form for a source." })
export class WebFormCreateInput extends WebFormFields {
  @IdInput(() => LeadSource, "A source of the kind WEB_FORM, which has no form yet.")
  sourceId!: string;

  @TextInput("Heading.", { max: 120 })
  title!: string;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}

@InputType({ description: "What changes about a form: absent leaves, null clears." })
export class WebFormUpdateInput extends WebFormFields {
  @IdInput(() => WebForm, "The form.")
  formId!: string;

  @TextInput("Heading.", { nullable: true, max: 120 })
  title?: string;

  @ExpectedVersionInput()
  expectedVersion?: number | null;

  @IdempotencyKeyInput()
  idempotencyKey?: string | null;
}
