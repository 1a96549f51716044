import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { enrolLeads } from "./commands/enrol-leads.js";
import { exitEnrolment, pauseEnrolment, resumeEnrolment } from "./commands/hold-enrolment.js";
import { previewStep, testStep } from "./commands/preview-step.js";
import * as inputs from "./enrolment.inputs.js";
import * as payloads from "./enrolment.payloads.js";

const { NurtureStepPreview } = payloads;

/** People in programmes, and what they get. */
@Resolver()
export class NurtureEnrolmentResolver {
  @Allow("nurture:read")
  @Query(() => NurtureStepPreview, {
    description: "A step as a lead would get it now. Nothing is sent.",
  })
  nurtureStepPreview(
    @Arg("input", () => inputs.NurtureStepPreviewInput) input: inputs.NurtureStepPreviewInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureStepPreview> {
    return previewStep(ctx, input);
  }

  @Allow("nurture:write")
  @Mutation(() => payloads.NurtureStepTestPayload, {
    description: "Sends a step to yourself, as a lead would get it.",
  })
  nurtureStepTest(
    @Arg("input", () => inputs.NurtureStepTestInput) input: inputs.NurtureStepTestInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureStepTestPayload> {
    return once(ctx, "nurtureStepTest", input, testStep);
  }

  @Allow("nurture:enrol")
  @Mutation(() => payloads.NurtureEnrolPayload, {
    description:
      "Takes leads into a programme by hand, whatever its entry filter. Only leads that are NURTURING, with an address that may be written to; each is answered for by itself.",
  })
  nurtureEnrol(
    @Arg("input", () => inputs.NurtureEnrolInput) input: inputs.NurtureEnrolInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureEnrolPayload> {
    return once(ctx, "nurtureEnrol", input, enrolLeads);
  }

  @Allow("nurture:enrol")
  @Mutation(() => payloads.NurtureEnrolmentPausePayload, {
    description: "Holds somebody where they are in a programme.",
  })
  nurtureEnrolmentPause(
    @Arg("input", () => inputs.NurtureEnrolmentPauseInput) input: inputs.NurtureEnrolmentPauseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureEnrolmentPausePayload> {
    return once(ctx, "nurtureEnrolmentPause", input, pauseEnrolment);
  }

  @Allow("nurture:enrol")
  @Mutation(() => payloads.NurtureEnrolmentResumePayload, {
    description: "Lets somebody who was held go on.",
  })
  nurtureEnrolmentResume(
    @Arg("input", () => inputs.NurtureEnrolmentResumeInput)
    input: inputs.NurtureEnrolmentResumeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureEnrolmentResumePayload> {
    return once(ctx, "nurtureEnrolmentResume", input, resumeEnrolment);
  }

  @Allow("nurture:enrol")
  @Mutation(() => payloads.NurtureEnrolmentExitPayload, {
    description: "Takes somebody out of a programme; what waits to be sent to them is not sent.",
  })
  nurtureEnrolmentExit(
    @Arg("input", () => inputs.NurtureEnrolmentExitInput) input: inputs.NurtureEnrolmentExitInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureEnrolmentExitPayload> {
    return once(ctx, "nurtureEnrolmentExit", input, exitEnrolment);
  }
}
