import { inTransaction, type Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import type { Origin } from "../../../../web/origin.js";
import { writeConsent } from "../../../accounts/consent/commands/write-consent.js";
import { ConsentBasis, ConsentChannel } from "../../../accounts/consent/consent.enums.js";
import { ConsentAct, ConsentState } from "../../../accounts/rules/consent.js";
import { lockAnywhere } from "../../commands/capture-lead.js";
import { moveTo } from "../../commands/move-lead.js";
import { raiseHandOf } from "../../commands/raise-hand.js";
import { reengageLead } from "../../commands/reengage-lead.js";
import { LeadStatus } from "../../rules/lead-status.js";
import { isEnd } from "../../rules/status.js";
import { optInConfirmed } from "../form.events.js";
import { OptIn } from "../opt-in.entity.js";

/** The opt-in that a link is of. NOT_FOUND for none; LINK_EXPIRED for one that is over. */
export async function findByLink(ctx: Context, tokenHash: Buffer): Promise<OptIn> {
  const { workspaceId } = ctx.actor;
  const found = await ctx.db.run((manager) => manager.findOneBy(OptIn, { workspaceId, tokenHash }));
  if (found === null) throw overOrReplaced();
  if (found.confirmedAt === null && found.expiresAt <= ctx.clock.now()) throw overOrReplaced();
  return found;
}

/**
 * The person confirms: their consent is granted with its proof, and a lead that waited for it is an
 * inquiry. A second time it changes nothing.
 */
export function confirmOptIn(ctx: Context, tokenHash: Buffer, from: Origin): Promise<OptIn> {
  return inTransaction(ctx, async (ctx) => {
    const { id } = await findByLink(ctx, tokenHash);
    const optIn = await lockVisible(ctx, OptIn, id);
    if (optIn.confirmedAt !== null) return optIn;
    await changeRow(ctx, OptIn, optIn, { confirmedAt: ctx.clock.now() });
    await grant(ctx, optIn, from);
    await takeUp(ctx, optIn);
    await emit(ctx, optInConfirmed({ leadId: optIn.leadId, optInId: optIn.id }));
    return optIn;
  });
}

async function grant(ctx: Context, optIn: OptIn, { network, browser }: Origin): Promise<void> {
  const { topic, addressKey, shownText, textVersion } = optIn;
  if (topic === null) return;
  await writeConsent(
    ctx,
    { addressKey, channel: ConsentChannel.EMAIL, topic },
    {
      to: ConsentState.GRANTED,
      act: ConsentAct.LINK,
      basis: ConsentBasis.CONSENT,
      proof: { shownText, textVersion, network, browser, evidenceId: optIn.id },
    },
  );
}

async function takeUp(ctx: Context, { leadId, handRaised }: OptIn): Promise<void> {
  const lead = await lockAnywhere(ctx, leadId);
  if (lead.status === LeadStatus.RAW) {
    const facts = { identityResolved: true, optIn: "CONFIRMED" } as const;
    await moveTo(ctx, lead, {
      to: LeadStatus.INQUIRY,
      facts,
      reason: { code: "OPT_IN_CONFIRMED" },
    });
  } else {
    await reengageLead(ctx, lead);
  }
  if (handRaised && !isEnd(lead.status)) await raiseHandOf(ctx, lead);
}

/** One answer for a link that is over, replaced by a newer one, or made up. */
function overOrReplaced(): AppError {
  return new AppError("LINK_EXPIRED", "This link is over, or a newer one has taken its place.");
}
