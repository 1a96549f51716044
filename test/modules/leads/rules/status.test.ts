import { expect, test } from "vitest";

import type { LeadFacts } from "../../../../server/modules/leads/rules/lead-facts.js";
import { LeadStatus } from "../../../../server/modules/leads/rules/lead-status.js";
import { seedRejectReasons } from "../../../../server/modules/leads/rules/reject-reason.js";
import { isEnd, leadMachine, moveLead } from "../../../../server/modules/leads/rules/status.js";

const { RAW, INQUIRY, MQL, SAL, SQL, CONVERTED, NURTURING, DISQUALIFIED, MERGED } = LeadStatus;
const all = [RAW, INQUIRY, MQL, SAL, SQL, CONVERTED, NURTURING, DISQUALIFIED, MERGED];

/** The picture of the domain model, written down a second time by hand. */
const legal: readonly (readonly [LeadStatus, readonly LeadStatus[]])[] = [
  [RAW, [INQUIRY, DISQUALIFIED, MERGED]],
  [INQUIRY, [MQL, NURTURING, DISQUALIFIED, MERGED]],
  [MQL, [SAL, NURTURING, DISQUALIFIED, INQUIRY, MERGED]],
  [SAL, [SQL, NURTURING, DISQUALIFIED, MERGED]],
  [SQL, [CONVERTED, NURTURING, DISQUALIFIED, MERGED]],
  [NURTURING, [MQL, INQUIRY, DISQUALIFIED, MERGED]],
  [DISQUALIFIED, [INQUIRY, MERGED]],
  [CONVERTED, []],
  [MERGED, []],
];

const pairs = legal.flatMap(([from, allowed]) =>
  all.map((to) => ({ from, to, isLegal: allowed.includes(to) })),
);

/** Facts with which every guard passes, for a move to `to`. */
function everythingFor(from: LeadStatus, to: LeadStatus): LeadFacts {
  const code = { [NURTURING]: "NO_BUDGET", [DISQUALIFIED]: "SPAM" }[String(to)];
  const reason = seedRejectReasons.find((each) => each.code === (code ?? "OUT_OF_TERRITORY"));
  if (reason === undefined) throw new Error("The seed has lost a reason.");
  return {
    status: from,
    at: new Date("2026-03-02T09:00:00Z"),
    actor: {
      kind: "USER",
      userId: "ana",
      department: "SALES",
      isManager: true,
      isOnSalesTeam: true,
    },
    identityResolved: true,
    optIn: "CONFIRMED",
    ownerId: "ana",
    handRaised: true,
    reopening: { reason: "They called again." },
    rejection: { reason, text: null, resumeAt: null },
    qualificationComplete: true,
    conversion: { account: "LINK", contact: "CREATE", opportunity: "NONE" },
    leadId: "lead_1",
    mergedIntoId: "lead_2",
  };
}

test("every reason of the seed leads from each status where it may, and where its disposition says", () => {
  const toOf = { NURTURE: NURTURING, DISQUALIFY: DISQUALIFIED, RE_ROUTE: INQUIRY } as const;
  // Before sales has it only what closes a lead needs a reason; after sales accepted, nothing is routed again.
  const byReason: readonly (readonly [LeadStatus, readonly LeadStatus[]])[] = [
    [RAW, [DISQUALIFIED]],
    [INQUIRY, [DISQUALIFIED]],
    [MQL, [NURTURING, DISQUALIFIED, INQUIRY]],
    [SAL, [NURTURING, DISQUALIFIED]],
    [SQL, [NURTURING, DISQUALIFIED]],
    [NURTURING, [DISQUALIFIED]],
  ];
  for (const reason of seedRejectReasons) {
    const rejection = { reason, text: "Said", resumeAt: new Date("2026-06-01T00:00:00Z") };
    for (const [from, targets] of byReason) {
      for (const to of targets) {
        const { ok } = moveLead({ ...everythingFor(from, to), rejection }, to);
        const isAtTheDoor = from !== RAW || reason.atIntake;
        expect([reason.code, from, to, ok]).toEqual([
          reason.code,
          from,
          to,
          toOf[reason.disposition] === to && isAtTheDoor,
        ]);
      }
    }
  }
});

test("the picture holds nine states and twenty-six moves", () => {
  expect(new Set(all)).toEqual(new Set(Object.values(LeadStatus)));
  expect(pairs).toHaveLength(81);
  expect(pairs.filter(({ isLegal }) => isLegal)).toHaveLength(26);
  expect(leadMachine.edges).toHaveLength(26);
});

test.each(pairs.filter(({ isLegal }) => isLegal))(
  "$from moves to $to when every guard is satisfied",
  ({ from, to }) => {
    expect(moveLead(everythingFor(from, to), to)).toMatchObject({ ok: true, from, to });
  },
);

test.each(pairs.filter(({ isLegal }) => !isLegal))(
  "$from never moves to $to, whatever the facts",
  ({ from, to }) => {
    expect(moveLead(everythingFor(from, to), to)).toEqual({
      ok: false,
      code: "ILLEGAL_TRANSITION",
      from,
      to,
      why: `${from} never moves to ${to}.`,
    });
  },
);

test("with nothing but a status, only an inquiry moves, and only into nurturing", () => {
  const free = pairs.filter(({ from, to }) => moveLead({ status: from }, to).ok);

  expect(free).toEqual([{ from: INQUIRY, to: NURTURING, isLegal: true }]);
});

test("a lead ends converted or merged, and nowhere else", () => {
  expect(all.filter(isEnd)).toEqual([CONVERTED, MERGED]);
});

test("no way leads from nurturing straight to converted, nor round sales", () => {
  const into = (to: LeadStatus) =>
    leadMachine.edges.filter((edge) => edge.to === to).map(({ from }) => from);

  expect(into(CONVERTED)).toEqual([SQL]);
  expect(into(SQL)).toEqual([SAL]);
  expect(into(SAL)).toEqual([MQL]);
  expect(into(RAW)).toEqual([]);
});
