import { companyKey } from "../../../accounts/rules/company-key.js";
import { foldWords } from "../../../accounts/rules/fold.js";
import type { AttributeKind, MatchAttribute, MatchRecord } from "./match-model.js";

/** A value as it is compared, or null when nothing of it is left. */
export function comparable(kind: AttributeKind, text: string): string | null {
  const value = readers[kind](text);
  return value === "" ? null : value;
}

const words = (text: string) => foldWords(text).join(" ");
const signs = (text: string) => words(text).replaceAll(" ", "");

const readers: Readonly<Record<AttributeKind, (text: string) => string>> = {
  NAME: words,
  TEXT: words,
  DIGITS: signs,
  POSTCODE: signs,
  DATE: (text) => text.replace(/\D/gu, ""),
  CODE: (text) => text.trim().toLowerCase(),
  PHONE: (text) => text.replace(/\D/gu, ""),
  EMAIL: (text) => text.trim().toLowerCase(),
  COMPANY: (text) => companyKey(text) ?? "",
};

/** The values of a row as they are compared; blanks are what is not known. */
export function recordOf(
  attributes: readonly MatchAttribute[],
  row: Readonly<Record<string, unknown>>,
): MatchRecord {
  const known = attributes.flatMap(({ name, kind }) => {
    const text = row[name];
    const value = typeof text === "string" ? comparable(kind, text) : null;
    return value === null ? [] : [[name, value] as const];
  });
  return Object.fromEntries(known);
}
