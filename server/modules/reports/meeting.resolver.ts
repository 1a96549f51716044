import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { cancelMeeting, holdMeeting, missMeeting } from "./commands/close-meeting.js";
import { planMeeting } from "./commands/plan-meeting.js";
import { updateMeeting } from "./commands/update-meeting.js";
import * as inputs from "./meeting.inputs.js";
import * as payloads from "./reports.payloads.js";

@Resolver()
export class MeetingResolver {
  @Allow("meeting:write")
  @Mutation(() => payloads.MeetingPlanPayload, { description: "Plans a customer meeting." })
  meetingPlan(
    @Arg("input", () => inputs.MeetingPlanInput) input: inputs.MeetingPlanInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.MeetingPlanPayload> {
    return once(ctx, "meetingPlan", input, planMeeting);
  }

  @Allow("meeting:write")
  @Mutation(() => payloads.MeetingUpdatePayload, {
    description: "Changes a planned or held meeting, or adds attendees.",
  })
  meetingUpdate(
    @Arg("input", () => inputs.MeetingUpdateInput) input: inputs.MeetingUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.MeetingUpdatePayload> {
    return once(ctx, "meetingUpdate", input, updateMeeting);
  }

  @Allow("meeting:write")
  @Mutation(() => payloads.MeetingHoldPayload, {
    description: "Says that a meeting took place and who was there.",
  })
  meetingHold(
    @Arg("input", () => inputs.MeetingHoldInput) input: inputs.MeetingHoldInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.MeetingHoldPayload> {
    return once(ctx, "meetingHold", input, holdMeeting);
  }

  @Allow("meeting:write")
  @Mutation(() => payloads.MeetingCancelPayload, { description: "Calls a meeting off." })
  meetingCancel(
    @Arg("input", () => inputs.MeetingCancelInput) input: inputs.MeetingCancelInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.MeetingCancelPayload> {
    return once(ctx, "meetingCancel", input, cancelMeeting);
  }

  @Allow("meeting:write")
  @Mutation(() => payloads.MeetingNoShowPayload, {
    description: "Says that the customer did not come.",
  })
  meetingNoShow(
    @Arg("input", () => inputs.MeetingNoShowInput) input: inputs.MeetingNoShowInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.MeetingNoShowPayload> {
    return once(ctx, "meetingNoShow", input, missMeeting);
  }
}
