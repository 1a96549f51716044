import { allow, refuse, type Guard, type Ruling } from "../../people/rules/machine.js";
import { FitBand, isBandAtLeast } from "./fit-band.js";
import type { LeadFacts } from "./lead-facts.js";
import { LeadStatus } from "./lead-status.js";
import { Verdict } from "./qualification-answers.js";
import { RejectDisposition, RejectNeed } from "./reject-reason.js";

export type LeadGuard =
  | "identity-resolved"
  | "opt-in-confirmed"
  | "intake-reason"
  | "disqualifying-reason"
  | "ready-for-sales"
  | "owner-or-queue-set"
  | "owner-or-sales-team"
  | "may-send-back"
  | "reason-leads-there"
  | "qualification-complete"
  | "may-convert"
  | "conversion-planned"
  | "reactivated"
  | "re-engaged"
  | "may-reopen"
  | "survivor-named";

/** The status a refused lead goes to, by the disposition of the reason. */
export const dispositionTarget: Readonly<Record<RejectDisposition, LeadStatus>> = {
  [RejectDisposition.NURTURE]: LeadStatus.NURTURING,
  [RejectDisposition.DISQUALIFY]: LeadStatus.DISQUALIFIED,
  [RejectDisposition.RE_ROUTE]: LeadStatus.INQUIRY,
};

export const leadGuards: Readonly<Record<LeadGuard, Guard<LeadStatus, LeadFacts>>> = {
  "identity-resolved": ({ identityResolved }) =>
    identityResolved === true
      ? allow("Who it is has been resolved.")
      : refuse("Resolve who it is first."),
  "opt-in-confirmed": ({ optIn }) =>
    optIn === "NOT_REQUIRED" || optIn === "CONFIRMED"
      ? allow("No opt-in is outstanding.")
      : refuse("The source demands an opt-in, and it is not confirmed."),
  "intake-reason": (facts, to) =>
    facts.rejection?.reason.atIntake === true
      ? reasonLeadsThere(facts, to)
      : refuse("What just came in is thrown out only as spam or invalid."),
  "disqualifying-reason": (facts, to) =>
    facts.verdict === Verdict.DISQUALIFY
      ? allow("The qualification disqualifies it.")
      : reasonLeadsThere(facts, to),
  "ready-for-sales": (facts) => {
    if (facts.verdict === Verdict.FORWARD) return allow("The qualification says forward.");
    if (!isBlank(facts.override?.reason)) return allow("Handed over by decision, with a reason.");
    return isAboveTheLine(facts) ? allow(whyAboveTheLine(facts)) : refuse(notReady);
  },
  "owner-or-queue-set": ({ ownerId, queueId }) =>
    isBlank(ownerId) && isBlank(queueId)
      ? refuse("A lead goes to sales with an owner or a queue.")
      : allow("It has an owner or a queue."),
  "owner-or-sales-team": (facts) =>
    isOwnerOrSalesTeam(facts)
      ? allow("Decided by its owner or the sales team.")
      : refuse("Only its owner or a member of its sales team decides this."),
  "may-send-back": (facts) =>
    isOwnerOrSalesTeam(facts) || facts.actor?.department === "MARKETING"
      ? allow("Sales sends it back, or marketing withdraws it.")
      : refuse("Only its owner, its sales team or marketing sends it back."),
  "reason-leads-there": reasonLeadsThere,
  "qualification-complete": ({ qualificationComplete }) =>
    qualificationComplete === true
      ? allow("Every question of the qualification is answered.")
      : refuse("The qualification still has open questions."),
  "may-convert": (facts) =>
    isOwnerOrSalesTeam(facts) || isProgram(facts) || facts.actor?.isManager === true
      ? allow("Converted by its owner, the sales team, a manager or a program.")
      : refuse("Only its owner, its sales team or a manager converts it."),
  "conversion-planned": ({ conversion }) =>
    conversion?.account && conversion.contact && conversion.opportunity
      ? allow("Account, contact and opportunity are decided.")
      : refuse("Decide account, contact and opportunity (or none) first."),
  reactivated: (facts) => {
    if (isResumeDue(facts)) return allow("The day it was to be resumed has come.");
    return isAboveTheLine(facts) ? allow(whyAboveTheLine(facts)) : refuse(notReady);
  },
  "re-engaged": (facts) => {
    if (facts.replied === true) return allow("The person answered.");
    if (isResumeDue(facts)) return allow("The day it was to be resumed has come.");
    return isAboveTheLine(facts)
      ? allow(whyAboveTheLine(facts))
      : refuse("It rests until it answers, raises a hand, clears the line or its day comes.");
  },
  "may-reopen": ({ actor, reopening, handRaised }) => {
    if (actor?.kind === "SYSTEM" && handRaised === true) return allow("The person raised a hand.");
    return actor?.isManager === true && !isBlank(reopening?.reason)
      ? allow("A manager reopens it, with a reason.")
      : refuse("A manager with a reason reopens it, or a new hand-raise.");
  },
  "survivor-named": ({ leadId, mergedIntoId }) =>
    isBlank(mergedIntoId) || mergedIntoId === leadId
      ? refuse("Name the other lead that lives on.")
      : allow("The surviving lead is named."),
};

