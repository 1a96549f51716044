import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { enrolMatching } from "./commands/enrol-matching.js";
import { findResults } from "./commands/find-results.js";
import { activateProgram, archiveProgram, pauseProgram } from "./commands/move-program.js";
import { updateSettings } from "./commands/update-settings.js";
import { createProgram, updateProgram } from "./commands/write-program.js";
import * as inputs from "./nurture.inputs.js";
import * as payloads from "./nurture.payloads.js";
import { NurtureSettings } from "./nurture-settings.entity.js";
import { settingsOf } from "./settings.js";

const { NurtureResults } = payloads;

@Resolver()
export class NurtureResolver {
  @Allow("nurture:read")
  @Query(() => NurtureResults, { description: "What a programme has brought, in all and by step." })
  nurtureResults(
    @Arg("programId", () => ID, { description: "The programme." }) programId: string,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureResults> {
    return findResults(ctx, programId);
  }

  @Allow("nurture:read")
  @Query(() => NurtureSettings, { description: "What is in force for all programmes together." })
  nurtureSettings(@Ctx() ctx: Context): Promise<NurtureSettings> {
    return settingsOf(ctx);
  }

  @Allow("nurture:write")
  @Mutation(() => payloads.NurtureProgramCreatePayload, {
    description: "Writes a programme down, as a draft.",
  })
  nurtureProgramCreate(
    @Arg("input", () => inputs.NurtureProgramCreateInput) input: inputs.NurtureProgramCreateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureProgramCreatePayload> {
    return once(ctx, "nurtureProgramCreate", input, createProgram);
  }

  @Allow("nurture:write")
  @Mutation(() => payloads.NurtureProgramUpdatePayload, {
    description:
      "Changes a programme and its steps, while it runs too: those under way go on with the steps as they are now, and get none twice.",
  })
  nurtureProgramUpdate(
    @Arg("input", () => inputs.NurtureProgramUpdateInput) input: inputs.NurtureProgramUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureProgramUpdatePayload> {
    return once(ctx, "nurtureProgramUpdate", input, updateProgram);
  }

  @Allow("nurture:activate")
  @Mutation(() => payloads.NurtureProgramActivatePayload, {
    description: "Lets a programme run. TRANSITION_GUARD while it has no step.",
  })
  nurtureProgramActivate(
    @Arg("input", () => inputs.NurtureProgramActivateInput)
    input: inputs.NurtureProgramActivateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureProgramActivatePayload> {
    return once(ctx, "nurtureProgramActivate", input, activateProgram);
  }

  @Allow("nurture:write")
  @Mutation(() => payloads.NurtureProgramPausePayload, {
    description: "Holds a programme: it sends nothing more.",
  })
  nurtureProgramPause(
    @Arg("input", () => inputs.NurtureProgramPauseInput) input: inputs.NurtureProgramPauseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureProgramPausePayload> {
    return once(ctx, "nurtureProgramPause", input, pauseProgram);
  }

  @Allow("nurture:activate")
  @Mutation(() => payloads.NurtureProgramArchivePayload, {
    description: "Ends a programme for good; whoever is in it leaves.",
  })
  nurtureProgramArchive(
    @Arg("input", () => inputs.NurtureProgramArchiveInput) input: inputs.NurtureProgramArchiveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureProgramArchivePayload> {
    return once(ctx, "nurtureProgramArchive", input, archiveProgram);
  }

  @Allow("nurture:enrol")
  @Mutation(() => payloads.NurtureEnrolMatchingPayload, {
    description:
      "Enrols everybody who is kept in touch with now and matches the entry filter, as a job; nobody who was in it before.",
  })
  nurtureEnrolMatching(
    @Arg("input", () => inputs.NurtureEnrolMatchingInput) input: inputs.NurtureEnrolMatchingInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureEnrolMatchingPayload> {
    return once(ctx, "nurtureEnrolMatching", input, enrolMatching);
  }

  @Allow("nurture:activate")
  @Mutation(() => payloads.NurtureConfigurePayload, {
    description: "Sets the cap over all programmes and the zone they wait by.",
  })
  nurtureConfigure(
    @Arg("input", () => inputs.NurtureConfigureInput) input: inputs.NurtureConfigureInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.NurtureConfigurePayload> {
    return once(ctx, "nurtureConfigure", input, updateSettings);
  }
}
