import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { decideDuplicate } from "./commands/decide-duplicate.js";
import {
  chooseDuplicateModel,
  estimateDuplicateModel,
} from "./commands/estimate-duplicate-model.js";
import { startScan } from "./commands/scan-duplicates.js";
import { searchDuplicates } from "./commands/search-duplicates.js";
import { DuplicateCase } from "./duplicate-case.entity.js";
import * as inputs from "./duplicate.inputs.js";
import * as payloads from "./duplicate.payloads.js";
import { findOpenCases } from "./open-cases.js";

/** Who may be whom. */
@Resolver()
export class DuplicateResolver {
  @Allow("lead:read")
  @Query(() => payloads.DuplicateSearchResult, {
    description:
      "Who among the leads one may see a person may be, by likeness of all that is known. Leads written a moment ago may not be found by likeness yet.",
  })
  duplicateSearch(
    @Arg("input", () => inputs.DuplicateSearchInput) input: inputs.DuplicateSearchInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.DuplicateSearchResult> {
    return searchDuplicates(ctx, input);
  }

  @Allow("lead:read")
  @Query(() => [DuplicateCase], {
    description: "Open cases of a lead, on whichever side it stands, likeliest first, at most 20.",
  })
  duplicatesOf(
    @Arg("leadId", () => ID, { description: "The lead." }) leadId: string,
    @Ctx() ctx: Context,
  ): Promise<DuplicateCase[]> {
    return findOpenCases(ctx, leadId);
  }

  @Allow("duplicate:decide")
  @Mutation(() => payloads.DuplicateDecidePayload, {
    description:
      "Records that two leads are two people, so that nobody is asked again, or takes that back. That they are one is said by merging them.",
  })
  duplicateDecide(
    @Arg("input", () => inputs.DuplicateDecideInput) input: inputs.DuplicateDecideInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.DuplicateDecidePayload> {
    return once(ctx, "duplicateDecide", input, decideDuplicate);
  }
  @Allow("duplicate:decide")
  @Mutation(() => payloads.DuplicateScanStartPayload, {
    description:
      "Begins to look at all leads for duplicates; while one scan goes on, it is answered with.",
  })
  duplicateScanStart(
    @Arg("input", () => inputs.DuplicateScanStartInput) input: inputs.DuplicateScanStartInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.DuplicateScanStartPayload> {
    return once(ctx, "duplicateScanStart", input, startScan);
  }

  @Allow("duplicate:tune")
  @Mutation(() => payloads.DuplicateModelEstimatePayload, {
    description:
      "Estimates weights from the workspace's latest leads, as a new version that is not in use yet.",
  })
  duplicateModelEstimate(
    @Arg("input", () => inputs.DuplicateModelEstimateInput)
    input: inputs.DuplicateModelEstimateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.DuplicateModelEstimatePayload> {
    return once(ctx, "duplicateModelEstimate", input, estimateDuplicateModel);
  }

  @Allow("duplicate:tune")
  @Mutation(() => payloads.DuplicateModelUsePayload, {
    description: "Compares leads by this version from now on; a scan scores anew what is there.",
  })
  duplicateModelUse(
    @Arg("input", () => inputs.DuplicateModelUseInput) input: inputs.DuplicateModelUseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.DuplicateModelUsePayload> {
    return once(ctx, "duplicateModelUse", input, chooseDuplicateModel);
  }
}
