import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { createCompetitor } from "./commands/create-competitor.js";
import { observeIntel } from "./commands/observe-intel.js";
import { rejectIntel, triageIntel } from "./commands/triage-intel.js";
import { updateCompetitor } from "./commands/update-competitor.js";
import * as inputs from "./intel.inputs.js";
import * as payloads from "./intel.payloads.js";

@Resolver()
export class IntelResolver {
  @Allow("intel:curate")
  @Mutation(() => payloads.CompetitorCreatePayload, {
    description: "Makes a competitor known, with what it is called.",
  })
  competitorCreate(
    @Arg("input", () => inputs.CompetitorCreateInput) input: inputs.CompetitorCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.CompetitorCreatePayload> {
    return once(ctx, "competitorCreate", input, createCompetitor);
  }

  @Allow("intel:curate")
  @Mutation(() => payloads.CompetitorUpdatePayload, {
    description: "Changes a competitor's names, domains, tier or status.",
  })
  competitorUpdate(
    @Arg("input", () => inputs.CompetitorUpdateInput) input: inputs.CompetitorUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.CompetitorUpdatePayload> {
    return once(ctx, "competitorUpdate", input, updateCompetitor);
  }

  @Allow("intel:observe")
  @Mutation(() => payloads.IntelObservePayload, {
    description: "Records what was seen or heard of a competitor, from either side.",
  })
  intelObserve(
    @Arg("input", () => inputs.IntelObserveInput) input: inputs.IntelObserveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntelObservePayload> {
    return once(ctx, "intelObserve", input, observeIntel);
  }

  @Allow("intel:curate")
  @Mutation(() => payloads.IntelTriagePayload, {
    description: "Grades an observation and says whether others bear it out.",
  })
  intelTriage(
    @Arg("input", () => inputs.IntelTriageInput) input: inputs.IntelTriageInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntelTriagePayload> {
    return once(ctx, "intelTriage", input, triageIntel);
  }

  @Allow("intel:curate")
  @Mutation(() => payloads.IntelRejectPayload, {
    description: "Puts an observation out of mind, with the reason.",
  })
  intelReject(
    @Arg("input", () => inputs.IntelRejectInput) input: inputs.IntelRejectInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.IntelRejectPayload> {
    return once(ctx, "intelReject", input, rejectIntel);
  }
}
