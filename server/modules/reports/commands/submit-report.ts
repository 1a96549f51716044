import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import type { Distribution } from "../distribution.entity.js";
import { CustomerMeeting } from "../meeting.entity.js";
import type { ReportSubmitInput } from "../report.inputs.js";
import { reportSubmitted } from "../reports.events.js";
import { allSections } from "../rules/report-content.js";
import { moveTripReport, TripReportStatus } from "../rules/trip-report.js";
import { TripReport } from "../trip-report.entity.js";
import { distributeReport } from "./distribute-report.js";
import { mustBeAuthor } from "./must-be-author.js";
import { contentOf } from "./report-content.js";

type Submitted = { report: TripReport; receipts: Distribution[] };

/** Hands a draft in; in the same transaction it goes out. */
export async function submitReport(ctx: Context, input: ReportSubmitInput): Promise<Submitted> {
  const report = await lockVisible(ctx, TripReport, input.reportId, input.expectedVersion);
  mustBeAuthor(ctx, report);
  return { report, receipts: await handIn(ctx, report) };
}

/** TRANSITION_GUARD when the meeting was not held or a section is empty. */
export async function handIn(ctx: Context, report: TripReport): Promise<Distribution[]> {
  const meeting = await getVisible(ctx, CustomerMeeting, report.meetingId);
  const content = await contentOf(ctx, report);
  const { status } = report;
  const facts = { status, meetingStatus: meeting.status, content, mustInclude: allSections };
  mustBeAllowed(moveTripReport(facts, TripReportStatus.SUBMITTED));

  const submittedAt = ctx.clock.now();
  await changeRow(ctx, TripReport, report, { status: TripReportStatus.SUBMITTED, submittedAt });
  const { id: reportId, meetingId, accountId, authorId } = report;
  await emit(ctx, reportSubmitted({ reportId, meetingId, accountId, authorId }));
  return distributeReport(ctx, report, { note: null, changes: [] });
}
