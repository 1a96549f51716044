import { record, type GraphqlClient } from "./graphql-client.js";
import type { Mapping } from "./options.js";

/** What the server says about one row. */
export type RowResult = {
  readonly line: number;
  readonly outcome: "CREATED" | "UPDATED" | "UNCHANGED" | "REJECTED";
  readonly errors: readonly RowFault[];
};
export type RowFault = {
  readonly column: string | null;
  readonly code: string;
  readonly message: string;
};

export type Plan = {
  readonly preset: string;
  readonly system: string | null;
  readonly needsSystem: boolean;
  readonly columns: readonly { readonly column: string; readonly fields: readonly string[] }[];
  readonly unknown: readonly string[];
};

const IMPORT_ROWS = `mutation ImportRows($input: ImportRowsInput!) {
  importRows(input: $input) { replayed results { line outcome errors { column code message } } }
}`;
const IMPORT_PLAN = `query ImportPlan($target: ImportTarget!, $columns: [String!]!, $preset: String,
    $mapping: [ImportMappingInput!], $system: String) {
  importPlan(target: $target, columns: $columns, preset: $preset, mapping: $mapping, system: $system) {
    preset system needsSystem unknown columns { column fields }
  }
}`;

export type PlanWish = {
  readonly target: string;
  readonly columns: readonly string[];
  readonly preset: string | null;
  readonly mapping: readonly Mapping[];
  readonly system: string | null;
};

export async function askPlan(client: GraphqlClient, wish: PlanWish): Promise<Plan> {
  const { data } = await client.send(IMPORT_PLAN, wish);
  const plan = record(data["importPlan"]);
  const columns = list(plan?.["columns"]).map((each) => ({
    column: String(record(each)?.["column"]),
    fields: list(record(each)?.["fields"]).map(String),
  }));
  const system = plan?.["system"];
  return {
    preset: String(plan?.["preset"]),
    system: typeof system === "string" ? system : null,
    needsSystem: plan?.["needsSystem"] === true,
    columns,
    unknown: list(plan?.["unknown"]).map(String),
  };
}

export type RowsAnswer = {
  readonly results: readonly RowResult[];
  /** The rows were sent by an earlier run of the same command, and nothing was done this time. */
  readonly isOld: boolean;
};

export async function sendRows(
  client: GraphqlClient,
  input: Record<string, unknown>,
): Promise<RowsAnswer> {
  const { data, isEcho } = await client.send(IMPORT_ROWS, { input });
  const payload = record(data["importRows"]);
  const results = list(payload?.["results"]).map(resultOf);
  return { results, isOld: payload?.["replayed"] === true && !isEcho };
}

function resultOf(value: unknown): RowResult {
  const row = record(value);
  const outcome = (["CREATED", "UPDATED", "UNCHANGED"] as const).find(
    (each) => each === row?.["outcome"],
  );
  const errors = list(row?.["errors"]).map((each) => {
    const fault = record(each);
    const column = fault?.["column"];
    return {
      column: typeof column === "string" ? column : null,
      code: String(fault?.["code"]),
      message: String(fault?.["message"]),
    };
  });
  return { line: Number(row?.["line"]), outcome: outcome ?? "REJECTED", errors };
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
