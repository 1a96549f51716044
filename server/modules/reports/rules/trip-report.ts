import {
  allow,
  decideMove,
  refuse,
  type Edge,
  type Machine,
  type Move,
} from "../../people/rules/machine.js";
import { missingFrom, type ReportContent, type ReportSection } from "./report-content.js";
import { MeetingStatus } from "./meeting.js";

export enum TripReportStatus {
  DRAFT = "DRAFT",
  SUBMITTED = "SUBMITTED",
  DISTRIBUTED = "DISTRIBUTED",
  /** Changed after it went out; goes out again as what changed. */
  AMENDED = "AMENDED",
  DISCARDED = "DISCARDED",
  RETRACTED = "RETRACTED",
}

/** What a move of a report may depend on. What is not given counts against the move. */
export type TripReportFacts = {
  readonly status: TripReportStatus;
  readonly meetingStatus?: MeetingStatus;
  readonly content?: ReportContent;
  readonly mustInclude?: readonly ReportSection[];
  /** Who gets it is written down: recipientsOf, stored. May be nobody. */
  readonly recipientsTaken?: boolean;
  readonly byManager?: boolean;
};

export type TripReportGuard =
  "meeting-held" | "sections-complete" | "recipients-taken" | "manager-retracts";
export type TripReportMove = Move<TripReportStatus, TripReportGuard>;

const { DRAFT, SUBMITTED, DISTRIBUTED, AMENDED, DISCARDED, RETRACTED } = TripReportStatus;

/** "Any → RETRACTED" is any that still stands: a discarded draft never went out. */
export const tripReportMachine: Machine<TripReportStatus, TripReportGuard, TripReportFacts> = {
  edges: [
    edge(DRAFT, SUBMITTED, "meeting-held", "sections-complete"),
    edge(DRAFT, DISCARDED),
    edge(DRAFT, RETRACTED, "manager-retracts"),
    edge(SUBMITTED, DISTRIBUTED, "recipients-taken"),
    edge(SUBMITTED, RETRACTED, "manager-retracts"),
    edge(DISTRIBUTED, AMENDED),
    edge(DISTRIBUTED, RETRACTED, "manager-retracts"),
    edge(AMENDED, DISTRIBUTED, "sections-complete", "recipients-taken"),
    edge(AMENDED, RETRACTED, "manager-retracts"),
  ],
  guards: {
    "meeting-held": ({ meetingStatus }) =>
      meetingStatus === MeetingStatus.HELD
        ? allow("The meeting was held.")
        : refuse("A trip report is about a meeting that was held."),
    "sections-complete": ({ content, mustInclude }) => {
      if (content === undefined || mustInclude === undefined) return refuse("Nothing is written.");
      const missing = missingFrom(content, mustInclude);
      return missing.length === 0
        ? allow("Every section the policy asks for is there.")
        : refuse(`Still missing: ${missing.join(", ")}.`);
    },
    "recipients-taken": ({ recipientsTaken }) =>
      recipientsTaken === true
        ? allow("Who gets it is written down.")
        : refuse("Write down who gets it first."),
    "manager-retracts": ({ byManager }) =>
      byManager === true
        ? allow("A manager retracts it.")
        : refuse("Only a manager retracts a report."),
  },
};

export function moveTripReport(facts: TripReportFacts, to: TripReportStatus): TripReportMove {
  return decideMove(tripReportMachine, { from: facts.status, to }, facts);
}

function edge(
  from: TripReportStatus,
  to: TripReportStatus,
  ...guards: TripReportGuard[]
): Edge<TripReportStatus, TripReportGuard> {
  return { from, to, guards };
}
