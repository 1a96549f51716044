import { Arg, Ctx, Field, Int, Mutation, ObjectType, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { previewRoute } from "./commands/preview-route.js";
import { rerouteMany } from "./commands/reroute-many.js";
import { setRoutingPolicy } from "./commands/set-policy.js";
import { createPool, retirePool, updatePool } from "./commands/write-pool.js";
import { createTerritory, retireTerritory, updateTerritory } from "./commands/write-territory.js";
import { currentPolicy, type PolicyColumns } from "./current-policy.js";
import * as inputs from "./routing.inputs.js";
import * as payloads from "./routing.payloads.js";
import { RoutingPolicyPool, RoutingPolicyTerritory, RoutingStep } from "./routing-policy.entity.js";

@ObjectType({ description: "The rules in force, the house's where nobody has made others." })
export class RoutingPolicyInForce implements PolicyColumns {
  @Field(() => Int, { description: "Their version." })
  policyVersion!: number;

  @Field(() => [RoutingStep], { description: "The rules, in the order tried." })
  steps!: RoutingStep[];

  @Field(() => [RoutingPolicyTerritory], { description: "The territories." })
  territories!: RoutingPolicyTerritory[];

  @Field(() => [RoutingPolicyPool], { description: "The pools." })
  pools!: RoutingPolicyPool[];

  @Field(() => String, { description: "The queue for what nobody could take." })
  fallbackQueue!: string;
}

/** By which rules leads find their owners. */
@Resolver()
export class RoutingResolver {
  @Allow("routing:read")
  @Query(() => RoutingPolicyInForce, { description: "The rules leads are routed by now." })
  routingPolicyInForce(@Ctx() ctx: Context): Promise<RoutingPolicyInForce> {
    return currentPolicy(ctx);
  }

  @Allow("routing:read")
  @Query(() => payloads.LeadRoutePreview, {
    description:
      "Who would get a lead that is there, or one as described, and why. Writes nothing.",
  })
  leadRoutePreview(
    @Arg("input", () => inputs.LeadRoutePreviewInput) input: inputs.LeadRoutePreviewInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadRoutePreview> {
    return previewRoute(ctx, input);
  }

  @Allow("lead:route")
  @Mutation(() => payloads.LeadRerouteManyPayload, {
    description:
      "Asks the rules again who gets leads that sales has, such as after an account changed hands. Each by itself.",
  })
  leadRerouteMany(
    @Arg("input", () => inputs.LeadRerouteManyInput) input: inputs.LeadRerouteManyInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadRerouteManyPayload> {
    return once(ctx, "leadRerouteMany", input, rerouteMany);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.RoutingPolicySetPayload, {
    description: "Puts other rules in force, as the next version.",
  })
  routingPolicySet(
    @Arg("input", () => inputs.RoutingPolicySetInput) input: inputs.RoutingPolicySetInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.RoutingPolicySetPayload> {
    return once(ctx, "routingPolicySet", input, setRoutingPolicy);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.RoutingPoolCreatePayload, { description: "Makes a pool." })
  routingPoolCreate(
    @Arg("input", () => inputs.RoutingPoolCreateInput) input: inputs.RoutingPoolCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.RoutingPoolCreatePayload> {
    return once(ctx, "routingPoolCreate", input, createPool);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.RoutingPoolUpdatePayload, {
    description:
      "Changes who shares, or how. What a weighted pool owed its members is forgotten then.",
  })
  routingPoolUpdate(
    @Arg("input", () => inputs.RoutingPoolUpdateInput) input: inputs.RoutingPoolUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.RoutingPoolUpdatePayload> {
    return once(ctx, "routingPoolUpdate", input, updatePool);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.RoutingPoolRetirePayload, {
    description: "Takes a pool out of use. IN_USE while a territory or a step names it.",
  })
  routingPoolRetire(
    @Arg("input", () => inputs.RoutingPoolRetireInput) input: inputs.RoutingPoolRetireInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.RoutingPoolRetirePayload> {
    return once(ctx, "routingPoolRetire", input, retirePool);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.TerritoryCreatePayload, { description: "Makes a territory." })
  territoryCreate(
    @Arg("input", () => inputs.TerritoryCreateInput) input: inputs.TerritoryCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TerritoryCreatePayload> {
    return once(ctx, "territoryCreate", input, createTerritory);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.TerritoryUpdatePayload, {
    description: "Changes what lies in a territory, or who works it.",
  })
  territoryUpdate(
    @Arg("input", () => inputs.TerritoryUpdateInput) input: inputs.TerritoryUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TerritoryUpdatePayload> {
    return once(ctx, "territoryUpdate", input, updateTerritory);
  }

  @Allow("routing:write")
  @Mutation(() => payloads.TerritoryRetirePayload, {
    description: "Takes a territory out of use; what it decided stays on record.",
  })
  territoryRetire(
    @Arg("input", () => inputs.TerritoryRetireInput) input: inputs.TerritoryRetireInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.TerritoryRetirePayload> {
    return once(ctx, "territoryRetire", input, retireTerritory);
  }
}
