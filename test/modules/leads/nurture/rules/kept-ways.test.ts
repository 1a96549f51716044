import { expect, test } from "vitest";

import { keptWays, type Way } from "../../../../../server/modules/leads/nurture/rules/kept-ways.js";

const day = (n: number) => new Date(Date.UTC(2026, 2, n));

function way(id: string, more: Partial<Way> = {}): Way {
  const whose = { programId: "p", isPaused: false, isSurvivors: false };
  return { id, ...whose, place: 1, anchorAt: day(1), ...more };
}

test.each([
  ["the furthest", way("a", { isSurvivors: true }), way("b", { place: 2 }), "b"],
  [
    "of two equally far the later",
    way("a", { isSurvivors: true }),
    way("b", { anchorAt: day(2) }),
    "b",
  ],
  ["of two that are alike the survivor's", way("a"), way("b", { isSurvivors: true }), "b"],
  ["one that somebody holds", way("a", { place: 9 }), way("b", { isPaused: true }), "b"],
])("of two ways through a programme goes on %s", (_, one, other, id) => {
  expect([...keptWays([one, other])]).toEqual([id]);
  expect([...keptWays([other, one])]).toEqual([id]);
});

test("of each programme one goes on", () => {
  const ways = [way("a"), way("b", { programId: "q" }), way("c", { programId: "q", place: 2 })];

  expect([...keptWays(ways)].sort()).toEqual(["a", "c"]);
});
