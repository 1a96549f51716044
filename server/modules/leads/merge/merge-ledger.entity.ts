import { Field, ID, ObjectType } from "type-graphql";
import { Index } from "typeorm";

import {
  EnumField,
  InstantField,
  ObjectField,
  RefField,
  TextListField,
} from "../../../database/fields.js";
import { DomainEntity, Row } from "../../../database/row.js";
import { defineList } from "../../../reader/list.js";
import { User } from "../../people/user.entity.js";
import { Lead } from "../lead.entity.js";
import { MergeRule } from "../rules/merge/survivorship.js";
import { MergeState } from "./merge.enums.js";

@ObjectType({ description: "Whose value a field of a merged lead has, and by which rule." })
export class MergedField {
  @Field(() => String, {
    description: "The field, such as `email`; a block such as `address` or `standing` goes as one.",
  })
  field!: string;

  @Field(() => ID, { nullable: true, description: "The lead it is of; null for all together." })
  fromLeadId!: string | null;

  @Field(() => MergeRule, { description: "The rule that won." })
  rule!: MergeRule;
}

/**
 * One merge, for as long as it is remembered. What every row it touched was before stands in
 * merge_image, a table of its own without an API, until the merge is undone or past undoing.
 */
@DomainEntity({
  table: "merge_ledger",
  prefix: "merge",
  description: "One merge of leads: who lives on, who became part of them, and why they look so.",
})
@Index(["workspaceId", "survivorId", "mergedAt", "id"])
@Index(["workspaceId", "reversibleUntil", "id"], { where: "state = 'MERGED'" })
export class MergeLedger extends Row {
  @RefField(() => Lead, "The lead that lived on; it may have been merged itself since.")
  survivorId!: string;

  @TextListField("Ids of the leads that became part of it.")
  mergedIds!: string[];

  @EnumField(() => MergeState, "Whether it still holds.", { state: true })
  state!: MergeState;

  @ObjectField(() => [MergedField], "Whose values it kept, and why.")
  fields!: MergedField[];

  @InstantField("When it was done.")
  mergedAt!: Date;

  @RefField(() => User, "Who did it; null for a program or the server.", { nullable: true })
  mergedById!: string | null;

  @InstantField("Until when `leadUnmerge` can undo it.")
  reversibleUntil!: Date;

  @InstantField("When it was undone.", { nullable: true })
  unmergedAt!: Date | null;

  @RefField(() => User, "Who undid it.", { nullable: true })
  unmergedById!: string | null;
}

export const mergeLedgerList = defineList(MergeLedger, {
  filter: ["mergedAt"],
  order: ["mergedAt"],
  defaultOrder: ["mergedAt", "DESC"],
});
