import { fieldsOf, type EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import type { Term } from "../keyset.js";
import { instantJson, literal, type Json } from "./json-sql.js";
import type { Statement } from "./statement.js";

/** The cursor of the row at `alias`: the same bytes as keyset.ts makes of the entity. */
export function cursorJson(
  statement: Statement,
  entity: EntityClass<Fact>,
  alias: string,
  order: readonly Term[],
  fingerprint: string,
): Json {
  const keys = order.map(({ property }) => keyJson(statement, entity, alias, property));
  const text = [literal(`["${fingerprint}"`), ...keys.map((key) => `',' || ${key}`), "']'"];
  return `'"' || translate(encode(convert_to(${text.join(" || ")}, 'UTF8'), 'base64'), E'+/=\\n', '-_') || '"'`;
}

function keyJson(
  statement: Statement,
  entity: EntityClass<Fact>,
  alias: string,
  property: string,
): Json {
  const column = statement.column(entity, alias, property);
  if (property === "id") return `'"' || ${column} || '"'`;
  const field = fieldsOf(entity).find((each) => each.property === property);
  if (field?.kind === "reference") return `'"' || ${column} || '"'`;
  if (field?.kind !== "column") throw new Error(`${entity.name}.${property} is no sort key`);
  if (field.column === "instant") return instantJson(column);
  if (field.column === "decimal") return `'"' || ${column} || '"'`;
  return `to_json(${column})::text`;
}
