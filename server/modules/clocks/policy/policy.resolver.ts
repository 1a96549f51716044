import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { createPolicy } from "./commands/create-policy.js";
import { updatePolicy } from "./commands/update-policy.js";
import * as inputs from "./policy.inputs.js";
import * as payloads from "./policy.payloads.js";

/** What is done by when. */
@Resolver()
export class PolicyResolver {
  @Allow("sla:write")
  @Mutation(() => payloads.SlaPolicyCreatePayload, {
    description: "Agrees what is done by when, and what happens if it is not.",
  })
  slaPolicyCreate(
    @Arg("input", () => inputs.SlaPolicyCreateInput) input: inputs.SlaPolicyCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.SlaPolicyCreatePayload> {
    return once(ctx, "slaPolicyCreate", input, createPolicy);
  }

  @Allow("sla:write")
  @Mutation(() => payloads.SlaPolicyUpdatePayload, {
    description: "Changes a policy, for clocks that start from now on.",
  })
  slaPolicyUpdate(
    @Arg("input", () => inputs.SlaPolicyUpdateInput) input: inputs.SlaPolicyUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.SlaPolicyUpdatePayload> {
    return once(ctx, "slaPolicyUpdate", input, updatePolicy);
  }
}
