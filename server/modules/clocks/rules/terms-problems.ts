import { addOpenTime } from "./business-time.js";
import { DAY_MS, MINUTE_MS } from "../../../spans.js";
import type { BusinessHours } from "./business-hours.js";
import { ladderOf } from "./ladder.js";
import type { Terms } from "./sla.js";

type Problem = { readonly path: string; readonly message: string };

/** More steps than anybody reads. */
const MOST_STEPS = 10;

/** By then the last step of a clock that starts now has to have come, or nobody would live to see it. */
const LONGEST_MS = 5 * 366 * DAY_MS;

/** What is wrong with terms, by path below them; none: clocks can run by them. */
export function termsProblems(terms: Terms, hours: BusinessHours, now: Date): Problem[] {
  const { filter, warnAtPct, escalation } = terms;
  return [
    ...tooMany("warnAtPct", warnAtPct),
    ...tooMany("escalation", escalation),
    ...outOfRange(warnAtPct, [1, 99]).map((nth) => ({
      path: `warnAtPct[${nth}]`,
      message: "must be from 1 to 99: at 100 it is late",
    })),
    ...twice(warnAtPct.map(String)).map((nth) => ({
      path: `warnAtPct[${nth}]`,
      message: "is named twice",
    })),
    ...outOfRange(
      escalation.map(({ atPct }) => atPct),
      [1, 1_000],
    ).map((nth) => ({ path: `escalation[${nth}].atPct`, message: "must be from 1 to 1000" })),
    ...twice(escalation.map(({ atPct, action }) => `${atPct} ${action}`)).map((nth) => ({
      path: `escalation[${nth}]`,
      message: "is named twice",
    })),
    ...twice(filter.map(({ fact }) => fact)).map((nth) => ({
      path: `filter[${nth}].fact`,
      message: "is asked for twice",
    })),
    ...tooLong(terms, hours, now),
  ];
}

function tooLong(terms: Terms, hours: BusinessHours, now: Date): Problem[] {
  const furthest = Math.max(...ladderOf(terms).map(({ atPct }) => atPct));
  const openMs = (terms.targetBusinessMinutes * MINUTE_MS * Math.min(furthest, 1_000)) / 100;
  const last = addOpenTime(hours, now, openMs);
  if (last !== null && last.getTime() - now.getTime() <= LONGEST_MS) return [];
  const message = "is not over within five years by this calendar, its last step included";
  return [{ path: "targetBusinessMinutes", message }];
}

function tooMany(path: string, steps: readonly unknown[]): Problem[] {
  if (steps.length <= MOST_STEPS) return [];
  return [{ path, message: `must have at most ${MOST_STEPS} entries` }];
}

function outOfRange(numbers: readonly number[], [min, max]: readonly [number, number]): number[] {
  return numbers.flatMap((number, nth) => (number < min || number > max ? [nth] : []));
}

/** Places of what stands earlier too. */
function twice(keys: readonly string[]): number[] {
  return keys.flatMap((key, nth) => (keys.indexOf(key) < nth ? [nth] : []));
}
