import { In } from "typeorm";

import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { FollowUp } from "../follow-up.entity.js";
import type { ReportRetractInput } from "../report.inputs.js";
import { followUpMoved, reportRetracted } from "../reports.events.js";
import { FollowUpState } from "../rules/follow-up.js";
import { moveTripReport, TripReportStatus } from "../rules/trip-report.js";
import { TripReport } from "../trip-report.entity.js";
import { subjectOf } from "./change-report.js";

/**
 * Takes a report back: whoever got it sees it no more. Its open follow-ups are cancelled with it,
 * since those who were to keep them cannot read them any longer.
 */
export async function retractReport(
  ctx: Context,
  input: ReportRetractInput,
): Promise<{ report: TripReport }> {
  const report = await lockVisible(ctx, TripReport, input.reportId, input.expectedVersion);
  const byManager = ctx.actor.permissions.has("report:retract");
  const { status } = report;
  mustBeAllowed(moveTripReport({ status, byManager }, TripReportStatus.RETRACTED));

  const { note } = input;
  await changeRow(ctx, TripReport, report, { status: TripReportStatus.RETRACTED }, { note });
  await cancelFollowUps(ctx, report.id);
  await emit(ctx, reportRetracted(subjectOf(report)));
  return { report };
}

async function cancelFollowUps(ctx: Context, reportId: string): Promise<void> {
  const { workspaceId } = ctx.actor;
  const state = In([FollowUpState.OPEN, FollowUpState.IN_PROGRESS]);
  const order = { id: "ASC" } as const;
  const open = await ctx.db.run((manager) =>
    manager.find(FollowUp, {
      where: { workspaceId, reportId, state },
      order,
      lock: { mode: "pessimistic_write" },
    }),
  );
  for (const followUp of open) {
    const { id: followUpId, ownerId, state: fromState } = followUp;
    const toState = FollowUpState.CANCELLED;
    const reason = { code: "REPORT_RETRACTED" };
    await changeRow(ctx, FollowUp, followUp, { state: toState }, reason);
    await emit(ctx, followUpMoved({ followUpId, reportId, ownerId, fromState, toState }));
  }
}
