import { expect, test } from "vitest";

import {
  gradeOf,
  InfoCredibility,
  SourceReliability,
} from "../../../../server/modules/intel/rules/admiralty.js";
import {
  defaultValidUntil,
  ObservationKind,
  validDays,
} from "../../../../server/modules/intel/rules/observation-validity.js";
import {
  isFromBothSides,
  liveStates,
  moveObservation,
  ObservationOrigin,
  ObservationState,
  type ObservationFacts,
} from "../../../../server/modules/intel/rules/observation.js";

const { NEW, TRIAGED, CORROBORATED, CONTRADICTED, UNCONFIRMED, EXPIRED, REJECTED } =
  ObservationState;

const now = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-02T09:00:00.001Z");
const complete = {
  at: now,
  validUntil: now,
  sourceReliability: SourceReliability.B,
  infoCredibility: InfoCredibility.PROBABLY_TRUE,
  independentObservations: 2,
};

/** The picture of the domain model, written down a second time by hand. */
const legal: readonly (readonly [ObservationState, readonly ObservationState[]])[] = [
  [NEW, [TRIAGED, EXPIRED, REJECTED]],
  [TRIAGED, [CORROBORATED, CONTRADICTED, UNCONFIRMED, EXPIRED, REJECTED]],
  [CORROBORATED, [EXPIRED, REJECTED]],
  [CONTRADICTED, [EXPIRED, REJECTED]],
  [UNCONFIRMED, [EXPIRED, REJECTED]],
  [EXPIRED, []],
  [REJECTED, []],
];

test("every pair of the forty-nine is legal or refused as drawn", () => {
  const pairs = legal.flatMap(([from, allowed]) =>
    Object.values(ObservationState).map((to) => ({ from, to, isLegal: allowed.includes(to) })),
  );
  expect(pairs).toHaveLength(49);
  expect(pairs.filter(({ isLegal }) => isLegal)).toHaveLength(14);

  for (const { from, to, isLegal } of pairs) {
    const move = moveObservation({ ...complete, state: from }, to);
    if (isLegal) expect(move).toMatchObject({ ok: true, from, to });
    else expect(move).toMatchObject({ ok: false, code: "ILLEGAL_TRANSITION", from, to });
  }
});

function outcome(facts: ObservationFacts, to: ObservationState): string {
  const move = moveObservation(facts, to);
  if (move.ok) return "ok";
  return move.code === "TRANSITION_GUARD" ? move.guard : move.code;
}

test("triage grades both the source and the information", () => {
  const fresh = { ...complete, state: NEW };

  expect(outcome(fresh, TRIAGED)).toBe("ok");
  expect(outcome({ ...fresh, sourceReliability: null }, TRIAGED)).toBe("graded");
  expect(outcome({ ...fresh, infoCredibility: null }, TRIAGED)).toBe("graded");
});

test("it takes two independent observations to corroborate", () => {
  const triaged = { ...complete, state: TRIAGED };

  expect(outcome({ ...triaged, independentObservations: 1 }, CORROBORATED)).toBe("twice-observed");
  expect(outcome({ state: TRIAGED }, CORROBORATED)).toBe("twice-observed");
  expect(outcome({ ...triaged, independentObservations: 2 }, CORROBORATED)).toBe("ok");
});

test.each(liveStates)("%s expires when its validity is past, not before", (state) => {
  expect(outcome({ state, at: now, validUntil: later }, EXPIRED)).toBe("past-validity");
  expect(outcome({ state, at: now, validUntil: null }, EXPIRED)).toBe("past-validity");
  expect(outcome({ state, validUntil: now }, EXPIRED)).toBe("past-validity");
  expect(outcome({ state, at: later, validUntil: now }, EXPIRED)).toBe("ok");
});

test("the badge of both sides takes sales and marketing", () => {
  const { SALES_FIELD, MARKETING_RESEARCH, CUSTOMER } = ObservationOrigin;

  expect(isFromBothSides([SALES_FIELD, MARKETING_RESEARCH])).toBe(true);
  expect(isFromBothSides([SALES_FIELD, SALES_FIELD, CUSTOMER])).toBe(false);
  expect(isFromBothSides([MARKETING_RESEARCH])).toBe(false);
});

test("every kind of observation has its validity, prices shorter than products", () => {
  const seen = new Date("2026-01-01T00:00:00Z");
  const until = (kind: ObservationKind) => defaultValidUntil(kind, seen).toISOString();

  expect(until(ObservationKind.PRICING)).toBe("2026-04-01T00:00:00.000Z");
  expect(until(ObservationKind.PRODUCT)).toBe("2026-06-30T00:00:00.000Z");
  expect(until(ObservationKind.RUMOUR)).toBe("2026-01-31T00:00:00.000Z");
  expect(Object.keys(validDays)).toEqual(Object.values(ObservationKind));
});

test("grades read as analysts write them", () => {
  expect(Object.values(SourceReliability).join("")).toBe("ABCDEF");
  expect(
    Object.values(InfoCredibility).map((credibility) => gradeOf(SourceReliability.B, credibility)),
  ).toEqual(["B1", "B2", "B3", "B4", "B5", "B6"]);
});
