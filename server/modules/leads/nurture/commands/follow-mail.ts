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
import { enqueueMoves } from "./move-due.js";

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
  readonly mail_tells: boolean;
  mail_id: string;
  state: NurtureSendState;
  skip_reason: NurtureSkipReason | null;
  sent_at: Date | null;
  delivered_at: Date | null;
  tells_opens: boolean;
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
  const heard = await findHeard(
    ctx,
    news.filter((each) => each.news === "REPLIED"),
  );
  const touches: TouchInput[] = [];
  const replied: SendRow[] = [];
  const gone = new Set<string>();
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
    if (column === "sent_at") {
      gone.add(send.id);
      send.tells_opens = send.mail_tells;
    }
    send.failure = failure ?? send.failure;
    const touch = touchOf(send, what, at);
    if (touch !== null && !(what === "REPLIED" && heard.has(send.id))) touches.push(touch);
    if (what === "REPLIED") replied.push(send);
  }
  await save(ctx, [...sends.values()]);
  await lookAtLast(ctx, [...gone]);
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

/** Sends whose answer came by a door of the lead's, which has left the touch that holds it. */
async function findHeard(ctx: Context, replies: readonly News[]): Promise<ReadonlySet<string>> {
  if (replies.length === 0) return new Set();
  const ids = replies.map(({ mailId }) => uuidOf(mailId));
  const rows: { id: string }[] = await ctx.db.run((manager) =>
    manager.query(HEARD, [ctx.actor.workspaceId, ids]),
  );
  return new Set(rows.map(({ id }) => id));
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

/** Whose last letter went out is through: those it is the last of are looked at now. */
async function lookAtLast(ctx: Context, sendIds: readonly string[]): Promise<void> {
  if (sendIds.length === 0) return;
  const rows: { program_id: string }[] = await ctx.db.run((manager) =>
    manager.query(LOOK, [ctx.actor.workspaceId, sendIds, ctx.clock.now()]),
  );
  for (const id of new Set(rows.map(({ program_id }) => program_id))) {
    await enqueueMoves(ctx, `program_${id}`);
  }
}

async function save(ctx: Context, sends: readonly SendRow[]): Promise<void> {
  if (sends.length === 0) return;
  await ctx.db.run((manager) =>
    manager.query(SAVE, [ctx.actor.workspaceId, JSON.stringify(sends), ctx.clock.now()]),
  );
}

const SENDS = `
  SELECT x.id, x.lead_id, x.program_id, x.mail_id, x.state, x.skip_reason, x.sent_at, x.delivered_at,
         x.tells_opens, x.opened_at, x.clicked_at, x.replied_at, x.bounced_at, x.failure,
         p.campaign_id, s.subject, m.tracks_opens AS mail_tells
    FROM nurture_send x
    JOIN outgoing_mail m ON m.workspace_id = x.workspace_id AND m.id = x.mail_id
    JOIN nurture_program p ON p.workspace_id = x.workspace_id AND p.id = x.program_id
    JOIN nurture_step s ON s.workspace_id = x.workspace_id AND s.id = x.step_id
   WHERE x.workspace_id = $1 AND x.mail_id = ANY ($2::uuid[])
   ORDER BY x.id FOR NO KEY UPDATE OF x`;

const HEARD = `
  SELECT x.id FROM nurture_send x
   WHERE x.workspace_id = $1 AND x.mail_id = ANY ($2::uuid[]) AND EXISTS (
     SELECT FROM touch t WHERE t.workspace_id = $1 AND t.lead_id = x.lead_id
       AND t.type = 'EMAIL_REPLY' AND t.evidence = 'send_' || x.id)`;

/** Who is being moved or ended just now is passed over, so that no lock is waited for here. */
const LOOK = `
  WITH through AS (
    SELECT e.workspace_id, e.id FROM nurture_send x
      JOIN nurture_enrolment e ON e.workspace_id = x.workspace_id AND e.id = x.enrolment_id
           AND e.last_step_id = x.step_id AND e.due_at > $3
      JOIN nurture_step had ON had.workspace_id = x.workspace_id AND had.id = x.step_id
     WHERE x.workspace_id = $1 AND x.id = ANY ($2::uuid[]) AND NOT EXISTS (
       SELECT FROM nurture_step s WHERE s.workspace_id = $1 AND s.program_id = x.program_id
         AND s.retired_at IS NULL AND s.position > had.position)
     FOR NO KEY UPDATE OF e SKIP LOCKED),
  moved AS (
    UPDATE nurture_enrolment e SET due_at = $3 FROM through
     WHERE e.workspace_id = through.workspace_id AND e.id = through.id RETURNING e.program_id)
  SELECT program_id FROM moved`;

const SAVE = `
  UPDATE nurture_send x SET state = r.state, skip_reason = r.skip_reason, sent_at = r.sent_at,
         delivered_at = r.delivered_at, tells_opens = r.tells_opens, opened_at = r.opened_at, clicked_at = r.clicked_at,
         replied_at = r.replied_at, bounced_at = r.bounced_at, failure = r.failure,
         version = x.version + 1, updated_at = $3
    FROM jsonb_populate_recordset(NULL::nurture_send, $2::jsonb) r
   WHERE x.workspace_id = $1 AND x.id = r.id`;
