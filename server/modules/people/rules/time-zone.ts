/** Whether text names a time zone, such as `Europe/Rome`; trying is the one way Intl tells. */
export function isTimezone(text: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/**
 * The zones of a country by its code; none where ICU knows none. A method since ECMA-402 2025, a
 * property before it; TypeScript's own types know neither.
 */
export function timezonesOf(countryCode: string): string[] {
  const locale = new Intl.Locale(`und-${countryCode}`);
  const method: unknown = Reflect.get(locale, "getTimeZones");
  const zones: unknown =
    typeof method === "function"
      ? Reflect.apply(method, locale, [])
      : Reflect.get(locale, "timeZones");
  return Array.isArray(zones) ? zones.map(String) : [];
}
