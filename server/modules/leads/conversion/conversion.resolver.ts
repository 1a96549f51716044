import { Arg, Ctx, ID, Mutation, Query, Resolver } from "type-graphql";

import { Allow } from "../../../auth/allow.js";
import type { Context } from "../../../context.js";
import { once } from "../../../idempotency.js";
import { convertLead } from "../commands/convert/convert-lead.js";
import { previewConversion } from "../commands/convert/preview-conversion.js";
import { LeadConvertInput } from "./conversion.inputs.js";
import * as payloads from "./conversion.payloads.js";

/** A lead that becomes a customer in the making. */
@Resolver()
export class LeadConversionResolver {
  @Allow("lead:convert")
  @Query(() => payloads.LeadConversionPreview, {
    description:
      "What to link or make for a lead: the account by its mail domain, the contact by the e-mail, the account's open opportunity.",
  })
  leadConversionPreview(
    @Arg("leadId", () => ID, { description: "The lead." }) leadId: string,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadConversionPreview> {
    return previewConversion(ctx, leadId);
  }

  @Allow("lead:convert")
  @Mutation(() => payloads.LeadConvertPayload, {
    description:
      "Makes or links account, contact and opportunity of a lead that sales has qualified, in one step: all of it or nothing. For its owner, the owner's sales team, a manager or a program. Several leads may become one opportunity.",
  })
  leadConvert(
    @Arg("input", () => LeadConvertInput) input: LeadConvertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadConvertPayload> {
    return once(ctx, "leadConvert", input, convertLead);
  }
}
