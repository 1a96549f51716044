import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { DateTimeScalar } from "../../../graphql/scalars.js";
import { once } from "../../../idempotency.js";
import { fitFacts } from "../rules/fit-facts.js";
import { AgreedLine } from "./agreed-line.entity.js";
import { ScoreBacktest } from "./backtest.objects.js";
import { backtest } from "./commands/backtest.js";
import { countOutcomes } from "./commands/count-outcomes.js";
import { findScoresAt } from "./commands/find-score-at.js";
import { learnModel } from "./commands/learn-model.js";
import { moveScoreModel } from "./commands/move-model.js";
import { setAgreedLine } from "./commands/set-line.js";
import { changeModel, draftModel } from "./commands/write-model.js";
import { agreedLine } from "./models-in-use.js";
import { valuesOf } from "./rules/read-rule.js";
import { LeadScoresAt } from "./score-at.objects.js";
import * as inputs from "./score-model.inputs.js";
import { ScoreFact } from "./score-model.objects.js";
import * as payloads from "./score-model.payloads.js";

/** What leads are scored by, and from where they are sales'. */
@Resolver()
export class ScoringResolver {
  @Allow("lead:read")
  @Query(() => AgreedLine, { description: "From where a lead is sales', as both sides agreed." })
  agreedLine(@Ctx() ctx: Context): Promise<AgreedLine> {
    return agreedLine(ctx);
  }

  @Allow("lead:read")
  @Query(() => [ScoreFact], { description: "The facts that rules of fit models may ask about." })
  scoreFacts(): ScoreFact[] {
    return fitFacts.map((name) => ({ name, values: valuesOf(name) }));
  }

  @Allow("lead:read")
  @Query(() => LeadScoresAt, {
    description:
      "What a lead scored at an instant, computed again: it follows from what was on record by then and from the model, so it never changes.",
  })
  leadScoreAt(
    @Arg("leadId", () => ID, { description: "The lead." }) leadId: string,
    @Arg("at", () => DateTimeScalar, { description: "The instant." }) at: Date,
    @Arg("modelId", () => ID, {
      nullable: true,
      description: "Any model; those in use at the instant if not given.",
    })
    modelId: string | null,
    @Ctx() ctx: Context,
  ): Promise<LeadScoresAt> {
    return findScoresAt(ctx, { leadId, at, modelId });
  }

  @Allow("score:review")
  @Query(() => payloads.ScoreOutcomes, {
    description: "Of how many leads it is known how they went: what a model may learn from.",
  })
  scoreOutcomes(
    @Arg("input", () => inputs.ScoreOutcomesInput, {
      nullable: true,
      description: "Of which; all there are if not given.",
    })
    input: inputs.ScoreOutcomesInput | null,
    @Ctx() ctx: Context,
  ): Promise<payloads.ScoreOutcomes> {
    return countOutcomes(ctx, input ?? {});
  }

  @Allow("score:review")
  @Query(() => ScoreBacktest, {
    description:
      "How a model would have done on leads of a period, as they were known before sales first had them, beside the model in use.",
  })
  scoreModelBacktest(
    @Arg("input", () => inputs.ScoreModelBacktestInput) input: inputs.ScoreModelBacktestInput,
    @Ctx() ctx: Context,
  ): Promise<ScoreBacktest> {
    return backtest(ctx, input);
  }

  @Allow("score:tune")
  @Mutation(() => payloads.ScoreModelLearnPayload, {
    description:
      "Drafts a predictive model that learns, in the background, from how leads went. Refused where too few were won or too few were not.",
  })
  scoreModelLearn(
    @Arg("input", () => inputs.ScoreModelLearnInput) input: inputs.ScoreModelLearnInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ScoreModelLearnPayload> {
    return once(ctx, "scoreModelLearn", input, learnModel);
  }

  @Allow("score:tune")
  @Mutation(() => payloads.ScoreModelDraftPayload, {
    description: "Drafts a fit or behaviour model, as the next version of its kind.",
  })
  scoreModelDraft(
    @Arg("input", () => inputs.ScoreModelDraftInput) input: inputs.ScoreModelDraftInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ScoreModelDraftPayload> {
    return once(ctx, "scoreModelDraft", input, draftModel);
  }

  @Allow("score:tune")
  @Mutation(() => payloads.ScoreModelChangePayload, {
    description: "Changes a draft; what is in use, or was, never changes.",
  })
  scoreModelChange(
    @Arg("input", () => inputs.ScoreModelChangeInput) input: inputs.ScoreModelChangeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ScoreModelChangePayload> {
    return once(ctx, "scoreModelChange", input, changeModel);
  }

  @Allow("score:tune")
  @Mutation(() => payloads.ScoreModelMovePayload, {
    description:
      "Tries a model beside the one in use, puts it to use, or retires it. Every lead is then scored anew, in the background; `leads.rescored` tells the end.",
  })
  scoreModelMove(
    @Arg("input", () => inputs.ScoreModelMoveInput) input: inputs.ScoreModelMoveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ScoreModelMovePayload> {
    return once(ctx, "scoreModelMove", input, moveScoreModel);
  }

  @Allow("score:tune")
  @Mutation(() => payloads.AgreedLineSetPayload, {
    description: "Writes down the line as agreed anew; every lead is then placed by it.",
  })
  agreedLineSet(
    @Arg("input", () => inputs.AgreedLineSetInput) input: inputs.AgreedLineSetInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.AgreedLineSetPayload> {
    return once(ctx, "agreedLineSet", input, setAgreedLine);
  }
}
