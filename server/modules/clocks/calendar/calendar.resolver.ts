import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import * as inputs from "./calendar.inputs.js";
import * as payloads from "./calendar.payloads.js";
import { createCalendar } from "./commands/create-calendar.js";
import { retireCalendar } from "./commands/retire-calendar.js";
import { setWorkingCalendar } from "./commands/set-working-calendar.js";
import { updateCalendar } from "./commands/update-calendar.js";
import { countBusinessMinutes, countBusinessTime } from "./count-time.js";

/** When work is done. */
@Resolver()
export class CalendarResolver {
  @Allow("sla:read")
  @Query(() => payloads.BusinessTime, {
    description: "When so many open minutes are over by a calendar: to try it out, writes nothing.",
  })
  businessTime(
    @Arg("input", () => inputs.BusinessTimeInput) input: inputs.BusinessTimeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.BusinessTime> {
    return countBusinessTime(ctx, input);
  }

  @Allow("sla:read")
  @Query(() => payloads.BusinessMinutes, {
    description: "How many open minutes lie between two instants by a calendar.",
  })
  businessMinutes(
    @Arg("input", () => inputs.BusinessMinutesInput) input: inputs.BusinessMinutesInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.BusinessMinutes> {
    return countBusinessMinutes(ctx, input);
  }

  @Allow("sla:write")
  @Mutation(() => payloads.BusinessCalendarCreatePayload, {
    description: "Makes a business calendar.",
  })
  businessCalendarCreate(
    @Arg("input", () => inputs.BusinessCalendarCreateInput)
    input: inputs.BusinessCalendarCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.BusinessCalendarCreatePayload> {
    return once(ctx, "businessCalendarCreate", input, createCalendar);
  }

  @Allow("sla:write")
  @Mutation(() => payloads.BusinessCalendarUpdatePayload, {
    description: "Changes a calendar, for what starts from now on.",
  })
  businessCalendarUpdate(
    @Arg("input", () => inputs.BusinessCalendarUpdateInput)
    input: inputs.BusinessCalendarUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.BusinessCalendarUpdatePayload> {
    return once(ctx, "businessCalendarUpdate", input, updateCalendar);
  }

  @Allow("sla:write")
  @Mutation(() => payloads.BusinessCalendarRetirePayload, {
    description:
      "Takes a calendar out of use. IN_USE while it is the default, a policy counts by it or people work by it.",
  })
  businessCalendarRetire(
    @Arg("input", () => inputs.BusinessCalendarRetireInput)
    input: inputs.BusinessCalendarRetireInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.BusinessCalendarRetirePayload> {
    return once(ctx, "businessCalendarRetire", input, retireCalendar);
  }

  @Allow("absence:write")
  @Mutation(() => payloads.UserWorkingCalendarSetPayload, {
    description:
      "Says by which calendar somebody works: oneself, or with `absence:manage` anybody. Pools with `hours` go by it.",
  })
  userWorkingCalendarSet(
    @Arg("input", () => inputs.UserWorkingCalendarSetInput)
    input: inputs.UserWorkingCalendarSetInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.UserWorkingCalendarSetPayload> {
    return once(ctx, "userWorkingCalendarSet", input, setWorkingCalendar);
  }
}
