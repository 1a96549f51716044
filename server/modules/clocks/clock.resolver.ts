import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./clock.inputs.js";
import * as payloads from "./clock.payloads.js";
import { cancelClock } from "./commands/cancel-clock.js";
import { pauseClock, resumeClock } from "./commands/pause-clock.js";

/** What a manager may do about a clock; otherwise clocks follow what happens. */
@Resolver()
export class ClockResolver {
  @Allow("sla:steer")
  @Mutation(() => payloads.SlaClockPausePayload, {
    description: "Stops a clock for a while; it comes due later by the open time it stood.",
  })
  slaClockPause(
    @Arg("input", () => inputs.SlaClockPauseInput) input: inputs.SlaClockPauseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.SlaClockPausePayload> {
    return once(ctx, "slaClockPause", input, pauseClock);
  }

  @Allow("sla:steer")
  @Mutation(() => payloads.SlaClockResumePayload, { description: "Lets a paused clock run on." })
  slaClockResume(
    @Arg("input", () => inputs.SlaClockResumeInput) input: inputs.SlaClockResumeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.SlaClockResumePayload> {
    return once(ctx, "slaClockResume", input, resumeClock);
  }

  @Allow("sla:steer")
  @Mutation(() => payloads.SlaClockCancelPayload, {
    description: "Ends a clock of something that is no longer owed, with the reason on record.",
  })
  slaClockCancel(
    @Arg("input", () => inputs.SlaClockCancelInput) input: inputs.SlaClockCancelInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.SlaClockCancelPayload> {
    return once(ctx, "slaClockCancel", input, cancelClock);
  }
}
