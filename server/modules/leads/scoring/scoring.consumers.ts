import type { Context } from "../../../context.js";
import type { Consumer } from "../../../events/consumers.js";
import type { LoggedEvent } from "../../../events/log.js";
import { parseId } from "../../../ids.js";
import { accountChanged } from "../../accounts/accounts.events.js";
import {
  leadCaptured,
  leadMerged,
  leadQualified,
  leadUnmerged,
  leadUpdated,
} from "../lead.events.js";
import { touchRecorded } from "../touches/touch.events.js";
import { leadsToRescore } from "./commands/rescore-account.js";
import { rescoreLeads } from "./commands/rescore-leads.js";
import { accountTraits } from "./lead-traits.js";

/**
 * Scores leads after what they did or said, and not in the transaction that took it in: a capture
 * need not wait for it. Idempotent: scores follow from the leads as they are.
 */
export const leadsScored: Consumer = {
  name: "leads.scored",
  on: [
    ...[touchRecorded, leadCaptured, leadUpdated, leadQualified].map(({ event }) => event.name),
    ...[leadMerged, leadUnmerged, accountChanged].map(({ event }) => event.name),
  ],
  handle: (ctx, event) => scoreAfter(ctx, [event]),
  handleAll: scoreAfter,
};

async function scoreAfter(ctx: Context, events: readonly LoggedEvent[]): Promise<void> {
  const leads = new Set(events.flatMap(leadsIn));
  const accounts = new Set(events.flatMap(accountsIn));
  for (const uuid of await leadsToRescore(ctx, [...accounts])) leads.add(uuid);
  await rescoreLeads(ctx, [...leads], { isTold: true });
}

function leadsIn({ payload }: LoggedEvent): string[] {
  const named = [payload["leadId"], payload["survivorId"], payload["mergedIds"]].flat();
  return named.flatMap((id) => (typeof id === "string" ? (parseId("lead", id) ?? []) : []));
}

/** Of a change that a fit may look at. */
const telling: ReadonlySet<unknown> = new Set(accountTraits);

function accountsIn({ name, payload }: LoggedEvent): string[] {
  const { accountId, changed } = payload;
  if (name !== accountChanged.event.name || typeof accountId !== "string") return [];
  if (!Array.isArray(changed) || !changed.some((each) => telling.has(each))) return [];
  const uuid = parseId("account", accountId);
  return uuid === null ? [] : [uuid];
}
