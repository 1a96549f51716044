import type { Context } from "../../../context.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { findVisible, lockVisible } from "../../../reader/rows.js";
import { AccountTeamMember } from "../../accounts/account-team-member.entity.js";
import { Account } from "../../accounts/account.entity.js";
import { User } from "../../people/user.entity.js";
import { mustBeAllowed } from "../../people/allowed-move.js";
import { Distribution, ReportEdition, type ReportChange } from "../distribution.entity.js";
import { DistributionChannel } from "../reports.enums.js";
import { reportDistributed } from "../reports.events.js";
import { ReceiptState } from "../rules/receipt.js";
import { recipientsOf, type DepartmentMembership, type Recipient } from "../rules/recipients.js";
import { allSections } from "../rules/report-content.js";
import { moveTripReport, TripReportStatus } from "../rules/trip-report.js";
import { TripReport } from "../trip-report.entity.js";
import { contentOf } from "./report-content.js";

type Edition = { readonly note: string | null; readonly changes: ReportChange[] };

/**
 * Sends an edition to everybody in sales on the account at this moment, and takes down who they are
 * and why. IN_APP delivery is the receipt itself: with this transaction it is where its recipient
 * reads it, so it is DELIVERED and was never less.
 */
export async function distributeReport(
  ctx: Context,
  report: TripReport,
  { note, changes }: Edition,
): Promise<Distribution[]> {
  // Whoever changes the account's team meanwhile waits, so that the recipients are those of one moment.
  await lockVisible(ctx, Account, report.accountId);
  const at = ctx.clock.now();
  const { authorId, status } = report;
  const team = await teamOf(ctx, report.accountId);
  const recipients = recipientsOf({ authorId, submittedAt: at, team });
  const content = await contentOf(ctx, report);
  const facts = { status, content, mustInclude: allSections, recipientsTaken: true };
  mustBeAllowed(moveTripReport(facts, TripReportStatus.DISTRIBUTED));

  const reportVersion = report.reportVersion + 1;
  const reportId = report.id;
  const edition = await insertRow(ctx, ReportEdition, { reportId, reportVersion, note, changes });
  const receipts: Distribution[] = [];
  for (const recipient of recipients) receipts.push(await deliver(ctx, edition, recipient));
  await changeRow(ctx, TripReport, report, {
    status: TripReportStatus.DISTRIBUTED,
    distributedAt: at,
    reportVersion,
  });
  const { meetingId, accountId } = report;
  const recipientIds = recipients.map(({ userId }) => userId);
  const subject = { reportId, meetingId, accountId, authorId, reportVersion };
  await emit(ctx, reportDistributed({ ...subject, editionId: edition.id, recipientIds }));
  return receipts;
}

function deliver(ctx: Context, edition: ReportEdition, recipient: Recipient) {
  const { id: editionId, reportId, reportVersion } = edition;
  return insertRow(ctx, Distribution, {
    editionId,
    reportId,
    reportVersion,
    recipientId: recipient.userId,
    why: recipient.why.map(({ role, since }) => ({ role, since: since.toISOString() })),
    channel: DistributionChannel.IN_APP,
    state: ReceiptState.DELIVERED,
    deliveredAt: ctx.clock.now(),
  });
}

/**
 * The team with the department each member is in today: who moved to sales is owed a copy, who moved
 * away or left the company is not.
 */
async function teamOf(ctx: Context, accountId: string): Promise<DepartmentMembership[]> {
  const { workspaceId } = ctx.actor;
  const members = await ctx.db.run((manager) =>
    manager.findBy(AccountTeamMember, { workspaceId, accountId }),
  );
  const users = await Promise.all(members.map(({ userId }) => findVisible(ctx, User, userId)));
  return members.flatMap(({ userId, role, fromAt, toAt }, at) => {
    const user = users[at];
    if (user == null || !user.active) return [];
    return [{ userId, role, from: fromAt, to: toAt, department: user.department }];
  });
}
