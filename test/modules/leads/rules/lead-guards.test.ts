import { expect, test } from "vitest";

import { FitBand } from "../../../../server/modules/leads/rules/fit-band.js";
import type { LeadActor, LeadFacts } from "../../../../server/modules/leads/rules/lead-facts.js";
import { LeadStatus } from "../../../../server/modules/leads/rules/lead-status.js";
import { Verdict } from "../../../../server/modules/leads/rules/qualification-answers.js";
import { seedRejectReasons } from "../../../../server/modules/leads/rules/reject-reason.js";
import { moveLead } from "../../../../server/modules/leads/rules/status.js";

const { RAW, INQUIRY, MQL, SAL, SQL, CONVERTED, NURTURING, DISQUALIFIED, MERGED } = LeadStatus;

const now = new Date("2026-03-02T09:00:00Z");
const tomorrow = new Date("2026-03-03T09:00:00Z");

const someone: LeadActor = {
  kind: "USER",
  userId: "cy",
  department: null,
  isManager: false,
  isOnSalesTeam: false,
};
const owner: LeadActor = { ...someone, userId: "ana", department: "SALES" };
const colleague: LeadActor = { ...someone, userId: "bo", isOnSalesTeam: true };
const marketer: LeadActor = { ...someone, department: "MARKETING" };
const manager: LeadActor = { ...someone, isManager: true };
const system: LeadActor = { ...someone, kind: "SYSTEM", userId: null };

function rejected(code: string, rest: { text?: string; resumeAt?: Date } = {}): Partial<LeadFacts> {
  const reason = seedRejectReasons.find((each) => each.code === code);
  if (reason === undefined) throw new Error(`No reason ${code}.`);
  const rejection = { reason, text: rest.text ?? null, resumeAt: rest.resumeAt ?? null };
  return { rejection, at: now };
}

/** "ok", or the guard that refuses. */
function outcome(from: LeadStatus, to: LeadStatus, facts: Partial<LeadFacts>): string {
  const move = moveLead({ ownerId: "ana", ...facts, status: from }, to);
  if (move.ok) return "ok";
  return move.code === "TRANSITION_GUARD" ? move.guard : move.code;
}

test("what came in is an inquiry once it is resolved and opted in", () => {
  const is = (facts: Partial<LeadFacts>) => outcome(RAW, INQUIRY, facts);

  expect(is({ identityResolved: false, optIn: "CONFIRMED" })).toBe("identity-resolved");
  expect(is({ identityResolved: true, optIn: "PENDING" })).toBe("opt-in-confirmed");
  expect(is({ identityResolved: true })).toBe("opt-in-confirmed");
  expect(is({ identityResolved: true, optIn: "NOT_REQUIRED" })).toBe("ok");
  expect(is({ identityResolved: true, optIn: "CONFIRMED" })).toBe("ok");
});

test("what just came in is thrown out only as spam or invalid", () => {
  expect(outcome(RAW, DISQUALIFIED, {})).toBe("intake-reason");
  expect(outcome(RAW, DISQUALIFIED, rejected("NOT_ICP"))).toBe("intake-reason");
  expect(outcome(RAW, DISQUALIFIED, { verdict: Verdict.DISQUALIFY })).toBe("intake-reason");
  expect(outcome(RAW, DISQUALIFIED, rejected("SPAM"))).toBe("ok");
  expect(outcome(RAW, DISQUALIFIED, rejected("INVALID"))).toBe("ok");
});

test.each([
  ["nothing known", {}, "ready-for-sales"],
  ["on the line and fit B", { score: standing(60, FitBand.B) }, "ok"],
  ["above the line and fit A+", { score: standing(95, FitBand.A_PLUS) }, "ok"],
  ["a point below the line", { score: standing(59, FitBand.A) }, "ready-for-sales"],
  ["above the line but fit C", { score: standing(99, FitBand.C) }, "ready-for-sales"],
  ["a verdict of forward", { verdict: Verdict.FORWARD }, "ok"],
  ["a verdict of nurture", { verdict: Verdict.NURTURE }, "ready-for-sales"],
  ["a raised hand", { handRaised: true }, "ok"],
  ["an override with a reason", { override: { reason: "Met at the fair." } }, "ok"],
  ["an override without one", { override: { reason: " " } }, "ready-for-sales"],
])("with %s an inquiry going to sales meets: %3$s", (_, facts, expected) => {
  expect(outcome(INQUIRY, MQL, facts)).toBe(expected);
});

function standing(points: number, band: FitBand) {
  return { points, threshold: 60, band };
}

