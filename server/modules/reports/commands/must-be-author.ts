import type { Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import type { TripReport } from "../trip-report.entity.js";

/** Only its author changes a report, or a program that acts for nobody and brought it. */
export function mustBeAuthor(ctx: Context, report: TripReport): void {
  const { userId } = ctx.actor;
  if (userId === null || userId === report.authorId) return;
  throw new AppError("FORBIDDEN", "Only its author changes a report.", { reportId: report.id });
}
