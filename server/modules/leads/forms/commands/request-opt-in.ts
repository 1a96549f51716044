import type { Context } from "../../../../context.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { newLinkToken } from "../../../../mail/link-token.js";
import { queueMail } from "../../../../mail/queue-mail.js";
import { renderMail } from "../../../../mail/render.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import type { Email } from "../../../accounts/rules/email.js";
import { lockValues } from "../../../people/lock-values.js";
import type { Lead } from "../../lead.entity.js";
import type { LeadSource } from "../../sources/lead-source.entity.js";
import { optInRequested } from "../form.events.js";
import { optInMail } from "../opt-in.mail.js";
import { OptIn } from "../opt-in.entity.js";
import { LINK_LIFE_MS, MAX_MAILS, PAUSE_MS } from "../opt-in.policy.js";

/** What somebody agreed to on a form. */
export type Agreed = {
  readonly topic: string;
  readonly shownText: string;
  readonly textVersion: string;
};

export type OptInOrder = {
  readonly lead: Lead;
  readonly source: LeadSource;
  readonly email: Email;
  readonly handRaised: boolean;
  readonly agreed: Agreed | null;
};

/**
 * Mails a link to the address, which confirms it and whatever consent was given with it. One asks at
 * most so often and not in a row: the form is open to all, and so to who would fill a stranger's mailbox.
 */
export async function requestOptIn(ctx: Context, order: OptInOrder): Promise<void> {
  const { lead, source, email, handRaised, agreed } = order;
  await lockValues(ctx, "opt-in", [`${lead.id} ${email.key}`]);
  const known = await findOptIn(ctx, lead, email);
  if (known !== null && !mayMail(ctx, known)) return;
  const { token, hash } = newLinkToken(ctx.actor.workspaceId);
  const now = ctx.clock.now();
  const asked = {
    topic: agreed?.topic ?? known?.topic ?? null,
    shownText: agreed?.shownText ?? known?.shownText ?? null,
    textVersion: agreed?.textVersion ?? known?.textVersion ?? null,
    handRaised: handRaised || known?.handRaised === true,
    mails: (known?.confirmedAt == null ? (known?.mails ?? 0) : 0) + 1,
    mailedAt: now,
    expiresAt: new Date(now.getTime() + LINK_LIFE_MS),
    confirmedAt: null,
    tokenHash: hash,
    sourceId: source.id,
  };
  const optIn =
    known ??
    (await insertRow(ctx, OptIn, {
      ...asked,
      leadId: lead.id,
      address: email.address,
      addressKey: email.key,
    }));
  if (known !== null) await changeRow(ctx, OptIn, known, asked);
  await mail(ctx, optIn, token);
  await emit(ctx, optInRequested({ leadId: lead.id, optInId: optIn.id, mails: optIn.mails }));
}

/** The latest: leads that were merged may bring one each. */
async function findOptIn(ctx: Context, lead: Lead, { key }: Email): Promise<OptIn | null> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, leadId: lead.id, addressKey: key };
  const order = { createdAt: "DESC", id: "DESC" } as const;
  return ctx.db.run((manager) => manager.findOne(OptIn, { where, order }));
}

/** After an unanswered series nobody is asked again before the last link is over. */
function mayMail(ctx: Context, { mails, mailedAt, expiresAt, confirmedAt }: OptIn): boolean {
  const now = ctx.clock.now();
  if (now.getTime() - mailedAt.getTime() < PAUSE_MS) return false;
  return mails < MAX_MAILS || expiresAt <= now || confirmedAt !== null;
}

async function mail(ctx: Context, optIn: OptIn, token: string): Promise<void> {
  const { name: company } = await getWorkspace(ctx);
  const agreed = optIn.shownText ?? "You asked us to get in touch.";
  await queueMail(ctx, {
    purpose: "opt-in",
    topic: null,
    to: { address: optIn.address, key: optIn.addressKey },
    ...renderMail(optInMail, { company, token, agreed }),
  });
}
