import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { eraseIntakes } from "./commands/erase-intakes.js";
import { discardIntakes, mendIntake } from "./commands/mend-intake.js";
import { replayIntakes } from "./commands/replay-intakes.js";
import { takeDeliveries } from "./commands/take-deliveries.js";
import * as inputs from "./intake.inputs.js";
import * as payloads from "./intake.payloads.js";

/** What comes by the named sources, and what they refused. */
@Resolver()
export class IntakeResolver {
  @Allow("lead:capture")
  @Mutation(() => payloads.LeadIntakePayload, {
    description:
      "Takes people in through a named source, by its mapping, rules and defaults: one, or the list of a trade show. A bad one is kept as a refused payload and the others stay.",
  })
  leadIntake(
    @Arg("input", () => inputs.LeadIntakeInput) input: inputs.LeadIntakeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadIntakePayload> {
    return once(ctx, "leadIntake", input, takeDeliveries);
  }

  @Allow("intake:mend")
  @Mutation(() => payloads.IntakeMendPayload, {
    description: "Changes what a refused payload holds, and says what is still wrong with it.",
  })
  intakeMend(
    @Arg("input", () => inputs.IntakeMendInput) input: inputs.IntakeMendInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntakeMendPayload> {
    return once(ctx, "intakeMend", input, mendIntake);
  }

  @Allow("intake:mend")
  @Mutation(() => payloads.IntakeReplayPayload, {
    description: "Tries refused payloads again; one refused again stays, with its new reason.",
  })
  intakeReplay(
    @Arg("input", () => inputs.IntakeReplayInput) input: inputs.IntakeReplayInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntakeReplayPayload> {
    return once(ctx, "intakeReplay", input, replayIntakes);
  }

  @Allow("intake:mend")
  @Mutation(() => payloads.IntakeDiscardPayload, {
    description: "Gives refused payloads up; their contents go.",
  })
  intakeDiscard(
    @Arg("input", () => inputs.IntakeDiscardInput) input: inputs.IntakeDiscardInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntakeDiscardPayload> {
    return once(ctx, "intakeDiscard", input, discardIntakes);
  }

  @Allow("intake:mend")
  @Mutation(() => payloads.IntakeErasePayload, {
    description: "Erases what is kept of somebody's refused payloads, by e-mail or telephone.",
  })
  intakeErase(
    @Arg("input", () => inputs.IntakeEraseInput) input: inputs.IntakeEraseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntakeErasePayload> {
    return once(ctx, "intakeErase", input, eraseIntakes);
  }
}
