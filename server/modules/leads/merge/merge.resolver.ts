import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { mergeLeads } from "../commands/merge/merge-leads.js";
import { mergeManyLeads } from "../commands/merge/merge-many-leads.js";
import { previewMerge } from "../commands/merge/preview-merge.js";
import { unmergeLeads } from "../commands/merge/unmerge-leads.js";
import * as inputs from "./merge.inputs.js";
import * as payloads from "./merge.payloads.js";

/** Several leads that are one person, and back. */
@Resolver()
export class LeadMergeResolver {
  @Allow("lead:merge")
  @Query(() => payloads.LeadMergePreview, {
    description: "What a merge would do, field by field with the rule that wins; writes nothing.",
  })
  leadMergePreview(
    @Arg("input", () => inputs.LeadMergePreviewInput) input: inputs.LeadMergePreviewInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadMergePreview> {
    return previewMerge(ctx, input);
  }

  @Allow("lead:merge")
  @Mutation(() => payloads.LeadMergePayload, {
    description:
      "Makes one lead of several that are one person. Each field keeps its best value: picked, else verified, else of the most trusted source, the most recent, the longest. Everything about the others moves to the survivor, and their ids stand for it from now on. Can be undone for 30 days.",
  })
  leadMerge(
    @Arg("input", () => inputs.LeadMergeInput) input: inputs.LeadMergeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadMergePayload> {
    return once(ctx, "leadMerge", input, mergeLeads);
  }

  @Allow("lead:merge")
  @Mutation(() => payloads.LeadMergeManyPayload, {
    description: "Up to 200 merges in the order given; one that is refused takes no other with it.",
  })
  leadMergeMany(
    @Arg("input", () => inputs.LeadMergeManyInput) input: inputs.LeadMergeManyInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadMergeManyPayload> {
    return once(ctx, "leadMergeMany", input, mergeManyLeads);
  }

  @Allow("lead:merge")
  @Mutation(() => payloads.LeadUnmergePayload, {
    description:
      "Undoes a merge within 30 days: everything is as it was before. What was recorded since stays with the survivor. UNMERGE_CONFLICT names what was built on the merge: a later merge, or sales' work on a standing that a merged lead had brought.",
  })
  leadUnmerge(
    @Arg("input", () => inputs.LeadUnmergeInput) input: inputs.LeadUnmergeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadUnmergePayload> {
    return once(ctx, "leadUnmerge", input, unmergeLeads);
  }
}
