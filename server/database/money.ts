import { Field, ObjectType } from "type-graphql";

import { DecimalScalar } from "../graphql/scalars.js";

@ObjectType({ description: "An exact amount with its currency. Never summed across currencies." })
export class Money {
  @Field(() => DecimalScalar, { description: 'The amount as a string, `"1250.5000"`.' })
  amount!: string;

  @Field(() => String, { description: "ISO 4217, such as `EUR`." })
  currencyCode!: string;
}
