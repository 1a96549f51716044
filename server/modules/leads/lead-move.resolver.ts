import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { acceptLead } from "./commands/accept-lead.js";
import { advanceLead } from "./commands/advance-lead.js";
import { assignLead } from "./commands/assign-lead.js";
import { disqualifyLead } from "./commands/disqualify-lead.js";
import { forwardLead } from "./commands/forward-lead.js";
import { nurtureLead, recycleLead } from "./commands/nurture-lead.js";
import { rejectLead } from "./commands/reject-lead.js";
import { reopenLead } from "./commands/reopen-lead.js";
import { withdrawLead } from "./commands/withdraw-lead.js";
import * as inputs from "./lead-move.inputs.js";
import * as payloads from "./lead.payloads.js";

/**
 * What moves a lead along its machine (rules/status.ts). CONVERTED and MERGED are reached by
 * conversion and merge alone: no mutation here leads there.
 */
@Resolver()
export class LeadMoveResolver {
  @Allow("lead:route")
  @Mutation(() => payloads.LeadForwardPayload, {
    description: "Hands a lead to sales by decision, with the reason on record.",
  })
  leadForward(
    @Arg("input", () => inputs.LeadForwardInput) input: inputs.LeadForwardInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadForwardPayload> {
    return once(ctx, "leadForward", input, forwardLead);
  }

  @Allow("lead:work")
  @Mutation(() => payloads.LeadAcceptPayload, {
    description:
      "Takes a lead that was handed over: by its owner, the owner's sales team, or from the queue by any salesperson.",
  })
  leadAccept(
    @Arg("input", () => inputs.LeadAcceptInput) input: inputs.LeadAcceptInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadAcceptPayload> {
    return once(ctx, "leadAccept", input, acceptLead);
  }

  @Allow("lead:work")
  @Mutation(() => payloads.LeadRejectPayload, {
    description:
      "Sends a handed-over lead back with a coded reason, whose disposition says where it goes: kept in touch with, closed, or routed to somebody who has not sent it back.",
  })
  leadReject(
    @Arg("input", () => inputs.LeadRejectInput) input: inputs.LeadRejectInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadRejectPayload> {
    return once(ctx, "leadReject", input, rejectLead);
  }

  @Allow("lead:route")
  @Mutation(() => payloads.LeadWithdrawPayload, {
    description: "Takes a hand-off back before sales answers; marketing's to do.",
  })
  leadWithdraw(
    @Arg("input", () => inputs.LeadWithdrawInput) input: inputs.LeadWithdrawInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadWithdrawPayload> {
    return once(ctx, "leadWithdraw", input, withdrawLead);
  }

  @Allow("lead:work")
  @Mutation(() => payloads.LeadAdvancePayload, {
    description: "Marks an accepted lead as qualified by sales; every question must be answered.",
  })
  leadAdvance(
    @Arg("input", () => inputs.LeadAdvanceInput) input: inputs.LeadAdvanceInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadAdvancePayload> {
    return once(ctx, "leadAdvance", input, advanceLead);
  }

  @Allow("lead:qualify")
  @Mutation(() => payloads.LeadNurturePayload, {
    description: "Keeps in touch with an inquiry that is not ready.",
  })
  leadNurture(
    @Arg("input", () => inputs.LeadNurtureInput) input: inputs.LeadNurtureInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadNurturePayload> {
    return once(ctx, "leadNurture", input, nurtureLead);
  }

  @Allow("lead:work")
  @Mutation(() => payloads.LeadRecyclePayload, {
    description: "Gives an accepted lead back, to be kept in touch with.",
  })
  leadRecycle(
    @Arg("input", () => inputs.LeadRecycleInput) input: inputs.LeadRecycleInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadRecyclePayload> {
    return once(ctx, "leadRecycle", input, recycleLead);
  }

  @Allow("lead:qualify")
  @Mutation(() => payloads.LeadDisqualifyPayload, {
    description: "Closes a lead with a coded reason.",
  })
  leadDisqualify(
    @Arg("input", () => inputs.LeadDisqualifyInput) input: inputs.LeadDisqualifyInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadDisqualifyPayload> {
    return once(ctx, "leadDisqualify", input, disqualifyLead);
  }

  @Allow("lead:reopen")
  @Mutation(() => payloads.LeadReopenPayload, {
    description: "Opens a closed lead again, as an inquiry.",
  })
  leadReopen(
    @Arg("input", () => inputs.LeadReopenInput) input: inputs.LeadReopenInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadReopenPayload> {
    return once(ctx, "leadReopen", input, reopenLead);
  }

  @Allow("lead:route")
  @Mutation(() => payloads.LeadAssignPayload, {
    description:
      "Routes a lead by hand, to a person or a queue. One that waits for an answer then waits for the new owner's.",
  })
  leadAssign(
    @Arg("input", () => inputs.LeadAssignInput) input: inputs.LeadAssignInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadAssignPayload> {
    return once(ctx, "leadAssign", input, assignLead);
  }
}
