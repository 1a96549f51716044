import { LRUCache } from "lru-cache";

import { DAY_MS } from "../../../spans.js";
import type { HolidayOn } from "../rules/read-hours.js";

/** Where people have a day off by law: country, its state, and a region of that, as `BY` or `BY-A`. */
export type HolidayPlace = {
  readonly holidayCountry: string | null;
  readonly holidayRegion: string | null;
};

/** By place and, within it, by year: both follow from the library's data alone. */
const places = new LRUCache<string, HolidayOn>({ max: 100 });

/** The library reads ten megabytes of data: only a server that keeps holidays loads it. */
const library = async () => (await import("date-holidays")).default;

/** Looks up public holidays of a place by ISO day. Half days and what banks or schools keep are none. */
export async function publicHolidays(place: HolidayPlace): Promise<HolidayOn> {
  const { holidayCountry: country, holidayRegion: region } = place;
  if (country === null) return () => null;
  const key = `${country} ${region ?? ""}`;
  const known = places.get(key) ?? holidaysOf(await library(), country, partsOf(region));
  places.set(key, known);
  return known;
}

type Library = Awaited<ReturnType<typeof library>>;

function holidaysOf(Holidays: Library, country: string, parts: readonly string[]): HolidayOn {
  const [state = "", part = ""] = parts;
  const rules = new Holidays(country, state, part, { languages: "en", types: ["public"] });
  const years = new LRUCache<number, ReadonlyMap<string, string>>({ max: 50 });
  const daysOf = (year: number) => {
    const days = years.get(year) ?? fullDays(rules.getHolidays(year));
    years.set(year, days);
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
