/** Where a refused lead goes next. There is no fourth way: a lead that rests nowhere is a leaked lead. */
export enum RejectDisposition {
  NURTURE = "NURTURE",
  DISQUALIFY = "DISQUALIFY",
  RE_ROUTE = "RE_ROUTE",
}

/** Codes every workspace starts with. The last two are for what comes in at the door. */
export enum RejectReasonCode {
  NOT_ICP = "NOT_ICP",
  NO_BUDGET = "NO_BUDGET",
  NO_NEED = "NO_NEED",
  BAD_TIMING = "BAD_TIMING",
  WRONG_PERSON = "WRONG_PERSON",
  BAD_DATA = "BAD_DATA",
  DUPLICATE = "DUPLICATE",
  COMPETITOR_OR_STUDENT = "COMPETITOR_OR_STUDENT",
  ALREADY_WORKING = "ALREADY_WORKING",
  OUT_OF_TERRITORY = "OUT_OF_TERRITORY",
  UNREACHABLE = "UNREACHABLE",
  OTHER = "OTHER",
  SPAM = "SPAM",
  INVALID = "INVALID",
}

/** A reason is data: workspaces change all but the code. */
export type RejectReason = {
  readonly code: string;
  readonly disposition: RejectDisposition;
  /** Marketing should have seen it: counts in the share of avoidable rejections. */
  readonly countsAgainstMarketing: boolean;
  /** Tells something about the person or company that the score could have known. */
  readonly feedsScoring: boolean;
  readonly requiresText: boolean;
  readonly requiresResumeAt: boolean;
  /** May throw a lead out before anybody looked at who it is. */
  readonly atIntake: boolean;
};

type Traits = Partial<Omit<RejectReason, "code" | "disposition">>;

const marketings: Traits = { countsAgainstMarketing: true };
const learnable: Traits = { countsAgainstMarketing: true, feedsScoring: true };

/**
 * What a new workspace starts with. The codes are the model's; dispositions and flags are house
 * defaults, after one question: could the score, the data or the routing have prevented it?
 */
export const seedRejectReasons: readonly RejectReason[] = [
  reason(RejectReasonCode.NOT_ICP, RejectDisposition.DISQUALIFY, learnable),
  reason(RejectReasonCode.NO_BUDGET, RejectDisposition.NURTURE, learnable),
  reason(RejectReasonCode.NO_NEED, RejectDisposition.NURTURE, learnable),
  reason(RejectReasonCode.BAD_TIMING, RejectDisposition.NURTURE, { requiresResumeAt: true }),
  reason(RejectReasonCode.WRONG_PERSON, RejectDisposition.NURTURE, learnable),
  reason(RejectReasonCode.BAD_DATA, RejectDisposition.DISQUALIFY, marketings),
  reason(RejectReasonCode.DUPLICATE, RejectDisposition.DISQUALIFY, marketings),
  reason(RejectReasonCode.COMPETITOR_OR_STUDENT, RejectDisposition.DISQUALIFY, learnable),
  reason(RejectReasonCode.ALREADY_WORKING, RejectDisposition.RE_ROUTE, {}),
  reason(RejectReasonCode.OUT_OF_TERRITORY, RejectDisposition.RE_ROUTE, {}),
  reason(RejectReasonCode.UNREACHABLE, RejectDisposition.NURTURE, {}),
  reason(RejectReasonCode.OTHER, RejectDisposition.NURTURE, { requiresText: true }),
  reason(RejectReasonCode.SPAM, RejectDisposition.DISQUALIFY, { atIntake: true }),
  reason(RejectReasonCode.INVALID, RejectDisposition.DISQUALIFY, { atIntake: true }),
];

function reason(
  code: RejectReasonCode,
  disposition: RejectDisposition,
  traits: Traits,
): RejectReason {
  return {
    code,
    disposition,
    countsAgainstMarketing: false,
    feedsScoring: false,
    requiresText: false,
    requiresResumeAt: false,
    atIntake: false,
    ...traits,
  };
}
