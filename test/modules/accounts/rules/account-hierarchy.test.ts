import { expect, test } from "vitest";

import { mayHaveParent } from "../../../../server/modules/accounts/rules/account-hierarchy.js";

const parentOf = new Map<string, string | null>([
  ["plant", "division"],
  ["division", "group"],
  ["group", null],
]);

test("an account may join any other tree, or move within its own", () => {
  expect(mayHaveParent("newcomer", "plant", parentOf)).toEqual({ ok: true });
  expect(mayHaveParent("plant", "group", parentOf)).toEqual({ ok: true });
});

test("an account is never its own parent", () => {
  expect(mayHaveParent("group", "group", parentOf)).toMatchObject({
    ok: false,
    code: "PARENT_CYCLE",
    path: ["group", "group"],
  });
});

test("an account does not go under what is under it, and the path shows the ring", () => {
  expect(mayHaveParent("group", "plant", parentOf)).toMatchObject({
    ok: false,
    code: "PARENT_CYCLE",
    path: ["group", "plant", "division", "group"],
  });
});

test("a ring that is already stored ends the walk", () => {
  const ring = new Map([
    ["a", "b"],
    ["b", "a"],
  ]);

  expect(mayHaveParent("newcomer", "a", ring)).toMatchObject({
    ok: false,
    path: ["newcomer", "a", "b", "a"],
  });
});
