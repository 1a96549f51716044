import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { amendReport, discardReport, updateReport } from "./commands/change-report.js";
import { fileReport } from "./commands/file-report.js";
import { moveFollowUp, updateFollowUp } from "./commands/move-follow-up.js";
import { acknowledgeReceipt, readReceipt } from "./commands/read-receipt.js";
import { retractReport } from "./commands/retract-report.js";
import { submitReport } from "./commands/submit-report.js";
import * as inputs from "./report.inputs.js";
import * as payloads from "./reports.payloads.js";

@Resolver()
export class ReportResolver {
  @Allow("report:write")
  @Mutation(() => payloads.ReportFilePayload, {
    description:
      "Files a trip report: a draft, or with `submit` out at once to everybody in sales on the account.",
  })
  reportFile(
    @Arg("input", () => inputs.ReportFileInput) input: inputs.ReportFileInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportFilePayload> {
    return once(ctx, "reportFile", input, fileReport);
  }

  @Allow("report:write")
  @Mutation(() => payloads.ReportSubmitPayload, {
    description: "Hands a draft in; it goes out at once to everybody in sales on the account.",
  })
  reportSubmit(
    @Arg("input", () => inputs.ReportSubmitInput) input: inputs.ReportSubmitInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportSubmitPayload> {
    return once(ctx, "reportSubmit", input, submitReport);
  }

  @Allow("report:write")
  @Mutation(() => payloads.ReportUpdatePayload, { description: "Changes a draft of your own." })
  reportUpdate(
    @Arg("input", () => inputs.ReportUpdateInput) input: inputs.ReportUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportUpdatePayload> {
    return once(ctx, "reportUpdate", input, updateReport);
  }

  @Allow("report:write")
  @Mutation(() => payloads.ReportAmendPayload, {
    description: "Changes a report of your own that went out, and sends what changed.",
  })
  reportAmend(
    @Arg("input", () => inputs.ReportAmendInput) input: inputs.ReportAmendInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportAmendPayload> {
    return once(ctx, "reportAmend", input, amendReport);
  }

  @Allow("report:write")
  @Mutation(() => payloads.ReportDiscardPayload, { description: "Gives a draft of your own up." })
  reportDiscard(
    @Arg("input", () => inputs.ReportDiscardInput) input: inputs.ReportDiscardInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportDiscardPayload> {
    return once(ctx, "reportDiscard", input, discardReport);
  }

  @Allow("report:retract")
  @Mutation(() => payloads.ReportRetractPayload, {
    description: "Takes a report back that should not have gone out.",
  })
  reportRetract(
    @Arg("input", () => inputs.ReportRetractInput) input: inputs.ReportRetractInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReportRetractPayload> {
    return once(ctx, "reportRetract", input, retractReport);
  }

  @Allow("report:read")
  @Mutation(() => payloads.ReceiptReadPayload, {
    description: "Says that you opened your copy of a report.",
  })
  receiptRead(
    @Arg("input", () => inputs.ReceiptReadInput) input: inputs.ReceiptReadInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReceiptReadPayload> {
    return once(ctx, "receiptRead", input, readReceipt);
  }

  @Allow("report:read")
  @Mutation(() => payloads.ReceiptAcknowledgePayload, {
    description: "Says that you took note of your copy of a report.",
  })
  receiptAcknowledge(
    @Arg("input", () => inputs.ReceiptAcknowledgeInput) input: inputs.ReceiptAcknowledgeInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.ReceiptAcknowledgePayload> {
    return once(ctx, "receiptAcknowledge", input, acknowledgeReceipt);
  }

  @Allow("report:write")
  @Mutation(() => payloads.FollowUpMovePayload, { description: "Says how far a promise has come." })
  followUpMove(
    @Arg("input", () => inputs.FollowUpMoveInput) input: inputs.FollowUpMoveInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.FollowUpMovePayload> {
    return once(ctx, "followUpMove", input, moveFollowUp);
  }

  @Allow("report:write")
  @Mutation(() => payloads.FollowUpUpdatePayload, {
    description: "Changes an open promise: its text, owner, date or evidence.",
  })
  followUpUpdate(
    @Arg("input", () => inputs.FollowUpUpdateInput) input: inputs.FollowUpUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.FollowUpUpdatePayload> {
    return once(ctx, "followUpUpdate", input, updateFollowUp);
  }
}
