import { Arg, Ctx, Field, Mutation, ObjectType, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { Payload } from "../../../graphql/inputs.js";
import { once } from "../../../idempotency.js";
import * as commands from "./commands/manage-reasons.js";
import { RejectReason } from "./reject-reason.entity.js";
import * as inputs from "./reject-reason.inputs.js";

@ObjectType({ description: "Never in the schema itself: a reason as it is now." })
abstract class RejectReasonPayload extends Payload {
  @Field(() => RejectReason, { description: "The reason as it is now." })
  reason!: RejectReason;
}

@ObjectType({ description: "The reason as added." })
export class RejectReasonAddPayload extends RejectReasonPayload {}

@ObjectType({ description: "The reason as changed." })
export class RejectReasonUpdatePayload extends RejectReasonPayload {}

@ObjectType({ description: "The reason as retired." })
export class RejectReasonRetirePayload extends RejectReasonPayload {}

@ObjectType({ description: "The reason as restored." })
export class RejectReasonRestorePayload extends RejectReasonPayload {}

/** What sales may send a lead back for. */
@Resolver()
export class RejectReasonResolver {
  @Allow("policy:write")
  @Mutation(() => RejectReasonAddPayload, {
    description: "Adds a reason of the workspace's own, to send leads back or close them.",
  })
  rejectReasonAdd(
    @Arg("input", () => inputs.RejectReasonAddInput) input: inputs.RejectReasonAddInput,
    @Ctx() ctx: Context,
  ): Promise<RejectReasonAddPayload> {
    return once(ctx, "rejectReasonAdd", input, commands.addReason);
  }

  @Allow("policy:write")
  @Mutation(() => RejectReasonUpdatePayload, {
    description: "Changes what follows from a reason, from now on; its code stays.",
  })
  rejectReasonUpdate(
    @Arg("input", () => inputs.RejectReasonUpdateInput) input: inputs.RejectReasonUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<RejectReasonUpdatePayload> {
    return once(ctx, "rejectReasonUpdate", input, commands.updateReason);
  }

  @Allow("policy:write")
  @Mutation(() => RejectReasonRetirePayload, {
    description: "Offers a reason no longer; what was sent back for it keeps its reason.",
  })
  rejectReasonRetire(
    @Arg("input", () => inputs.RejectReasonRetireInput) input: inputs.RejectReasonRetireInput,
    @Ctx() ctx: Context,
  ): Promise<RejectReasonRetirePayload> {
    return once(ctx, "rejectReasonRetire", input, commands.retireReason);
  }

  @Allow("policy:write")
  @Mutation(() => RejectReasonRestorePayload, { description: "Offers a retired reason again." })
  rejectReasonRestore(
    @Arg("input", () => inputs.RejectReasonRestoreInput) input: inputs.RejectReasonRestoreInput,
    @Ctx() ctx: Context,
  ): Promise<RejectReasonRestorePayload> {
    return once(ctx, "rejectReasonRestore", input, commands.restoreReason);
  }
}
