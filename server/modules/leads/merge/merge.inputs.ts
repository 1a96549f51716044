import { InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  IdInput,
  IdListInput,
  NestedInput,
  TextInput,
} from "../../../graphql/inputs.js";
import { Lead } from "../lead.entity.js";
import { MergeLedger } from "./merge-ledger.entity.js";

const SURVIVOR = "The lead that lives on.";
const MERGED =
  "The leads that become part of it; an id of one merged before stands for its survivor.";
const FIELDS = "Values you pick yourself; all others are picked by rule.";

@InputType({ description: "A value of a merged lead picked by whoever merges." })
export class LeadMergeFieldInput {
  @TextInput("The field as `leadMergePreview` names it, such as `email` or `address`.", { max: 50 })
  field!: string;

  @IdInput(() => Lead, "The lead whose value it keeps, even where that is empty.")
  fromLeadId!: string;
}

@InputType({ description: "Leads that are one person." })
export class LeadMergeInput extends ChangeInput {
  @IdInput(() => Lead, SURVIVOR)
  survivorId!: string;

  @IdListInput(() => Lead, MERGED)
  mergedIds!: string[];

  @NestedInput(() => [LeadMergeFieldInput], FIELDS, { nullable: true })
  fields?: LeadMergeFieldInput[] | null;
}

@InputType({ description: "Leads that would become one." })
export class LeadMergePreviewInput {
  @IdInput(() => Lead, SURVIVOR)
  survivorId!: string;

  @IdListInput(() => Lead, MERGED)
  mergedIds!: string[];

  @NestedInput(() => [LeadMergeFieldInput], FIELDS, { nullable: true })
  fields?: LeadMergeFieldInput[] | null;
}

@InputType({ description: "One of many merges." })
export class LeadMergeManyItem extends LeadMergePreviewInput {}

@InputType({ description: "Cases that were decided to be one person each." })
export class LeadMergeManyInput extends CommandInput {
  @NestedInput(() => [LeadMergeManyItem], "At most 200, each done or refused by itself.")
  merges!: LeadMergeManyItem[];
}

@InputType({ description: "A merge to undo." })
export class LeadUnmergeInput extends CommandInput {
  @IdInput(() => MergeLedger, "Which; `Lead.merges` lists those of a lead.")
  mergeId!: string;
}
