import { Index } from "typeorm";

import { EnumField, InstantField, IntField, RefField, TextField } from "../../database/fields.js";
import { DomainEntity, Row } from "../../database/row.js";
import { defineList } from "../../reader/list.js";
import { Account } from "../accounts/account.entity.js";
import { Contact } from "../accounts/contact.entity.js";
import { User } from "../people/user.entity.js";
import { CustomerMeeting } from "./meeting.entity.js";
import { DiscussionKind, ReportSource } from "./reports.enums.js";
import { TripReportStatus } from "./rules/trip-report.js";

/** One author's account of one meeting. A discarded or retracted one makes room for another. */
@DomainEntity({
  table: "trip_report",
  prefix: "report",
  description: "What somebody of ours reports about a customer meeting, for sales to know.",
})
@Index(["workspaceId", "meetingId", "authorId"], {
  unique: true,
  where: "status NOT IN ('DISCARDED', 'RETRACTED')",
})
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "status", "createdAt", "id"])
@Index(["workspaceId", "source", "createdAt", "id"])
@Index(["workspaceId", "meetingId", "createdAt", "id"])
@Index(["workspaceId", "accountId", "createdAt", "id"])
@Index(["workspaceId", "authorId", "createdAt", "id"])
@Index(["workspaceId", "distributedAt", "id"])
export class TripReport extends Row {
  @RefField(() => CustomerMeeting, "The meeting it is about.")
  meetingId!: string;

  /** The meeting's account, kept here so that visibility and lists need no join. */
  @RefField(() => Account, "The meeting's account.")
  accountId!: string;

  @RefField(() => User, "Who wrote it.")
  authorId!: string;

  @TextField("Title; the meeting's, unless the author gave another.")
  title!: string;

  @TextField("The whole in a few sentences.", { nullable: true })
  summary!: string | null;

  @EnumField(() => TripReportStatus, "Where it stands.", { state: true })
  status!: TripReportStatus;

  @EnumField(() => ReportSource, "The door it came in by.")
  source!: ReportSource;

  @InstantField("When it was submitted; null for a draft.", { nullable: true })
  submittedAt!: Date | null;

  @InstantField("When it last went out; null for a draft.", { nullable: true })
  distributedAt!: Date | null;

  @IntField("How often it went out: 0 for a draft, 1 once distributed, 1 more per amendment.")
  reportVersion!: number;
}

@DomainEntity({
  table: "discussion_item",
  prefix: "item",
  description: "One thing that was said at the meeting. It may be corrected, never taken out.",
})
@Index(["workspaceId", "reportId", "createdAt", "id"])
@Index(["workspaceId", "createdAt", "id"])
@Index(["workspaceId", "kind", "createdAt", "id"])
@Index(["workspaceId", "contactId", "createdAt", "id"])
export class DiscussionItem extends Row {
  @RefField(() => TripReport, "The report it stands in.")
  reportId!: string;

  @EnumField(() => DiscussionKind, "What kind of thing.")
  kind!: DiscussionKind;

  @TextField("What was said.")
  text!: string;

  @RefField(() => Contact, "Who of the customer said it, if it is known.", { nullable: true })
  contactId!: string | null;

  @IntField("How much it matters to the customer, 1 to 5.", { nullable: true })
  severity!: number | null;
}

export const tripReportList = defineList(TripReport, {
  filter: [
    "id",
    "meetingId",
    "accountId",
    "authorId",
    "status",
    "source",
    "distributedAt",
    "createdAt",
  ],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "DESC"],
});

export const discussionItemList = defineList(DiscussionItem, {
  filter: ["id", "reportId", "kind", "contactId", "createdAt"],
  order: ["createdAt"],
  defaultOrder: ["createdAt", "ASC"],
});
