import { Field, Float, Int, ObjectType } from "type-graphql";

import { DateTimeScalar } from "../../../graphql/scalars.js";
import type { BandReport, Report } from "./rules/backtest-report.js";
import type { Confusion } from "./rules/ranking.js";
import { ScoreModel } from "./score-model.entity.js";

const OPTIONAL = { nullable: true };

@ObjectType({ description: "How leads of one band went." })
export class ScoreBacktestBand implements BandReport {
  @Field(() => String, { description: "The band: of fit, of engagement, or of the chance." })
  band!: string;

  @Field(() => Int, { description: "Leads in it whose outcome is known." })
  leads!: number;

  @Field(() => Int, { description: "How many of them were won." })
  won!: number;

  @Field(() => Float, { ...OPTIONAL, description: "Share of them that was won; null of none." })
  precision!: number | null;
}

@ObjectType({ description: "What would have come of handing over exactly those beyond the line." })
export class ScoreBacktestConfusion implements Confusion {
  @Field(() => Int, { description: "Handed over, and won." })
  truePositives!: number;

  @Field(() => Int, { description: "Handed over, and not won." })
  falsePositives!: number;

  @Field(() => Int, { description: "Kept back, though they were won." })
  falseNegatives!: number;

  @Field(() => Int, { description: "Kept back, and not won." })
  trueNegatives!: number;
}

@ObjectType({ description: "How a model would have done in a period, beside the one in use." })
export class ScoreBacktest implements Report {
  @Field(() => ScoreModel, { description: "The model that was tried." })
  model!: ScoreModel;

  @Field(() => DateTimeScalar, { description: "The period's start." })
  from!: Date;

  @Field(() => DateTimeScalar, { description: "The period's end." })
  to!: Date;

  @Field(() => Int, { description: "Leads tried whose outcome fell in the period." })
  outcomes!: number;

  @Field(() => Int, { description: "How many of them were won." })
  won!: number;

  @Field(() => Float, {
    ...OPTIONAL,
    description:
      "The chance that one that was won ranks above one that was not: 0.5 is a coin, 1 is never wrong. Null where all went one way.",
  })
  auc!: number | null;

  @Field(() => Float, {
    ...OPTIONAL,
    description: "How many times as many of the best-ranked tenth were won as of all.",
  })
  lift!: number | null;

  @Field(() => [ScoreBacktestBand], { description: "By band, best first." })
  bands!: readonly ScoreBacktestBand[];

  @Field(() => ScoreBacktestConfusion, { description: "At the agreed line." })
  confusion!: ScoreBacktestConfusion;

  @Field(() => Float, { ...OPTIONAL, description: "Share of those beyond the line that was won." })
  precision!: number | null;

  @Field(() => Float, { ...OPTIONAL, description: "Share of those won that was beyond the line." })
  recall!: number | null;

  @Field(() => Float, { ...OPTIONAL, description: "`auc` of the model in use; null without one." })
  activeAuc!: number | null;

  @Field(() => Float, { ...OPTIONAL, description: "`lift` of the model in use; null without one." })
  activeLift!: number | null;

  @Field(() => Int, { description: "Leads tried that came in the period." })
  leads!: number;

  @Field(() => Int, { description: "How many of them are beyond the line by this model." })
  mqls!: number;

  @Field(() => Int, { ...OPTIONAL, description: "And by the model in use; null without one." })
  activeMqls!: number | null;

  @Field(() => Float, {
    ...OPTIONAL,
    description: "Change of that number: 0.1 is a tenth more. Null where there is none to compare.",
  })
  mqlChange!: number | null;

  @Field(() => Int, { description: "Leads whose outcome fell in the period, tried or not." })
  allOutcomes!: number;

  @Field(() => Int, { description: "Leads that came in the period, tried or not." })
  allLeads!: number;

  @Field(() => Boolean, {
    description:
      "True when only a sample was tried: there were more outcomes, or leads, than `sample`.",
  })
  isCut!: boolean;
}
