import type { Fact } from "../../database/row.js";
import type { List, ListArgs } from "../list.js";
import { constantJson, NULL_JSON, objectJson, type Json } from "./json-sql.js";
import type { EdgePart, Leaf, PagePart, PagePlan } from "./plan.js";
import { cursorJson, rowJson } from "./row-sql.js";
import { orderSql, pageSource, type PageSource, type Statement } from "./statement.js";

type PageAsked = {
  readonly list: List<Fact>;
  readonly page: PagePlan;
  readonly args: ListArgs;
  readonly parent?: { by: string; id: string };
};

/** A page as rows: a column a part of it, ready to be put between brackets, and the cursor if needed. */
export type PageRows = { readonly sql: string; readonly source: PageSource };

export function looksAhead({ parts }: PagePlan): boolean {
  return parts.some((part) => part.kind === "pageInfo" && part.parts.some(isAhead));
}

export function needsCursor({ parts }: PagePlan): boolean {
  return parts.some(
    (part) => part.kind === "pageInfo" && part.parts.some(({ name }) => name.endsWith("Cursor")),
  );
}

function isAhead({ name }: Leaf): boolean {
  return name === "hasNextPage";
}

/** Parts that have something for each row. */
export function rowParts({ parts }: PagePlan) {
  return parts.filter((part) => part.kind === "nodes" || part.kind === "edges");
}

/**
 * One row of the answer for each row of the page. References and lists below are joined after the page
 * is cut, so that nothing is joined for a row nobody sees.
 */
export function pageRows(statement: Statement, asked: PageAsked): PageRows {
  const { list, page, args, parent } = asked;
  const source = pageSource(statement, list, args, { looksAhead: looksAhead(page), parent });
  const alias = statement.name();
  const joins: string[] = [];
  const cursor = () => cursorJson(statement, page.entity, alias, source.order, source.fingerprint);
  const columns = rowParts(page).map((part, at) => {
    const json =
      part.kind === "nodes"
        ? rowJson(statement, part.row, alias, joins)
        : edgeJson(statement, part.parts, alias, joins, cursor);
    return `${json} AS p${at}`;
  });
  if (needsCursor(page)) columns.push(`${cursor()} AS c`);
  if (parent !== undefined) {
    columns.push(`row_number() OVER (ORDER BY ${orderSql(alias, source.order)}) AS rn`);
  }
  if (columns.length === 0) columns.push("1 AS one");
  const sorted = parent === undefined ? ` ORDER BY ${orderSql(alias, source.order)}` : "";
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

/** A page below a row, as one JSON value: a LATERAL join that gathers its rows. */
export function pageJson(statement: Statement, asked: PageAsked, joins: string[]): Json {
  const { sql, source } = pageRows(statement, asked);
  const alias = statement.name();
  const json = connectionJson(asked.page, source);
  joins.push(`LEFT JOIN LATERAL (SELECT ${json} AS j FROM (${sql}) page) ${alias} ON TRUE`);
  return `${alias}.j`;
}

function connectionJson(page: PagePlan, source: PageSource): Json {
  let column = -1;
  const members = page.parts.map((part): readonly [string, Json] => {
    if (part.kind === "typename") return [part.key, constantJson(part.typeName)];
    if (part.kind === "pageInfo") return [part.key, pageInfoJson(part.parts, source)];
    column += 1;
    return [part.key, gathered(page, source, `p${column}`)];
  });
  return objectJson(members);
}

/** The rows of a part in order; the one looked ahead at is left out. */
function gathered(page: PagePlan, { first }: PageSource, column: string): Json {
  const only = looksAhead(page) ? ` FILTER (WHERE rn <= ${first})` : "";
  return `'[' || coalesce(string_agg(${column}, ',' ORDER BY rn)${only}, '') || ']'`;
}

function pageInfoJson(parts: readonly Leaf[], { first, isAfter }: PageSource): Json {
  const cursorAt = (place: string) =>
    `coalesce((array_agg(c ORDER BY rn))[${place}], ${NULL_JSON})`;
  const members = parts.map(({ key, name }): readonly [string, Json] => {
    switch (name) {
      case "hasNextPage":
        return [key, `(count(*) > ${first})::text`];
      case "hasPreviousPage":
        return [key, constantJson(isAfter)];
      case "startCursor":
        return [key, cursorAt("1")];
      case "endCursor":
        return [key, cursorAt(`least(count(*), ${first})`)];
      default:
        return [key, constantJson("PageInfo")];
    }
  });
  return objectJson(members);
}

/** The same page info for a page whose rows have been fetched. */
export function pageInfoText(
  parts: readonly Leaf[],
  { first, isAfter }: PageSource,
  rows: readonly { readonly c?: string }[],
): string {
  const shown = rows.slice(0, first);
  const values: Readonly<Record<string, string>> = {
    hasNextPage: String(rows.length > first),
    hasPreviousPage: String(isAfter),
    startCursor: shown[0]?.c ?? "null",
    endCursor: shown.at(-1)?.c ?? "null",
    __typename: '"PageInfo"',
  };
  return `{${parts.map(({ key, name }) => `${JSON.stringify(key)}:${values[name] ?? "null"}`).join(",")}}`;
}

export function isRowPart(part: PagePart): boolean {
  return part.kind === "nodes" || part.kind === "edges";
}
