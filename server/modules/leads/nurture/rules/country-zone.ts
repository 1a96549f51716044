import { timezonesOf } from "../../../people/rules/time-zone.js";

/** The time zone one may take for somebody of a country, by its code; made once. */
let zones: ReadonlyMap<string, string> | null = null;

/**
 * A country's only zone, or of several the one in their middle by the clock, so that nobody there is
 * more hours off than need be. Countries that ICU knows no zone of are not in it.
 */
export function countryZones(at: Date): ReadonlyMap<string, string> {
  zones ??= new Map(
    countries().flatMap((country) => {
      const zone = middleZone(country, at);
      return zone === null ? [] : [[country, zone] as const];
    }),
  );
  return zones;
}

/** Every pair of letters: which are countries, ICU knows. */
function countries(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  return letters.flatMap((first) => letters.map((second) => first + second));
}

function middleZone(country: string, at: Date): string | null {
  const found = timezonesOf(country)
    .map((zone) => ({ zone, minutes: offsetMinutes(zone, at) }))
    .sort((a, b) => a.minutes - b.minutes || (a.zone < b.zone ? -1 : 1));
  return found[Math.floor((found.length - 1) / 2)]?.zone ?? null;
}

function offsetMinutes(timeZone: string, at: Date): number {
  const format = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" });
  const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign = "+", hours = "0", minutes = "0"] =
    /^GMT(?:([+-])(\d\d):(\d\d))?/.exec(name) ?? [];
  return (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