test.each([
  [INQUIRY, { verdict: Verdict.FORWARD }],
  [NURTURING, { handRaised: true }],
])("nothing goes from %s to sales without an owner or a queue", (from, facts) => {
  expect(outcome(from, MQL, { ...facts, ownerId: null })).toBe("owner-or-queue-set");
  expect(outcome(from, MQL, { ...facts, ownerId: null, queueId: "queue" })).toBe("ok");
});

test.each([INQUIRY, NURTURING])("%s is disqualified by its verdict or a coded reason", (from) => {
  expect(outcome(from, DISQUALIFIED, { verdict: Verdict.NURTURE })).toBe("disqualifying-reason");
  expect(outcome(from, DISQUALIFIED, rejected("NO_BUDGET"))).toBe("disqualifying-reason");
  expect(outcome(from, DISQUALIFIED, { verdict: Verdict.DISQUALIFY })).toBe("ok");
  expect(outcome(from, DISQUALIFIED, rejected("NOT_ICP"))).toBe("ok");
});

test("only the owner or a member of the sales team accepts", () => {
  expect(outcome(MQL, SAL, { actor: owner })).toBe("ok");
  expect(outcome(MQL, SAL, { actor: colleague })).toBe("ok");
  for (const actor of [someone, marketer, manager, system, undefined]) {
    expect(outcome(MQL, SAL, { actor })).toBe("owner-or-sales-team");
  }
});

test("a program that represents nobody does not accept a lead that nobody owns", () => {
  expect(outcome(MQL, SAL, { actor: system, ownerId: null })).toBe("owner-or-sales-team");
});

test.each([
  ["NO_BUDGET", NURTURING],
  ["NOT_ICP", DISQUALIFIED],
  ["OUT_OF_TERRITORY", INQUIRY],
])("a lead sales rejects for %s goes to %s and nowhere else", (code, target) => {
  for (const to of [NURTURING, DISQUALIFIED, INQUIRY]) {
    const expected = to === target ? "ok" : "reason-leads-there";
    expect(outcome(MQL, to, { actor: owner, ...rejected(code) })).toBe(expected);
  }
});

test("only sales or marketing sends a lead back, and not without a reason", () => {
  expect(outcome(MQL, NURTURING, { actor: someone, ...rejected("NO_BUDGET") })).toBe(
    "may-send-back",
  );
  expect(outcome(MQL, NURTURING, { actor: colleague })).toBe("reason-leads-there");
  expect(outcome(MQL, NURTURING, { actor: colleague, ...rejected("NO_BUDGET") })).toBe("ok");
});

test("marketing withdraws what is not accepted, in its own words, but disqualifies by code", () => {
  const withdrawn = { actor: marketer, withdrawal: { reason: "Sent too early." } };

  expect(outcome(MQL, NURTURING, withdrawn)).toBe("ok");
  expect(outcome(MQL, INQUIRY, withdrawn)).toBe("ok");
  expect(outcome(MQL, DISQUALIFIED, withdrawn)).toBe("reason-leads-there");
  expect(outcome(MQL, DISQUALIFIED, { actor: marketer, ...rejected("NOT_ICP") })).toBe("ok");
  expect(outcome(MQL, NURTURING, { ...withdrawn, withdrawal: { reason: "" } })).toBe(
    "reason-leads-there",
  );
  expect(outcome(MQL, NURTURING, { ...withdrawn, actor: owner })).toBe("reason-leads-there");
  expect(outcome(SAL, NURTURING, withdrawn)).toBe("owner-or-sales-team");
});

test("bad timing needs a later date, other needs a text", () => {
  const is = (facts: Partial<LeadFacts>) => outcome(MQL, NURTURING, { actor: owner, ...facts });

  expect(is(rejected("BAD_TIMING"))).toBe("reason-leads-there");
  expect(is(rejected("BAD_TIMING", { resumeAt: now }))).toBe("reason-leads-there");
  expect(is(rejected("BAD_TIMING", { resumeAt: tomorrow }))).toBe("ok");
  expect(is(rejected("OTHER"))).toBe("reason-leads-there");
  expect(is(rejected("OTHER", { text: " " }))).toBe("reason-leads-there");
  expect(is(rejected("OTHER", { text: "Moved abroad." }))).toBe("ok");
});

