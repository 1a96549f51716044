import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { recordManyTouches, recordTouch } from "./commands/record-touches.js";
import { TouchRecordInput, TouchRecordManyInput } from "./touch.inputs.js";
import { TouchRecordManyPayload, TouchRecordPayload } from "./touch.payloads.js";

@Resolver()
export class TouchResolver {
  @Allow("touch:record")
  @Mutation(() => TouchRecordPayload, {
    description:
      "Records a touch of somebody who is known: a page view, a click, a call. NOT_FOUND for somebody who is not, or whom you may not see; `leadCapture` takes in people nobody knows.",
  })
  touchRecord(
    @Arg("input", () => TouchRecordInput) input: TouchRecordInput,
    @Ctx() ctx: Context,
  ): Promise<TouchRecordPayload> {
    return once(ctx, "touchRecord", input, recordTouch);
  }

  @Allow("touch:record")
  @Mutation(() => TouchRecordManyPayload, {
    description:
      "Records up to 200 touches. One that is refused is answered with its error and costs the others nothing.",
  })
  touchRecordMany(
    @Arg("input", () => TouchRecordManyInput) input: TouchRecordManyInput,
    @Ctx() ctx: Context,
  ): Promise<TouchRecordManyPayload> {
    return once(ctx, "touchRecordMany", input, recordManyTouches);
  }
}
