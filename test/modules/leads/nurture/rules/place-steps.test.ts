import fc from "fast-check";
import { expect, test } from "vitest";

import { placeSteps } from "../../../../../server/modules/leads/nurture/rules/place-steps.js";

function steps(...ids: string[]) {
  return ids.map((id, at) => ({ id, position: at + 1, isRetired: false }));
}

test("steps are counted as given, new ones between the old", () => {
  const placed = placeSteps(steps("a", "b"), ["b", null, "a"]);

  expect([...placed]).toEqual([
    ["a", { position: 3, isRetired: false }],
    ["b", { position: 1, isRetired: false }],
  ]);
});

test("one that is taken out stands with the one before it, so that who had it gets what follows", () => {
  const placed = placeSteps(steps("a", "b", "c"), ["a", null, "c"]);

  expect(placed.get("b")).toEqual({ position: 1, isRetired: true });
});

test("the first that is taken out stands before all", () => {
  expect(placeSteps(steps("a", "b"), ["b"]).get("a")).toEqual({ position: 0, isRetired: true });
});

test("whatever is edited, those given stand in their order and every old one has a place among them", () => {
  const edits = fc.array(fc.array(fc.nat(5), { maxLength: 6 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(edits, (lists) => {
      let known: { id: string; position: number; isRetired: boolean }[] = [];
      let made = 0;
      for (const list of lists) {
        const given = [...new Set(list)].map((pick) => known[pick]?.id ?? null);
        const once = given.filter((id, at) => id === null || given.indexOf(id) === at);
        const placed = placeSteps(known, once);
        const kept = once.map((id, at) => {
          const isNew = id === null;
          if (!isNew) expect(placed.get(id)).toEqual({ position: at + 1, isRetired: false });
          return { id: id ?? `s${(made += 1)}`, position: at + 1, isRetired: false };
        });
        const retired = known
          .filter(({ id }) => !once.includes(id))
          .map(({ id }) => {
            const place = placed.get(id);
            expect(place?.isRetired).toBe(true);
            expect(place?.position).toBeLessThanOrEqual(once.length);
            return { id, position: place?.position ?? 0, isRetired: true };
          });
        known = [...kept, ...retired];
      }
    }),
  );
});
