import { Field, Float, ID, Int, ObjectType } from "type-graphql";

import { DateTimeScalar, JsonScalar } from "../../../graphql/scalars.js";
import { TouchDirection, TouchType } from "../touches/rules/touch-type.js";
import { MarketingChannel } from "../../programmes/rules/marketing-channel.js";
import { FactValues } from "./rules/read-rule.js";
import { DecayKind, ScoreOperator } from "./scoring.enums.js";
// Its file publishes the enums of touches.
import "../touches/touch.enums.js";

const OPTIONAL = { nullable: true };

@ObjectType({ description: "A group of rules, and the most its rules give together." })
export class ScoreModelGroup {
  @Field(() => String, { description: "What rules name it by." })
  id!: string;

  @Field(() => Int, { description: "The most its rules give together." })
  capPoints!: number;
}

@ObjectType({ description: "A fact that rules of fit models may ask about." })
export class ScoreFact {
  @Field(() => String, { description: "Its name, such as `jobTitle`." })
  name!: string;

  @Field(() => FactValues, { description: "What it may be compared with." })
  values!: FactValues;
}

@ObjectType({ description: "What a rule of a fit model asks of a lead." })
export class ScoreCondition {
  @Field(() => String, { description: "The fact, such as `jobTitle`; `scoreFacts` lists them." })
  fact!: string;

  @Field(() => ScoreOperator, { description: "How it is compared." })
  op!: ScoreOperator;

  @Field(() => JsonScalar, { description: "What with: a text, a list of texts, a number, a yes." })
  value!: unknown;
}

@ObjectType({ description: "Which touches a rule of a behaviour model counts: all that is given." })
export class ScoreTouchMatch {
  @Field(() => [TouchType], { description: "What happened; empty: anything." })
  types!: TouchType[];

  @Field(() => [MarketingChannel], { description: "How they came; empty: any way." })
  channels!: MarketingChannel[];

  @Field(() => [TouchDirection], { description: "Who made it happen; empty: either." })
  directions!: TouchDirection[];

  @Field(() => [ID], { description: "The campaigns that brought it about; empty: any or none." })
  campaignIds!: string[];

  @Field(() => [String], {
    description: "Words that `sourceDetail` mentions one of, whatever their case; empty: any.",
  })
  content!: string[];
}

@ObjectType({ description: "How what a touch is worth ages." })
export class ScoreDecay {
  @Field(() => DecayKind, { description: "The way." })
  kind!: DecayKind;

  @Field(() => Int, { ...OPTIONAL, description: "LINEAR: taken off the start each period." })
  percent!: number | null;

  @Field(() => Int, { ...OPTIONAL, description: "LINEAR: days of a period." })
  periodDays!: number | null;

  @Field(() => Int, { ...OPTIONAL, description: "EXPONENTIAL: days until half is left." })
  halfLifeDays!: number | null;

  @Field(() => Int, { ...OPTIONAL, description: "WINDOW: days it counts." })
  windowDays!: number | null;
}

@ObjectType({ description: "One rule: what it looks for and what that is worth." })
export class ScoreModelRule {
  @Field(() => String, { description: "What reasons name it by." })
  id!: string;

  @Field(() => Int, { description: "The version of the model that brought it as it is." })
  version!: number;

  @Field(() => String, { description: "Its group." })
  group!: string;

  @Field(() => Int, { description: "What it gives, or takes." })
  points!: number;

  @Field(() => ScoreCondition, { ...OPTIONAL, description: "FIT: what it asks of the lead." })
  when!: ScoreCondition | null;

  @Field(() => ScoreTouchMatch, { ...OPTIONAL, description: "BEHAVIOUR: the touches it counts." })
  touch!: ScoreTouchMatch | null;

  @Field(() => ScoreDecay, { ...OPTIONAL, description: "BEHAVIOUR: how they age." })
  decay!: ScoreDecay | null;

  @Field(() => Int, {
    ...OPTIONAL,
    description: "BEHAVIOUR: the most the touches of one day give or take; null: no limit.",
  })
  dailyCapPoints!: number | null;
}

@ObjectType({ description: "What one value weighs." })
export class ScoreLearnedWeight {
  @Field(() => String, { description: "The value, or range of values; two joined by ` & `." })
  label!: string;

  @Field(() => Float, { description: "In log-odds: 0 tells nothing, 0.7 doubles the odds." })
  weight!: number;
}

@ObjectType({ description: "What the values of a field, or of two together, tell." })
export class ScoreLearnedTerm {
  @Field(() => [String], { description: "The field, or the two." })
  fields!: string[];

  @Field(() => [ScoreLearnedWeight], { description: "What its values weigh." })
  weights!: ScoreLearnedWeight[];
}

@ObjectType({ description: "What a model has learned, and from what." })
export class ScoreLearned {
  @Field(() => Int, { description: "How many leads whose outcome is known it learned from." })
  outcomes!: number;

  @Field(() => Int, { description: "How many of them were won." })
  won!: number;

  @Field(() => DateTimeScalar, { description: "Outcomes from this instant on." })
  from!: string;

  @Field(() => DateTimeScalar, { description: "Outcomes before this instant." })
  to!: string;

  @Field(() => [String], { description: "Fields left out." })
  exclude!: string[];

  @Field(() => Float, { description: "The log-odds every lead starts from." })
  intercept!: number;

  @Field(() => [ScoreLearnedTerm], { description: "The fields, then the pairs of fields." })
  terms!: ScoreLearnedTerm[];
}
