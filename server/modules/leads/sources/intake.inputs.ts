import { Field, InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  IdInput,
  IdListInput,
  InstantInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { OneOf } from "../../../graphql/one-of.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { IntakePayload } from "./intake-payload.entity.js";
import { LeadSource } from "./lead-source.entity.js";

@InputType({ description: "What came in about one person, as it came." })
export class IntakeDeliveryInput {
  @Field(() => JsonScalar, { description: "An object; the source's mapping says what is what." })
  payload!: unknown;

  @TextInput("The sender's own id of it: the same id again within 7 days has no second effect.", {
    nullable: true,
    max: 200,
  })
  deliveryId?: string | null;
}

@InputType({ description: "People who came by a named source, such as the list of a trade show." })
export class LeadIntakeInput extends CommandInput {
  @IdInput(() => LeadSource, "The source.")
  sourceId!: string;

  @NestedInput(() => [IntakeDeliveryInput], "One a person, at most 200.")
  deliveries!: IntakeDeliveryInput[];

  @TextInput("Which show, form or file all of them are of.", { nullable: true })
  event?: string | null;

  @InstantInput("When they came, where a payload does not say; now if not given.", {
    nullable: true,
  })
  occurredAt?: Date | null;
}

@InputType({ description: "A value put in a payload." })
export class IntakeChangeInput {
  @TextInput("Path in the payload, such as `email` or `properties.email`.", { max: 200 })
  path!: string;

  @Field(() => JsonScalar, {
    nullable: true,
    description: "What stands there now; null takes it away.",
  })
  value?: unknown;
}

@InputType({ description: "How a refused payload is mended." })
export class IntakeMendInput extends ChangeInput {
  @IdInput(() => IntakePayload, "The payload.")
  payloadId!: string;

  @NestedInput(() => [IntakeChangeInput], "What changes, in this order.")
  changes!: IntakeChangeInput[];
}

@InputType({ description: "Which refused payloads to try again." })
export class IntakeReplayInput extends CommandInput {
  @IdListInput(() => IntakePayload, "The payloads, at most 200.")
  payloadIds!: string[];
}

@InputType({ description: "Which refused payloads nobody wants." })
export class IntakeDiscardInput extends CommandInput {
  @IdListInput(() => IntakePayload, "The payloads, at most 200.")
  payloadIds!: string[];
}

@OneOf()
@InputType({ description: "Whose payloads: exactly one of these." })
export class IntakePersonInput {
  @TextInput("E-mail address.", { nullable: true, max: 254 })
  email?: string | null;

  @TextInput("Telephone number; without `+` it is read as one of the workspace's country.", {
    nullable: true,
    max: 100,
  })
  phone?: string | null;
}

@InputType({ description: "Of whom nothing refused is to be kept." })
export class IntakeEraseInput extends CommandInput {
  @NestedInput(() => IntakePersonInput, "The person.")
  person!: IntakePersonInput;
}
