import { Temporal } from "temporal-polyfill";

import { DAY_MS, MINUTE_MS } from "../../../spans.js";
import { shiftsOn, type BusinessHours } from "./business-hours.js";

/** A stretch of real time, epoch milliseconds, the end not included. */
export type Period = { readonly start: number; readonly end: number };

/** Real time during which a zone's clocks are set alike. */
type Setting = Period & { readonly offsetMs: number };

const NS_PER_MS = 1_000_000;

/**
 * The open time from an instant on, in order and never twice. A minute is open exactly if the clock on
 * the wall shows an open minute: what a change of the clocks skips is no work time, and what it shows
 * twice is worked twice. Between two changes wall time runs like real time, so each stretch between
 * them is plain arithmetic. Endless for hours that open at all; ends where `until` is reached.
 */
export function* openPeriods(hours: BusinessHours, from: number, until: number): Generator<Period> {
  for (const setting of settingsOf(hours, from, until)) {
    for (const { start, end } of localPeriods(hours, setting)) {
      yield { start: start - setting.offsetMs, end: end - setting.offsetMs };
    }
  }
}

/** Open stretches of wall time within one setting. */
function* localPeriods(hours: BusinessHours, { start, end, offsetMs }: Setting): Generator<Period> {
  const [first, last] = [start + offsetMs, end + offsetMs];
  let reached = first;
  // The day before may still be open after midnight.
  for (let day = midnightBefore(first) - DAY_MS; day < last; day += DAY_MS) {
    for (const { opensAt, closesAt } of shiftsOn(hours, day)) {
      const opens = Math.max(day + opensAt * MINUTE_MS, reached);
      const closes = Math.min(day + closesAt * MINUTE_MS, last);
      if (closes <= opens) continue;
      yield { start: opens, end: closes };
      reached = closes;
    }
  }
}

function* settingsOf(hours: BusinessHours, from: number, until: number): Generator<Setting> {
  let start = from;
  while (start < until) {
    const setting = settingAt(hours, start);
    const end = Math.min(setting.end, until);
    yield { start, end, offsetMs: setting.offsetMs };
    start = end;
  }
}

/** The one asked for last: of hundreds of clocks that start by the same hours nearly all lie in it. */
const latest = new WeakMap<BusinessHours, Setting>();

function settingAt(hours: BusinessHours, at: number): Setting {
  const known = latest.get(hours);
  if (known !== undefined && known.start <= at && at < known.end) return known;
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(hours.zone);
  const end = there.getTimeZoneTransition("next")?.epochMilliseconds ?? Infinity;
  const setting = { start: at, end, offsetMs: there.offsetNanoseconds / NS_PER_MS };
  latest.set(hours, setting);
  return setting;
}

/** The wall clock of a zone at an instant, as if it were UTC. */
export function wallClock(zone: string, at: number): number {
  const there = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  return at + there.offsetNanoseconds / NS_PER_MS;
}

export function midnightBefore(localMs: number): number {
  return Math.floor(localMs / DAY_MS) * DAY_MS;
}
