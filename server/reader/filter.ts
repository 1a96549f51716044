import type { EntityMetadata } from "typeorm";

import type { ColumnField, ReferenceField } from "../database/declarations.js";
import { entityDeclaration } from "../database/declarations.js";
import { parsedId } from "../database/id-column.js";
import type { Fact } from "../database/row.js";
import { quoted, type SqlParams } from "../database/sql.js";
import { AppError } from "../errors.js";
import type { FilterInput, List } from "./list.js";

const MAX_DEPTH = 4;
const MAX_VALUES = 200;

export type FilterScope = {
  readonly list: List<Fact>;
  readonly metadata: EntityMetadata;
  readonly alias: string;
  readonly params: SqlParams;
  readonly now: () => Date;
};

type Field = ColumnField | ReferenceField;

/** The SQL condition of a filter. Columns come from metadata, values go as parameters. */
export function filterSql(scope: FilterScope, filter: FilterInput, depth = 1): string {
  if (depth > MAX_DEPTH) {
    throw new AppError("INVALID_FILTER", `A filter nests at most ${MAX_DEPTH} deep.`);
  }
  const parts = Object.entries(filter).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [partSql(scope, key, value, depth)],
  );
  return parts.length === 0 ? "TRUE" : `(${parts.join(" AND ")})`;
}

function partSql(scope: FilterScope, key: string, value: unknown, depth: number): string {
  if (key === "and" || key === "or") {
    const inner = asFilters(value).map((each) => filterSql(scope, each, depth + 1));
    if (inner.length === 0) return key === "and" ? "TRUE" : "FALSE";
    return `(${inner.join(key === "and" ? " AND " : " OR ")})`;
  }
  const [condition] = asFilters([value]);
  if (condition === undefined) return "TRUE";
  if (key === "not") return `NOT coalesce(${filterSql(scope, condition, depth + 1)}, FALSE)`;
  const field = scope.list.filterable.get(key);
  const column = scope.metadata.findColumnWithPropertyName(key);
  if (field === undefined || column === undefined) throw new Error(`No filter ${key}`);
  const sql = `${scope.alias}.${quoted(column.databaseName)}`;
  const tests = Object.entries(condition).flatMap(([operator, operand]) =>
    operand === null || operand === undefined
      ? []
      : [testSql(scope, field, sql, operator, operand)],
  );
  return tests.length === 0 ? "TRUE" : tests.join(" AND ");
}

function asFilters(value: unknown): FilterInput[] {
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((each) =>
    typeof each === "object" && each !== null ? Object.fromEntries(Object.entries(each)) : {},
  );
}

const comparisons: Readonly<Record<string, string>> = {
  eq: "=",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
};

function testSql(
  scope: FilterScope,
  field: Field,
  column: string,
  operator: string,
  operand: unknown,
): string {
  const { params, now } = scope;
  const one = () => `${params.add(toColumn(scope, field, operand))}::${sqlType(field)}`;
  const comparison = comparisons[operator];
  if (comparison !== undefined) return `${column} ${comparison} ${one()}`;
  switch (operator) {
    case "neq":
      return `${column} IS DISTINCT FROM ${one()}`;
    case "in":
      return `${column} = ANY(${manySql(scope, field, operand)})`;
    case "nin":
      return `NOT coalesce(${column} = ANY(${manySql(scope, field, operand)}), FALSE)`;
    case "contains":
      return `${column} ILIKE ${params.add(`%${escapedPattern(operand)}%`)}`;
    case "startsWith":
      return `${column} ILIKE ${params.add(`${escapedPattern(operand)}%`)}`;
    case "has":
      return `${column} @> ARRAY[${params.add(operand)}::text]`;
    case "isNull":
      return operand === true ? `${column} IS NULL` : `${column} IS NOT NULL`;
    case "withinLast":
      return `${column} >= ${params.add(now())}::timestamptz - ${params.add(operand)}::interval`;
    case "olderThan":
      return `${column} < ${params.add(now())}::timestamptz - ${params.add(operand)}::interval`;
    default:
      throw new Error(`No operator ${operator}`);
  }
}

function manySql(scope: FilterScope, field: Field, operand: unknown): string {
  const values: unknown[] = Array.isArray(operand) ? operand : [operand];
  if (values.length > MAX_VALUES) {
    throw new AppError("INVALID_FILTER", `A list in a filter has at most ${MAX_VALUES} values.`);
  }
  return `${scope.params.add(values.map((each) => toColumn(scope, field, each)))}::${sqlType(field)}[]`;
}

function toColumn(scope: FilterScope, field: Field, value: unknown): unknown {
  if (field.kind === "column" && field.column !== "id") return value;
  const target = field.kind === "reference" ? field.target() : scope.list.entity;
  return parsedId(entityDeclaration(target).prefix, String(value));
}

export function sqlType(field: Field): string {
  if (field.kind === "reference") return "uuid";
  const types = {
    id: "uuid",
    text: "text",
    enum: "text",
    textList: "text[]",
    int: "int",
    boolean: "boolean",
    instant: "timestamptz",
    date: "date",
    decimal: "numeric",
    json: "jsonb",
  } as const;
  return types[field.column];
}

function escapedPattern(text: unknown): string {
  return String(text).replaceAll(/[\\%_]/g, "\\$&");
}
