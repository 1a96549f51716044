import type { Attempt, Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { MoneyInput } from "../../../graphql/inputs.js";
import type { LeadSource } from "../../leads/sources/lead-source.entity.js";
import type { ImportMode } from "../imports.enums.js";
import type { ImportRowError } from "../imports.payloads.js";
import type { Plan } from "../rules/plan.js";
import type { RowValues } from "../rules/read-row.js";
import type { Directory } from "./directory.js";

/** What every row of a batch is imported with. */
export type Batch = {
  readonly plan: Plan;
  readonly directory: Directory;
  /** ISO 4217 of amounts for which the file names no currency. */
  readonly currencyCode: string;
  /** Named source whose defaults new leads get. */
  readonly source: LeadSource | null;
};

export type Taken = {
  readonly id: string;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED";
  readonly notes: readonly ImportRowError[];
};

/** Takes rows in through the commands of their target: each has its own answer, in the order given. */
export type Importer = (
  ctx: Context,
  rows: readonly RowValues[],
  batch: Batch,
  mode: ImportMode,
) => Promise<Attempt<Taken>[]>;

/** A class instance, so that the rules of its fields are checked, with what is known put in. */
export function filled<T extends object>(input: new () => T, values: Partial<T>): T {
  return Object.assign(new input(), values);
}

/** The row's id in the system it comes from, as the commands take it. */
export function externalRefOf(
  { fields }: RowValues,
  { plan }: Batch,
): { system: string; id: string } | null {
  const { externalId } = fields;
  return externalId === undefined || plan.system === null
    ? null
    : { system: plan.system, id: externalId };
}

export function enumOf<E extends string>(
  values: Readonly<Record<string, E>>,
  text: string | undefined,
): E | undefined {
  return Object.values(values).find((value) => value === text);
}

export function integerOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

/** What several columns say together: the amount, and its currency or the workspace's. */
export function moneyOf(amount: string | undefined, currencyCode: string): MoneyInput | undefined {
  return amount === undefined ? undefined : filled(MoneyInput, { amount, currencyCode });
}

export function instantOf(text: string | undefined): Date | undefined {
  return text === undefined ? undefined : new Date(text);
}

/** What is kept of a row beside its fields; undefined when there is nothing, which leaves what is there. */
export function attributesOf(
  { attributes }: RowValues,
  more: Readonly<Record<string, string>> = {},
): Record<string, unknown> | undefined {
  const all = { ...attributes, ...more };
  return Object.keys(all).length === 0 ? undefined : all;
}

/** A person the row names: their id, or the name under its column's header where nobody is called so. */
export function ownerOf(
  { fields }: RowValues,
  { plan, directory }: Batch,
): { ownerId: string | undefined; asText: Record<string, string> } {
  const { ownerName } = fields;
  if (ownerName === undefined) return { ownerId: undefined, asText: {} };
  const ownerId = directory.owner(ownerName);
  if (ownerId !== null) return { ownerId, asText: {} };
  const column = plan.cells.find(({ field }) => field === "ownerName")?.column ?? "ownerName";
  return { ownerId: undefined, asText: { [column]: ownerName } };
}

/** The account a row names, undefined if it names none. Refuses one that is not there. */
export function accountIdOf({ fields }: RowValues, { directory }: Batch): string | undefined {
  const { accountName } = fields;
  if (accountName === undefined) return undefined;
  const named = directory.account(accountName);
  if (named.kind === "ONE") return named.id;
  const data = { field: "accountName" };
  if (named.kind === "SEVERAL") {
    throw new AppError("CONFLICT", "Several accounts are called so.", data);
  }
  throw new AppError("NOT_FOUND", "No account is called so; import the accounts first.", data);
}

/** The only row with that name, if any. Two refuse the row: nobody could say which is meant. */
export function onlyOne<T>(rows: readonly T[], field: string): T | null {
  const [first = null, ...others] = rows;
  if (others.length === 0) return first;
  throw new AppError(
    "CONFLICT",
    "Several are called so; only an id of the file could tell them apart.",
    {
      field,
    },
  );
}
