import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { getVisible } from "../../../reader/rows.js";
import { Account } from "../../accounts/account.entity.js";
import { User } from "../../people/user.entity.js";
import { CustomerMeeting } from "../meeting.entity.js";
import type { MeetingPlanInput } from "../meeting.inputs.js";
import { Attendance } from "../reports.enums.js";
import { meetingPlanned } from "../reports.events.js";
import { MeetingStatus } from "../rules/meeting.js";
import { addAttendees } from "./add-attendees.js";
import { checkOpportunity, checkWhen } from "./meeting-checks.js";

/** Plans a customer meeting. CONFLICT when a meeting has its calendar UID already. */
export async function planMeeting(
  ctx: Context,
  input: MeetingPlanInput,
): Promise<{ meeting: CustomerMeeting }> {
  const { accountId, kind, title, startsAt, endsAt, timezone } = input;
  const values = { accountId, kind, title, startsAt, endsAt, timezone: timezone ?? "UTC" };
  checkWhen(values);
  await getVisible(ctx, Account, accountId);
  await checkOpportunity(ctx, input.opportunityId, accountId);
  const organiserId = input.organiserId ?? ctx.actor.userId;
  if (organiserId === null) {
    throw invalidInput([{ path: "input.organiserId", message: "a program names the organiser" }]);
  }
  await getVisible(ctx, User, organiserId);
  await checkUid(ctx, input.externalEventUid);

  const meeting = await insertRow(ctx, CustomerMeeting, {
    ...values,
    organiserId,
    opportunityId: input.opportunityId ?? null,
    location: input.location ?? null,
    externalEventUid: input.externalEventUid ?? null,
    status: MeetingStatus.PLANNED,
  });
  const attendees = input.attendees ?? [];
  await addAttendees(ctx, meeting, { attendees, path: "attendees", attended: Attendance.UNKNOWN });
  const { id: meetingId } = meeting;
  const begins = startsAt.toISOString();
  await emit(ctx, meetingPlanned({ meetingId, accountId, organiserId, startsAt: begins }));
  return { meeting };
}

async function checkUid(ctx: Context, uid: string | null | undefined): Promise<void> {
  if (uid == null) return;
  const { workspaceId } = ctx.actor;
  const taken = await ctx.db.run((manager) =>
    manager.findOneBy(CustomerMeeting, { workspaceId, externalEventUid: uid }),
  );
  if (taken === null) return;
  throw new AppError("CONFLICT", "A meeting has this calendar event already.", {
    field: "externalEventUid",
    meetingId: taken.id,
  });
}
