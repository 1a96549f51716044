import { ArrayMaxSize } from "class-validator";
import { Field, Float, InputType } from "type-graphql";

import {
  ChangeInput,
  CommandInput,
  EnumInput,
  IdInput,
  IdListInput,
  InstantInput,
  IntInput,
  NestedInput,
  TextInput,
  TextListInput,
} from "../../../graphql/inputs.js";
import { JsonScalar } from "../../../graphql/scalars.js";
import { Team } from "../../people/team.entity.js";
import { Campaign } from "../../programmes/campaign.entity.js";
import { MarketingChannel } from "../../programmes/rules/marketing-channel.js";
import { FitBand } from "../rules/fit-band.js";
import { TouchDirection, TouchType } from "../touches/rules/touch-type.js";
import { ScoreModelStatus } from "./rules/model-machine.js";
import { ScoreKind } from "./rules/score-kind.js";
import { ScoreModel } from "./score-model.entity.js";
import { DecayKind, ScoreOperator } from "./scoring.enums.js";

const OPTIONAL = { nullable: true };

@InputType({ description: "A group of rules, and the most its rules give together." })
export class ScoreModelGroupInput {
  @TextInput("What rules name it by.", { max: 100 })
  id!: string;

  // Its bounds are the model's to check, so that the problem names the group.
  @Field(() => Float, { description: "The most its rules give together; whole." })
  capPoints!: number;
}

@InputType({ description: "What a rule of a fit model asks of a lead." })
export class ScoreConditionInput {
  @TextInput("The fact, such as `jobTitle`; `scoreFacts` lists them.", { max: 100 })
  fact!: string;

  @EnumInput(() => ScoreOperator, "How it is compared.")
  op!: ScoreOperator;

  @Field(() => JsonScalar, { description: "What with: a text, a list of texts, a number, a yes." })
  value!: unknown;
}

@InputType({ description: "Which touches a rule counts: all that is given must agree." })
export class ScoreTouchMatchInput {
  @Field(() => [TouchType], { ...OPTIONAL, description: "What happened; anything if absent." })
  types?: TouchType[] | null;

  @Field(() => [MarketingChannel], { ...OPTIONAL, description: "How they came; any if absent." })
  channels?: MarketingChannel[] | null;

  @Field(() => [TouchDirection], { ...OPTIONAL, description: "Who made it happen; either." })
  directions?: TouchDirection[] | null;

  @IdListInput(() => Campaign, "The campaigns that brought it about; any or none.", OPTIONAL)
  campaignIds?: string[] | null;

  @TextListInput("Words that `sourceDetail` mentions one of, whatever their case.", OPTIONAL)
  content?: string[] | null;
}

@InputType({ description: "How what a touch is worth ages: what its kind needs." })
export class ScoreDecayInput {
  @EnumInput(() => DecayKind, "The way.")
  kind!: DecayKind;

  @IntInput("LINEAR: taken off the start each period.", OPTIONAL)
  percent?: number | null;

  @IntInput("LINEAR: days of a period.", OPTIONAL)
  periodDays?: number | null;

  @IntInput("EXPONENTIAL: days until half is left.", OPTIONAL)
  halfLifeDays?: number | null;

  @IntInput("WINDOW: days it counts.", OPTIONAL)
  windowDays?: number | null;
}

@InputType({ description: "One rule: what it looks for and what that is worth." })
export class ScoreModelRuleInput {
  @TextInput("What reasons name it by; unique in the model.", { max: 100 })
  id!: string;

  @TextInput("Its group.", { max: 100 })
  group!: string;

  @Field(() => Float, { description: "What it gives, or takes; whole." })
  points!: number;

  @NestedInput(() => ScoreConditionInput, "FIT: what it asks of the lead.", OPTIONAL)
  when?: ScoreConditionInput | null;

  @NestedInput(() => ScoreTouchMatchInput, "BEHAVIOUR: the touches it counts.", OPTIONAL)
  touch?: ScoreTouchMatchInput | null;

  @NestedInput(() => ScoreDecayInput, "BEHAVIOUR: how they age; not at all if absent.", OPTIONAL)
  decay?: ScoreDecayInput | null;

  @Field(() => Float, {
    ...OPTIONAL,
    description: "BEHAVIOUR: the most the touches of one day give or take; no limit if absent.",
  })
  dailyCapPoints?: number | null;
}

@InputType({ description: "A model as it is to be." })
export class ScoreModelDraftInput extends CommandInput {
  @TextInput("What it is called.")
  name!: string;

  @EnumInput(() => ScoreKind, "FIT or BEHAVIOUR; `scoreModelLearn` makes the others.")
  kind!: ScoreKind;

