import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { LeadCallIntakeInput } from "./call.inputs.js";
import { CallScript, LeadCallIntakePayload } from "./call.payloads.js";
import { findCallScript } from "./commands/find-call-script.js";
import { takeCall } from "./commands/take-call.js";

/** Inbound calls: what to ask, and the call as taken. */
@Resolver()
export class CallResolver {
  @Allow("lead:qualify")
  @Query(() => CallScript, {
    description: "What to ask somebody who calls, and what is known of them by their number.",
  })
  callScript(
    @Arg("phone", () => String, {
      nullable: true,
      description: "The number they call from; without `+` one of the workspace's country.",
    })
    phone: string | null,
    @Arg("leadId", () => ID, {
      nullable: true,
      description: "The lead, once you know which of several they are.",
    })
    leadId: string | null,
    @Ctx() ctx: Context,
  ): Promise<CallScript> {
    return findCallScript(ctx, { phone, leadId });
  }

  @Allow("lead:qualify")
  @Mutation(() => LeadCallIntakePayload, {
    description:
      "Takes a call: who called and what they answered, the verdict and the hand-off, all or nothing.",
  })
  leadCallIntake(
    @Arg("input", () => LeadCallIntakeInput) input: LeadCallIntakeInput,
    @Ctx() ctx: Context,
  ): Promise<LeadCallIntakePayload> {
    return once(ctx, "leadCallIntake", input, takeCall);
  }
}
