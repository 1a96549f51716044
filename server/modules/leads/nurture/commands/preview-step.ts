import type { Context } from "../../../../context.js";
import { invalidInput } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import type { OutgoingMail } from "../../../../mail/outgoing-mail.entity.js";
import { queueMail } from "../../../../mail/queue-mail.js";
import { getVisible } from "../../../../reader/rows.js";
import { ConsentChannel } from "../../../accounts/consent/consent.enums.js";
import { isSuppressed, mayWriteTo } from "../../../accounts/consent/may-write-to.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { User } from "../../../people/user.entity.js";
import { Lead } from "../../lead.entity.js";
import type { NurtureStepTestInput } from "../enrolment.inputs.js";
import type { NurtureStepPreview } from "../enrolment.payloads.js";
import { nurtureTested } from "../nurture.events.js";
import { NurtureProgram } from "../nurture-program.entity.js";
import { NurtureStep } from "../nurture-step.entity.js";
import { renderStep } from "../render-step.js";
import { NurtureSkipReason } from "../rules/send-state.js";

type Named = { readonly stepId: string; readonly leadId: string };

/** A step as a lead would get it now, and what would be in the way of sending it. */
export async function previewStep(ctx: Context, named: Named): Promise<NurtureStepPreview> {
  const { lead, words, program } = await wordsFor(ctx, named);
  return { ...words, toAddress: lead.email, obstacle: await obstacleOf(ctx, lead, program) };
}

/** Sends it to whoever asks: nothing of it counts, and the lead hears nothing. */
export async function testStep(
  ctx: Context,
  input: NurtureStepTestInput,
): Promise<{ mail: OutgoingMail }> {
  const { userId } = ctx.actor;
  if (userId === null) {
    throw invalidInput([
      { path: "input", message: "is sent to who asks, and a program has no mailbox" },
    ]);
  }
  const { words } = await wordsFor(ctx, input);
  const { email: address, emailKey: key } = await getVisible(ctx, User, userId);
  // Without a topic there is nothing to unsubscribe from.
  const text = words.text.replaceAll("{{unsubscribe}}", "#");
  const html = words.html.replaceAll("{{unsubscribe}}", "#");
  const draft = { purpose: "nurture-test", topic: null, to: { address, key }, text, html };
  const mail = await queueMail(ctx, { ...draft, subject: `[Test] ${words.subject}` });
  await emit(ctx, nurtureTested({ stepId: input.stepId, mailId: mail.id }));
  return { mail };
}

async function wordsFor(ctx: Context, { stepId, leadId }: Named) {
  const step = await getVisible(ctx, NurtureStep, stepId);
  const program = await getVisible(ctx, NurtureProgram, step.programId);
  const lead = await getVisible(ctx, Lead, leadId);
  const { name: ourCompany } = await getWorkspace(ctx);
  return { program, lead, words: renderStep(step, lead, ourCompany) };
}

async function obstacleOf(
  ctx: Context,
  { emailKey: addressKey }: Lead,
  { topic }: NurtureProgram,
): Promise<NurtureSkipReason | null> {
  if (addressKey === null) return NurtureSkipReason.SUPPRESSED;
  const place = { addressKey, channel: ConsentChannel.EMAIL, topic };
  if (await isSuppressed(ctx, place)) return NurtureSkipReason.SUPPRESSED;
  return (await mayWriteTo(ctx, place)) ? null : NurtureSkipReason.CONSENT;
}
