import type { Context } from "../../../context.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import { Contact } from "../../accounts/contact.entity.js";
import { User } from "../../people/user.entity.js";
import { FollowUp } from "../follow-up.entity.js";
import type { DiscussionItemInput, FollowUpInput } from "../report.inputs.js";
import { FollowUpState } from "../rules/follow-up.js";
import { DiscussionItem, type TripReport } from "../trip-report.entity.js";

/** Puts things said into a report. The caller holds the report's lock, or has just made it. */
export async function addDiscussion(
  ctx: Context,
  report: TripReport,
  given: readonly DiscussionItemInput[],
): Promise<DiscussionItem[]> {
  const items: DiscussionItem[] = [];
  for (const { kind, text, contactId = null, severity = null } of given) {
    if (contactId !== null) await getVisible(ctx, Contact, contactId);
    const values = { reportId: report.id, kind, text, contactId, severity };
    items.push(await insertRow(ctx, DiscussionItem, values));
  }
  return items;
}

/** Puts promises into a report; kept by its author, unless somebody else is named. */
export async function addFollowUps(
  ctx: Context,
  report: TripReport,
  given: readonly FollowUpInput[],
): Promise<FollowUp[]> {
  const followUps: FollowUp[] = [];
  for (const { text, dueAt, ownerId } of given) {
    if (ownerId != null) await getVisible(ctx, User, ownerId);
    followUps.push(
      await insertRow(ctx, FollowUp, {
        reportId: report.id,
        text,
        dueAt,
        ownerId: ownerId ?? report.authorId,
        state: FollowUpState.OPEN,
      }),
    );
  }
  return followUps;
}
