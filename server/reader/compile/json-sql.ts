import type { ColumnField } from "../../database/declarations.js";
import { entityDeclaration, type EntityClass } from "../../database/declarations.js";
import type { EnumName, Leaf, ValuePlan } from "./plan.js";

/**
 * SQL expressions of type text that write JSON exactly as the scalars would. Text concatenation, because
 * it was measured at half the time of json_build_object and keeps the order of the selection.
 */
export type Json = string;

export const NULL_JSON = "'null'";

/** Stands for null where the schema allows none. Found in an answer, graphql-js takes over and says so. */
export const MISSING = "%liaison-missing%";

/** `{"a":…,"b":…}` from expressions that are never SQL null. */
export function objectJson(members: readonly (readonly [key: string, json: Json])[]): Json {
  if (members.length === 0) return "'{}'"; // directives may leave nothing
  const parts = members.map(([key, json], at) => {
    const opening = `${at === 0 ? "{" : ","}${JSON.stringify(key)}:`;
    return `${literal(opening)} || ${json}`;
  });
  return merged(`${parts.join(" || ")} || '}'`);
}

/** Neighbouring literals become one: fewer concatenations a row. */
function merged(json: Json): Json {
  return json.replaceAll(/(?<!')' \|\| '(?!')/g, "");
}

export function literal(text: string): Json {
  return `'${text.replaceAll("'", "''")}'`;
}

export function constantJson(value: unknown): Json {
  return literal(JSON.stringify(value));
}

export function idJson(entity: EntityClass, column: string): Json {
  return `${literal(`"${entityDeclaration(entity).prefix}_`)} || ${column} || '"'`;
}

/** `isFloat`: a double precision column, whose GraphQL type is Float rather than Decimal. */
export function columnJson(
  owner: EntityClass,
  field: ColumnField,
  column: string,
  isFloat: boolean,
): Json {
  const json = filledJson(owner, field, column, isFloat);
  return field.nullable ? `coalesce(${json}, ${NULL_JSON})` : json;
}

function filledJson(
  owner: EntityClass,
  field: ColumnField,
  column: string,
  isFloat: boolean,
): Json {
  switch (field.column) {
    case "id":
      return idJson(owner, column);
    case "text":
    case "textList":
      return `to_json(${column})::text`;
    case "enum":
      return enumJson(field, column);
    case "int":
    case "boolean":
      return `${column}::text`;
    case "instant":
      return instantJson(column);
    case "date":
      return `'"' || ${column} || '"'`;
    case "decimal":
      return isFloat ? floatJson(column) : `'"' || ${column} || '"'`;
    case "json":
      return `${column}::text`;
  }
}

/**
 * Milliseconds and Z. A microsecond more makes PostgreSQL print all six digits, which are cut to three:
 * a third of the time of to_char. Connections are set to UTC (database/open.ts).
 */
export function instantJson(column: string): Json {
  return `left(to_json(${column} + interval '1 microsecond')::text, 24) || 'Z"'`;
}

/**
 * A double as JavaScript writes it. PostgreSQL finds the same shortest digits, but goes over to an
 * exponent below 0.0001 where JavaScript waits until a millionth, and writes two digits of it.
 */
function floatJson(column: string): Json {
  const text = `to_json(${column})::text`;
  return `CASE WHEN ${column} = 0 OR abs(${column}) BETWEEN 1e-6 AND 1e20 THEN ${text}::numeric::text
    ELSE regexp_replace(${text}, 'e([+-])0+', 'e\\1') END`;
}

/** The name the schema gives a value; most enums' values are their names. */
function enumJson({ enumOf = {} }: ColumnField, column: string): Json {
  const names = Object.entries(enumOf).map(([name, value]) => ({ name, value: String(value) }));
  const renamed = names.filter(({ name, value }) => name !== value);
  if (renamed.length === 0) return `'"' || ${column} || '"'`;
  return `'"' || ${renamedSql(column, renamed)} || '"'`;
}

function renamedSql(stored: string, names: readonly EnumName[]): string {
  const cases = names.map(({ name, value }) => `WHEN ${literal(value)} THEN ${literal(name)}`);
  return `CASE ${stored} ${cases.join(" ")} ELSE ${stored} END`;
}

export function moneyJson(amount: string, currency: string, parts: readonly Leaf[]): Json {
  const members = parts.map(({ key, name }): readonly [string, Json] => {
    if (name === "__typename") return [key, constantJson("Money")];
    if (name === "amount") return [key, `'"' || ${amount} || '"'`];
    return [key, `coalesce(to_json(${currency})::text, ${literal(MISSING)})`];
  });
  return `CASE WHEN ${amount} IS NULL THEN ${NULL_JSON} ELSE ${objectJson(members)} END`;
}

/** Selected members of a jsonb value. `depth` names the elements of nested lists apart. */
export function valueJson(value: string, plan: ValuePlan, depth = 0): Json {
  switch (plan.kind) {
    case "stored":
      return `coalesce((${value})::text, ${NULL_JSON})`;
    case "decimal":
      return `coalesce(to_json((${value}) #>> '{}')::text, ${NULL_JSON})`;
    case "enum": {
      const text = `(${value}) #>> '{}'`;
      return `coalesce(to_json(${renamedSql(text, plan.names)})::text, ${NULL_JSON})`;
    }
    case "list": {
      const each = `e${depth}`;
      const item = valueJson(`${each}.value`, plan.of, depth + 1);
      const items = `SELECT '[' || coalesce(string_agg(${item}, ',' ORDER BY ${each}.ordinality), '') || ']'
        FROM jsonb_array_elements(${value}) WITH ORDINALITY ${each}`;
      return `CASE WHEN jsonb_typeof(${value}) = 'array' THEN (${items}) ELSE ${NULL_JSON} END`;
    }
    case "members": {
      const members = plan.members.map(({ key, name, value: inner }): readonly [string, Json] => [
        key,
        typeof inner === "string"
          ? constantJson(inner)
          : valueJson(`${value} -> ${literal(name)}`, inner, depth),
      ]);
      return `CASE WHEN jsonb_typeof(${value}) = 'object' THEN ${objectJson(members)} ELSE ${NULL_JSON} END`;
    }
  }
}
