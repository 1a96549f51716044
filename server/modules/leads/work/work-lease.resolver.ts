import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { completeLease, extendLease, releaseLease } from "./commands/end-lease.js";
import { leaseLeads } from "./commands/lease-leads.js";
import * as inputs from "./work-lease.inputs.js";
import * as payloads from "./work-lease.payloads.js";

/** A queue of leads for programs and people to work off. */
@Resolver()
export class WorkLeaseResolver {
  @Allow("lead:lease")
  @Mutation(() => payloads.LeadLeasePayload, {
    description:
      "Takes up to 200 leads to work on, to oneself for a while. Nobody else gets them for the same purpose before they lapse, nor again once they are completed.",
  })
  leadLease(
    @Arg("input", () => inputs.LeadLeaseInput) input: inputs.LeadLeaseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadLeasePayload> {
    return once(ctx, "leadLease", input, leaseLeads);
  }

  @Allow("lead:lease")
  @Mutation(() => payloads.LeaseExtendPayload, {
    description: "Makes one's lease last; LEASE_LOST once somebody else has the lead.",
  })
  leaseExtend(
    @Arg("input", () => inputs.LeaseExtendInput) input: inputs.LeaseExtendInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeaseExtendPayload> {
    return once(ctx, "leaseExtend", input, extendLease);
  }

  @Allow("lead:lease")
  @Mutation(() => payloads.LeaseCompletePayload, {
    description:
      "Says what came of the work: nobody does it again. Late is fine while nobody else has taken the lead; then it is LEASE_LOST, as where somebody else has converted, disqualified or merged the lead.",
  })
  leaseComplete(
    @Arg("input", () => inputs.LeaseCompleteInput) input: inputs.LeaseCompleteInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeaseCompletePayload> {
    return once(ctx, "leaseComplete", input, completeLease);
  }

  @Allow("lead:lease")
  @Mutation(() => payloads.LeaseReleasePayload, {
    description:
      "Gives a lead back undone, for others to take. Managers take back what others hold.",
  })
  leaseRelease(
    @Arg("input", () => inputs.LeaseReleaseInput) input: inputs.LeaseReleaseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeaseReleasePayload> {
    return once(ctx, "leaseRelease", input, releaseLease);
  }
}
