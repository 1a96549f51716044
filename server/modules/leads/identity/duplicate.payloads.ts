import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { DecimalScalar } from "../../../graphql/scalars.js";
import { Lead } from "../lead.entity.js";
import { LeadIntakeProblem } from "../lead.payloads.js";
import { MatchBand } from "../rules/identity/match-band.js";
import { DuplicateCase, DuplicateEvidence } from "./duplicate-case.entity.js";
import { DuplicateModel } from "./duplicate-model.entity.js";
import { DuplicateScan } from "./duplicate-scan.entity.js";

@ObjectType({ description: "A lead that the person may be." })
export class DuplicateMatch {
  @Field(() => Lead, { description: "The lead." })
  lead!: Lead;

  @Field(() => DecimalScalar, {
    description: "In bits: 0 is even odds that they are one person, 10 is a thousand to one.",
  })
  score!: string;

  @Field(() => DecimalScalar, { description: "The chance, 0 to 1, which the score stands for." })
  probability!: string;

  @Field(() => MatchBand, { description: "What the score calls for." })
  band!: MatchBand;

  @Field(() => [DuplicateEvidence], {
    description: "What speaks for and against; its bits sum to the score.",
  })
  evidence!: DuplicateEvidence[];
}

@ObjectType({ description: "Who among the leads a person may be." })
export class DuplicateSearchResult {
  @Field(() => [DuplicateMatch], { description: "Likeliest first, at most 20." })
  matches!: DuplicateMatch[];

  @Field(() => Int, { description: "Version of the model that gave the scores." })
  modelVersion!: number;

  @Field(() => [LeadIntakeProblem], {
    description: "What could not be read, and was not searched by.",
  })
  problems!: LeadIntakeProblem[];
}

@ObjectType({ description: "The case as decided." })
export class DuplicateDecidePayload extends Payload {
  @Field(() => DuplicateCase, { description: "The case." })
  duplicate!: DuplicateCase;
}

@ObjectType({ description: "The scan that goes on now." })
export class DuplicateScanStartPayload extends Payload {
  @Field(() => DuplicateScan, { description: "The scan; read it again to see how far it is." })
  scan!: DuplicateScan;
}

@ObjectType({ description: "The weights as estimated, not in use yet." })
export class DuplicateModelEstimatePayload extends Payload {
  @Field(() => DuplicateModel, { description: "The new version." })
  model!: DuplicateModel;
}

@ObjectType({ description: "The weights in use now." })
export class DuplicateModelUsePayload extends Payload {
  @Field(() => DuplicateModel, { description: "The version." })
  model!: DuplicateModel;
}
