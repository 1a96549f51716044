import type { Context } from "../../../context.js";
import { FollowUp } from "../follow-up.entity.js";
import { Attendance } from "../reports.enums.js";
import type { ReportContent } from "../rules/report-content.js";
import { DiscussionItem, type TripReport } from "../trip-report.entity.js";
import { attendeesOf } from "./add-attendees.js";

/** How much of each section there is: attendees are the meeting's, the rest is the report's own. */
export async function contentOf(ctx: Context, report: TripReport): Promise<ReportContent> {
  const { workspaceId } = ctx.actor;
  const { id: reportId, meetingId } = report;
  const attendees = await attendeesOf(ctx, meetingId);
  return ctx.db.run(async (manager) => ({
    attendees: attendees.filter(({ attended }) => attended !== Attendance.NO).length,
    discussionItems: await manager.countBy(DiscussionItem, { workspaceId, reportId }),
    followUps: await manager.countBy(FollowUp, { workspaceId, reportId }),
  }));
}
