import { expect, test } from "vitest";

import {
  allow,
  decideMove,
  movesFrom,
  refuse,
  type Machine,
} from "../../../../server/modules/people/rules/machine.js";

type Door = "SHUT" | "OPEN" | "LOCKED";
type Facts = { readonly hasKey: boolean; readonly isOwner: boolean };

const door: Machine<Door, "key" | "owner", Facts> = {
  edges: [
    { from: "SHUT", to: "OPEN", guards: [] },
    { from: "SHUT", to: "LOCKED", guards: ["key", "owner"] },
  ],
  guards: {
    key: ({ hasKey }) => (hasKey ? allow("Has the key.") : refuse("No key.")),
    owner: ({ isOwner }, to) => (isOwner ? allow(`Owner; ${to}.`) : refuse("Not the owner.")),
  },
};

const nobody: Facts = { hasKey: false, isOwner: false };

test("a move without guards is free", () => {
  expect(decideMove(door, { from: "SHUT", to: "OPEN" }, nobody)).toEqual({
    ok: true,
    from: "SHUT",
    to: "OPEN",
    why: "",
  });
});

test("a move that is not in the picture is illegal, whatever the facts", () => {
  expect(decideMove(door, { from: "OPEN", to: "SHUT" }, { hasKey: true, isOwner: true })).toEqual({
    ok: false,
    code: "ILLEGAL_TRANSITION",
    from: "OPEN",
    to: "SHUT",
    why: "OPEN never moves to SHUT.",
  });
});

test("the first guard that refuses is the one named", () => {
  const locked = { from: "SHUT", to: "LOCKED" } as const;

  expect(decideMove(door, locked, nobody)).toMatchObject({ guard: "key", why: "No key." });
  expect(decideMove(door, locked, { hasKey: true, isOwner: false })).toEqual({
    ok: false,
    code: "TRANSITION_GUARD",
    from: "SHUT",
    to: "LOCKED",
    guard: "owner",
    why: "Not the owner.",
  });
});

test("a move that passes says why, guard by guard", () => {
  expect(
    decideMove(door, { from: "SHUT", to: "LOCKED" }, { hasKey: true, isOwner: true }),
  ).toMatchObject({ ok: true, why: "Has the key. Owner; LOCKED." });
});

test("the moves from a state come in the order of the picture", () => {
  expect(movesFrom(door, "SHUT")).toEqual(["OPEN", "LOCKED"]);
  expect(movesFrom(door, "LOCKED")).toEqual([]);
});
