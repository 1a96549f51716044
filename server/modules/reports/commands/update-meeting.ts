import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { changesIn, refuseNulls } from "../edits.js";
import { CustomerMeeting } from "../meeting.entity.js";
import type { MeetingUpdateInput } from "../meeting.inputs.js";
import { Attendance } from "../reports.enums.js";
import { meetingChanged } from "../reports.events.js";
import { MeetingStatus } from "../rules/meeting.js";
import { addAttendees } from "./add-attendees.js";
import { checkOpportunity, checkWhen } from "./meeting-checks.js";

/** Changes a planned or held meeting; CONFLICT for one that did not take place. */
export async function updateMeeting(
  ctx: Context,
  input: MeetingUpdateInput,
): Promise<{ meeting: CustomerMeeting }> {
  refuseNulls(input, ["kind", "title", "startsAt", "endsAt", "timezone"]);
  const { meetingId, expectedVersion, addAttendees: added, idempotencyKey: _, ...patch } = input;
  const meeting = await lockVisible(ctx, CustomerMeeting, meetingId, expectedVersion);
  const { status, accountId } = meeting;
  if (status === MeetingStatus.CANCELLED || status === MeetingStatus.NO_SHOW) {
    throw new AppError("CONFLICT", "This meeting did not take place.", { meetingId, status });
  }
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  checkWhen({ ...meeting, ...Object.fromEntries(given) });
  await checkOpportunity(ctx, patch.opportunityId, accountId);

  const changed = changesIn(meeting, patch);
  await changeRow(ctx, CustomerMeeting, meeting, patch);
  const attendees = added ?? [];
  const attended = Attendance.UNKNOWN;
  await addAttendees(ctx, meeting, { attendees, path: "addAttendees", attended });
  if (attendees.length > 0) changed.push("attendees");
  if (changed.length > 0) await emit(ctx, meetingChanged({ meetingId, accountId, changed }));
  return { meeting };
}
