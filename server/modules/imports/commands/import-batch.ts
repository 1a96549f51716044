import { attempt, type Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
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
import type { Batch, Importer } from "./row.js";

export type BatchWish = {
  readonly plan: Plan;
  readonly mode: ImportMode;
  readonly rows: readonly FileRecord[];
  readonly source: LeadSource | null;
};

type Row = { readonly line: number; readonly reading: RowReading };

/**
 * Takes rows in, each through the same commands as the API and each by itself: a bad one is rejected
 * and named, the others stay. Rows in are rows out: every row has one outcome, in the order given.
 */
export async function importBatch(ctx: Context, wish: BatchWish): Promise<ImportRowResult[]> {
  const { plan, mode, source } = wish;
  const read = wish.rows.map((record): Row => ({
    line: record.line,
    reading: reading(plan, record),
  }));
  const batch = { ...(await openBatch(ctx, plan, read)), source };
  const { run } = importers[plan.target];
  const checked = checkedBy(mode, run);
  const results: ImportRowResult[] = [];
  for (const row of read) results.push(await importRow(ctx, row, batch, checked));
  // What a row refers to may have come after it.
  for (const [index, row] of read.entries()) {
    const first = results[index];
    if (first === undefined || first.outcome === ImportOutcome.REJECTED) continue;
    if (first.errors.length === 0 || !findsParent(row, batch)) continue;
    const second = await importRow(ctx, row, batch, run);
    const isSettled = first.outcome === ImportOutcome.CREATED || second.id === null;
    results[index] = isSettled ? { ...first, errors: second.errors } : second;
  }
  return results;
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

async function importRow(
  ctx: Context,
  { line, reading }: Row,
  batch: Batch,
  run: Importer,
): Promise<ImportRowResult> {
  const { values, problems } = reading;
  const rejected = { line, outcome: ImportOutcome.REJECTED, id: null };
  if (problems.length > 0) {
    return { ...rejected, errors: problems.map((each) => ({ code: "INVALID_INPUT", ...each })) };
  }
  const taken = await attempt(ctx, (ctx) => run(ctx, values, batch));
  if (!taken.ok) return { ...rejected, errors: rowErrors(batch.plan, taken.error) };
  const { id, outcome, notes } = taken.value;
  return { line, outcome: ImportOutcome[outcome], id, errors: [...notes] };
}

/** The mode is kept by refusing what the commands did otherwise: the savepoint undoes it. */
function checkedBy(mode: ImportMode, run: Importer): Importer {
  return async (ctx, values, batch) => {
    const taken = await run(ctx, values, batch);
    const isNew = taken.outcome === "CREATED";
    if (mode === ImportMode.CREATE && !isNew) {
      throw new AppError("CONFLICT", "This is known already.", { heldBy: taken.id });
    }
    if (mode === ImportMode.UPDATE && isNew) {
      throw new AppError("NOT_FOUND", "Nobody knows this yet.");
    }
    return taken;
  };
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
