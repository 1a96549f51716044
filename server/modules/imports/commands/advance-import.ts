import { requirePermission } from "../../../auth/allow.js";
import { rehearse, type Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { uuidOf } from "../../../ids.js";
import type { Again } from "../../../jobs/define.js";
import { getVisible, lockVisible } from "../../../reader/rows.js";
import { LeadSource } from "../../leads/sources/lead-source.entity.js";
import { actorAgain } from "../../people/actor-again.js";
import {
  countRows,
  isRejected,
  isUnlinked,
  keepResults,
  nextChunk,
  type StoredChunk,
} from "../import-chunks.js";
import { ImportJob } from "../import-job.entity.js";
import { FileFormat, ImportMode } from "../imports.enums.js";
import type { ImportCounts, ImportRowResult } from "../imports.payloads.js";
import { makeUsablePlan } from "../make-plan.js";
import { ImportState, working } from "../rules/import-state.js";
import { importBatch } from "./import-batch.js";
import { countsOf, withoutNewIds } from "./import-rows.js";
import { importers } from "./import-targets.js";
import { moveImport } from "./move-import.js";
import { undoChunk } from "./undo-chunk.js";

/**
 * One chunk of an import, in the transaction of its job: rows, their outcomes and the place all move or
 * none does, so a kill anywhere costs nothing but the chunk in hand. Runs as whoever started it, with
 * what they may do now; all it writes carries the import's id as its request.
 */
export async function advanceImport(ctx: Context, importId: string): Promise<Again | void> {
  const job = await lockVisible(ctx, ImportJob, importId);
  const actor = await actorAgain(ctx, { userId: job.startedById, clientId: job.clientId });
  const theirs = { ...ctx, actor, requestId: job.id };
  switch (job.state) {
    case ImportState.VALIDATING:
    case ImportState.RUNNING:
      return takeChunk(theirs, job);
    case ImportState.REVERTING:
      return undoChunk(theirs, job);
    default:
      return undefined; // cancelled meanwhile, or a second job that comes too late
  }
}

/** The job was given up: so is the import, until somebody starts it again. */
export async function failImport(ctx: Context, importId: string, failure: string): Promise<void> {
  const job = await lockVisible(ctx, ImportJob, importId);
  if (!working.includes(job.state)) return;
  await moveImport(ctx, job, ImportState.FAILED, { failure });
}

async function takeChunk(ctx: Context, job: ImportJob): Promise<Again | void> {
  requirePermission(ctx.actor, importers[job.target].needs);
  const chunk = await nextChunk(ctx, job);
  if (chunk !== null) {
    if (job.pass === 1) await settle(ctx, job, chunk);
    else await link(ctx, job, chunk);
    return ctx.clock.now();
  }
  if (job.pass === 1 && job.state === ImportState.RUNNING) {
    await moveOn(ctx, job, 0, 2, null);
    return ctx.clock.now();
  }
  await checkSums(ctx, job);
  await moveImport(
    ctx,
    job,
    job.state === ImportState.RUNNING ? ImportState.DONE : ImportState.READY,
  );
}

/** Rows that an earlier run took in are not touched again: they are unchanged by this one. */
async function settle(ctx: Context, job: ImportJob, chunk: StoredChunk): Promise<void> {
  const before = (chunk.results ?? []).filter((result) => !isRejected(result));
  const settled = new Set(before.map(({ line }) => line));
  const rows = chunk.rows.filter(({ line }) => !settled.has(line));
  const fresh = await take(ctx, job, rows, job.mode);
  const byLine = new Map([...before, ...fresh].map((result) => [result.line, result]));
  const results = chunk.rows.flatMap(({ line }) => byLine.get(line) ?? []);
  await keepResults(ctx, job.id, chunk.number, results);
  const counts = countsOf(fresh, rows.length);
  const unchanged = counts.unchanged + before.length;
  await moveOn(ctx, job, chunk.number, 1, { ...counts, unchanged });
}

/** What rows refer to may have come after them: those are taken in once more, and only add to what is there. */
async function link(ctx: Context, job: ImportJob, chunk: StoredChunk): Promise<void> {
  const late = new Set(
    (chunk.results ?? [])
      .filter((result) => !isRejected(result) && isUnlinked(result))
      .map(({ line }) => line),
  );
  const rows = chunk.rows.filter(({ line }) => late.has(line));
  const linked = await take(ctx, job, rows, ImportMode.UPSERT);
  const errors = new Map(linked.map((result) => [result.line, result.errors]));
  const results = (chunk.results ?? []).map((result) => ({
    ...result,
    errors: errors.get(result.line) ?? result.errors,
  }));
  await keepResults(ctx, job.id, chunk.number, results);
  await moveOn(ctx, job, chunk.number, 2, null);
}

async function take(
  ctx: Context,
  job: ImportJob,
  rows: StoredChunk["rows"],
  mode: ImportMode,
): Promise<ImportRowResult[]> {
  const { columns, sourceId, format } = job;
  const plan = makeUsablePlan(job);
  const source = sourceId === null ? null : await getVisible(ctx, LeadSource, sourceId);
  const whole = format === FileFormat.CSV ? rows : rows.map((row) => padded(row, columns.length));
  const work = (ctx: Context) => importBatch(ctx, { plan, mode, rows: whole, source });
  if (job.state === ImportState.RUNNING) return work(ctx);
  return withoutNewIds(await rehearse(ctx, work));
}

/** An object that lacks a key says nothing of it; a CSV row of a wrong length is a fault. */
function padded(row: StoredChunk["rows"][number], length: number): StoredChunk["rows"][number] {
  const missing = Math.max(0, length - row.cells.length);
  return { ...row, cells: [...row.cells, ...Array<string>(missing).fill("")] };
}

/** Not through `changeRow`: how far it came is no news, and 2,000 audit entries a file would say nothing. */
async function moveOn(
  ctx: Context,
  { id }: ImportJob,
  place: number,
  pass: number,
  counts: ImportCounts | null,
): Promise<void> {
  const { created = 0, updated = 0, unchanged = 0, rejected = 0 } = counts ?? {};
  const rows = created + updated + unchanged + rejected;
  await ctx.db.run((manager) =>
    manager.query(
      `UPDATE import_job SET place = $3, pass = $4, rows_processed = rows_processed + $5,
              created = created + $6, updated = updated + $7, unchanged = unchanged + $8,
              rejected = rejected + $9
        WHERE workspace_id = $1 AND id = $2`,
      [ctx.actor.workspaceId, uuidOf(id), place, pass, rows, created, updated, unchanged, rejected],
    ),
  );
}

/** Rows in are rows out, or it is not done. */
async function checkSums(ctx: Context, job: ImportJob): Promise<void> {
  const rowsIn = await countRows(ctx, job.id);
  const { created, updated, unchanged, rejected } = job;
  const rowsOut = created + updated + unchanged + rejected;
  if (rowsIn === rowsOut && rowsIn === job.rowsTotal) return;
  throw new AppError("INTERNAL", `${rowsIn} rows in, ${rowsOut} rows out`);
}
