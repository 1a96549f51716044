import { attempt, rehearse, type Context } from "../../../context.js";
import { requirePermission } from "../../../auth/allow.js";
import type { Permission } from "../../../auth/permissions.js";
import { AppError, invalidInput } from "../../../errors.js";
import { getWorkspace } from "../../people/commands/create-workspace.js";
import { ImportMode, ImportOutcome } from "../imports.enums.js";
import type { ImportRowsInput } from "../imports.inputs.js";
import type { ImportCounts, ImportRowResult } from "../imports.payloads.js";
import { makePlan } from "../make-plan.js";
import { rowErrors } from "../row-errors.js";
import type { Plan } from "../rules/plan.js";
import { ImportTarget } from "../rules/preset.js";
import { readRow, type RowReading } from "../rules/read-row.js";
import { openDirectory } from "./directory.js";
import { importAccount } from "./import-account.js";
import { importContact } from "./import-contact.js";
import { importLead } from "./import-lead.js";
import { importOpportunity } from "./import-opportunity.js";
import type { Batch, Importer } from "./row.js";

/** What may take in the rows of a target: as much as bringing in one by hand needs. */
const importers: Readonly<Record<ImportTarget, { run: Importer; needs: Permission }>> = {
  [ImportTarget.LEADS]: { run: importLead, needs: "lead:capture" },
  [ImportTarget.ACCOUNTS]: { run: importAccount, needs: "account:write" },
  [ImportTarget.CONTACTS]: { run: importContact, needs: "account:write" },
  [ImportTarget.OPPORTUNITIES]: { run: importOpportunity, needs: "opportunity:write" },
};

type Answer = { readonly results: ImportRowResult[]; readonly counts: ImportCounts };

/**
 * Takes the rows of a file in, each through the same commands as the API and each by itself: a bad
 * one is rejected and named, the others stay. Rows in are rows out: every row has one outcome.
 * Throws FORBIDDEN without the target's permission, INVALID_INPUT when no row could be read.
 */
export async function importRows(ctx: Context, input: ImportRowsInput): Promise<Answer> {
  requirePermission(ctx.actor, importers[input.target].needs);
  const plan = planOf(input);
  const work = (ctx: Context) => importAll(ctx, plan, input);
  const results =
    input.dryRun === true ? withoutNewIds(await rehearse(ctx, work)) : await work(ctx);
  return { results, counts: countsOf(results, input.rows.length) };
}

function planOf(input: ImportRowsInput): Plan {
  const plan = makePlan(input);
  if (plan.needsSystem) {
    const message = "is needed: one column holds ids, and nothing says of which system";
    throw invalidInput([{ path: "input.system", message }]);
  }
  return plan;
}

type Row = { readonly line: number; readonly reading: RowReading };

async function importAll(
  ctx: Context,
  plan: Plan,
  { rows, target, mode }: ImportRowsInput,
): Promise<ImportRowResult[]> {
  const read: Row[] = rows.map(({ line, cells }) => ({ line, reading: readRow(plan, cells) }));
  const batch = await openBatch(ctx, plan, read);
  const run = checkedBy(mode ?? ImportMode.UPSERT, importers[target].run);
  const results: ImportRowResult[] = [];
  for (const row of read) results.push(await importRow(ctx, row, batch, run));
  // What a row refers to may have come after it.
  for (const [index, row] of read.entries()) {
    const first = results[index];
    if (first === undefined || first.outcome === ImportOutcome.REJECTED) continue;
    if (first.errors.length === 0 || !findsParent(row, batch)) continue;
    const second = await importRow(ctx, row, batch, importers[target].run);
    const isSettled = first.outcome === ImportOutcome.CREATED || second.id === null;
    results[index] = isSettled ? { ...first, errors: second.errors } : second;
  }
  return results;
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

async function openBatch(ctx: Context, plan: Plan, rows: readonly Row[]): Promise<Batch> {
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

/** What a rehearsal made is gone with it. */
function withoutNewIds(results: readonly ImportRowResult[]): ImportRowResult[] {
  return results.map((result) =>
    result.outcome === ImportOutcome.CREATED ? { ...result, id: null } : result,
  );
}

/** Throws when a row got lost on the way, and with it everything is undone. */
function countsOf(results: readonly ImportRowResult[], rowsIn: number): ImportCounts {
  const count = (outcome: ImportOutcome) =>
    results.filter((result) => result.outcome === outcome).length;
  const counts = {
    created: count(ImportOutcome.CREATED),
    updated: count(ImportOutcome.UPDATED),
    unchanged: count(ImportOutcome.UNCHANGED),
    rejected: count(ImportOutcome.REJECTED),
  };
  const rowsOut = Object.values(counts).reduce((sum, each) => sum + each, 0);
  if (rowsOut !== rowsIn) throw new Error(`${rowsIn} rows in, ${rowsOut} rows out`);
  return counts;
}
