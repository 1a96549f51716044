import type { Context } from "../../../context.js";
import type { Consumer } from "../../../events/consumers.js";
import type { LoggedEvent } from "../../../events/log.js";
import { LeadOutcome } from "../lead.enums.js";
import { leadCaptured, leadMerged, leadUnmerged, leadUpdated } from "../lead.events.js";
import { followMerge, followUnmerge } from "./commands/follow-merge.js";
import { matchLeads } from "./commands/match-leads.js";

/**
 * Looks for duplicates of whoever came in or changed, after the event and not at the door. Idempotent:
 * keys and cases follow from the leads as they are.
 */
export const duplicatesFound: Consumer = {
  name: "leads.duplicates-found",
  on: [leadCaptured.event.name, leadUpdated.event.name],
  handle: (ctx: Context, event: LoggedEvent) => matchAll(ctx, [event]),
  handleAll: matchAll,
};

/** Keeps cases in step with merges. */
export const duplicatesMerged: Consumer = {
  name: "leads.duplicates-merged",
  on: [leadMerged.event.name, leadUnmerged.event.name],
  handle: (ctx: Context, { name, payload, actorKind, actorId }: LoggedEvent) => {
    const survivorId = String(payload["survivorId"]);
    const mergedIds = Array.isArray(payload["mergedIds"]) ? payload["mergedIds"].map(String) : [];
    const byUserId = actorKind === "USER" ? actorId : null;
    return name === leadMerged.event.name
      ? followMerge(ctx, { survivorId, mergedIds, byUserId })
      : followUnmerge(ctx, { survivorId, mergedIds });
  },
};

async function matchAll(ctx: Context, events: readonly LoggedEvent[]): Promise<void> {
  const telling = events.filter(isTelling);
  await matchLeads(ctx, [...new Set(telling.map(({ subjectId }) => subjectId))]);
}

/** What leads are compared by; a change of anything else leaves keys and scores as they are. */
const comparedColumns: ReadonlySet<string> = new Set([
  ...["name", "givenName", "familyName", "nameKey", "email", "emailKey", "domainKey", "phone"],
  ...["company", "companyKey", "title", "city", "countryCode"],
]);

/** A filled capture is told by its own `lead.updated`. */
function isTelling({ name, payload }: LoggedEvent): boolean {
  if (name === leadCaptured.event.name) return payload["outcome"] === LeadOutcome.CREATED;
  const { changed } = payload;
  return Array.isArray(changed) && changed.some((column) => comparedColumns.has(String(column)));
}
