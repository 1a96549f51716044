import type { FitBand } from "./fit-band.js";
import type { LeadStatus } from "./lead-status.js";
import type { Verdict } from "./qualification-answers.js";
import type { RejectRule } from "./reject-reason.js";

/**
 * What a move of a lead may depend on. Give what the move needs; what is not given counts as not so,
 * and the guard refuses.
 */
export type LeadFacts = {
  readonly status: LeadStatus;
  /** When the move is made. Only needed where a resume date is compared with it. */
  readonly at?: Date;
  readonly actor?: LeadActor;

  /** The resolver has looked for the same person among the rows we hold. */
  readonly identityResolved?: boolean;
  /** Double opt-in; only a source that demands it can leave it PENDING. */
  readonly optIn?: "NOT_REQUIRED" | "PENDING" | "CONFIRMED";

  readonly ownerId?: string | null;
  readonly queueId?: string | null;
  readonly score?: LeadStanding;
  readonly verdict?: Verdict;
  /** Asked to be called, for a demo, for a price: outranks any score. */
  readonly handRaised?: boolean;
  /** Somebody hands over against the score, and says why. */
  readonly override?: { readonly reason: string };
  /** The person answered: a reply, a call, a new form. */
  readonly replied?: boolean;
  /** The day a nurtured lead was to be looked at again. */
  readonly resumeAt?: Date | null;

  readonly rejection?: Rejection;
  /** Marketing takes its hand-off back before sales accepts. */
  readonly withdrawal?: { readonly reason: string };
  /** Why a manager reopens what was disqualified. */
  readonly reopening?: { readonly reason: string };

  /** Every criterion of the qualification is KNOWN: `missingIn(answers)` is empty. */
  readonly qualificationComplete?: boolean;
  readonly conversion?: ConversionPlan;
  readonly leadId?: string;
  readonly mergedIntoId?: string | null;
};

/** Who asks for the move, as far as the guards care. */
export type LeadActor = {
  readonly kind: "USER" | "INTEGRATION" | "SYSTEM";
  readonly userId: string | null;
  /** Department code, `MARKETING`; null for programs and the system. */
  readonly department: string | null;
  readonly isManager: boolean;
  /** Member of the sales team that the lead was handed to: its owner's, or its queue's. */
  readonly isOnSalesTeam: boolean;
};

/** Points against the line that sales and marketing agreed on. */
export type LeadStanding = {
  readonly points: number;
  readonly threshold: number;
  readonly band: FitBand;
  /** The least band beyond the line; B if not given. */
  readonly leastBand?: FitBand;
};

export type Rejection = {
  readonly reason: RejectRule;
  readonly text: string | null;
  readonly resumeAt: Date | null;
};

/** What conversion will do; null is not decided yet. An opportunity may be left out on purpose. */
export type ConversionPlan = {
  readonly account: "CREATE" | "LINK" | null;
  readonly contact: "CREATE" | "LINK" | null;
  readonly opportunity: "CREATE" | "LINK" | "NONE" | null;
};
