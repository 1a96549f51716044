import { Field, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { Consent, Suppression } from "./consent.entity.js";

@ObjectType({ description: "The consent as recorded." })
export class ConsentRecordPayload extends Payload {
  @Field(() => Consent, { description: "The consent." })
  consent!: Consent;
}

@ObjectType({ description: "What is revoked." })
export class ConsentRevokePayload extends Payload {
  @Field(() => [Consent], { description: "The consents this revoked." })
  consents!: Consent[];

  @Field(() => Suppression, { description: "What keeps the address from being written to." })
  suppression!: Suppression;
}
