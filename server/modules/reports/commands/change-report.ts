import type { Context } from "../../../context.js";
import { AppError, invalidInput } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import type { Distribution } from "../distribution.entity.js";
import type { ReportAmendInput, ReportDiscardInput, ReportUpdateInput } from "../report.inputs.js";
import { reportAmended, reportChanged, reportDiscarded } from "../reports.events.js";
import { moveTripReport, TripReportStatus } from "../rules/trip-report.js";
import { TripReport } from "../trip-report.entity.js";
import { distributeReport } from "./distribute-report.js";
import { editReport } from "./edit-report.js";
import { mustBeAuthor } from "./must-be-author.js";

/** Changes a draft; CONFLICT for a report that went out, which is amended instead. */
export async function updateReport(
  ctx: Context,
  input: ReportUpdateInput,
): Promise<{ report: TripReport }> {
  const report = await lockOwn(ctx, input);
  const { status } = report;
  if (status !== TripReportStatus.DRAFT) {
    throw new AppError("CONFLICT", "Only a draft is changed in place.", { status });
  }
  const changes = await editReport(ctx, report, input);
  const changed = changes.map(({ kind }) => kind);
  if (changed.length > 0) await emit(ctx, reportChanged({ ...subjectOf(report), changed }));
  return { report };
}

/**
 * Changes a report that went out and sends what changed to whom the rule names now: everybody in
 * sales on the account, as at the first time. INVALID_INPUT when nothing would change.
 */
export async function amendReport(
  ctx: Context,
  input: ReportAmendInput,
): Promise<{ report: TripReport; receipts: Distribution[] }> {
  const report = await lockOwn(ctx, input);
  const note = input.note ?? null;
  mustBeAllowed(moveTripReport(report, TripReportStatus.AMENDED));
  const changes = await editReport(ctx, report, input);
  if (changes.length === 0) throw invalidInput([{ path: "input", message: "changes nothing" }]);

  await changeRow(ctx, TripReport, report, { status: TripReportStatus.AMENDED }, { note });
  const changed = changes.map(({ kind }) => kind);
  await emit(ctx, reportAmended({ ...subjectOf(report), changed }));
  return { report, receipts: await distributeReport(ctx, report, { note, changes }) };
}

/** Gives a draft up; the meeting is open again for a report of the same author. */
export async function discardReport(
  ctx: Context,
  input: ReportDiscardInput,
): Promise<{ report: TripReport }> {
  const report = await lockOwn(ctx, input);
  mustBeAllowed(moveTripReport(report, TripReportStatus.DISCARDED));
  await changeRow(ctx, TripReport, report, { status: TripReportStatus.DISCARDED });
  await emit(ctx, reportDiscarded(subjectOf(report)));
  return { report };
}

async function lockOwn(
  ctx: Context,
  input: { readonly reportId: string; readonly expectedVersion?: number | null },
): Promise<TripReport> {
  const report = await lockVisible(ctx, TripReport, input.reportId, input.expectedVersion);
  mustBeAuthor(ctx, report);
  return report;
}

export function subjectOf({ id: reportId, meetingId, accountId, authorId }: TripReport) {
  return { reportId, meetingId, accountId, authorId };
}
