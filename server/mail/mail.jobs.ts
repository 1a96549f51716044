import { inTransaction, type Context } from "../context.js";
import { defineJob, type Job, type JobDefinition } from "../jobs/define.js";
import { enqueue } from "../jobs/enqueue.js";
import { findDueMail, sendMail, type Mailer } from "./send-mail.js";

/** Due mail that one sweep picks up; what is left waits for the next. */
const SWEEP = 500;

/** The jobs of the outbox. Without a mail server they leave it as it is. */
export function mailJobs(mailer: Mailer): Job[] {
  return [
    sendJob((ctx, mailId) => sendMail(ctx, mailer, mailId)),
    defineJob({
      name: "mail.sweep",
      cron: "*/5 * * * *",
      handle: (ctx) => (mailer.send === null ? Promise.resolve() : enqueueDue(ctx)),
    }),
  ];
}

/** Names the job where it is enqueued; the one that works is made with a mailer. */
export const mailSend = sendJob(() => Promise.resolve());

function sendJob(
  send: (ctx: Context, mailId: string) => Promise<Date | void>,
): JobDefinition<"mailId"> {
  return defineJob({
    name: "mail.send",
    data: ["mailId"],
    isOutside: true,
    handle: (ctx, { mailId }) => send(ctx, mailId),
  });
}

/** Mail that waited for a mail server to be set, and mail whose sender is gone. */
function enqueueDue(ctx: Context): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    for (const mailId of await findDueMail(ctx, SWEEP)) {
      await enqueue(ctx, mailSend, { mailId }, { singletonKey: mailId });
    }
  });
}
