import { describeEnum } from "../../graphql/enums.js";
import { RejectDisposition, RejectNeed } from "./rules/reject-reason.js";

export enum HandOffState {
  PENDING = "PENDING",
  ACCEPTED = "ACCEPTED",
  REJECTED = "REJECTED",
  WITHDRAWN = "WITHDRAWN",
}
describeEnum(HandOffState, "HandOffState", "What became of a lead that was handed to sales.", {
  PENDING: "Sales has not answered yet.",
  ACCEPTED: "Sales took it.",
  REJECTED: "Sales sent it back, with a coded reason.",
  WITHDRAWN: "Marketing took it back, or gave it to somebody else, before sales answered.",
});

describeEnum(RejectDisposition, "RejectDisposition", "Where a refused lead goes: it never rests.", {
  NURTURE: "Kept in touch with.",
  DISQUALIFY: "Closed.",
  RE_ROUTE: "To another salesperson.",
});

describeEnum(RejectNeed, "RejectNeed", "What has to be said with a reason.", {
  TEXT: "A note, in words.",
  RESUME_ON: "The day to look at the lead again.",
});
