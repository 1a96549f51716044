import { createHash } from "node:crypto";

import type { EntityMetadata } from "typeorm";

import { canonicalJson } from "../canonical-json.js";
import type { Fact } from "../database/row.js";
import { quoted, type SqlParams } from "../database/sql.js";
import { AppError } from "../errors.js";
import { uuidOf } from "../ids.js";
import { isKeyOf, keyKindOf, type KeyKind } from "./cursor-keys.js";
import {
  DEFAULT_PAGE,
  Direction,
  MAX_PAGE,
  type List,
  type ListArgs,
  type OrderBy,
} from "./list.js";

const MAX_ORDER_TERMS = 3;

/** One term of an order, by column and by property; the last is always the id, which breaks ties. */
export type Term = {
  readonly column: string;
  readonly property: string;
  readonly kind: KeyKind;
  readonly direction: Direction;
};

/** Where a page ended: the sort keys of its last row, and which order and filter they belong to. */
export type Cursor = { readonly keys: readonly unknown[]; readonly fingerprint: string };

export function columnOf(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property);
  if (column === undefined) throw new Error(`${metadata.name} has no column ${property}`);
  return quoted(column.databaseName);
}

export function termsOf<T extends Fact>(
  metadata: EntityMetadata,
  list: List<T>,
  orderBy: readonly OrderBy[] | null | undefined,
): Term[] {
  const asked = orderBy != null && orderBy.length > 0 ? orderBy : list.defaultOrder;
  if (asked.length > MAX_ORDER_TERMS) {
    throw new AppError("LIMIT_EXCEEDED", `An order has at most ${MAX_ORDER_TERMS} terms.`, {
      limit: "orderBy",
      max: MAX_ORDER_TERMS,
    });
  }
  const last = asked.at(-1)?.direction ?? Direction.ASC;
  return [...asked.filter(({ field }) => field !== "id"), { field: "id", direction: last }].map(
    ({ field, direction }) => ({
      column: columnOf(metadata, field),
      property: field,
      kind: keyKindOf(list.entity, field),
      direction,
    }),
  );
}

/** Rows after the cursor. One direction is one row comparison, which an index serves; mixed is an OR. */
export function afterSql({ keys }: Cursor, order: readonly Term[], params: SqlParams): string {
  const values = keys.map((key) => params.add(key));
  const [head] = order;
  if (head !== undefined && order.every(({ direction }) => direction === head.direction)) {
    const columns = order.map(({ column }) => `t.${column}`).join(", ");
    return `(${columns}) ${comparison(head.direction)} (${values.join(", ")})`;
  }
  const alternatives = order.map(({ column, direction }, at) => {
    const equal = order.slice(0, at).map((term, i) => `t.${term.column} = ${values[i]}`);
    return `(${[...equal, `t.${column} ${comparison(direction)} ${values[at]}`].join(" AND ")})`;
  });
  return `(${alternatives.join(" OR ")})`;
}

function comparison(direction: Direction): ">" | "<" {
  return direction === Direction.ASC ? ">" : "<";
}

export function pageSize(first: number | undefined | null): number {
  const size = first ?? DEFAULT_PAGE;
  if (size < 1 || size > MAX_PAGE) {
    throw new AppError("LIMIT_EXCEEDED", `A page has 1 to ${MAX_PAGE} rows.`, {
      limit: "first",
      max: MAX_PAGE,
    });
  }
  return size;
}

export function cursorOf(
  row: Pick<Fact, "id">,
  order: readonly Term[],
  fingerprint: string,
): string {
  const keys = order.map(({ property }) => {
    const value: unknown = Reflect.get(row, property);
    return property === "id" ? uuidOf(row.id) : value;
  });
  return Buffer.from(JSON.stringify([fingerprint, ...keys])).toString("base64url");
}

/** A cursor that was not made by us ends here, not in the database: whoever made it chose its keys. */
export function parseCursor(text: string, fingerprint: string, order: readonly Term[]): Cursor {
  const [given, ...keys] = decodedArray(text);
  if (typeof given !== "string" || keys.length === 0) throw invalidCursor();
  if (given !== fingerprint) {
    throw new AppError("CURSOR_MISMATCH", "The cursor belongs to another order or filter.");
  }
  const areKeys = order.every(({ kind }, at) => isKeyOf(kind, keys[at]));
  if (keys.length !== order.length || !areKeys) throw invalidCursor();
  return { keys, fingerprint };
}

function invalidCursor(): AppError {
  return new AppError("INVALID_CURSOR", "This is not a cursor of a list.");
}

function decodedArray(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, "base64url").toString());
    return Array.isArray(value) ? value : [];
  } catch {
    return []; // not JSON, so not ours: the caller says so
  }
}

export function fingerprintOf(
  { filter }: Pick<ListArgs, "filter">,
  order: readonly Term[],
): string {
  const terms = order.map(({ property, direction }) => `${property} ${direction}`);
  const text = canonicalJson([terms, filter ?? null]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
