import { expect, test } from "vitest";

import {
  hasReached,
  moveReceipt,
  ReceiptState,
} from "../../../../server/modules/reports/rules/receipt.js";

const { QUEUED, SENT, DELIVERED, READ, ACKNOWLEDGED } = ReceiptState;
const states = Object.values(ReceiptState);

test("a copy goes from queued to acknowledged, one way, and may skip only the reading", () => {
  const allowed = states.flatMap((from) =>
    states.filter((to) => moveReceipt(from, to).ok).map((to) => [from, to]),
  );

  expect(allowed).toEqual([
    [QUEUED, SENT],
    [SENT, DELIVERED],
    [DELIVERED, READ],
    [DELIVERED, ACKNOWLEDGED],
    [READ, ACKNOWLEDGED],
  ]);
});

test("a copy has reached every state up to its own", () => {
  expect(states.filter((goal) => hasReached(READ, goal))).toEqual([QUEUED, SENT, DELIVERED, READ]);
});
