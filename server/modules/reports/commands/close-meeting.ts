import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { CustomerMeeting, MeetingAttendee } from "../meeting.entity.js";
import type {
  AttendanceInput,
  MeetingCancelInput,
  MeetingHoldInput,
  MeetingNoShowInput,
} from "../meeting.inputs.js";
import { Attendance } from "../reports.enums.js";
import { meetingCancelled, meetingHeld, meetingMissed } from "../reports.events.js";
import { MeetingStatus, moveMeeting } from "../rules/meeting.js";
import { addAttendees, attendeesOf } from "./add-attendees.js";

type Closed = { meeting: CustomerMeeting };

/** Says that a meeting took place and who was there: from now on trip reports may be filed. */
export async function holdMeeting(ctx: Context, input: MeetingHoldInput): Promise<Closed> {
  const meeting = await lockVisible(ctx, CustomerMeeting, input.meetingId, input.expectedVersion);
  mustBeAllowed(moveMeeting(meeting.status, MeetingStatus.HELD));

  await changeRow(ctx, CustomerMeeting, meeting, { status: MeetingStatus.HELD });
  await recordAttendance(ctx, meeting, input.attendance ?? []);
  const attendees = input.addAttendees ?? [];
  await addAttendees(ctx, meeting, { attendees, path: "addAttendees", attended: Attendance.YES });
  const { id: meetingId, accountId, endsAt } = meeting;
  await emit(ctx, meetingHeld({ meetingId, accountId, endsAt: endsAt.toISOString() }));
  return { meeting };
}

/** Calls a meeting off. */
export async function cancelMeeting(ctx: Context, input: MeetingCancelInput): Promise<Closed> {
  const meeting = await close(ctx, input, MeetingStatus.CANCELLED);
  await emit(ctx, meetingCancelled({ meetingId: meeting.id, accountId: meeting.accountId }));
  return { meeting };
}

/** Says that the customer did not come. */
export async function missMeeting(ctx: Context, input: MeetingNoShowInput): Promise<Closed> {
  const meeting = await close(ctx, input, MeetingStatus.NO_SHOW);
  await emit(ctx, meetingMissed({ meetingId: meeting.id, accountId: meeting.accountId }));
  return { meeting };
}

async function close(
  ctx: Context,
  { meetingId, expectedVersion, note }: MeetingCancelInput,
  to: MeetingStatus,
): Promise<CustomerMeeting> {
  const meeting = await lockVisible(ctx, CustomerMeeting, meetingId, expectedVersion);
  mustBeAllowed(moveMeeting(meeting.status, to));
  await changeRow(ctx, CustomerMeeting, meeting, { status: to }, { note: note ?? null });
  return meeting;
}

async function recordAttendance(
  ctx: Context,
  meeting: CustomerMeeting,
  attendance: readonly AttendanceInput[],
): Promise<void> {
  const attendees = new Map((await attendeesOf(ctx, meeting.id)).map((each) => [each.id, each]));
  for (const { attendeeId, attended } of attendance) {
    const attendee = attendees.get(attendeeId);
    if (attendee === undefined) throw notFound("MeetingAttendee");
    await changeRow(ctx, MeetingAttendee, attendee, { attended });
  }
}
