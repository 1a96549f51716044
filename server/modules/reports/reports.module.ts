import { stateChangeList } from "../../history/history.reads.js";
import { declareList } from "../../reader/relations.js";
import { declareReads } from "../../reader/roots.js";
import { Account } from "../accounts/account.entity.js";
import { Opportunity } from "../accounts/opportunity.entity.js";
import { declareEvidence } from "../leads/qualification/evidence-kinds.js";
import { EvidenceKind } from "../leads/qualification.enums.js";
import type { Module } from "../module.js";
import { User } from "../people/user.entity.js";
import { Distribution, editionList, receiptList, ReportEdition } from "./distribution.entity.js";
import { FollowUp, followUpList } from "./follow-up.entity.js";
import { attendeeList, CustomerMeeting, MeetingAttendee, meetingList } from "./meeting.entity.js";
import { MeetingResolver } from "./meeting.resolver.js";
// Its file declares who sees which report.
import "./report-visibility.js";
// Its file adds meetings and reports to accounts' timelines.
import "./reports-timeline.js";
import { ReportResolver } from "./report.resolver.js";
import {
  DiscussionItem,
  discussionItemList,
  TripReport,
  tripReportList,
} from "./trip-report.entity.js";

declareEvidence(EvidenceKind.MEETING, CustomerMeeting);
declareEvidence(EvidenceKind.REPORT, TripReport);

const roots = [
  declareReads(meetingList, {
    one: "meeting",
    many: "meetings",
    allow: "meeting:read",
    description: "Customer meetings, the latest first.",
  }),
  declareReads(tripReportList, {
    one: "report",
    many: "reports",
    allow: "report:read",
    description: "Trip reports you may see, newest first. Drafts are their author's alone.",
  }),
  declareReads(discussionItemList, {
    one: "discussionItem",
    many: "discussionItems",
    allow: "report:read",
    description: "What was said, over all reports you may see, oldest first.",
  }),
  declareReads(followUpList, {
    one: "followUp",
    many: "followUps",
    allow: "report:read",
    description: "Promises of all reports you may see, the next one due first.",
  }),
  declareReads(receiptList, {
    one: "receipt",
    many: "receipts",
    allow: "report:read",
    description: "Who got which report and read it, newest first.",
  }),
];

const ofMeetings = [
  declareList(Account, "meetings", {
    of: meetingList,
    by: "accountId",
    allow: "meeting:read",
    description: "Meetings with this customer, the latest first.",
  }),
  declareList(Opportunity, "meetings", {
    of: meetingList,
    by: "opportunityId",
    allow: "meeting:read",
    description: "Meetings about this deal, the latest first.",
  }),
  declareList(CustomerMeeting, "attendees", {
    of: attendeeList,
    by: "meetingId",
    allow: "meeting:read",
    description: "Who is to come or was there, in the order added.",
  }),
  declareList(CustomerMeeting, "reports", {
    of: tripReportList,
    by: "meetingId",
    allow: "report:read",
    description: "Trip reports on it that you may see, newest first.",
  }),
  declareList(CustomerMeeting, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow: "meeting:read",
    description: "How it was planned and how it ended.",
  }),
];

const ofReports = [
  declareList(Account, "reports", {
    of: tripReportList,
    by: "accountId",
    allow: "report:read",
    description: "Trip reports on this customer that you may see, newest first.",
  }),
  declareList(TripReport, "discussion", {
    of: discussionItemList,
    by: "reportId",
    allow: "report:read",
    description: "What was said, in the order written.",
  }),
  declareList(TripReport, "followUps", {
    of: followUpList,
    by: "reportId",
    allow: "report:read",
    description: "What was promised, the next one due first.",
  }),
  declareList(TripReport, "editions", {
    of: editionList,
    by: "reportId",
    allow: "report:read",
    description: "Each going-out with what it changed, the first one first.",
  }),
  declareList(TripReport, "receipts", {
    of: receiptList,
    by: "reportId",
    allow: "report:read",
    description: "Who got it, why, and how far each copy came, newest first.",
  }),
  declareList(TripReport, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow: "report:read",
    description: "Every move from draft onwards, oldest first.",
  }),
];

const ofPeople = [
  declareList(User, "receipts", {
    of: receiptList,
    by: "recipientId",
    allow: "report:read",
    description: "The inbox: copies of reports this person got, newest first.",
  }),
  declareList(User, "followUps", {
    of: followUpList,
    by: "ownerId",
    allow: "report:read",
    description: "Promises this person is to keep, the next one due first.",
  }),
  declareList(FollowUp, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow: "report:read",
    description: "Every move from promised to kept, oldest first.",
  }),
  declareList(Distribution, "history", {
    of: stateChangeList,
    by: "subjectId",
    allow: "report:read",
    description: "When it was delivered, read and acknowledged.",
  }),
];

export const reportsModule: Module = {
  name: "reports",
  entities: [
    CustomerMeeting,
    MeetingAttendee,
    TripReport,
    DiscussionItem,
    FollowUp,
    ReportEdition,
    Distribution,
  ],
  resolvers: [MeetingResolver, ReportResolver, ...roots, ...ofMeetings, ...ofReports, ...ofPeople],
  consumers: [],
};
