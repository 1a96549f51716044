import { InputType } from "type-graphql";

import { EnumInput, IdInput } from "../../../graphql/inputs.js";
import { Account } from "../../accounts/account.entity.js";
import { LeadChannel } from "../lead.enums.js";
import { LeadSource } from "../sources/lead-source.entity.js";

@InputType({ description: "Of which leads, by what is known of them now." })
export class LeadConservationFilter {
  @IdInput(() => LeadSource, "By which source they came first.", { nullable: true })
  sourceId?: string | null;

  @EnumInput(() => LeadChannel, "By which channel they came first.", { nullable: true })
  receivedVia?: LeadChannel | null;

  @IdInput(() => Account, "Of which account they are.", { nullable: true })
  accountId?: string | null;
}
