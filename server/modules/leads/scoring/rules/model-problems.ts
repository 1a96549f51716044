import { isBetween, readCondition, readDecay } from "./read-rule.js";
import type { GivenCondition, GivenDecay } from "./read-rule.js";
import { ScoreKind } from "./score-kind.js";
import type { ScoreGroup } from "./tally.js";

/** A model as somebody wrote it. */
export type GivenModel = {
  readonly kind: ScoreKind;
  readonly capPoints: number;
  readonly groups: readonly ScoreGroup[];
  readonly rules: readonly GivenRule[];
};

export type GivenRule = {
  readonly id: string;
  readonly group: string;
  readonly points: number;
  readonly when?: GivenCondition | null;
  readonly touch?: object | null;
  readonly decay?: GivenDecay | null;
  readonly dailyCapPoints?: number | null;
};

/** What is wrong, by path; the message names the rule, for people. */
export type ModelProblem = { readonly path: string; readonly message: string };

/** More rules than anybody reads, and than a score should cost. */
const MOST_RULES = 200;

const mostPoints = { FIT: 100, BEHAVIOUR: 1000, PREDICTIVE: 100 } as const;

/** Everything wrong with a model; empty when it may be used. */
export function problemsOf({ kind, capPoints, groups, rules }: GivenModel): ModelProblem[] {
  if (kind === ScoreKind.PREDICTIVE) {
    return unless(rules.length + groups.length === 0, "rules", "are learned, not written");
  }
  const most = mostPoints[kind];
  return [
    ...unless(isBetween(capPoints, 1, most), "capPoints", `must be whole, 1 to ${most}`),
    ...unless(rules.length > 0, "rules", "must hold at least one rule"),
    ...unless(rules.length <= MOST_RULES, "rules", `must hold at most ${MOST_RULES} rules`),
    ...repeated(groups).map((at) => ({ path: `groups[${at}].id`, message: "is used twice" })),
    ...repeated(rules).map((at) => ({ path: `rules[${at}].id`, message: "is used twice" })),
    ...groups.flatMap(({ id, capPoints: cap }, at) => [
      ...unless(id.trim() !== "", `groups[${at}].id`, "must not be empty"),
      ...unless(isBetween(cap, 0, most), `groups[${at}].capPoints`, `must be whole, 0 to ${most}`),
    ]),
    ...rules.flatMap((rule, at) => {
      const found = kind === ScoreKind.FIT ? problemsOfFit(rule) : problemsOfBehaviour(rule);
      const all = [...problemsOfAny(rule, groups, most), ...found];
      return all.map(([field, why]) => ({
        path: `rules[${at}].${field}`,
        message: `of rule ${rule.id}: ${why}`,
      }));
    }),
  ];
}

type Found = readonly [field: string, why: string];

function problemsOfAny(rule: GivenRule, groups: readonly ScoreGroup[], most: number): Found[] {
  const hasGroup = groups.some(({ id }) => id === rule.group);
  return [
    ...when(rule.id.trim() === "", "id", "must not be empty"),
    ...when(!isBetween(rule.points, -most, most), "points", `must be whole, -${most} to ${most}`),
    ...when(!hasGroup, "group", `${rule.group} is no group of this model`),
  ];
}

function problemsOfFit({ when: condition, touch, decay, dailyCapPoints }: GivenRule): Found[] {
  const read = readCondition(condition);
  return [
    ...when(!read.ok, "when", read.ok ? "" : read.why),
    ...when(touch != null, "touch", "has no place in a fit model"),
    ...when(decay != null, "decay", "has no place in a fit model: what a lead is does not age"),
    ...when(dailyCapPoints != null, "dailyCapPoints", "has no place in a fit model"),
  ];
}

function problemsOfBehaviour({ when: condition, touch, decay, ...rule }: GivenRule): Found[] {
  const read = readDecay(decay);
  const { dailyCapPoints: cap, points } = rule;
  const isCap = cap == null || (isBetween(cap, 1, 1000) && cap >= Math.abs(points));
  return [
    ...when(condition != null, "when", "has no place in a behaviour model"),
    ...when(touch == null, "touch", "is needed in a behaviour model"),
    ...when(!read.ok, "decay", read.ok ? "" : read.why),
    ...when(!isCap, "dailyCapPoints", "must be whole and at least what one touch gives"),
  ];
}

function when(isSo: boolean, field: string, why: string): Found[] {
  return isSo ? [[field, why]] : [];
}

function repeated(rows: readonly { readonly id: string }[]): number[] {
  const ids = rows.map(({ id }) => id);
  return ids.flatMap((id, at) => (ids.indexOf(id) < at ? [at] : []));
}

function unless(isFine: boolean, path: string, message: string): ModelProblem[] {
  return isFine ? [] : [{ path, message }];
}
