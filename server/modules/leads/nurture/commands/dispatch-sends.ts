import type { Context } from "../../../../context.js";
import { defineJob, type Again } from "../../../../jobs/define.js";
import { enqueue } from "../../../../jobs/enqueue.js";
import { queueMails } from "../../../../mail/queue-mail.js";
import { uuidOf } from "../../../../ids.js";
import { getWorkspace } from "../../../people/commands/create-workspace.js";
import { MAILS_AT_ONCE, OUTBOX_AT_MOST, OUTBOX_PAUSE_MS, STEP_PURPOSE } from "../nurture.policy.js";
import { renderStep } from "../render-step.js";
import { NurtureSkipReason } from "../rules/send-state.js";
import type { Addressee } from "../rules/step-words.js";

/** Brings scheduled sends into the outbox. */
export const dispatchJob = defineJob({ name: "nurture.dispatch", handle: dispatchSends });

/** Lets what is scheduled go out, as soon as this transaction commits. */
export async function enqueueDispatch(ctx: Context): Promise<void> {
  await enqueue(ctx, dispatchJob, {}, { singletonKey: "all" });
}

/** Whether it may be told that a mail is opened, the outbox asks the consent. */
const tracking = { opens: true, clicks: true };

type Due = Addressee & {
  readonly id: string;
  readonly email: string | null;
  readonly email_key: string | null;
  readonly topic: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly has_left: boolean;
};

/**
 * Writes the mails of the sends that wait longest, no more of them at a time than the outbox should
 * hold: so a million sends are a million short rows, not a million letters. Whether one may write to the
 * person is asked again when a mail is reserved to be sent.
 */
export async function dispatchSends(ctx: Context): Promise<Again | void> {
  const later = new Date(ctx.clock.now().getTime() + OUTBOX_PAUSE_MS);
  if (await isOutboxFull(ctx)) return later;
  const due = await lockScheduled(ctx);
  if (due.length === 0) return;
  const { name: ourCompany } = await getWorkspace(ctx);
  const reachable = due.flatMap(({ email: address, email_key: key, has_left, ...rest }) =>
    has_left || address === null || key === null ? [] : [{ ...rest, to: { address, key } }],
  );
  const drafts = reachable.map(({ id, to, topic, subject, text, html, ...person }) => {
    const { givenName, familyName, name, title, company, city, problem } = person;
    const known = { givenName, familyName, name, title, company, city, problem };
    const words = renderStep({ subject, text, html }, known, ourCompany);
    return { purpose: STEP_PURPOSE, topic, to, about: `send_${id}`, tracking, ...words };
  });
  const mails = await queueMails(ctx, drafts);
  const ids = reachable.map(({ id }) => id);
  await run(ctx, LINK, [ids, mails.map((mail) => uuidOf(mail.id)), ctx.clock.now()]);
  await skip(
    ctx,
    due.filter(({ id }) => !ids.includes(id)),
  );
  return due.length === MAILS_AT_ONCE ? ctx.clock.now() : undefined;
}

async function skip(ctx: Context, unsent: readonly Due[]): Promise<void> {
  if (unsent.length === 0) return;
  const { EXITED, SUPPRESSED } = NurtureSkipReason;
  const reasons = unsent.map(({ has_left }) => (has_left ? EXITED : SUPPRESSED));
  await run(ctx, SKIP, [unsent.map(({ id }) => id), reasons, ctx.clock.now()]);
}

async function isOutboxFull(ctx: Context): Promise<boolean> {
  const [row] = await run<{ full: boolean }>(ctx, IS_FULL, [STEP_PURPOSE, OUTBOX_AT_MOST]);
  return row?.full === true;
}

function lockScheduled(ctx: Context): Promise<Due[]> {
  return run(ctx, SCHEDULED, [MAILS_AT_ONCE]);
}

/** `Row`: what the statement selects. */
async function run<Row>(ctx: Context, sql: string, values: unknown[]): Promise<Row[]> {
  const rows: Row[] = await ctx.db.run((manager) =>
    manager.query(sql, [ctx.actor.workspaceId, ...values]),
  );
  return rows;
}

const IS_FULL = `
  SELECT count(*) >= $3 AS full FROM (
    SELECT FROM outgoing_mail WHERE workspace_id = $1 AND state = 'QUEUED' AND purpose = $2 LIMIT $3) q`;

/** What waits in a programme that is paused waits on; what waits for who has left is not sent. */
const SCHEDULED = `
  SELECT x.id, l.given_name AS "givenName", l.family_name AS "familyName", l.name, l.title, l.company,
         l.city, l.problem, l.email, l.email_key, p.topic, s.subject, s.text, s.html,
         e.state = 'EXITED' OR e.reached_goal AS has_left
    FROM nurture_send x
    JOIN nurture_enrolment e ON e.workspace_id = x.workspace_id AND e.id = x.enrolment_id
    JOIN nurture_program p ON p.workspace_id = x.workspace_id AND p.id = x.program_id
    JOIN nurture_step s ON s.workspace_id = x.workspace_id AND s.id = x.step_id
    JOIN lead l ON l.workspace_id = x.workspace_id AND l.id = x.lead_id
   WHERE x.workspace_id = $1 AND x.state = 'SCHEDULED' AND x.mail_id IS NULL
     AND (p.status = 'ACTIVE' OR e.state = 'EXITED')
   ORDER BY x.scheduled_at, x.id LIMIT $2 FOR NO KEY UPDATE OF x SKIP LOCKED`;

const LINK = `
  UPDATE nurture_send x SET mail_id = given.mail_id, version = x.version + 1, updated_at = $4
    FROM unnest($2::uuid[], $3::uuid[]) given(id, mail_id)
   WHERE x.workspace_id = $1 AND x.id = given.id`;

const SKIP = `
  UPDATE nurture_send x SET state = 'SKIPPED', skip_reason = given.why, version = x.version + 1,
         updated_at = $4
    FROM unnest($2::uuid[], $3::text[]) given(id, why)
   WHERE x.workspace_id = $1 AND x.id = given.id`;
