import { expect, test } from "vitest";

import { LeadStatus } from "../../../../../server/modules/leads/rules/lead-status.js";
import {
  exitOf,
  moveEnrolment,
  NurtureEnrolmentState,
  NurtureExitReason,
} from "../../../../../server/modules/leads/nurture/rules/enrolment-machine.js";
import {
  moveProgram,
  NurtureProgramStatus,
} from "../../../../../server/modules/leads/nurture/rules/program-status.js";
import {
  NurtureSendState,
  sendAfter,
  type MailNews,
} from "../../../../../server/modules/leads/nurture/rules/send-state.js";

/** The pictures of the domain model, written down a second time by hand. */
const enrolments: Record<NurtureEnrolmentState, string> = {
  ENROLLED: "ACTIVE PAUSED COMPLETED EXITED",
  ACTIVE: "PAUSED COMPLETED EXITED",
  PAUSED: "ACTIVE EXITED",
  COMPLETED: "",
  EXITED: "",
};

const programs: Record<NurtureProgramStatus, string> = {
  DRAFT: "ACTIVE ARCHIVED",
  ACTIVE: "PAUSED ARCHIVED",
  PAUSED: "ACTIVE ARCHIVED",
  ARCHIVED: "",
};

test("an enrolment moves along the picture and nowhere else: 25 pairs", () => {
  const states = Object.values(NurtureEnrolmentState);
  const ways = states.map((from) => [
    from,
    states.filter((to) => moveEnrolment(from, to).ok).join(" "),
  ]);

  expect(Object.fromEntries(ways)).toEqual(enrolments);
});

test("a programme moves along the picture and nowhere else: 16 pairs", () => {
  const states = Object.values(NurtureProgramStatus);
  const ways = states.map((from) => [
    from,
    states.filter((to) => moveProgram(from, to).ok).join(" "),
  ]);

  expect(Object.fromEntries(ways)).toEqual(programs);
});

test("who is kept in touch with stays, whatever else a lead is it leaves, and why", () => {
  const { REACTIVATED, CONVERTED, DISQUALIFIED, MERGED } = NurtureExitReason;

  expect(Object.values(LeadStatus).map((status) => [status, exitOf(status)])).toEqual([
    ["RAW", REACTIVATED],
    ["INQUIRY", REACTIVATED],
    ["MQL", REACTIVATED],
    ["SAL", REACTIVATED],
    ["SQL", REACTIVATED],
    ["CONVERTED", CONVERTED],
    ["NURTURING", null],
    ["DISQUALIFIED", DISQUALIFIED],
    ["MERGED", MERGED],
  ]);
});

/** Each state, and where each piece of news takes it. */
const after: Record<NurtureSendState, Record<MailNews, string>> = {
  SCHEDULED: {
    ...{ SENT: "SENT", UNKNOWN: "SENT", REFUSED: "BOUNCED", SUPPRESSED: "SKIPPED" },
    ...{ DELIVERED: "DELIVERED", BOUNCED: "BOUNCED" },
    ...{ OPENED: "DELIVERED", CLICKED: "DELIVERED", REPLIED: "DELIVERED" },
  },
  SENT: {
    ...{ SENT: "SENT", UNKNOWN: "SENT", REFUSED: "BOUNCED", SUPPRESSED: "SENT" },
    ...{ DELIVERED: "DELIVERED", BOUNCED: "BOUNCED" },
    ...{ OPENED: "DELIVERED", CLICKED: "DELIVERED", REPLIED: "DELIVERED" },
  },
  DELIVERED: {
    ...{ SENT: "DELIVERED", UNKNOWN: "DELIVERED", REFUSED: "BOUNCED", SUPPRESSED: "DELIVERED" },
    ...{ DELIVERED: "DELIVERED", BOUNCED: "BOUNCED" },
    ...{ OPENED: "DELIVERED", CLICKED: "DELIVERED", REPLIED: "DELIVERED" },
  },
  BOUNCED: {
    ...{ SENT: "BOUNCED", UNKNOWN: "BOUNCED", REFUSED: "BOUNCED", SUPPRESSED: "BOUNCED" },
    ...{ DELIVERED: "BOUNCED", BOUNCED: "BOUNCED" },
    ...{ OPENED: "DELIVERED", CLICKED: "DELIVERED", REPLIED: "DELIVERED" },
  },
  SKIPPED: {
    ...{ SENT: "SENT", UNKNOWN: "SENT", REFUSED: "BOUNCED", SUPPRESSED: "SKIPPED" },
    ...{ DELIVERED: "DELIVERED", BOUNCED: "BOUNCED" },
    ...{ OPENED: "DELIVERED", CLICKED: "DELIVERED", REPLIED: "DELIVERED" },
  },
};

test("what a mail tells moves its send by the table, and the same again changes nothing", () => {
  for (const state of Object.values(NurtureSendState)) {
    for (const [news, expected] of newsIn(after[state])) {
      expect([state, news, sendAfter(state, news)]).toEqual([state, news, expected]);
      expect(sendAfter(sendAfter(state, news), news)).toBe(expected);
    }
  }
});

function newsIn(row: Record<MailNews, string>): (readonly [MailNews, string])[] {
  const all: readonly MailNews[] = [
    ...(["SENT", "UNKNOWN", "REFUSED", "SUPPRESSED", "DELIVERED"] as const),
    ...(["BOUNCED", "OPENED", "CLICKED", "REPLIED"] as const),
  ];
  return all.map((news) => [news, row[news]] as const);
}
