import { entityDeclaration } from "../../database/declarations.js";
import { parsedId } from "../../database/id-column.js";
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

/** What graphql-js has to say instead: an error, in its own words and place. */
export class LeftToGraphql extends Error {}

/** One root field: one statement, and the JSON text of its value. */
export async function answerRoot(statement: Statement, plan: RootPlan): Promise<string> {
  const args = statement.args(plan.field, plan.node);
  const text = await answerBy(statement, plan, args);
  if (text.includes(MISSING)) throw new LeftToGraphql("null where the schema allows none");
  return text;
}

function answerBy(
  statement: Statement,
  plan: RootPlan,
  args: Readonly<Record<string, unknown>>,
): Promise<string> {
  switch (plan.kind) {
    case "one":
      return answerOne(statement, plan.row, String(args["id"]));
    case "node":
      return answerNode(statement, plan, String(args["id"]));
    case "page":
      return answerPage(statement, plan, args);
    case "count":
      return answerCount(statement, plan, args);
  }
}

async function answerOne(statement: Statement, plan: RowPlan, id: string): Promise<string> {
  const { entity } = plan;
  const alias = statement.name();
  const joins: string[] = [];
  const uuid = statement.params.add(parsedId(entityDeclaration(entity).prefix, id));
  const where = `${statement.mayRead(entity, alias)} AND ${alias}.id = ${uuid}`;
  const json = rowJson(statement, plan, alias, joins);
  const from = `${statement.table(entity)} ${alias} ${joins.join(" ")}`;
  const [row] = await run(statement, `SELECT ${json} AS j FROM ${from} WHERE ${where}`);
  if (row?.["j"] === undefined) throw new LeftToGraphql("not found");
  return row["j"];
}

/** The type is in the id, and with it what is selected and who may read it. */
async function answerNode(statement: Statement, plan: Of<"node">, id: string): Promise<string> {
  const { actor } = statement.ctx;
  const { row, permissions } = plan.rowOf(readableNode(actor, id));
  for (const permission of permissions) {
    if (!actor.permissions.has(permission)) throw new LeftToGraphql("permission");
  }
  return answerOne(statement, row, id);
}

async function answerPage(statement: Statement, plan: Of<"page">, args: ListArgs): Promise<string> {
  const { sql, source } = pageRows(statement, { list: plan.list, page: plan.page, args });
  const rows = await run(
    statement,
    // All rows in one text: one to send, to read and to splice.
    isRowsOnly(plan.page) ? `SELECT ${rowsText(sql)} AS p0` : sql,
  );
  return connectionText(plan.page, rows, source);
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

async function answerCount(
  statement: Statement,
  plan: Of<"count">,
  args: ListArgs,
): Promise<string> {
  const { list } = plan;
  const { params } = statement;
  const scope = { list, metadata: statement.metadata(list.entity), alias: "t", params };
  const now = statement.ctx.clock.now();
  const filter = args.filter == null ? "TRUE" : filterSql({ ...scope, now }, args.filter);
  const rows = await run(
    statement,
    `SELECT count(*)::text AS n FROM (SELECT 1 FROM ${statement.table(list.entity)} t
      WHERE ${statement.mayRead(list.entity, "t")} AND ${filter} LIMIT ${COUNT_CAP + 1}) counted`,
  );
  return countText(plan.parts, Number(rows[0]?.["n"]));
}

function countText(parts: readonly Leaf[], counted: number): string {
  const values: Readonly<Record<string, string>> = {
    count: String(Math.min(counted, COUNT_CAP)),
    precision: counted > COUNT_CAP ? '"AT_LEAST"' : '"EXACT"',
    __typename: '"Count"',
  };
  return `{${parts.map(({ key, name }) => `${JSON.stringify(key)}:${values[name] ?? "null"}`).join(",")}}`;
}

function run(statement: Statement, sql: string): Promise<TextRow[]> {
  return statement.ctx.db.read<TextRow>(sql, statement.params.values);
}
