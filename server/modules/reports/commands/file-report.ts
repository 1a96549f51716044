import { In, Not } from "typeorm";

import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { insertRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { User } from "../../people/user.entity.js";
import type { Distribution } from "../distribution.entity.js";
import { CustomerMeeting } from "../meeting.entity.js";
import type { ReportFileInput } from "../report.inputs.js";
import { ReportSource } from "../reports.enums.js";
import { reportDrafted } from "../reports.events.js";
import { MeetingStatus } from "../rules/meeting.js";
import { TripReportStatus } from "../rules/trip-report.js";
import { TripReport } from "../trip-report.entity.js";
import { addDiscussion, addFollowUps } from "./add-to-report.js";
import { handIn } from "./submit-report.js";

type Filed = { report: TripReport; receipts: Distribution[] };

/**
 * Files a trip report: a draft, or with `submit` complete and out at once. CONFLICT when the author
 * has one on this meeting that was neither discarded nor retracted.
 */
export async function fileReport(ctx: Context, input: ReportFileInput): Promise<Filed> {
  const authorId = await authorOf(ctx, input);
  // Two reports of one author on one meeting wait here for each other.
  const meeting = await lockVisible(ctx, CustomerMeeting, input.meetingId);
  checkTookPlace(meeting);
  await checkFirst(ctx, meeting.id, authorId);

  const report = await insertRow(ctx, TripReport, {
    meetingId: meeting.id,
    accountId: meeting.accountId,
    authorId,
    title: input.title ?? meeting.title,
    summary: input.summary ?? null,
    status: TripReportStatus.DRAFT,
    source: ReportSource.API,
    reportVersion: 0,
  });
  await addDiscussion(ctx, report, input.discussion ?? []);
  await addFollowUps(ctx, report, input.followUps ?? []);
  const { id: reportId, meetingId, accountId } = report;
  await emit(ctx, reportDrafted({ reportId, meetingId, accountId, authorId }));
  const receipts = input.submit === true ? await handIn(ctx, report) : [];
  return { report, receipts };
}

/** People write their own reports; a program that acts for nobody brings those of others. */
async function authorOf(ctx: Context, { authorId }: ReportFileInput): Promise<string> {
  const { userId } = ctx.actor;
  if (userId === null && authorId == null) {
    throw invalidInput([{ path: "input.authorId", message: "a program names the author" }]);
  }
  const author = await getVisible(ctx, User, authorId ?? userId ?? "");
  if (userId !== null && author.id !== userId) {
    throw new AppError("FORBIDDEN", "You file reports in your own name.", { authorId: author.id });
  }
  return author.id;
}

/** A draft may be begun while the meeting is still to come; nothing is reported of one that fell through. */
function checkTookPlace({ id, status }: CustomerMeeting): void {
  if (status === MeetingStatus.PLANNED || status === MeetingStatus.HELD) return;
  throw new AppError("CONFLICT", "This meeting did not take place.", { meetingId: id, status });
}

async function checkFirst(ctx: Context, meetingId: string, authorId: string): Promise<void> {
  const { workspaceId } = ctx.actor;
  const gone = In([TripReportStatus.DISCARDED, TripReportStatus.RETRACTED]);
  const other = await ctx.db.run((manager) =>
    manager.findOneBy(TripReport, { workspaceId, meetingId, authorId, status: Not(gone) }),
  );
  if (other === null) return;
  throw new AppError("CONFLICT", "This author has a report on this meeting already.", {
    reportId: other.id,
  });
}
