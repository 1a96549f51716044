import type { Context } from "../context.js";
import { insertRows, type NewRow } from "../history/write.js";
import { enqueueMany } from "../jobs/enqueue.js";
import { newLinkToken } from "./link-token.js";
import { mailSend } from "./mail.jobs.js";
import { MailState } from "./mail-state.js";
import { ORIGIN } from "./origin.js";
import { OutgoingMail } from "./outgoing-mail.entity.js";

/** A mail as a command asks for it; `renderMail` makes subject, text and HTML of a template. */
export type MailDraft = {
  readonly purpose: string;
  /** Null for what the person asked for just now; else what one click unsubscribes from. */
  readonly topic: string | null;
  readonly to: { readonly address: string; readonly key: string };
  readonly subject: string;
  /** ORIGIN and UNSUBSCRIBE in text and HTML stand for what is known when it is sent. */
  readonly text: string;
  /** Null for a mail of text alone. */
  readonly html: string | null;
  /** Id of the row it is about, which its events name: whoever queued it knows them by it. */
  readonly about?: string;
  /** What to be told of it; nothing if not given. Mail without a topic never tells. */
  readonly tracking?: { readonly opens: boolean; readonly clicks: boolean };
};

/** Puts a mail into the outbox, in the transaction of whatever it tells of. The job sends it. */
export async function queueMail(ctx: Context, draft: MailDraft): Promise<OutgoingMail> {
  const [mail] = await queueMails(ctx, [draft]);
  if (mail === undefined) throw new Error("One draft in is one mail out");
  return mail;
}

/** The same for several, in as many statements as for one. */
export async function queueMails(
  ctx: Context,
  drafts: readonly MailDraft[],
): Promise<OutgoingMail[]> {
  const mails = await insertRows(
    ctx,
    OutgoingMail,
    drafts.map((draft) => rowOf(ctx, draft)),
  );
  await enqueueMany(
    ctx,
    mailSend,
    mails.map(({ id: mailId }) => ({ mailId })),
  );
  return mails;
}

function rowOf(ctx: Context, draft: MailDraft): NewRow<OutgoingMail> {
  const link = draft.topic === null ? null : newLinkToken(ctx.actor.workspaceId);
  return {
    purpose: draft.purpose,
    topic: draft.topic,
    about: draft.about ?? null,
    toAddress: draft.to.address,
    toKey: draft.to.key,
    subject: oneLine(draft.subject),
    textBody: draft.text,
    htmlBody: draft.html,
    unsubscribeUrl: link === null ? null : `${ORIGIN}/unsubscribe/${link.token}`,
    unsubscribeHash: link?.hash ?? null,
    state: MailState.QUEUED,
    attempts: 0,
    notBeforeAt: ctx.clock.now(),
    tracksOpens: draft.topic !== null && draft.tracking?.opens === true,
    tracksClicks: draft.topic !== null && draft.tracking?.clicks === true,
    opens: 0,
    machineOpens: 0,
    clicks: 0,
    machineClicks: 0,
    clickedLinks: [],
  };
}

/** A subject is a header: no line of it may begin another. */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .trim()
    .slice(0, 200);
}
