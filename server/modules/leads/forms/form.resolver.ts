import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { createForm } from "./commands/create-form.js";
import { updateForm } from "./commands/update-form.js";
import { WebFormCreateInput, WebFormUpdateInput } from "./form.inputs.js";
import { WebFormCreatePayload, WebFormUpdatePayload } from "./form.payloads.js";

@Resolver()
export class WebFormResolver {
  @Allow("source:write")
  @Mutation(() => WebFormCreatePayload, {
    description: "Makes the form of a source, with a page of its own and a script for yours.",
  })
  webFormCreate(
    @Arg("input", () => WebFormCreateInput) input: WebFormCreateInput,
    @Ctx() ctx: Context,
  ): Promise<WebFormCreatePayload> {
    return once(ctx, "webFormCreate", input, createForm);
  }

  @Allow("source:write")
  @Mutation(() => WebFormUpdatePayload, {
    description: "Changes a form. Other words of consent are another version of it.",
  })
  webFormUpdate(
    @Arg("input", () => WebFormUpdateInput) input: WebFormUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<WebFormUpdatePayload> {
    return once(ctx, "webFormUpdate", input, updateForm);
  }
}