test.each([SAL, SQL])("%s is recycled by its owner or sales team, with a reason", (from) => {
  expect(outcome(from, NURTURING, { actor: owner, ...rejected("NO_BUDGET") })).toBe("ok");
  expect(outcome(from, NURTURING, { actor: owner })).toBe("reason-leads-there");
  expect(outcome(from, NURTURING, { actor: marketer, ...rejected("NO_BUDGET") })).toBe(
    "owner-or-sales-team",
  );
  expect(outcome(from, DISQUALIFIED, { actor: colleague, ...rejected("NOT_ICP") })).toBe("ok");
  expect(outcome(from, INQUIRY, { actor: owner, ...rejected("OUT_OF_TERRITORY") })).toBe(
    "ILLEGAL_TRANSITION",
  );
});

test("sales qualifies a lead whose qualification is complete", () => {
  expect(outcome(SAL, SQL, { qualificationComplete: false })).toBe("qualification-complete");
  expect(outcome(SAL, SQL, { qualificationComplete: true })).toBe("ok");
});

test("a lead converts when account, contact and opportunity are decided", () => {
  const plan = { account: "LINK", contact: "CREATE", opportunity: "NONE" } as const;
  const is = (conversion: LeadFacts["conversion"], actor = owner) =>
    outcome(SQL, CONVERTED, { conversion, actor });

  for (const actor of [owner, colleague, manager, { ...system, kind: "INTEGRATION" as const }]) {
    expect(is(plan, actor)).toBe("ok");
  }
  for (const actor of [someone, marketer, system]) expect(is(plan, actor)).toBe("may-convert");
  expect(is(undefined)).toBe("conversion-planned");
  expect(is({ ...plan, account: null })).toBe("conversion-planned");
  expect(is({ ...plan, contact: null })).toBe("conversion-planned");
  expect(is({ ...plan, opportunity: null })).toBe("conversion-planned");
});

test.each([
  ["nothing new", {}, "reactivated"],
  ["the line reached", { score: standing(60, FitBand.B) }, "ok"],
  ["the line missed", { score: standing(59, FitBand.B) }, "reactivated"],
  ["a raised hand", { handRaised: true }, "ok"],
  ["its day come", { at: now, resumeAt: now }, "ok"],
  ["its day ahead", { at: now, resumeAt: tomorrow }, "reactivated"],
  ["a reply alone", { replied: true }, "reactivated"],
  ["an override", { override: { reason: "Met at the fair." } }, "reactivated"],
])("with %s a nurtured lead going to sales meets: %3$s", (_, facts, expected) => {
  expect(outcome(NURTURING, MQL, facts)).toBe(expected);
});

test.each([
  ["nothing new", {}, "re-engaged"],
  ["a reply", { replied: true }, "ok"],
  ["a raised hand", { handRaised: true }, "ok"],
  ["the line reached", { score: standing(80, FitBand.A) }, "ok"],
  ["its day come", { at: tomorrow, resumeAt: now }, "ok"],
  ["its day ahead", { at: now, resumeAt: tomorrow }, "re-engaged"],
])("with %s a nurtured lead going back to inquiry meets: %3$s", (_, facts, expected) => {
  expect(outcome(NURTURING, INQUIRY, facts)).toBe(expected);
});

test("a manager with a reason reopens, or the system on a new hand-raise", () => {
  const reopening = { reason: "New budget year." };
  const is = (facts: Partial<LeadFacts>) => outcome(DISQUALIFIED, INQUIRY, facts);

  expect(is({ actor: manager, reopening })).toBe("ok");
  expect(is({ actor: manager })).toBe("may-reopen");
  expect(is({ actor: manager, reopening: { reason: "" } })).toBe("may-reopen");
  expect(is({ actor: owner, reopening })).toBe("may-reopen");
  expect(is({ actor: owner, handRaised: true })).toBe("may-reopen");
  expect(is({ actor: system, handRaised: true })).toBe("ok");
  expect(is({ actor: system, reopening })).toBe("may-reopen");
});

test.each([RAW, INQUIRY, MQL, SAL, SQL, NURTURING, DISQUALIFIED])(
  "%s is merged into another lead, never into itself",
  (from) => {
    expect(outcome(from, MERGED, { leadId: "one" })).toBe("survivor-named");
    expect(outcome(from, MERGED, { leadId: "one", mergedIntoId: "one" })).toBe("survivor-named");
    expect(outcome(from, MERGED, { leadId: "one", mergedIntoId: "two" })).toBe("ok");
  },
);

test("a move that passes says why", () => {
  const facts = { status: INQUIRY, ownerId: "ana", score: standing(72, FitBand.B) };

  expect(moveLead(facts, MQL)).toEqual({
    ok: true,
    from: INQUIRY,
    to: MQL,
    why: "72 points reach the line of 60, and fit is B. It has an owner or a queue.",
  });
});
