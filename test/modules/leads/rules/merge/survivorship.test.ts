import fc from "fast-check";
import { expect, test } from "vitest";

import { LeadChannel } from "../../../../../server/modules/leads/lead.enums.js";
import { LeadStatus } from "../../../../../server/modules/leads/rules/lead-status.js";
import { mergedFields } from "../../../../../server/modules/leads/rules/merge/lead-fields.js";
import { furthestAlong } from "../../../../../server/modules/leads/rules/merge/standing.js";
import {
  survive,
  type Candidate,
} from "../../../../../server/modules/leads/rules/merge/survivorship.js";
import { trustIn } from "../../../../../server/modules/leads/rules/merge/trust.js";
import { undoMerge } from "../../../../../server/modules/leads/rules/merge/undo.js";

const plain: Candidate = {
  leadId: "a",
  text: "Engineer",
  isVerified: false,
  trust: 1,
  setAt: new Date("2026-03-02T09:00:00Z"),
};
const other = { ...plain, leadId: "b", text: "Director" };
const later = new Date("2026-03-03T09:00:00Z");

test.each([
  ["PINNED", "b", { isVerified: true, trust: 9 }, { text: null }, "b"],
  ["ONLY_ONE", "b", { text: null }, {}, null],
  ["ALL_AGREE", "a", { text: "Director" }, { trust: 9 }, null],
  ["VERIFIED", "b", { trust: 9, setAt: later }, { isVerified: true }, null],
  ["TRUSTED_SOURCE", "b", { setAt: later, text: "Engineer of plants" }, { trust: 2 }, null],
  ["MOST_RECENT", "b", { text: "Engineer of plants" }, { setAt: later }, null],
  ["LONGEST", "b", {}, { text: "Director of plants" }, null],
  ["SURVIVOR", "a", {}, {}, null],
] as const)("%s decides when nothing stronger does", (rule, leadId, ofA, ofB, pinned) => {
  expect(
    survive(
      [
        { ...plain, ...ofA },
        { ...other, ...ofB },
      ],
      pinned,
    ),
  ).toEqual({ leadId, rule });
});

test("of what nobody knows nothing survives", () => {
  expect(
    survive(
      [
        { ...plain, text: null },
        { ...other, text: null },
      ],
      null,
    ),
  ).toBeNull();
});

test("whoever wins, no candidate is stronger, and the order of the others does not matter", () => {
  const candidate = fc.record({
    leadId: fc.constantFrom("b", "c", "d"),
    text: fc.option(fc.constantFrom("x", "xy", "xyz")),
    isVerified: fc.boolean(),
    trust: fc.integer({ min: -1, max: 3 }),
    setAt: fc.constantFrom(plain.setAt, later),
  });
  const distinct = fc.uniqueArray(candidate, { selector: ({ leadId }) => leadId });
  fc.assert(
    fc.property(distinct, (others) => {
      const won = survive([plain, ...others], null);
      const winner = [plain, ...others].find(({ leadId }) => leadId === won?.leadId);
      const again = survive([plain, ...[...others].reverse()], null);
      const value = [plain, ...others].find(({ leadId }) => leadId === again?.leadId)?.text;

      expect(winner?.text).not.toBeNull();
      if (won?.rule !== "SURVIVOR") expect([again?.rule, value]).toEqual([won?.rule, winner?.text]);
    }),
  );
});

test("every door but none is trusted, each more or less than another", () => {
  const ranks = Object.values(LeadChannel).map(trustIn);

  expect(new Set(ranks).size).toBe(Object.values(LeadChannel).length);
  expect([Math.min(...ranks), Math.max(...ranks), trustIn("FAX")]).toEqual([9, 100, 0]);
});

test("the standing is of the lead furthest along, the survivor's where two are level", () => {
  const at = (id: string, status: LeadStatus) => ({ id, status });
  const { SAL, MQL, INQUIRY, NURTURING, RAW, DISQUALIFIED, CONVERTED } = LeadStatus;

  expect(furthestAlong([at("a", MQL), at("b", SAL), at("c", MQL)]).id).toBe("b");
  expect(furthestAlong([at("a", MQL), at("b", MQL)]).id).toBe("a");
  expect(furthestAlong([at("a", DISQUALIFIED), at("b", RAW)]).id).toBe("b");
  expect(furthestAlong([at("a", NURTURING), at("b", INQUIRY)]).id).toBe("b");
  expect(furthestAlong([at("a", CONVERTED), at("b", SAL)]).id).toBe("a");
});

test("a column nobody has thought of is a field of its own", () => {
  const fields = mergedFields(["email", "emailKey", "status", "version", "shoeSize"]);

  expect(fields.at(-1)).toEqual({ name: "shoeSize", columns: ["shoeSize"] });
  expect(fields.map(({ name }) => name)).not.toContain("status");
});

test("an undone merge gives back what it had taken, and keeps what was written since", () => {
  const before = {
    city: "Turin",
    countryCode: "IT",
    title: null,
    recycledCount: 1,
    attributes: { a: 1 },
  };
  const after = {
    city: "Milan",
    countryCode: null,
    title: "Head",
    recycledCount: 3,
    attributes: { a: 1, b: 2, c: 3 },
  };

  expect(undoMerge({ before, after, now: after })).toEqual({ patch: before, kept: [] });
  const now = {
    ...after,
    countryCode: "CH",
    recycledCount: 4,
    attributes: { a: 1, b: 9, c: 3, d: 4 },
  };
  expect(undoMerge({ before, after, now })).toEqual({
    patch: { title: null, recycledCount: 2, attributes: { a: 1, b: 9, d: 4 } },
    kept: ["city", "countryCode", "recycledCount", "attributes"],
  });
});
