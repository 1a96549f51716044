import type { Attempt, Context } from "../../../context.js";
import type { LeadSource } from "../../leads/sources/lead-source.entity.js";
import { getWorkspace } from "../../people/commands/create-workspace.js";
import type { FileRecord } from "../file/record.js";
import { ImportMode, ImportOutcome } from "../imports.enums.js";
import type { ImportRowResult } from "../imports.payloads.js";
import { rowErrors } from "../row-errors.js";
import type { Plan } from "../rules/plan.js";
import { readRow, type RowReading } from "../rules/read-row.js";
import { openDirectory } from "./directory.js";
import { importers } from "./import-targets.js";
import type { Batch, Taken } from "./row.js";

export type BatchWish = {
  readonly plan: Plan;
  readonly mode: ImportMode;
  readonly rows: readonly FileRecord[];
  readonly source: LeadSource | null;
};

type Row = { readonly line: number; readonly reading: RowReading };

/**
 * Takes rows in through the same commands as the API, each with an answer of its own: a bad one is
 * rejected and named, the others stay. Rows in are rows out: every row has one outcome, in the order given.
 */
export async function importBatch(ctx: Context, wish: BatchWish): Promise<ImportRowResult[]> {
  const { plan, mode, source } = wish;
  const read = wish.rows.map((record): Row => ({
    line: record.line,
    reading: reading(plan, record),
  }));
  const batch = { ...(await openBatch(ctx, plan, read)), source };
  const results = await takeRows(ctx, read, batch, mode);
  // What a row refers to may have come after it.
  const late = read.filter((row, at) => isUnlinked(results[at]) && findsParent(row, batch));
  const linked = (await takeRows(ctx, late, batch, ImportMode.UPSERT)).values();
  return read.flatMap((row, at) => {
    const [first] = results.slice(at, at + 1);
    const second = late.includes(row) ? linked.next().value : undefined;
    if (first === undefined || second === undefined) return first ?? [];
    const isSettled = first.outcome === ImportOutcome.CREATED || second.id === null;
    return isSettled ? { ...first, errors: second.errors } : second;
  });
}

function isUnlinked(result: ImportRowResult | undefined): boolean {
  if (result === undefined || result.outcome === ImportOutcome.REJECTED) return false;
  return result.errors.length > 0;
}

function reading(plan: Plan, { cells, problem }: FileRecord): RowReading {
  if (problem === undefined) return readRow(plan, cells);
  return {
    values: { fields: {}, attributes: {} },
    problems: [{ column: null, message: problem }],
  };
}

/** True when the parent a row names, which was not there before, is there now. */
function findsParent({ reading }: Row, { directory }: Batch): boolean {
  const { parentName } = reading.values.fields;
  return parentName !== undefined && directory.account(parentName).kind === "ONE";
}

async function takeRows(
  ctx: Context,
  rows: readonly Row[],
  batch: Batch,
  mode: ImportMode,
): Promise<ImportRowResult[]> {
  const readable = rows.filter(({ reading }) => reading.problems.length === 0);
  const values = readable.map(({ reading }) => reading.values);
  const { run } = importers[batch.plan.target];
  const taken = (await run(ctx, values, batch, mode)).values();
  return rows.map(({ line, reading: { problems } }) => {
    if (problems.length === 0) return resultOf(line, taken.next().value, batch);
    const errors = problems.map((each) => ({ code: "INVALID_INPUT", ...each }));
    return { line, outcome: ImportOutcome.REJECTED, id: null, errors };
  });
}

function resultOf(
  line: number,
  taken: Attempt<Taken> | undefined,
  { plan }: Batch,
): ImportRowResult {
  if (taken === undefined) throw new Error("Every row has an answer");
  if (!taken.ok) {
    const errors = rowErrors(plan, taken.error);
    return { line, outcome: ImportOutcome.REJECTED, id: null, errors };
  }
  const { id, outcome, notes } = taken.value;
  return { line, outcome: ImportOutcome[outcome], id, errors: [...notes] };
}

async function openBatch(
  ctx: Context,
  plan: Plan,
  rows: readonly Row[],
): Promise<Omit<Batch, "source">> {
  const named = (field: string) =>
    rows.flatMap(({ reading }) => reading.values.fields[field] ?? []);
  const directory = await openDirectory(ctx, {
    system: plan.system,
    accounts: [...named("accountName"), ...named("parentName")],
    owners: named("ownerName"),
  });
  const { currencyCode } = await getWorkspace(ctx);
  return { plan, directory, currencyCode };
}
