import { describeEnum } from "../../graphql/enums.js";
import { RejectDisposition, RejectReasonCode } from "./rules/reject-reason.js";

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

describeEnum(RejectReasonCode, "RejectReason", "Why a lead is sent back or closed.", {
  NOT_ICP: "Not the kind of customer we are for. Disqualifies.",
  NO_BUDGET: "No money. Nurtures.",
  NO_NEED: "No need. Nurtures.",
  BAD_TIMING: "Not now; needs the day to resume. Nurtures.",
  WRONG_PERSON: "Cannot decide or use it. Nurtures.",
  BAD_DATA: "What is known about them is wrong. Disqualifies.",
  DUPLICATE: "The same person is another lead. Disqualifies.",
  COMPETITOR_OR_STUDENT: "Will never buy. Disqualifies.",
  ALREADY_WORKING: "A colleague works with them already. Routed again.",
  OUT_OF_TERRITORY: "Not this salesperson's territory. Routed again.",
  UNREACHABLE: "Does not answer. Nurtures.",
  OTHER: "Something else; needs a note. Nurtures.",
  SPAM: "Spam. Disqualifies; also before anybody looked at who it is.",
  INVALID: "No person at all. Disqualifies; also before anybody looked at who it is.",
});

describeEnum(RejectDisposition, "RejectDisposition", "Where a refused lead goes: it never rests.", {
  NURTURE: "Kept in touch with.",
  DISQUALIFY: "Closed.",
  RE_ROUTE: "To another salesperson.",
});
