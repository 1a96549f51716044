import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import * as inputs from "./opportunity.inputs.js";
import * as payloads from "./accounts.payloads.js";
import { createOpportunity } from "./commands/create-opportunity.js";
import { moveOpportunityTo, updateOpportunity } from "./commands/update-opportunity.js";
import { upsertOpportunity } from "./commands/upsert-opportunity.js";

@Resolver()
export class OpportunityResolver {
  @Allow("opportunity:write")
  @Mutation(() => payloads.OpportunityCreatePayload, {
    description: "Makes an opportunity, with or without an account.",
  })
  opportunityCreate(
    @Arg("input", () => inputs.OpportunityCreateInput) input: inputs.OpportunityCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.OpportunityCreatePayload> {
    return once(ctx, "opportunityCreate", input, createOpportunity);
  }

  @Allow("opportunity:write")
  @Mutation(() => payloads.OpportunityUpdatePayload, {
    description: "Changes an opportunity, its stage aside.",
  })
  opportunityUpdate(
    @Arg("input", () => inputs.OpportunityUpdateInput) input: inputs.OpportunityUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.OpportunityUpdatePayload> {
    return once(ctx, "opportunityUpdate", input, updateOpportunity);
  }

  @Allow("opportunity:write")
  @Mutation(() => payloads.OpportunityMovePayload, {
    description:
      "Moves an opportunity to another stage. A lost one says why; only a manager reopens.",
  })
  opportunityMove(
    @Arg("input", () => inputs.OpportunityMoveInput) input: inputs.OpportunityMoveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.OpportunityMovePayload> {
    return once(ctx, "opportunityMove", input, moveOpportunityTo);
  }

  @Allow("opportunity:write")
  @Mutation(() => payloads.OpportunityUpsertPayload, {
    description: "Makes an opportunity or brings it up to date: what a sync calls.",
  })
  opportunityUpsert(
    @Arg("input", () => inputs.OpportunityUpsertInput) input: inputs.OpportunityUpsertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.OpportunityUpsertPayload> {
    return once(ctx, "opportunityUpsert", input, upsertOpportunity);
  }
}
