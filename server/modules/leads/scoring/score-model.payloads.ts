import { Field, Int, ObjectType } from "type-graphql";

import { Payload } from "../../../graphql/inputs.js";
import { AgreedLine } from "./agreed-line.entity.js";
import { ScoreModel } from "./score-model.entity.js";

@ObjectType({ description: "The draft." })
export class ScoreModelDraftPayload extends Payload {
  @Field(() => ScoreModel, { description: "The model." })
  model!: ScoreModel;
}

@ObjectType({ description: "The draft as it is now." })
export class ScoreModelChangePayload extends Payload {
  @Field(() => ScoreModel, { description: "The model." })
  model!: ScoreModel;
}

@ObjectType({ description: "The model as it is used now." })
export class ScoreModelMovePayload extends Payload {
  @Field(() => ScoreModel, { description: "The model." })
  model!: ScoreModel;

  @Field(() => ScoreModel, {
    nullable: true,
    description: "The one it took the place of, retired now.",
  })
  retired!: ScoreModel | null;
}

@ObjectType({ description: "A draft that learns." })
export class ScoreModelLearnPayload extends Payload {
  @Field(() => ScoreModel, { description: "The model; `learned` is there once it has learned." })
  model!: ScoreModel;
}

@ObjectType({ description: "How many leads were not won for a reason." })
export class ScoreOutcomeReason {
  @Field(() => String, {
    nullable: true,
    description:
      "Its code; see `rejectReasons`. Null: by a verdict, or their opportunity was lost.",
  })
  reasonCode!: string | null;

  @Field(() => Int, { description: "How many." })
  count!: number;
}

@ObjectType({ description: "Of how many leads it is known how they went." })
export class ScoreOutcomes {
  @Field(() => Int, { description: "Converted, unless their opportunity was lost since." })
  won!: number;

  @Field(() => Int, { description: "Lost, disqualified or sent back for what a score could know." })
  lost!: number;

  @Field(() => [ScoreOutcomeReason], { description: "Those not won by reason, most first." })
  lostFor!: ScoreOutcomeReason[];

  @Field(() => Int, { description: "So many of each are needed to learn from." })
  needed!: number;
}

@ObjectType({ description: "The line as agreed." })
export class AgreedLineSetPayload extends Payload {
  @Field(() => AgreedLine, { description: "The line." })
  line!: AgreedLine;
}
