import { describeEnum } from "../../graphql/enums.js";
import { FollowUpState } from "./rules/follow-up.js";
import { MeetingStatus } from "./rules/meeting.js";
import { ReceiptState } from "./rules/receipt.js";
import { TripReportStatus } from "./rules/trip-report.js";

export enum MeetingKind {
  VISIT = "VISIT",
  SALES_CALL = "SALES_CALL",
  PHONE = "PHONE",
  VIDEO = "VIDEO",
  TRADE_SHOW = "TRADE_SHOW",
  SYMPOSIUM = "SYMPOSIUM",
  EXEC_BRIEFING = "EXEC_BRIEFING",
  INFORMAL = "INFORMAL",
}
describeEnum(MeetingKind, "MeetingKind", "What kind of occasion a customer meeting is.", {
  VISIT: "At the customer's place, or theirs at ours.",
  SALES_CALL: "A salesperson's call on the customer.",
  PHONE: "By telephone.",
  VIDEO: "By video.",
  TRADE_SHOW: "At a trade show.",
  SYMPOSIUM: "At a customer symposium.",
  EXEC_BRIEFING: "Executives of both sides.",
  INFORMAL: "Without an agenda: a meal, a corridor, a journey.",
});

describeEnum(MeetingStatus, "MeetingStatus", "How a planned meeting ended, said once.", {
  PLANNED: "Still to come, or nobody has said yet how it ended.",
  HELD: "Took place: trip reports may be filed.",
  CANCELLED: "Called off.",
  NO_SHOW: "The customer did not come.",
});

export enum AttendeeSide {
  OURS = "OURS",
  CUSTOMER = "CUSTOMER",
  PARTNER = "PARTNER",
}
describeEnum(AttendeeSide, "AttendeeSide", "Whose side somebody at a meeting is on.", {
  OURS: "Of our company.",
  CUSTOMER: "Of the customer.",
  PARTNER: "Of a partner.",
});

export enum Attendance {
  UNKNOWN = "UNKNOWN",
  YES = "YES",
  NO = "NO",
}
describeEnum(Attendance, "Attendance", "Whether somebody invited was there.", {
  UNKNOWN: "Nobody has said.",
  YES: "Was there.",
  NO: "Was not there: does not count as an attendee.",
});

describeEnum(TripReportStatus, "TripReportStatus", "Where a trip report stands.", {
  DRAFT: "Its author's alone.",
  SUBMITTED: "Complete and handed in; goes out at once.",
  DISTRIBUTED: "Gone out to everybody in sales on the account.",
  AMENDED: "Changed after it went out; goes out again at once.",
  DISCARDED: "A draft its author gave up.",
  RETRACTED: "Taken back by a manager: its recipients no longer see it.",
});

export enum ReportSource {
  API = "API",
  EMAIL = "EMAIL",
  IMPORT = "IMPORT",
}
describeEnum(ReportSource, "ReportSource", "The door a trip report came in by.", {
  API: "Filed through the API.",
  EMAIL: "Sent in by e-mail.",
  IMPORT: "Brought in from another system.",
});

export enum DiscussionKind {
  TOPIC = "TOPIC",
  NEED = "NEED",
  FUTURE_DIRECTION = "FUTURE_DIRECTION",
  COMPETITOR_MENTION = "COMPETITOR_MENTION",
  OBJECTION = "OBJECTION",
  PRAISE = "PRAISE",
  COMPLAINT = "COMPLAINT",
  COMMITMENT = "COMMITMENT",
  RISK = "RISK",
  PRICING = "PRICING",
}
describeEnum(DiscussionKind, "DiscussionKind", "What kind of thing was said at a meeting.", {
  TOPIC: "Something talked about.",
  NEED: "Something the customer needs.",
  FUTURE_DIRECTION: "Where the customer's business is going.",
  COMPETITOR_MENTION: "A competitor was named.",
  OBJECTION: "A reason not to buy.",
  PRAISE: "Something that pleases the customer.",
  COMPLAINT: "Something that does not.",
  COMMITMENT: "Something promised, by either side.",
  RISK: "Something that may cost the business.",
  PRICING: "Prices and terms.",
});

describeEnum(FollowUpState, "FollowUpState", "How far a promised follow-up has come.", {
  OPEN: "Promised.",
  IN_PROGRESS: "Begun.",
  DONE: "Kept.",
  CANCELLED: "No longer wanted.",
});

export enum DistributionChannel {
  IN_APP = "IN_APP",
}
describeEnum(DistributionChannel, "DistributionChannel", "By which way a copy reaches somebody.", {
  IN_APP: "The recipient's receipts in this API; there as soon as the report is submitted.",
});

describeEnum(ReceiptState, "ReceiptState", "How far one recipient's copy has come.", {
  QUEUED: "To be sent.",
  SENT: "Handed to the channel.",
  DELIVERED: "Where the recipient can read it.",
  READ: "The recipient opened it.",
  ACKNOWLEDGED: "The recipient said so.",
});

export enum ReportChangeKind {
  TITLE_CHANGED = "TITLE_CHANGED",
  SUMMARY_CHANGED = "SUMMARY_CHANGED",
  DISCUSSION_ADDED = "DISCUSSION_ADDED",
  DISCUSSION_CHANGED = "DISCUSSION_CHANGED",
  FOLLOW_UP_ADDED = "FOLLOW_UP_ADDED",
}
describeEnum(ReportChangeKind, "ReportChangeKind", "What an amendment did to a report.", {
  TITLE_CHANGED: "Changed the title.",
  SUMMARY_CHANGED: "Changed the summary.",
  DISCUSSION_ADDED: "Added something said.",
  DISCUSSION_CHANGED: "Corrected something said.",
  FOLLOW_UP_ADDED: "Added a promise.",
});
