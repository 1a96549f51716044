import { holdsAll } from "../../auth/actor.js";
import type { Context } from "../../context.js";
import { entityDeclaration, type EntityClass } from "../../database/declarations.js";
import { parsedId } from "../../database/id-column.js";
import type { PreparedQuery } from "../../database/prepared.js";
import { filterSql } from "../filter.js";
import type { ListArgs } from "../list.js";
import { readableNode } from "../node.resolver.js";
import { COUNT_CAP } from "../page.js";
import { MISSING } from "./json-sql.js";
import { pageInfoText } from "./page-sql.js";
import type { Leaf, PagePlan, RootPlan, RowPlan } from "./plan.js";
import { pageRows, rowJson } from "./row-sql.js";
import { isRowsOnly, rowsText } from "./rows-only.js";
import type { Statement } from "./statement.js";

type Of<K extends RootPlan["kind"]> = Extract<RootPlan, { kind: K }>;
type TextRow = Readonly<Record<string, string>>;

/** The statement of a root field, and how its rows become the JSON text of the field's value. */
export type RootStatement = {
  readonly query: PreparedQuery;
  readonly textOf: (rows: readonly TextRow[]) => string;
};

/** What graphql-js has to say instead: an error, in its own words and place. */
export class LeftToGraphql extends Error {}

/** One root field, one statement. */
export function prepareRoot(statement: Statement, plan: RootPlan): RootStatement {
  const args = statement.args(plan.field, plan.node);
  switch (plan.kind) {
    case "one":
      return prepareOne(statement, plan.row, String(args["id"]));
    case "node":
      return prepareNode(statement, plan, String(args["id"]));
    case "page":
      return preparePage(statement, plan, args);
    case "count":
      return prepareCount(statement, plan, args);
  }
}

export async function answerRoot(ctx: Context, { query, textOf }: RootStatement): Promise<string> {
  const text = textOf(await ctx.db.query<TextRow>(query));
  if (text.includes(MISSING)) throw new LeftToGraphql("null where the schema allows none");
  return text;
}

function prepareOne(statement: Statement, plan: RowPlan, id: string): RootStatement {
  const { entity } = plan;
  const alias = statement.name();
  const joins: string[] = [];
  const where = `${statement.mayRead(entity, alias)} AND ${alias}.id = ${idSql(statement, entity, id)}`;
  const json = rowJson(statement, plan, alias, joins);
  const from = `${statement.table(entity)} ${alias} ${joins.join(" ")}`;
  return {
    query: statement.query(`SELECT ${json} AS j FROM ${from} WHERE ${where}`),
    textOf([row]) {
      if (row?.["j"] === undefined) throw new LeftToGraphql("not found");
      return row["j"];
    },
  };
}

/** The row an id stands for: of one that was merged, the row it is part of now. */
function idSql(statement: Statement, entity: EntityClass, id: string): string {
  const { prefix, redirect } = entityDeclaration(entity);
  const uuid = `${statement.params.add(parsedId(prefix, id))}::uuid`;
  if (redirect === null) return uuid;
  const alias = statement.name();
  const current = statement.column(entity, alias, redirect);
  return `coalesce((SELECT ${current} FROM ${statement.table(entity)} ${alias}
    WHERE ${statement.ofWorkspace(alias)} AND ${alias}.id = ${uuid}), ${uuid})`;
}

/** The type is in the id, and with it what is selected and who may read it. */
function prepareNode(statement: Statement, plan: Of<"node">, id: string): RootStatement {
  const { actor } = statement.ctx;
  statement.isOfOneRequest(); // the type's permission is looked at each time
  const { row, permissions } = plan.rowOf(readableNode(actor, id));
  if (!holdsAll(actor, permissions)) throw new LeftToGraphql("permission");
  return prepareOne(statement, row, id);
}

function preparePage(statement: Statement, plan: Of<"page">, args: ListArgs): RootStatement {
  const { page } = plan;
  const { sql, source } = pageRows(statement, { list: plan.list, page, args });
  return {
    // All rows in one text: one to send, to read and to splice.
    query: statement.query(isRowsOnly(page) ? `SELECT ${rowsText(sql)} AS p0` : sql),
    textOf: (rows) => connectionText(page, rows, source),
  };
}

function connectionText(
  page: PagePlan,
  rows: readonly TextRow[],
  source: Parameters<typeof pageInfoText>[1],
): string {
  const shown = rows.length > source.first ? rows.slice(0, source.first) : rows;
  let column = -1;
  const members = page.parts.map((part) => {
    const key = JSON.stringify(part.key);
    if (part.kind === "typename") return `${key}:${JSON.stringify(part.typeName)}`;
    if (part.kind === "pageInfo") return `${key}:${pageInfoText(part.parts, source, rows)}`;
    column += 1;
    const name = `p${column}`;
    return `${key}:[${shown.map((row) => row[name]).join(",")}]`;
  });
  return `{${members.join(",")}}`;
}

function prepareCount(statement: Statement, plan: Of<"count">, args: ListArgs): RootStatement {
  const { list } = plan;
  const { params } = statement;
  const metadata = statement.metadata(list.entity);
  const scope = { list, metadata, alias: "t", params, now: () => statement.instant() };
  const filter = args.filter == null ? "TRUE" : filterSql(scope, args.filter);
  return {
    query: statement.query(
      `SELECT count(*)::text AS n FROM (SELECT 1 FROM ${statement.table(list.entity)} t
        WHERE ${statement.mayRead(list.entity, "t")} AND ${filter} LIMIT ${COUNT_CAP + 1}) counted`,
    ),
    textOf: ([row]) => countText(plan.parts, Number(row?.["n"])),
  };
}

function countText(parts: readonly Leaf[], counted: number): string {
  const values: Readonly<Record<string, string>> = {
    count: String(Math.min(counted, COUNT_CAP)),
    precision: counted > COUNT_CAP ? '"AT_LEAST"' : '"EXACT"',
    __typename: '"Count"',
  };
  return `{${parts.map(({ key, name }) => `${JSON.stringify(key)}:${values[name] ?? "null"}`).join(",")}}`;
}
