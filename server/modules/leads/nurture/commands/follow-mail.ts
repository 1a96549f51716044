import type { Context } from "../../../../context.js";
import type { LoggedEvent } from "../../../../events/log.js";
import { uuidOf } from "../../../../ids.js";
import { recordManyTouches } from "../../touches/commands/record-touches.js";
import { TouchDirection, TouchType } from "../../touches/rules/touch-type.js";
import type { TouchInput } from "../../touches/touch.inputs.js";
import { STEP_PURPOSE } from "../nurture.policy.js";
import {
  NurtureSendState,
  NurtureSkipReason,
  sendAfter,
  type MailNews,
} from "../rules/send-state.js";
import { heedReplies } from "./heed-replies.js";

type News = {
  readonly mailId: string;
  readonly news: MailNews;
  readonly at: Date;
  readonly failure: string | null;
};

/** A send that a mail tells of, as its row is: bare uuids, columns by name. */
export type SendRow = {
  readonly id: string;
  readonly lead_id: string;
  readonly program_id: string;
  readonly campaign_id: string | null;
  readonly subject: string;
  mail_id: string;
  state: NurtureSendState;
  skip_reason: NurtureSkipReason | null;
  sent_at: Date | null;
  delivered_at: Date | null;
  opened_at: Date | null;
  clicked_at: Date | null;
  replied_at: Date | null;
  bounced_at: Date | null;
  failure: string | null;
};

const columnOf = {
  SENT: "sent_at",
  UNKNOWN: "sent_at",
  DELIVERED: "delivered_at",
  OPENED: "opened_at",
  CLICKED: "clicked_at",
  REPLIED: "replied_at",
  BOUNCED: "bounced_at",
  REFUSED: "bounced_at",
  SUPPRESSED: null,
} as const satisfies Record<MailNews, keyof SendRow | null>;

/** Writes what the mails of steps tell of themselves to their sends, to timelines, and heeds answers. */
export async function followMail(ctx: Context, events: readonly LoggedEvent[]): Promise<void> {
  const news = events.flatMap(newsOf);
  const sends = await lockSends(ctx, [...new Set(news.map(({ mailId }) => mailId))]);
  const touches: TouchInput[] = [];
  const replied: SendRow[] = [];
  for (const { mailId, news: what, at, failure } of news) {
    const send = sends.get(uuidOf(mailId));
    if (send === undefined) continue;
    const column = columnOf[what];
    const isNew = column !== null && send[column] === null;
    send.state = sendAfter(send.state, what);
    const isSkipped = send.state === NurtureSendState.SKIPPED;
    send.skip_reason = isSkipped ? (send.skip_reason ?? NurtureSkipReason.SUPPRESSED) : null;
    if (!isNew) continue;
    send[column] = at;
    send.failure = failure ?? send.failure;
    const touch = touchOf(send, what, at);
    if (touch !== null) touches.push(touch);
    if (what === "REPLIED") replied.push(send);
  }
  await save(ctx, [...sends.values()]);
  for (let from = 0; from < touches.length; from += 200) {
    await recordManyTouches(ctx, { touches: touches.slice(from, from + 200) });
  }
  await heedReplies(ctx, replied);
}

function newsOf({ name, payload, occurredAt: at }: LoggedEvent): News[] {
  const { mailId, purpose, state, failure, status } = payload;
  if (purpose !== STEP_PURPOSE) return [];
  const known: readonly MailNews[] = [
    ...(["SENT", "UNKNOWN", "REFUSED", "SUPPRESSED", "DELIVERED"] as const),
    ...(["OPENED", "CLICKED", "REPLIED", "BOUNCED"] as const),
  ];
  const told = name === "mail.settled" ? state : name.replace("mail.", "").toUpperCase();
  const news = known.find((each) => each === told);
  if (news === undefined) return [];
  const why = failure ?? status ?? null;
  return [{ mailId: String(mailId), news, at, failure: why === null ? null : String(why) }];
}

/** What a person's timeline shows of it. That a mail was opened, readers' servers say too often. */
function touchOf(send: SendRow, news: MailNews, occurredAt: Date): TouchInput | null {
  const types: Partial<Record<MailNews, TouchType>> = {
    SENT: TouchType.EMAIL,
    CLICKED: TouchType.EMAIL_CLICK,
    REPLIED: TouchType.EMAIL_REPLY,
  };
  const type = types[news];
  if (type === undefined) return null;
  return {
    of: { leadId: `lead_${send.lead_id}` },
    type,
    direction: news === "SENT" ? TouchDirection.OUTBOUND : TouchDirection.INBOUND,
    occurredAt,
    campaignId: send.campaign_id === null ? null : `campaign_${send.campaign_id}`,
    sourceDetail: send.subject,
    evidence: `send_${send.id}`,
    key: `nurture:${send.id}:${news.toLowerCase()}`,
  };
}

async function lockSends(
  ctx: Context,
  mailIds: readonly string[],
): Promise<ReadonlyMap<string, SendRow>> {
  if (mailIds.length === 0) return new Map();
  const rows: SendRow[] = await ctx.db.run((manager) =>
    manager.query(SENDS, [ctx.actor.workspaceId, mailIds.map(uuidOf)]),
  );
  return new Map(rows.map((row) => [row.mail_id, row]));
}

async function save(ctx: Context, sends: readonly SendRow[]): Promise<void> {
  if (sends.length === 0) return;
  await ctx.db.run((manager) =>
    manager.query(SAVE, [ctx.actor.workspaceId, JSON.stringify(sends), ctx.clock.now()]),
  );
}

const SENDS = `
  SELECT x.id, x.lead_id, x.program_id, x.mail_id, x.state, x.skip_reason, x.sent_at, x.delivered_at,
         x.opened_at, x.clicked_at, x.replied_at, x.bounced_at, x.failure, p.campaign_id, s.subject
    FROM nurture_send x
    JOIN nurture_program p ON p.workspace_id = x.workspace_id AND p.id = x.program_id
    JOIN nurture_step s ON s.workspace_id = x.workspace_id AND s.id = x.step_id
   WHERE x.workspace_id = $1 AND x.mail_id = ANY ($2::uuid[])
   ORDER BY x.id FOR NO KEY UPDATE OF x`;

const SAVE = `
  UPDATE nurture_send x SET state = r.state, skip_reason = r.skip_reason, sent_at = r.sent_at,
         delivered_at = r.delivered_at, opened_at = r.opened_at, clicked_at = r.clicked_at,
         replied_at = r.replied_at, bounced_at = r.bounced_at, failure = r.failure,
         version = x.version + 1, updated_at = $3
    FROM jsonb_populate_recordset(NULL::nurture_send, $2::jsonb) r
   WHERE x.workspace_id = $1 AND x.id = r.id`;
