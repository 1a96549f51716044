import { Field, ID, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { Lead } from "../lead.entity.js";
import { MergedField, MergeLedger } from "./merge-ledger.entity.js";

@ObjectType({ description: "What one lead says of a field." })
export class MergeCandidate {
  @Field(() => ID, { description: "The lead." })
  leadId!: string;

  @Field(() => JsonScalar, { nullable: true, description: "Its value; an object for a block." })
  value!: unknown;
}

@ObjectType({ description: "What a merge would make of one field." })
export class MergePreviewField extends MergedField {
  @Field(() => JsonScalar, {
    nullable: true,
    description: "The value it would have; an object for a block.",
  })
  value!: unknown;

  @Field(() => [MergeCandidate], { description: "What each lead says, the survivor first." })
  candidates!: MergeCandidate[];
}

@ObjectType({ description: "How many rows of a type would follow into the survivor." })
export class MergeMove {
  @Field(() => String, { description: "Type of the rows, such as `Touch`." })
  type!: string;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "What a merge would do. Nothing was written." })
export class LeadMergePreview {
  @Field(() => Lead, { description: "The lead that would live on, as it is." })
  survivor!: Lead;

  @Field(() => [Lead], { description: "The leads that would become part of it, as they are." })
  merged!: Lead[];

  @Field(() => [MergePreviewField], { description: "Field by field, with the rule that won." })
  fields!: MergePreviewField[];

  @Field(() => [MergeMove], { description: "What would follow, by type." })
  moves!: MergeMove[];
}

@ObjectType({ description: "The lead that lives on." })
export class LeadMergePayload extends Payload {
  @Field(() => Lead, { description: "The survivor, as it is now." })
  lead!: Lead;

  @Field(() => MergeLedger, { description: "The merge, by whose id it can be undone." })
  merge!: MergeLedger;
}

@ObjectType({ description: "Why a merge was refused." })
export class LeadMergeError {
  @Field(() => String, { description: "A code as errors have them." })
  code!: string;

  @Field(() => String, { description: "The reason in words." })
  message!: string;
}

@ObjectType({ description: "What became of one of many merges." })
export class LeadMergeResult {
  @Field(() => Lead, { nullable: true, description: "The survivor; null when it was refused." })
  lead!: Lead | null;

  @Field(() => MergeLedger, { nullable: true, description: "The merge; null when refused." })
  merge!: MergeLedger | null;

  @Field(() => LeadMergeError, { nullable: true, description: "Why it was refused." })
  error!: LeadMergeError | null;
}

@ObjectType({ description: "What became of the merges, in the order sent." })
export class LeadMergeManyPayload extends Payload {
  @Field(() => [LeadMergeResult], { description: "One for each." })
  results!: LeadMergeResult[];
}

@ObjectType({ description: "The leads as they stand for themselves again." })
export class LeadUnmergePayload extends Payload {
  @Field(() => Lead, { description: "The lead that had lived on." })
  lead!: Lead;

  @Field(() => [Lead], { description: "The leads that had become part of it." })
  unmerged!: Lead[];

  @Field(() => MergeLedger, { description: "The merge as undone." })
  merge!: MergeLedger;
}
