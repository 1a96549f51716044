import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { createSource } from "./commands/create-source.js";
import { pauseSource, resumeSource } from "./commands/pause-source.js";
import { rotateSourceKey } from "./commands/source-key.js";
import { updateSource } from "./commands/update-source.js";
import * as inputs from "./lead-source.inputs.js";
import * as payloads from "./lead-source.payloads.js";

/** The doors leads come in by. */
@Resolver()
export class LeadSourceResolver {
  @Allow("source:write")
  @Mutation(() => payloads.LeadSourceCreatePayload, {
    description: "Makes a door for leads. Its key is in the answer and nowhere else.",
  })
  leadSourceCreate(
    @Arg("input", () => inputs.LeadSourceCreateInput) input: inputs.LeadSourceCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadSourceCreatePayload> {
    return once(ctx, "leadSourceCreate", input, createSource, ["key"]);
  }

  @Allow("source:write")
  @Mutation(() => payloads.LeadSourceUpdatePayload, {
    description: "Changes a door's rules, defaults or name.",
  })
  leadSourceUpdate(
    @Arg("input", () => inputs.LeadSourceUpdateInput) input: inputs.LeadSourceUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadSourceUpdatePayload> {
    return once(ctx, "leadSourceUpdate", input, updateSource);
  }

  @Allow("source:write")
  @Mutation(() => payloads.LeadSourceKeyRotatePayload, {
    description: "Issues a new key; the keys before it work on for as long as they overlap.",
  })
  leadSourceKeyRotate(
    @Arg("input", () => inputs.LeadSourceKeyRotateInput) input: inputs.LeadSourceKeyRotateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadSourceKeyRotatePayload> {
    return once(ctx, "leadSourceKeyRotate", input, rotateSourceKey, ["key"]);
  }

  @Allow("source:write")
  @Mutation(() => payloads.LeadSourcePausePayload, {
    description: "Lets nobody in by this door until it is resumed; what it refuses is kept.",
  })
  leadSourcePause(
    @Arg("input", () => inputs.LeadSourcePauseInput) input: inputs.LeadSourcePauseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadSourcePausePayload> {
    return once(ctx, "leadSourcePause", input, pauseSource);
  }

  @Allow("source:write")
  @Mutation(() => payloads.LeadSourceResumePayload, { description: "Opens a paused door again." })
  leadSourceResume(
    @Arg("input", () => inputs.LeadSourceResumeInput) input: inputs.LeadSourceResumeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadSourceResumePayload> {
    return once(ctx, "leadSourceResume", input, resumeSource);
  }
}
