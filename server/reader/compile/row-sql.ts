import type { ComputedField, ReferenceField } from "../../database/declarations.js";
import type { EntityClass } from "../../database/declarations.js";
import type { Fact } from "../../database/row.js";
import type { List, ListArgs } from "../list.js";
import { cursorJson } from "./cursor-sql.js";
import {
  columnJson,
  constantJson,
  idJson,
  literal,
  MISSING,
  moneyJson,
  NULL_JSON,
  objectJson,
  valueJson,
  type Json,
} from "./json-sql.js";
import { connectionJson, looksAhead, needsCursor, rowParts } from "./page-sql.js";
import { isRowsOnly, rowsOnlyJson } from "./rows-only.js";
import type { EdgePart, PagePlan, RowField, RowPlan } from "./plan.js";
import { orderSql, pageSource, type PageSource, type Statement } from "./statement.js";

// A row holds pages and a page holds rows, so both are written here.

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
      return computedJson(statement, field.field, alias);
    case "reference":
      return referenceJson(statement, field, column(field.field.property), joins);
    case "list": {
      const parent = { by: field.by, id: column(field.on) };
      const args = statement.args(field.definition, field.node);
      return pageJson(statement, { ...field, args, parent }, joins);
    }
  }
}

function computedJson(statement: Statement, { sql }: ComputedField, alias: string): Json {
  if (sql === undefined) return NULL_JSON; // never planned
  return `coalesce(to_json(${sql(alias, () => statement.now())})::text, ${NULL_JSON})`;
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

type PageAsked = {
  readonly list: List<Fact>;
  readonly page: PagePlan;
  readonly args: ListArgs;
  readonly parent?: { by: string; id: string };
};

/** A page as rows: a column a part of it, ready to be put between brackets, and the cursor if needed. */
export type PageRows = { readonly sql: string; readonly source: PageSource };

/**
 * One row of the answer for each row of the page. References and lists below are joined after the page
 * is cut, so that nothing is joined for a row nobody sees.
 */
export function pageRows(
  statement: Statement,
  asked: PageAsked,
  { isNumbered = false } = {},
): PageRows {
  const { list, page, args, parent } = asked;
  const source = pageSource(statement, list, args, { looksAhead: looksAhead(page), parent });
  const alias = statement.name();
  const joins: string[] = [];
  const cursor = () =>
    cursorJson(statement, page.entity, alias, source.order, source.fingerprint());
  const columns = rowParts(page).map((part, at) => {
    const json =
      part.kind === "nodes"
        ? rowJson(statement, part.row, alias, joins)
        : edgeJson(statement, part.parts, alias, joins, cursor);
    return `${json} AS p${at}`;
  });
  if (needsCursor(page)) columns.push(`${cursor()} AS c`);
  if (isNumbered) {
    columns.push(`row_number() OVER (ORDER BY ${orderSql(alias, source.order)}) AS rn`);
  }
  if (columns.length === 0) columns.push("1 AS one");
  const sorted = isNumbered ? "" : ` ORDER BY ${orderSql(alias, source.order)}`;
  const from = `(${source.sql}) ${alias} ${joins.join(" ")}`;
  return { source, sql: `SELECT ${columns.join(", ")} FROM ${from}${sorted}` };
}

function edgeJson(
  statement: Statement,
  parts: readonly EdgePart[],
  alias: string,
  joins: string[],
  cursor: () => Json,
): Json {
  const members = parts.map((part): readonly [string, Json] => {
    if (part.kind === "typename") return [part.key, constantJson(part.typeName)];
    if (part.kind === "cursor") return [part.key, cursor()];
    return [part.key, rowJson(statement, part.row, alias, joins)];
  });
  return objectJson(members);
}

/**
 * A page below a row, as one JSON value: an array of its rows in the row's own expression, or, where more
 * of the page is asked for than its rows, a LATERAL join that gathers them.
 */
export function pageJson(statement: Statement, asked: PageAsked, joins: string[]): Json {
  if (isRowsOnly(asked.page)) {
    return rowsOnlyJson(asked.page, pageRows(statement, asked).sql);
  }
  const { sql, source } = pageRows(statement, asked, { isNumbered: true });
  const alias = statement.name();
  const json = connectionJson(asked.page, source);
  joins.push(`LEFT JOIN LATERAL (SELECT ${json} AS j FROM (${sql}) page) ${alias} ON TRUE`);
  return `${alias}.j`;
}
