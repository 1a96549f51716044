/** Where a lead is, and what kind of company it comes from. Null: nobody knows. */
export type Place = {
  readonly countryCode: string | null;
  readonly region: string | null;
  readonly postcode: string | null;
  /** NAICS code. */
  readonly industry: string | null;
  readonly employees: number | null;
};

/** A part of the world and of the market: every condition that is given must hold. */
export type Area = {
  readonly countryCode: string | null;
  readonly region: string | null;
  readonly postcodePrefix: string | null;
  readonly industryPrefix: string | null;
  readonly minEmployees: number | null;
  readonly maxEmployees: number | null;
};

/** What nobody knows is in no area that asks for it. */
export function isIn(place: Place, area: Area): boolean {
  const { employees } = place;
  const isBetween =
    employees !== null &&
    employees >= (area.minEmployees ?? 0) &&
    employees <= (area.maxEmployees ?? Infinity);
  return (
    isSame(place.countryCode, area.countryCode) &&
    isSame(place.region, area.region) &&
    begins(place.postcode, area.postcodePrefix) &&
    begins(place.industry, area.industryPrefix) &&
    (isBetween || !asksForSize(area))
  );
}

type Ranked = Area & { readonly id: string; readonly priority: number };

/**
 * Those that a lead lies in, the most specific first: more conditions, then longer prefixes, then the
 * narrower range of sizes; of two alike the one with the higher priority, then the older. An area that
 * lies within another therefore always comes before it.
 */
export function territoriesOf<T extends Ranked>(place: Place, territories: readonly T[]): T[] {
  return territories
    .filter((territory) => isIn(place, territory))
    .map((territory) => ({ territory, rank: rankOf(territory) }))
    .sort(
      (a, b) =>
        compare(b.rank, a.rank) ||
        b.territory.priority - a.territory.priority ||
        (a.territory.id < b.territory.id ? -1 : 1),
    )
    .map(({ territory }) => territory);
}

/** What is wrong with an area, by field; empty for a sound one. */
export function problemsOfArea(area: Area): { field: keyof Area; message: string }[] {
  const { countryCode, region, postcodePrefix, minEmployees: min, maxEmployees: max } = area;
  const needsCountry = "needs the country it is in";
  return [
    ...(region !== null && countryCode === null
      ? [{ field: "region" as const, message: needsCountry }]
      : []),
    ...(postcodePrefix !== null && countryCode === null
      ? [{ field: "postcodePrefix" as const, message: needsCountry }]
      : []),
    ...(area.industryPrefix !== null && !/^\d{2,6}$/.test(area.industryPrefix)
      ? [{ field: "industryPrefix" as const, message: "is no beginning of a NAICS code" }]
      : []),
    ...(min !== null && max !== null && min > max
      ? [{ field: "maxEmployees" as const, message: "is below minEmployees" }]
      : []),
  ];
}

export function isEverywhere(area: Area): boolean {
  return rankOf(area)[0] === 0;
}

/** Ranges without an end are as wide as each other: of those the one that begins later is narrower. */
function rankOf(area: Area): readonly number[] {
  const { countryCode, region, postcodePrefix, industryPrefix } = area;
  const texts = [countryCode, region, postcodePrefix, industryPrefix];
  const given = texts.filter((text) => text !== null).length + (asksForSize(area) ? 1 : 0);
  const letters = (postcodePrefix?.length ?? 0) + (industryPrefix?.length ?? 0);
  const least = area.minEmployees ?? 0;
  return [given, letters, least - (area.maxEmployees ?? Infinity), least];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, nth) => value !== b[nth]);
  return at === -1 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
}

function asksForSize({ minEmployees, maxEmployees }: Area): boolean {
  return minEmployees !== null || maxEmployees !== null;
}

function isSame(value: string | null, wanted: string | null): boolean {
  return wanted === null || (value !== null && folded(value) === folded(wanted));
}

function begins(value: string | null, prefix: string | null): boolean {
  return prefix === null || (value !== null && folded(value).startsWith(folded(prefix)));
}

/** Postcodes are written with and without blanks: `SW1A 1AA`, `sw1a1aa`. */
function folded(text: string): string {
  return text.replace(/[\s-]/g, "").toUpperCase();
}
