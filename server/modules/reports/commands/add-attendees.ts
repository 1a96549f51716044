import type { Context } from "../../../context.js";
import { AppError, invalidInput, type Problem } from "../../../errors.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import { Contact } from "../../accounts/contact.entity.js";
import { User } from "../../people/user.entity.js";
import { MeetingAttendee, type CustomerMeeting } from "../meeting.entity.js";
import type { MeetingAttendeeInput } from "../meeting.inputs.js";
import { type Attendance, AttendeeSide } from "../reports.enums.js";

type Given = {
  readonly attendees: readonly MeetingAttendeeInput[];
  /** The input field they came in, for problems. */
  readonly path: string;
  /** What is believed of those who do not say. */
  readonly attended: Attendance;
};

/** Puts people on a meeting, each once. The caller holds the meeting's lock, or has just made it. */
export async function addAttendees(
  ctx: Context,
  meeting: CustomerMeeting,
  { attendees, path, attended }: Given,
): Promise<void> {
  const problems = attendees.flatMap((each, at) => problemsOf(each, `input.${path}.${at}`));
  if (problems.length > 0) throw invalidInput(problems);
  const present = (await attendeesOf(ctx, meeting.id)).flatMap(identityOf);
  for (const each of attendees) {
    const identity = identityOf(each);
    if (identity.some((id) => present.includes(id))) {
      throw new AppError("CONFLICT", "Somebody is on this meeting twice.", { ids: identity });
    }
    present.push(...identity);
    if (each.userId != null) await getVisible(ctx, User, each.userId);
    if (each.contactId != null) await getVisible(ctx, Contact, each.contactId);
    await insertRow(ctx, MeetingAttendee, {
      meetingId: meeting.id,
      side: each.side,
      userId: each.userId ?? null,
      contactId: each.contactId ?? null,
      name: each.name ?? null,
      title: each.title ?? null,
      company: each.company ?? null,
      role: each.role ?? null,
      attended: each.attended ?? attended,
    });
  }
}

export function attendeesOf(ctx: Context, meetingId: string): Promise<MeetingAttendee[]> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findBy(MeetingAttendee, { workspaceId, meetingId }));
}

type Person = Pick<MeetingAttendeeInput, "userId" | "contactId">;

/** What makes somebody the same person; nothing for a bare name, which two people may share. */
function identityOf({ userId, contactId }: Person): string[] {
  return [userId, contactId].filter((id) => id != null);
}

function problemsOf(attendee: MeetingAttendeeInput, path: string): Problem[] {
  const { side, userId, contactId, name, title, company } = attendee;
  const given = [userId, contactId, name].filter((each) => each != null);
  if (given.length !== 1) {
    return [{ path, message: "must have exactly one of userId, contactId and name" }];
  }
  const isOurs = side === AttendeeSide.OURS;
  const problems: Problem[] = [];
  if (userId != null && !isOurs) problems.push({ path, message: "a user is on our side" });
  if (contactId != null && isOurs) problems.push({ path, message: "a contact is not on our side" });
  if (name == null && (title != null || company != null)) {
    problems.push({ path, message: "title and company go with a name" });
  }
  return problems;
}
