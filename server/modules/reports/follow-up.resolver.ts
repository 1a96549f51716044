import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { FollowUp } from "./follow-up.entity.js";
import { isOverdue } from "./rules/follow-up.js";

/** Not a computed field: those know the row and no clock. */
@Resolver(() => FollowUp)
export class FollowUpResolver {
  @Allow("report:read")
  @FieldResolver(() => Boolean, {
    description: "Promised for an earlier instant and neither kept nor dropped.",
  })
  overdue(@Root() followUp: FollowUp, @Ctx() ctx: Context): boolean {
    return isOverdue(followUp, ctx.clock.now());
  }
}
