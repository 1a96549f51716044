import { expect, test } from "vitest";

import { FitBand } from "../../../../../server/modules/leads/rules/fit-band.js";
import { LeadStatus } from "../../../../../server/modules/leads/rules/lead-status.js";
import type { Line } from "../../../../../server/modules/leads/scoring/rules/agreed-line.js";
import {
  chooseModel,
  placeKey,
} from "../../../../../server/modules/leads/scoring/rules/choose-model.js";
import {
  engagementOf,
  matrixCell,
} from "../../../../../server/modules/leads/scoring/rules/matrix.js";
import { crossingOf } from "../../../../../server/modules/leads/scoring/rules/new-scores.js";
import { ScoreKind } from "../../../../../server/modules/leads/scoring/rules/score-kind.js";

const line: Line = {
  fitPoints: 60,
  leastBand: FitBand.B,
  behaviourPoints: 50,
  keenPoints: 50,
  engagedPoints: 20,
  chancePoints: 50,
};
const now = new Date("2026-03-02T09:00:00Z");
const before = new Date("2026-03-01T09:00:00Z");

test("every band and level has its cell", () => {
  const cells = Object.values(FitBand).map((band) =>
    [50, 20, 19].map((points) => matrixCell(band, engagementOf(points, line))).join(" "),
  );

  expect(cells).toEqual(["A1 A2 A3", "A1 A2 A3", "B1 B2 B3", "C1 C2 C3", "C1 C2 C3", "C1 C2 C3"]);
});

test("of several models the one made for the lead most of all scores it", () => {
  const kind = ScoreKind.PREDICTIVE;
  const model = (name: string, productLine: string | null, teamId: string | null) => ({
    ...{ name, kind, productLine, teamId },
  });
  const models = [
    model("all", null, null),
    model("team", null, "north"),
    model("pumps", "Pumps", null),
    model("both", "Pumps", "north"),
    { ...model("fit", "Pumps", "north"), kind: ScoreKind.FIT },
  ];
  const nameFor = (productLine: string | null, ...teamIds: string[]) =>
    chooseModel(models, kind, { productLine, teamIds })?.name;

  expect(nameFor(null)).toBe("all");
  expect(nameFor("Seals", "north")).toBe("team");
  expect(nameFor("PUMPS")).toBe("pumps");
  expect(nameFor("Pumps", "south", "north")).toBe("both");
  expect(chooseModel(models.slice(1), kind, { productLine: null, teamIds: [] })).toBeNull();
  const keys = models.slice(0, 4).map(placeKey);
  expect([keys[0], new Set(keys).size]).toEqual(["", 4]);
});

/** Of a lead with these scores, in each status: when it crossed, and whether it goes to sales. */
function crossings(fitBand: FitBand, behaviourScore: number, lineCrossedAt: Date | null = null) {
  return Object.fromEntries(
    Object.values(LeadStatus).map((status) => {
      const standing = { status, statusSince: before, lineCrossedAt, touchedAt: null };
      const { isPromoted, ...rest } = crossingOf(standing, { fitBand, behaviourScore }, line, now);
      return [status, [rest.lineCrossedAt?.toISOString() ?? null, isPromoted]];
    }),
  );
}

test("the line is crossed by both scores, once, and only marketing's leads go to sales for it", () => {
  const at = now.toISOString();
  const crossed = crossings(FitBand.B, 50);

  expect(crossed).toEqual({
    ...Object.fromEntries(Object.values(LeadStatus).map((status) => [status, [at, false]])),
    RAW: [null, false],
    INQUIRY: [at, true],
    NURTURING: [null, false], // it has done nothing since it is kept in touch with
  });
  const stays = crossings(FitBand.A, 90, before);
  expect(stays["INQUIRY"]).toEqual([before.toISOString(), false]);
  expect(Object.values(crossings(FitBand.B, 49, before))).toEqual(Array(9).fill([null, false]));
  expect(Object.values(crossings(FitBand.C, 90, before))).toEqual(Array(9).fill([null, false]));
});

test("one who is kept in touch with crosses by what it did since", () => {
  const crossing = (touchedAt: Date) =>
    crossingOf(
      { status: LeadStatus.NURTURING, statusSince: before, lineCrossedAt: null, touchedAt },
      { fitBand: FitBand.B, behaviourScore: 50 },
      line,
      now,
    );

  expect(crossing(now)).toEqual({ lineCrossedAt: now, isPromoted: true });
  expect(crossing(before)).toEqual({ lineCrossedAt: null, isPromoted: false });
});