  @TextInput("The product line whose leads it scores; every lead no other is for.", OPTIONAL)
  productLine?: string | null;

  @Field(() => Float, { description: "The most a lead can have: FIT up to 100, BEHAVIOUR 1000." })
  capPoints!: number;

  @ArrayMaxSize(50)
  @NestedInput(() => [ScoreModelGroupInput], "Its groups; a rule needs one.")
  groups!: ScoreModelGroupInput[];

  @NestedInput(() => [ScoreModelRuleInput], "Its rules, in the order they count.")
  rules!: ScoreModelRuleInput[];
}

@InputType({ description: "What changes about a draft: absent leaves." })
export class ScoreModelChangeInput extends ChangeInput {
  @IdInput(() => ScoreModel, "The draft.")
  modelId!: string;

  @TextInput("What it is called.", OPTIONAL)
  name?: string | null;

  @Field(() => Float, { ...OPTIONAL, description: "The most a lead can have." })
  capPoints?: number | null;

  @NestedInput(() => [ScoreModelGroupInput], "Its groups, all of them.", OPTIONAL)
  groups?: ScoreModelGroupInput[] | null;

  @NestedInput(() => [ScoreModelRuleInput], "Its rules, all of them.", OPTIONAL)
  rules?: ScoreModelRuleInput[] | null;
}

@InputType({ description: "What a model is to be used for." })
export class ScoreModelMoveInput extends ChangeInput {
  @IdInput(() => ScoreModel, "The model.")
  modelId!: string;

  @EnumInput(() => ScoreModelStatus, "SHADOW, ACTIVE or RETIRED.")
  to!: ScoreModelStatus;
}

/** Enough to tell an AUC to a hundredth. */
export const DEFAULT_SAMPLE = 2_000;

@InputType({ description: "A model, and the past it is tried on." })
export class ScoreModelBacktestInput {
  @IdInput(() => ScoreModel, "The model.")
  modelId!: string;

  @InstantInput("The period's start.")
  from!: Date;

  @InstantInput("The period's end.")
  to!: Date;

  @IntInput(
    `On how many outcomes and leads at most: a sample of all in the period, drawn by their ids, the same each time and for every model; ${DEFAULT_SAMPLE} if not given.`,
    { nullable: true, min: 100, max: 10_000 },
  )
  sample?: number | null;
}

@InputType({ description: "Which outcomes: all there are if nothing is given." })
export class ScoreOutcomesInput {
  @TextInput("Only of leads of this product line.", OPTIONAL)
  productLine?: string | null;

  @IdInput(() => Team, "Only of leads that this team's people had.", OPTIONAL)
  teamId?: string | null;

  @InstantInput("From this instant on.", OPTIONAL)
  from?: Date | null;

  @InstantInput("Before this instant.", OPTIONAL)
  to?: Date | null;
}

@InputType({ description: "What a model is to learn from." })
export class ScoreModelLearnInput extends CommandInput {
  @TextInput("What it is called.")
  name!: string;

  @TextInput("Only leads of this product line, which it is then for.", OPTIONAL)
  productLine?: string | null;

  @IdInput(() => Team, "Only leads that this team's people had; it is then for those.", OPTIONAL)
  teamId?: string | null;

  @InstantInput("Outcomes from this instant on; all there are if absent.", OPTIONAL)
  from?: Date | null;

  @InstantInput("Outcomes before this instant; until now if absent.", OPTIONAL)
  to?: Date | null;

  @TextListInput(
    "Fields to leave out, such as `attributes.tags`: what was written after the outcome was known.",
    OPTIONAL,
  )
  exclude?: string[] | null;
}

@InputType({ description: "The line as agreed anew: absent leaves." })
export class AgreedLineSetInput extends ChangeInput {
  @IntInput("Fewest fit points of a lead that may be handed over as it is.", {
    nullable: true,
    max: 100,
  })
  fitPoints?: number | null;

  @EnumInput(() => FitBand, "The least band of fit of a lead beyond the line.", OPTIONAL)
  leastBand?: FitBand | null;

  @IntInput("Behaviour points from which the server hands over; null: it never does.", {
    nullable: true,
    max: 1000,
  })
  behaviourPoints?: number | null;

  @IntInput("Fewest behaviour points of engagement 1.", { nullable: true, max: 1000 })
  keenPoints?: number | null;

  @IntInput("Fewest behaviour points of engagement 2.", { nullable: true, max: 1000 })
  engagedPoints?: number | null;

  @IntInput("Percent from which a prediction counts as a yes.", { nullable: true, max: 100 })
  chancePoints?: number | null;
}
