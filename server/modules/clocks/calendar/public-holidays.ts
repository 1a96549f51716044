import { LRUCache } from "lru-cache";

import type { HolidayOn } from "../rules/read-hours.js";

/** Where people have a day off by law: country, its state, and a region of that, as `BY` or `BY-A`. */
export type HolidayPlace = {
  readonly holidayCountry: string | null;
  readonly holidayRegion: string | null;
};

const DAY_MS = 86_400_000;

/** Days of one place and year: they follow from the library's data alone. */
const years = new LRUCache<string, ReadonlyMap<string, string>>({ max: 500 });

/** The library reads ten megabytes of data: only a server that keeps holidays loads it. */
const library = async () => (await import("date-holidays")).default;

/** Looks up public holidays of a place by ISO day. Half days and what banks or schools keep are none. */
export async function publicHolidays(place: HolidayPlace): Promise<HolidayOn> {
  const { holidayCountry: country, holidayRegion: region } = place;
  if (country === null) return () => null;
  const Holidays = await library();
  const options = { languages: "en", types: ["public" as const] };
  const [state = "", part = ""] = partsOf(region);
  const rules = new Holidays(country, state, part, options);
  const daysOf = (year: number) => {
    const key = `${country} ${region ?? ""} ${year}`;
    const days = years.get(key) ?? fullDays(rules.getHolidays(year));
    years.set(key, days);
    return days;
  };
  return (day) => {
    const year = Number(day.slice(0, 4));
    return daysOf(year).get(day) ?? daysOf(year - 1).get(day) ?? null; // some last into January
  };
}

/** What is wrong with a place; null: its holidays are known. */
export async function problemOfPlace(
  place: HolidayPlace,
): Promise<{ readonly path: keyof HolidayPlace; readonly message: string } | null> {
  const { holidayCountry: country, holidayRegion: region } = place;
  if (country === null) {
    if (region === null) return null;
    return { path: "holidayRegion", message: "needs a country" };
  }
  const holidays = new (await library())();
  if (!(country in holidays.getCountries())) {
    return { path: "holidayCountry", message: "is no country whose holidays are known" };
  }
  const [state, part] = partsOf(region);
  const isKnown =
    (state === undefined || state in (holidays.getStates(country) ?? {})) &&
    (part === undefined || part in (holidays.getRegions(country, state ?? "") ?? {}));
  return isKnown ? null : { path: "holidayRegion", message: "is no region of this country" };
}

/** `BY-A` is part A of state BY. */
function partsOf(region: string | null): string[] {
  const [state, ...part] = (region ?? "").split("-");
  return [state ?? "", part.join("-")].filter((each) => each !== "");
}

type Holiday = { readonly date: string; readonly start: Date; readonly end: Date } & {
  readonly name: string;
};

function fullDays(holidays: readonly Holiday[]): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  for (const { date, start, end, name } of holidays) {
    const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
    const length = Math.round((end.getTime() - start.getTime()) / DAY_MS);
    for (let nth = 0; nth < length; nth += 1) {
      const day = new Date(first + nth * DAY_MS).toISOString().slice(0, 10);
      if (!days.has(day)) days.set(day, name);
    }
  }
  return days;
}
