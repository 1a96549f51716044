import { expect, test } from "vitest";

import { firstWave } from "../../../../../server/modules/leads/rules/identity/first-wave.js";

const person = (claims: string, takesTurn = false) => ({ claims: claims.split(" "), takesTurn });

test("whoever shares a key with anybody before waits, and so does who shares one with who waits", () => {
  const people = ["a", "b c", "d c", "d", "e"].map((claims) => person(claims));

  expect(firstWave(people)).toEqual([true, true, false, false, true]);
});

test("whoever takes a turn waits for one before who waits, others do not", () => {
  const people = [person("a", true), person("a", true), person("b"), person("c", true)];

  expect(firstWave(people)).toEqual([true, false, true, false]);
});
