import { publicColumns, type EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import { invalidInput } from "../../errors.js";

/** Checks of single input values that no decorator makes. `path` is where the value stands: `input.tier`. */

type GivenMoney = { readonly amount: string; readonly currencyCode: string };
type MoneyColumns = { amount: string | null | undefined; currency: string | null | undefined };

/** Digits before and after the point that `numeric(20,4)` holds. */
const STORABLE = /^(\d{1,16})(?:\.(\d{0,4})0*)?$/;

/**
 * The two columns of a Money, the amount written as the database gives it back ("1250.5000"), so that
 * the same amount is no change. Refuses unknown currencies, negative amounts and lost digits.
 */
export function moneyColumns(money: GivenMoney | null | undefined, path: string): MoneyColumns {
  if (money == null) return { amount: money, currency: money };
  const [, whole, fraction = ""] = STORABLE.exec(money.amount) ?? [];
  if (whole === undefined) {
    throw refused(`${path}.amount`, "must be 0 or more, with at most 16 digits and 4 decimals");
  }
  const currency = money.currencyCode.toUpperCase();
  if (!Intl.supportedValuesOf("currency").includes(currency)) {
    throw refused(`${path}.currencyCode`, "is no ISO 4217 code");
  }
  return { amount: `${BigInt(whole)}.${fraction.padEnd(4, "0")}`, currency };
}

/**
 * The attributes after a change, by key: what is given overwrites, a null takes its key away, null for
 * all takes all away. Keys keep their order, so that the same attributes are no change.
 */
export function attributesAfter(
  before: Record<string, unknown>,
  given: unknown,
  path: string,
): Record<string, unknown> {
  if (given === null) return {};
  if (given === undefined) return before;
  if (typeof given !== "object" || Array.isArray(given)) throw refused(path, "must be an object");
  const merged = Object.entries({ ...before, ...given });
  return Object.fromEntries(merged.filter(([, value]) => value !== null));
}

/** ISO 3166-1 alpha-2 in upper case. */
export function countryOf(
  code: string | null | undefined,
  path: string,
): string | null | undefined {
  if (code == null) return code;
  const upper = code.toUpperCase();
  const names = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
  const isKnown = /^[A-Z]{2}$/.test(upper) && upper !== "ZZ" && names.of(upper) !== undefined;
  if (!isKnown) throw refused(path, "is no ISO 3166-1 alpha-2 code");
  return upper;
}

/** A copy of what the row shows, to tell later what a command changed. */
export function snapshot(entity: EntityClass, row: Fact): Record<string, unknown> {
  return publicColumns(entity, row);
}

/** Names of the columns that differ from the snapshot, for `changed` of an event. */
export function changedSince(
  before: Record<string, unknown>,
  entity: EntityClass,
  row: Fact,
): string[] {
  const after = Object.entries(publicColumns(entity, row));
  return after
    .filter(([name]) => name !== "version" && name !== "updatedAt")
    .filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name]))
    .map(([name]) => name);
}

export function refused(path: string, message: string): Error {
  return invalidInput([{ path, message }]);
}
