/** Where a refused lead goes next. There is no fourth way: a lead that rests nowhere is a leaked lead. */
export enum RejectDisposition {
  NURTURE = "NURTURE",
  DISQUALIFY = "DISQUALIFY",
  RE_ROUTE = "RE_ROUTE",
}

/** What has to be said with a reason. */
export enum RejectNeed {
  TEXT = "TEXT",
  RESUME_ON = "RESUME_ON",
}

/** Codes every workspace starts with; it may add its own. The last two are for what comes in at the door. */
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

/** What a reason decides. It is data: workspaces change all but the code. */
export type RejectRule = {
  readonly code: string;
  readonly disposition: RejectDisposition;
  /** Marketing should have seen it: counts in the share of avoidable rejections. */
  readonly countsAgainstMarketing: boolean;
  /** Tells something about the person or company that the score could have known. */
  readonly feedsScoring: boolean;
  readonly needs: readonly RejectNeed[];
  /** May throw a lead out before anybody looked at who it is. */
  readonly atIntake: boolean;
};

type Seed = RejectRule & { readonly label: string };
type Traits = Partial<Omit<RejectRule, "code" | "disposition">>;

const marketings: Traits = { countsAgainstMarketing: true };
const learnable: Traits = { countsAgainstMarketing: true, feedsScoring: true };
const atTheDoor: Traits = { atIntake: true };

const { NURTURE, DISQUALIFY, RE_ROUTE } = RejectDisposition;
const code = RejectReasonCode;

/**
 * What a new workspace starts with. The codes are the model's; dispositions and flags are house
 * defaults, after one question: could the score, the data or the routing have prevented it?
 */
export const seedRejectReasons: readonly Seed[] = [
  seed(code.NOT_ICP, DISQUALIFY, "Not the kind of customer we are for", learnable),
  seed(code.NO_BUDGET, NURTURE, "No money", learnable),
  seed(code.NO_NEED, NURTURE, "No need", learnable),
  seed(code.BAD_TIMING, NURTURE, "Not now", { needs: [RejectNeed.RESUME_ON] }),
  seed(code.WRONG_PERSON, NURTURE, "Cannot decide or use it", learnable),
  seed(code.BAD_DATA, DISQUALIFY, "What is known about them is wrong", marketings),
  seed(code.DUPLICATE, DISQUALIFY, "The same person is another lead", marketings),
  seed(code.COMPETITOR_OR_STUDENT, DISQUALIFY, "Will never buy", learnable),
  seed(code.ALREADY_WORKING, RE_ROUTE, "A colleague works with them already"),
  seed(code.OUT_OF_TERRITORY, RE_ROUTE, "Not this salesperson's territory"),
  seed(code.UNREACHABLE, NURTURE, "Does not answer"),
  seed(code.OTHER, NURTURE, "Something else", { needs: [RejectNeed.TEXT] }),
  seed(code.SPAM, DISQUALIFY, "Spam", atTheDoor),
  seed(code.INVALID, DISQUALIFY, "No person at all", atTheDoor),
];

function seed(
  code: RejectReasonCode,
  disposition: RejectDisposition,
  label: string,
  traits: Traits = {},
): Seed {
  return {
    code,
    disposition,
    label,
    countsAgainstMarketing: false,
    feedsScoring: false,
    needs: [],
    atIntake: false,
    ...traits,
  };
}
