import { randomUUID } from "node:crypto";

import { record, type GraphqlClient } from "./graphql-client.js";
import type { Mapping } from "./options.js";
import type { RowFault, Tally } from "./tally.js";

/** A row about which there is something to say. */
export type FaultyRow = { readonly line: number; readonly errors: readonly RowFault[] };

export type ImportJob = {
  readonly state: string;
  readonly failure: string | null;
  readonly rowsTotal: number;
  readonly tally: Tally;
};

export type Plan = {
  readonly preset: string;
  readonly system: string | null;
  readonly needsSystem: boolean;
  readonly columns: readonly { readonly column: string; readonly fields: readonly string[] }[];
  readonly unknown: readonly string[];
};

const IMPORT_JOB = `query ImportJob($id: ID!) {
  importJob(id: $id) { state failure rowsTotal rowsProcessed created updated unchanged rejected }
}`;
const REJECTIONS = `query ImportRejections($id: ID!, $first: Int!) {
  importRejections(importId: $id, first: $first, withNotes: true) {
    line errors { column code message }
  }
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
  return {
    preset: String(plan?.["preset"]),
    system: textOrNull(plan?.["system"]),
    needsSystem: plan?.["needsSystem"] === true,
    columns,
    unknown: list(plan?.["unknown"]).map(String),
  };
}

export async function askImport(client: GraphqlClient, id: string): Promise<ImportJob> {
  const { data } = await client.send(IMPORT_JOB, { id });
  const job = record(data["importJob"]);
  return {
    state: String(job?.["state"]),
    failure: textOrNull(job?.["failure"]),
    rowsTotal: Number(job?.["rowsTotal"] ?? 0),
    tally: {
      rows: Number(job?.["rowsProcessed"]),
      created: Number(job?.["created"]),
      updated: Number(job?.["updated"]),
      unchanged: Number(job?.["unchanged"]),
      rejected: Number(job?.["rejected"]),
    },
  };
}

/** Starts an import, or tries its rows; sent twice it is done once. */
export async function begin(
  client: GraphqlClient,
  move: "Start" | "Check",
  input: Record<string, unknown>,
): Promise<void> {
  const mutation = `mutation Import${move}($input: Import${move}Input!) {
    import${move}(input: $input) { replayed }
  }`;
  await client.send(mutation, { input: { ...input, idempotencyKey: randomUUID() } });
}

export async function askFaults(
  client: GraphqlClient,
  id: string,
  first: number,
): Promise<FaultyRow[]> {
  const { data } = await client.send(REJECTIONS, { id, first });
  return list(data["importRejections"]).map((each) => {
    const row = record(each);
    return { line: Number(row?.["line"]), errors: list(row?.["errors"]).map(faultOf) };
  });
}

function faultOf(value: unknown): RowFault {
  const fault = record(value);
  return {
    column: textOrNull(fault?.["column"]),
    code: String(fault?.["code"]),
    message: String(fault?.["message"]),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
