import { SlaMetric } from "../../clocks/rules/sla.js";
import { LeadStatus } from "./lead-status.js";

/** What a move of a lead begins, and how what was owed ends with it. */
export type Duties = {
  readonly starts: readonly SlaMetric[];
  readonly done: readonly SlaMetric[];
  /** No longer owed, though nobody did it. */
  readonly dropped: readonly SlaMetric[];
};

const { SAL, MERGED, NURTURING, DISQUALIFIED, CONVERTED } = LeadStatus;
const { ACCEPT, FIRST_TOUCH, QUALIFY, ROUTE } = SlaMetric;

const left: readonly LeadStatus[] = [NURTURING, DISQUALIFIED, CONVERTED];
const nothing: Duties = { starts: [], done: [], dropped: [] };

/**
 * Duties that follow the status. Accepting a lead is owing a verdict, and any verdict is one: to
 * qualify it, to give it back, to close it. Whoever left is owed no call any more. What a merge makes
 * of clocks is decided with the merge.
 */
export function dutiesOfMove(from: LeadStatus, to: LeadStatus): Duties {
  if (to === MERGED) return nothing;
  return {
    starts: to === SAL ? [QUALIFY] : [],
    done: from === SAL ? [QUALIFY] : [],
    dropped: left.includes(to) ? [FIRST_TOUCH] : [],
  };
}

type Answered = {
  /** Whether sales said yes or no, or it was taken from them. */
  readonly isAnswer: boolean;
  /** Whether somebody has the lead after it. */
  readonly hasOwner: boolean;
};

/** A hand-off that is over. A queue has done its part when somebody has the lead. */
export function dutiesOfAnswer({ isAnswer, hasOwner }: Answered): Duties {
  const done = [...(isAnswer ? [ACCEPT] : []), ...(isAnswer || hasOwner ? [ROUTE] : [])];
  return { starts: [], done, dropped: [ACCEPT, ROUTE].filter((each) => !done.includes(each)) };
}

/** A hand-off that waits for an answer: of somebody, or of whoever finds it in the queue. */
export function dutyOfHandOff(hasOwner: boolean): SlaMetric {
  return hasOwner ? ACCEPT : ROUTE;
}
