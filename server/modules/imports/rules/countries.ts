import { foldWords } from "../../accounts/rules/fold.js";

/** Names people write that are not the ones of CLDR. */
const ALSO: Readonly<Record<string, string>> = {
  usa: "US",
  "u s a": "US",
  us: "US",
  america: "US",
  "united states of america": "US",
  uk: "GB",
  england: "GB",
  scotland: "GB",
  wales: "GB",
  "great britain": "GB",
  britain: "GB",
  uae: "AE",
  korea: "KR",
  "republic of korea": "KR",
  "korea republic of": "KR",
  "hong kong": "HK",
  macau: "MO",
  macao: "MO",
  holland: "NL",
  "the netherlands": "NL",
  czechia: "CZ",
  "czech republic": "CZ",
  turkey: "TR",
  turkiye: "TR",
  burma: "MM",
  myanmar: "MM",
  "ivory coast": "CI",
  "viet nam": "VN",
  "russian federation": "RU",
  "iran islamic republic of": "IR",
  "syrian arab republic": "SY",
  "tanzania united republic of": "TZ",
  palestine: "PS",
};

const byName = countriesByName();

/** ISO 3166-1 alpha-2 of a code or an English name, or null. */
export function readCountry(text: string): string | null {
  const upper = text.toUpperCase();
  if (/^[A-Z]{2}$/.test(upper) && byName.codes.has(upper)) return upper;
  return byName.names.get(foldWords(text).join(" ")) ?? null;
}

function countriesByName(): { names: ReadonlyMap<string, string>; codes: ReadonlySet<string> } {
  const display = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const names = new Map<string, string>();
  const codes = new Set<string>();
  for (const code of isoCodes()) {
    const name = display.of(code);
    if (name === undefined) continue;
    codes.add(code);
    names.set(foldWords(name).join(" "), code);
  }
  for (const [name, code] of Object.entries(ALSO)) names.set(name, code);
  return { names, codes };
}

/** All pairs of letters that stand for themselves: old codes, such as DD, stand for their successor. */
function isoCodes(): string[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const notCountries = new Set(["EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"]);
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code);
}
