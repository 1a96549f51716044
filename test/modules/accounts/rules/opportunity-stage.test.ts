import { expect, test } from "vitest";

import {
  isOpen,
  moveOpportunity,
  OpportunityStage,
} from "../../../../server/modules/accounts/rules/opportunity-stage.js";

const { PROSPECTING, QUALIFICATION, PROPOSAL, NEGOTIATION, CLOSED_WON, CLOSED_LOST } =
  OpportunityStage;

const open = [PROSPECTING, QUALIFICATION, PROPOSAL, NEGOTIATION];
const closed = [CLOSED_WON, CLOSED_LOST];
const all = [...open, ...closed];
const everything = { lossReason: "Price", byManager: true };

function isLegal(from: OpportunityStage, to: OpportunityStage): boolean {
  if (from === to) return false;
  return open.includes(from) || open.includes(to); // only closed to closed is not
}

test("every pair of stages is legal or refused as drawn", () => {
  const pairs = all.flatMap((from) => all.map((to) => ({ from, to })));
  expect(pairs).toHaveLength(36);
  expect(pairs.filter(({ from, to }) => isLegal(from, to))).toHaveLength(28);

  for (const { from, to } of pairs) {
    const move = moveOpportunity({ stage: from, ...everything }, to);
    if (isLegal(from, to)) expect(move).toMatchObject({ ok: true, from, to });
    else expect(move).toMatchObject({ ok: false, code: "ILLEGAL_TRANSITION", from, to });
  }
});

test.each(open)("a deal in %s is lost with a reason only", (stage) => {
  expect(moveOpportunity({ stage, lossReason: " " }, CLOSED_LOST)).toMatchObject({
    code: "TRANSITION_GUARD",
    guard: "loss-reason-given",
  });
  expect(moveOpportunity({ stage, lossReason: "Price" }, CLOSED_LOST)).toMatchObject({ ok: true });
  expect(moveOpportunity({ stage }, CLOSED_WON)).toMatchObject({ ok: true });
});

test.each(closed)("only a manager reopens a deal in %s", (stage) => {
  expect(moveOpportunity({ stage, byManager: false }, PROPOSAL)).toMatchObject({
    code: "TRANSITION_GUARD",
    guard: "manager-reopens",
  });
  expect(moveOpportunity({ stage, byManager: true }, PROPOSAL)).toMatchObject({ ok: true });
});

test("open is what is not closed", () => {
  expect(all.filter(isOpen)).toEqual(open);
});
