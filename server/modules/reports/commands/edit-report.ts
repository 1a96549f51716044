import type { Context } from "../../../context.js";
import { notFound } from "../../../errors.js";
import { changeRow } from "../../../history/write.js";
import { findVisible, getVisible } from "../../../reader/rows.js";
import { Contact } from "../../accounts/contact.entity.js";
import type { ReportChange } from "../distribution.entity.js";
import { changesIn, refuseNulls } from "../edits.js";
import type { DiscussionItemChangeInput, ReportUpdateInput } from "../report.inputs.js";
import { ReportChangeKind } from "../reports.enums.js";
import { DiscussionItem, TripReport } from "../trip-report.entity.js";
import { addDiscussion, addFollowUps } from "./add-to-report.js";

/** Makes the changes of a draft or an amendment and says what they were. The caller holds the lock. */
export async function editReport(
  ctx: Context,
  report: TripReport,
  input: ReportUpdateInput,
): Promise<ReportChange[]> {
  refuseNulls(input, ["title"]);
  const changes = await changeHead(ctx, report, input);
  for (const each of input.changeDiscussion ?? []) {
    changes.push(...(await correct(ctx, report, each)));
  }
  for (const item of await addDiscussion(ctx, report, input.addDiscussion ?? [])) {
    changes.push(addition(ReportChangeKind.DISCUSSION_ADDED, item.id, inWords(item)));
  }
  for (const { id, text } of await addFollowUps(ctx, report, input.addFollowUps ?? [])) {
    changes.push(addition(ReportChangeKind.FOLLOW_UP_ADDED, id, text));
  }
  return changes;
}

async function changeHead(
  ctx: Context,
  report: TripReport,
  { title, summary }: ReportUpdateInput,
): Promise<ReportChange[]> {
  const { title: oldTitle, summary: oldSummary } = report;
  const changed = changesIn(report, { title, summary });
  await changeRow(ctx, TripReport, report, { title, summary });
  const kinds = {
    title: { kind: ReportChangeKind.TITLE_CHANGED, before: oldTitle, after: report.title },
    summary: { kind: ReportChangeKind.SUMMARY_CHANGED, before: oldSummary, after: report.summary },
  };
  return [kinds.title, kinds.summary]
    .filter((_, at) => changed.includes(at === 0 ? "title" : "summary"))
    .map((change) => ({ ...change, subjectId: null }));
}

async function correct(
  ctx: Context,
  report: TripReport,
  input: DiscussionItemChangeInput,
): Promise<ReportChange[]> {
  const { itemId, ...patch } = input;
  refuseNulls(patch, ["kind", "text"]);
  const item = await findVisible(ctx, DiscussionItem, itemId);
  if (item === null || item.reportId !== report.id) throw notFound("DiscussionItem");
  if (patch.contactId != null) await getVisible(ctx, Contact, patch.contactId);
  const before = inWords(item);
  if (!(await changeRow(ctx, DiscussionItem, item, patch))) return [];
  const kind = ReportChangeKind.DISCUSSION_CHANGED;
  return [{ kind, subjectId: item.id, before, after: inWords(item) }];
}

function addition(kind: ReportChangeKind, subjectId: string, after: string): ReportChange {
  return { kind, subjectId, before: null, after };
}

/** An item as one reads it: "NEED (4): a quieter pump". */
function inWords({ kind, severity, text }: DiscussionItem): string {
  return `${kind}${severity === null ? "" : ` (${severity})`}: ${text}`;
}
