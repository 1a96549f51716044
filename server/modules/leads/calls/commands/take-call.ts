import { requirePermission } from "../../../../auth/allow.js";
import type { Context } from "../../../../context.js";
import { getVisible } from "../../../../reader/rows.js";
import { captureLead } from "../../commands/capture-lead.js";
import type { Intake } from "../../commands/write-intake.js";
import { qualifyLead } from "../../commands/qualify-lead.js";
import { LeadChannel } from "../../lead.enums.js";
import { withoutAbsent } from "../../person.js";
import { checkTalk, findEvidence } from "../../qualification/commands/check-talk.js";
import { QualificationFramework } from "../../rules/frameworks.js";
import { takeIn } from "../../sources/commands/capture-through-source.js";
import { LeadSource } from "../../sources/lead-source.entity.js";
import type { LeadCallIntakeInput } from "../call.inputs.js";

type Taken = Pick<Intake, "outcome" | "problems">;

/**
 * Takes a call: who called and what they answered, then the verdict and the hand-off it asks for, all
 * in one transaction. A bad answer refuses the whole call: nobody has to find out which half is there.
 * Whoever takes a call may do so for anybody who calls, also for a lead beyond their own rows.
 */
export async function takeCall(
  ctx: Context,
  input: LeadCallIntakeInput,
): Promise<Awaited<ReturnType<typeof qualifyLead>> & Taken> {
  requirePermission(ctx.actor, "lead:capture");
  checkTalk(ctx, input.answers, "input.answers");
  await findEvidence(ctx, input.answers); // what proves an answer is seen with one's own eyes
  const { lead, ...taken } = await takeCaller(ctx, input);
  const everywhere: Context = { ...ctx, actor: { ...ctx.actor, rows: ["ALL"] } };
  const askedAt = input.answers.askedAt ?? input.calledAt ?? ctx.clock.now();
  const framework = input.answers.framework ?? QualificationFramework.INBOUND_CALL;
  const answers = { ...input.answers, framework, leadId: lead.id, askedAt };
  const { outcome, problems: unread } = taken;
  return { ...(await qualifyLead(everywhere, answers)), outcome, problems: unread };
}

function takeCaller(ctx: Context, input: LeadCallIntakeInput): Promise<Intake> {
  const { caller, sourceId, sourceDetail, calledAt, handRaised, evidence } = input;
  const said = { ...caller, handRaised: handRaised ?? undefined, evidence: evidence ?? undefined };
  if (sourceId == null) {
    const receivedVia = LeadChannel.INBOUND_CALL;
    return captureLead(ctx, { ...said, receivedVia, sourceDetail, occurredAt: calledAt });
  }
  return throughSource(ctx, sourceId, { said, occasion: { sourceDetail, occurredAt: calledAt } });
}

/** The source's rules refuse by throwing here: there is an operator to tell. */
async function throughSource(
  ctx: Context,
  sourceId: string,
  call: { said: object; occasion: { sourceDetail?: string | null; occurredAt?: Date | null } },
): Promise<Intake> {
  const source = await getVisible(ctx, LeadSource, sourceId);
  const payload = withoutAbsent({ ...call.said });
  const taken = await takeIn(ctx, source, { ...payload }, call.occasion);
  return { ...taken, matchedBy: null, problems: [...taken.problems] };
}
