import { requirePermission } from "../../../auth/allow.js";
import { rehearse, type Context } from "../../../context.js";
import { ImportMode, ImportOutcome } from "../imports.enums.js";
import type { ImportRowsInput } from "../imports.inputs.js";
import type { ImportCounts, ImportRowResult } from "../imports.payloads.js";
import { makeUsablePlan } from "../make-plan.js";
import { importBatch } from "./import-batch.js";
import { importers } from "./import-targets.js";

type Answer = { readonly results: ImportRowResult[]; readonly counts: ImportCounts };

/**
 * Takes in the rows of one request. Throws FORBIDDEN without the target's permission, INVALID_INPUT
 * when no row could be read.
 */
export async function importRows(ctx: Context, input: ImportRowsInput): Promise<Answer> {
  requirePermission(ctx.actor, importers[input.target].needs);
  const plan = makeUsablePlan(input);
  const { rows } = input;
  const mode = input.mode ?? ImportMode.UPSERT;
  const work = (ctx: Context) => importBatch(ctx, { plan, mode, rows, source: null });
  const results =
    input.dryRun === true ? withoutNewIds(await rehearse(ctx, work)) : await work(ctx);
  return { results, counts: countsOf(results, rows.length) };
}

/** What a rehearsal made is gone with it. */
export function withoutNewIds(results: readonly ImportRowResult[]): ImportRowResult[] {
  return results.map((result) =>
    result.outcome === ImportOutcome.CREATED ? { ...result, id: null } : result,
  );
}

/** Throws when a row got lost on the way, and with it everything is undone. */
export function countsOf(results: readonly ImportRowResult[], rowsIn: number): ImportCounts {
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
