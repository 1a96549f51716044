import { InputType } from "type-graphql";

import { TextInput } from "../../graphql/inputs.js";

@InputType({ description: "What a row is called in another system." })
export class ExternalRefInput {
  @TextInput("The other system, whatever its case, such as `hubspot`.", { max: 100 })
  system!: string;

  @TextInput("The row's id there, exactly as it writes it.")
  id!: string;
}
