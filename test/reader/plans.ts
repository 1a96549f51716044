import { parse, type DocumentNode, type OperationDefinitionNode } from "graphql";
import pg from "pg";
import { vi } from "vitest";

import { preparedQuery } from "../../server/database/prepared.js";
import type { Actor } from "../../server/auth/actor.js";
import type { Core } from "../../server/core.js";
import { pino } from "pino";

/** A node of `EXPLAIN (FORMAT JSON)`, as far as it is looked at here. */
export type PlanNode = {
  readonly "Node Type": string;
  readonly "Plan Rows": number;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly PlanNode[];
};

const silent = pino({ level: "silent" });

/** The plan PostgreSQL makes of the one statement the reader sends for this query. */
export async function planOf(
  core: Core,
  actor: Actor,
  { source, variables = {} }: { source: string; variables?: Record<string, unknown> },
  options = "",
): Promise<PlanNode> {
  const document = parse(source);
  const ctx = core.contextFor(actor, "plans", silent);
  const query = vi.spyOn(pg.Client.prototype, "query");
  const answer = await core.reader.read(ctx, {
    document,
    operation: operationIn(document),
    variables,
  });
  const sent = query.mock.calls.flatMap(([first]: readonly unknown[]) => statementIn(first));
  query.mockRestore();
  const [statement] = sent;
  if (answer.kind === "left") throw new Error(`${source} is left: ${answer.why}`);
  if (statement === undefined || sent.length !== 1) throw new Error(`${sent.length} statements`);
  const rows = await ctx.db.query<{ "QUERY PLAN": readonly [{ readonly Plan: PlanNode }] }>(
    preparedQuery(`EXPLAIN (FORMAT JSON${options}) ${statement.text}`, statement.values),
  );
  const plan = rows[0]?.["QUERY PLAN"][0].Plan;
  if (plan === undefined) throw new Error("No plan");
  return plan;
}

function statementIn(first: unknown): { text: string; values: unknown[] }[] {
  if (typeof first !== "object" || first === null) return [];
  if (!("text" in first) || !("values" in first) || !Array.isArray(first.values)) return [];
  const values: unknown[] = first.values;
  return [{ text: String(first.text), values }];
}

function operationIn({ definitions }: DocumentNode): OperationDefinitionNode {
  for (const node of definitions) if (node.kind === "OperationDefinition") return node;
  throw new Error("No operation");
}

export function nodesOf(plan: PlanNode): PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** Rows of a table that were read, kept or not, however often. Of a plan with ANALYZE. */
export function rowsLookedAt(nodes: readonly PlanNode[], relation: string): number {
  return nodes
    .filter((node) => node["Relation Name"] === relation)
    .reduce((sum, node) => {
      const rows = (node["Actual Rows"] ?? 0) + (node["Rows Removed by Filter"] ?? 0);
      return sum + rows * (node["Actual Loops"] ?? 1);
    }, 0);
}

export type Tables = {
  /** Tables of so many rows that reading one through is a fault. */
  readonly big: ReadonlySet<string>;
  /** Indexes by the name of their first column. */
  readonly firstColumns: ReadonlyMap<string, string>;
};

const BIG_ROWS = 2_000;

export async function tablesOf(client: pg.Client): Promise<Tables> {
  const tables = await client.query<{ name: string }>(
    "SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples > $1",
    [BIG_ROWS],
  );
  const indexes = await client.query<{ index: string; first: string }>(
    `SELECT indexrelid::regclass::text AS index, a.attname AS first FROM pg_index i
       JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
      WHERE i.indrelid::regclass::text NOT LIKE 'pg_%'`,
  );
  return {
    big: new Set(tables.rows.map(({ name }) => name)),
    firstColumns: new Map(indexes.rows.map(({ index, first }) => [index, first])),
  };
}

/** What is wrong with a plan: a big table read through, an index across workspaces, a large sort. */
export function faultsOf(plan: PlanNode, tables: Tables, mostSorted: number): string[] {
  return nodesOf(plan).flatMap((node) => {
    const type = node["Node Type"];
    const relation = node["Relation Name"] ?? "";
    const index = node["Index Name"];
    if (type === "Seq Scan" && tables.big.has(relation)) return [`reads all of ${relation}`];
    if (type === "Sort" && node["Plan Rows"] > mostSorted) return [`sorts ${node["Plan Rows"]}`];
    if (index === undefined || tables.firstColumns.get(index) === "workspace_id") return [];
    return [`uses ${index}`];
  });
}
