import { Arg, Ctx, Mutation, Resolver } from "type-graphql";

import { Allow } from "../../auth/allow.js";
import type { Context } from "../../context.js";
import { once } from "../../idempotency.js";
import { captureLead } from "./commands/capture-lead.js";
import { captureMany } from "./commands/capture-many.js";
import { qualifyLead } from "./commands/qualify-lead.js";
import { raiseHand } from "./commands/raise-hand.js";
import { updateLead } from "./commands/update-lead.js";
import { upsertLead } from "./commands/upsert-lead.js";
import { LeadHandRaiseInput } from "./lead-move.inputs.js";
import * as inputs from "./lead.inputs.js";
import * as payloads from "./lead.payloads.js";
import { LeadQualifyInput } from "./qualify.inputs.js";

/** What comes in about a person. */
@Resolver()
export class LeadResolver {
  @Allow("lead:capture")
  @Mutation(() => payloads.LeadCapturePayload, {
    description:
      "Takes a person in from any door. Somebody known by an exact key (external reference, e-mail, telephone and name) gets a touch and has empty fields filled, and is answered with even beyond one's row scope; nobody known becomes a lead.",
  })
  leadCapture(
    @Arg("input", () => inputs.LeadCaptureInput) input: inputs.LeadCaptureInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadCapturePayload> {
    return once(ctx, "leadCapture", input, captureLead);
  }

  @Allow("lead:capture")
  @Mutation(() => payloads.LeadCaptureManyPayload, {
    description:
      "Takes up to 200 people in as `leadCapture` does, with an answer for each in its place: one who is refused has an error there, and the others stay. One who comes twice is known the second time.",
  })
  leadCaptureMany(
    @Arg("input", () => inputs.LeadCaptureManyInput) input: inputs.LeadCaptureManyInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadCaptureManyPayload> {
    return once(ctx, "leadCaptureMany", input, captureMany);
  }

  @Allow("lead:capture")
  @Mutation(() => payloads.LeadUpsertPayload, {
    description: "Writes a lead as another system knows it: made when nobody knows the person.",
  })
  leadUpsert(
    @Arg("input", () => inputs.LeadUpsertInput) input: inputs.LeadUpsertInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadUpsertPayload> {
    return once(ctx, "leadUpsert", input, upsertLead);
  }

  @Allow("lead:capture")
  @Mutation(() => payloads.LeadUpdatePayload, {
    description: "Changes what is known about a lead; its status moves by other mutations.",
  })
  leadUpdate(
    @Arg("input", () => inputs.LeadUpdateInput) input: inputs.LeadUpdateInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadUpdatePayload> {
    return once(ctx, "leadUpdate", input, updateLead);
  }

  @Allow("lead:qualify")
  @Mutation(() => payloads.LeadQualifyPayload, {
    description:
      "Records a qualifying talk under any framework: the problem, what was tried, the budget. The verdict forwards the lead to sales, keeps in touch with it, closes it, or asks for more; a lead that sales has stays.",
  })
  leadQualify(
    @Arg("input", () => LeadQualifyInput) input: LeadQualifyInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadQualifyPayload> {
    return once(ctx, "leadQualify", input, qualifyLead);
  }

  @Allow("lead:capture")
  @Mutation(() => payloads.LeadHandRaisePayload, {
    description: "Somebody asked for a call, a demo or a price: to sales, whatever the score.",
  })
  leadHandRaise(
    @Arg("input", () => LeadHandRaiseInput) input: LeadHandRaiseInput,
    @Ctx() ctx: Context,
  ): Promise<payloads.LeadHandRaisePayload> {
    return once(ctx, "leadHandRaise", input, raiseHand);
  }
}