const notReady = "Below the agreed line, with no hand raised and no reason to hand over anyway.";

/** The line is two lines: likely enough to buy, and the right kind of customer. */
function isAboveTheLine({ handRaised, score }: LeadFacts): boolean {
  if (handRaised === true) return true;
  if (score === undefined) return false;
  return score.points >= score.threshold && isBandAtLeast(score.band, score.leastBand ?? FitBand.B);
}

function whyAboveTheLine({ handRaised, score }: LeadFacts): string {
  if (handRaised === true || score === undefined) return "The person raised a hand.";
  return `${score.points} points reach the line of ${score.threshold}, and fit is ${score.band}.`;
}

function isOwnerOrSalesTeam({ actor, ownerId }: LeadFacts): boolean {
  if (actor === undefined) return false;
  return actor.isOnSalesTeam || (actor.userId !== null && actor.userId === ownerId);
}

/** One that keeps systems in step, for nobody in particular. */
function isProgram({ actor }: LeadFacts): boolean {
  return actor?.kind === "INTEGRATION" && actor.userId === null;
}

function isResumeDue({ at, resumeAt }: LeadFacts): boolean {
  return at !== undefined && resumeAt != null && resumeAt.getTime() <= at.getTime();
}

function reasonLeadsThere(facts: LeadFacts, to: LeadStatus): Ruling {
  const { rejection } = facts;
  if (rejection === undefined) return withdrawalLeadsThere(facts, to);
  const { reason, text, resumeAt } = rejection;
  if (dispositionTarget[reason.disposition] !== to) {
    return refuse(`${reason.code} leads to ${dispositionTarget[reason.disposition]}, not ${to}.`);
  }
  if (reason.needs.includes(RejectNeed.TEXT) && isBlank(text))
    return refuse(`${reason.code} needs a text.`);
  if (reason.needs.includes(RejectNeed.RESUME_ON) && !isLater(resumeAt, facts.at)) {
    return refuse(`${reason.code} needs a later date to resume at.`);
  }
  return allow(`${reason.code} leads to ${to}.`);
}

/** Marketing takes back what sales has not accepted; to disqualify it, it names a coded reason. */
function withdrawalLeadsThere(facts: LeadFacts, to: LeadStatus): Ruling {
  const isMarketing = facts.actor?.department === "MARKETING";
  const isWithdrawal = facts.status === LeadStatus.MQL && to !== LeadStatus.DISQUALIFIED;
  return isMarketing && isWithdrawal && !isBlank(facts.withdrawal?.reason)
    ? allow("Marketing withdraws its hand-off.")
    : refuse("A lead is refused with a coded reason.");
}

function isLater(date: Date | null, than: Date | undefined): boolean {
  return date !== null && than !== undefined && date.getTime() > than.getTime();
}

function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === "";
}
