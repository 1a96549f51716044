import { describeEnum } from "../../graphql/enums.js";
import { SlaClockState } from "./rules/clock-machine.js";
import { SlaStepKind } from "./rules/ladder.js";
import { Weekday } from "./rules/read-hours.js";
import { EscalationAction, SlaFact, SlaMetric } from "./rules/sla.js";

describeEnum(Weekday, "Weekday", "A day of the week.", {
  MONDAY: "Monday.",
  TUESDAY: "Tuesday.",
  WEDNESDAY: "Wednesday.",
  THURSDAY: "Thursday.",
  FRIDAY: "Friday.",
  SATURDAY: "Saturday.",
  SUNDAY: "Sunday.",
});

describeEnum(SlaMetric, "SlaMetric", "What is owed.", {
  ROUTE: "A lead that a queue got has somebody who works on it.",
  ACCEPT: "Whom a lead was handed to accepts it or sends it back.",
  FIRST_TOUCH: "The owner reaches somebody who raised a hand.",
  QUALIFY: "Sales decides about a lead it accepted: qualified, given back or closed.",
  TRIP_REPORT: "Whoever met a customer files a report.",
  FOLLOW_UP: "What a meeting left to do is done.",
  INTEL_TRIAGE: "An observation is graded.",
  NEED_TRIAGE: "A customer's need is looked at.",
  CONTENT_REQUEST: "What one side asked of the other is answered.",
  REVIEW_DECISION: "What a review decided is done.",
});

describeEnum(SlaFact, "SlaFact", "What a policy may ask of whatever its clock would be about.", {
  HAND_RAISED: "Whether the lead raised a hand: `true` or `false`.",
  FIT_BAND: "The lead's band, such as `A`.",
  QUEUE: "The queue the lead stands in, such as `sales`.",
  SOURCE: "Id of the source the lead first came by.",
});

describeEnum(EscalationAction, "EscalationAction", "What is done about a clock that runs on.", {
  NOTIFY_OWNER: "A mail to whose duty it is.",
  NOTIFY_MANAGER: "A mail to whom they report to, or else to the managers of the department.",
  REASSIGN: "Somebody else gets it; the queue, if there is nobody.",
  TO_QUEUE: "The queue gets it.",
});

describeEnum(SlaStepKind, "SlaStepKind", "What kind of step a clock reached.", {
  WARNING: "It comes due before long.",
  BREACH: "It is late.",
  ESCALATION: "It is acted upon.",
});

describeEnum(SlaClockState, "SlaClockState", "Where a clock stands.", {
  RUNNING: "It counts, and is not late yet.",
  PAUSED: "It does not count; it comes due later by as much.",
  MET: "Done in time. An end.",
  BREACHED: "Late, and not done yet.",
  MET_LATE: "Done, but late. An end.",
  CANCELLED: "No longer owed. An end.",
});
