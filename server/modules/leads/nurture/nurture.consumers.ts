import type { Context } from "../../../context.js";
import type { Consumer } from "../../../events/consumers.js";
import type { LoggedEvent } from "../../../events/log.js";
import { mailSettled } from "../../../mail/mail.events.js";
import { addressSuppressed } from "../../accounts/consent/consent.events.js";
import * as lead from "../lead.events.js";
import { enterPrograms } from "./commands/enrol-matching.js";
import * as follow from "./commands/follow-leads.js";
import { followMail } from "./commands/follow-mail.js";

function consumer(
  name: string,
  on: readonly string[],
  handleAll: (ctx: Context, events: readonly LoggedEvent[]) => Promise<void>,
): Consumer {
  return { name, on, handleAll, handle: (ctx, event) => handleAll(ctx, [event]) };
}

/** Whoever comes to be kept in touch with enters the programmes whose filter they match. */
const entries = consumer("nurture.entries", [lead.leadNurtured.event.name], (ctx, events) =>
  enterPrograms(ctx, [...new Set(events.map(({ subjectId }) => subjectId))]),
);

/** Whoever is worked on again or closed leaves. All follows from the lead as it is now. */
const exits = consumer(
  "nurture.exits",
  [
    lead.leadHandRaised,
    lead.leadHandedOver,
    lead.leadReopened,
    lead.leadDisqualified,
    lead.leadConverted,
  ].map(({ event }) => event.name),
  (ctx, events) =>
    follow.leaveWithStatus(
      ctx,
      events.map(({ subjectId }) => subjectId),
    ),
);

const suppressions = consumer(
  "nurture.suppressions",
  [addressSuppressed.event.name],
  (ctx, events) =>
    follow.leaveWithAddress(
      ctx,
      events.map(({ subjectId }) => subjectId),
    ),
);

/** What the mails of steps tell of themselves. */
const mails = consumer(
  "nurture.mails",
  [
    mailSettled.event.name,
    ...["mail.delivered", "mail.opened", "mail.clicked", "mail.replied", "mail.bounced"],
  ],
  followMail,
);

export const nurtureConsumers: readonly Consumer[] = [entries, exits, suppressions, mails];
