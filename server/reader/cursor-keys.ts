import { fieldsOf, type ColumnKind, type EntityClass } from "../database/declarations.js";
import { isUuid } from "../ids.js";

/** What a sort key is a value of. */
export type KeyKind = ColumnKind | "reference";

const INSTANT = /^(?!0000)\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^(?!0000)\d{4}-\d\d-\d\d$/;
const NUMBER = /^-?\d{1,30}(\.\d{1,30})?$/;
const INT_LIMIT = 2 ** 31;

export function keyKindOf(entity: EntityClass, property: string): KeyKind {
  const field = fieldsOf(entity).find((each) => each.property === property);
  if (field?.kind === "column") return field.column;
  if (field?.kind === "reference") return "reference";
  throw new Error(`${entity.name}.${property} is no column to order by`);
}

/** Whether PostgreSQL can compare the key of a cursor with a column of this kind. */
export function isKeyOf(kind: KeyKind, key: unknown): boolean {
  switch (kind) {
    case "id":
    case "reference":
      return typeof key === "string" && isUuid(key);
    case "text":
    case "enum":
      return typeof key === "string" && !key.includes("\0");
    case "int":
      return Number.isInteger(key) && Math.abs(Number(key)) < INT_LIMIT;
    case "boolean":
      return typeof key === "boolean";
    case "instant":
      return typeof key === "string" && INSTANT.test(key) && isDate(key);
    case "date":
      return typeof key === "string" && DAY.test(key) && isDate(key);
    case "decimal":
      return typeof key === "number" || (typeof key === "string" && NUMBER.test(key));
    case "json":
    case "textList":
      return false;
  }
}

/** Also that the day is one of its month: JavaScript takes 30 February for 2 March. */
function isDate(text: string): boolean {
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text.slice(0, 10));
}
