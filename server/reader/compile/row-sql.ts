import type { ReferenceField } from "../../database/declarations.js";
import { fieldsOf, type EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import type { Term } from "../keyset.js";
import {
  columnJson,
  constantJson,
  idJson,
  instantJson,
  literal,
  MISSING,
  moneyJson,
  NULL_JSON,
  objectJson,
  valueJson,
  type Json,
} from "./json-sql.js";
import { pageJson } from "./page-sql.js";
import type { RowField, RowPlan } from "./plan.js";
import type { Statement } from "./statement.js";

/** The JSON of the row at `alias`; what has to be joined for it is added to `joins`, in order. */
export function rowJson(statement: Statement, plan: RowPlan, alias: string, joins: string[]): Json {
  const members = plan.fields.map((field): readonly [string, Json] => [
    field.key,
    fieldJson(statement, plan.entity, field, alias, joins),
  ]);
  return objectJson(members);
}

function fieldJson(
  statement: Statement,
  entity: EntityClass<Fact>,
  field: RowField,
  alias: string,
  joins: string[],
): Json {
  const column = (property: string) => statement.column(entity, alias, property);
  switch (field.kind) {
    case "typename":
      return constantJson(field.typeName);
    case "column": {
      const { property } = field.field;
      const type = statement.metadata(entity).findColumnWithPropertyName(property)?.type;
      return columnJson(entity, field.field, column(property), type === "double precision");
    }
    case "object":
      return valueJson(column(field.field.property), field.value);
    case "money": {
      const { property, currencyProperty } = field.field;
      return moneyJson(column(property), column(currencyProperty), field.parts);
    }
    case "computed":
      return `to_json(${field.field.sql?.(alias) ?? "NULL"})::text`;
    case "reference":
      return referenceJson(statement, field, column(field.field.property), joins);
    case "list": {
      const parent = { by: field.by, id: `${alias}.id` };
      const args = statement.args(field.definition, field.node);
      return pageJson(statement, { ...field, args, parent }, joins);
    }
  }
}

type Reference = Extract<RowField, { kind: "reference" }>;

/**
 * A LEFT JOIN, or nothing at all where only the id is asked for and the actor sees every row of the
 * type: the foreign key then says that the row is there.
 */
function referenceJson(
  statement: Statement,
  { field, row }: Reference,
  id: string,
  joins: string[],
): Json {
  const alias = statement.name();
  const isWithheld = statement.isWithheld(row.entity);
  if (!isWithheld && row.fields.every(isIdOrTypename)) {
    const members = row.fields.map((each): readonly [string, Json] => [
      each.key,
      each.kind === "typename" ? constantJson(each.typeName) : idJson(row.entity, id),
    ]);
    return whenThere(field, id, objectJson(members), isWithheld);
  }
  joins.push(
    `LEFT JOIN ${statement.table(row.entity)} ${alias}
       ON ${statement.mayRead(row.entity, alias)} AND ${alias}.id = ${id}`,
  );
  return whenThere(field, `${alias}.id`, rowJson(statement, row, alias, joins), isWithheld);
}

function isIdOrTypename(field: RowField): boolean {
  return field.kind === "typename" || (field.kind === "column" && field.field.column === "id");
}

function whenThere(field: ReferenceField, id: string, json: Json, isWithheld: boolean): Json {
  if (!field.nullable && !isWithheld) return json; // the foreign key is not null
  const otherwise = field.nullable ? NULL_JSON : literal(MISSING);
  return `CASE WHEN ${id} IS NULL THEN ${otherwise} ELSE ${json} END`;
}

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
