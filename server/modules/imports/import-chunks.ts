import type { Context } from "../../context.js";
import { uuidOf } from "../../ids.js";
import type { Chunk } from "./file/in-chunks.js";
import type { FileRecord } from "./file/record.js";
import type { ImportJob } from "./import-job.entity.js";
import { ImportOutcome } from "./imports.enums.js";
import type { ImportRejection, ImportRowResult } from "./imports.payloads.js";

/** Rows of a file as they wait, and what became of them if they had their turn. */
export type StoredChunk = {
  readonly number: number;
  readonly rows: readonly FileRecord[];
  readonly results: readonly ImportRowResult[] | null;
};

type RawRow = readonly [line: number, cells: readonly string[], problem?: string];
type RawChunk = {
  number: number;
  rows: readonly RawRow[];
  results: readonly ImportRowResult[] | null;
};

const COLUMNS = "number, rows, results";

export async function addChunk(ctx: Context, importId: string, chunk: Chunk): Promise<void> {
  const rows = chunk.rows.map(({ line, cells, problem }): RawRow =>
    problem === undefined ? [line, cells] : [line, cells, problem],
  );
  await query(
    ctx,
    `INSERT INTO import_chunk (workspace_id, import_id, number, row_count, rows)
     VALUES ($1, $2, $3, $4, $5)`,
    [...keyOf(ctx, importId), chunk.number, rows.length, JSON.stringify(rows)],
  );
}

/** The next chunk after the import's place; in the second pass, of those that have rows to link. */
export function nextChunk(
  ctx: Context,
  { id, place, pass }: ImportJob,
): Promise<StoredChunk | null> {
  const open = pass === 1 ? "" : "AND unlinked > 0";
  return one(ctx, `number > $3 ${open} ORDER BY number LIMIT 1`, [...keyOf(ctx, id), place]);
}

/** The chunk before the import's place, for undoing from the end. */
export function previousChunk(ctx: Context, { id, place }: ImportJob): Promise<StoredChunk | null> {
  return one(ctx, "number < $3 ORDER BY number DESC LIMIT 1", [...keyOf(ctx, id), place]);
}

export async function keepResults(
  ctx: Context,
  importId: string,
  number: number,
  results: readonly ImportRowResult[],
): Promise<void> {
  const rejected = results.filter(isRejected).length;
  const unlinked = results.filter((result) => !isRejected(result) && isUnlinked(result)).length;
  await query(
    ctx,
    `UPDATE import_chunk SET results = $4, rejected = $5, unlinked = $6
      WHERE workspace_id = $1 AND import_id = $2 AND number = $3`,
    [...keyOf(ctx, importId), number, JSON.stringify(results), rejected, unlinked],
  );
}

/** What an earlier run found is of no use to this one. */
export async function forgetResults(ctx: Context, importId: string): Promise<void> {
  await query(
    ctx,
    `UPDATE import_chunk SET results = NULL, rejected = 0, unlinked = 0
      WHERE workspace_id = $1 AND import_id = $2 AND results IS NOT NULL`,
    keyOf(ctx, importId),
  );
}

export async function removeChunks(ctx: Context, importId: string): Promise<void> {
  await query(
    ctx,
    "DELETE FROM import_chunk WHERE workspace_id = $1 AND import_id = $2",
    keyOf(ctx, importId),
  );
}

export async function countRows(ctx: Context, importId: string): Promise<number> {
  const [sum] = await query<{ rows: string | null }>(
    ctx,
    "SELECT sum(row_count) AS rows FROM import_chunk WHERE workspace_id = $1 AND import_id = $2",
    keyOf(ctx, importId),
  );
  return Number(sum?.rows ?? 0);
}

/** Rows that were refused, with notes also those that lost something, in the order of the file. */
export async function* rejections(
  ctx: Context,
  importId: string,
  { afterLine = 0, withNotes = false } = {},
): AsyncGenerator<ImportRejection> {
  const faulty = withNotes ? "(rejected > 0 OR results @? '$[*].errors[*]')" : "rejected > 0";
  let place = 0;
  for (;;) {
    const chunk = await one(ctx, `number > $3 AND ${faulty} ORDER BY number LIMIT 1`, [
      ...keyOf(ctx, importId),
      place,
    ]);
    if (chunk === null) return;
    place = chunk.number;
    const cells = new Map(chunk.rows.map((row) => [row.line, row.cells]));
    for (const result of chunk.results ?? []) {
      const isMeant = isRejected(result) || (withNotes && result.errors.length > 0);
      if (!isMeant || result.line <= afterLine) continue;
      yield { line: result.line, cells: cells.get(result.line) ?? [], errors: result.errors };
    }
  }
}

export function isRejected({ outcome }: ImportRowResult): boolean {
  return outcome === ImportOutcome.REJECTED;
}

/** What it refers to was not there; it may have come later. */
export function isUnlinked({ errors }: ImportRowResult): boolean {
  return errors.some(({ code }) => code === "NOT_FOUND");
}

async function one(
  ctx: Context,
  which: string,
  values: readonly unknown[],
): Promise<StoredChunk | null> {
  const [raw] = await query<RawChunk>(
    ctx,
    `SELECT ${COLUMNS} FROM import_chunk WHERE workspace_id = $1 AND import_id = $2 AND ${which}`,
    values,
  );
  if (raw === undefined) return null;
  const rows = raw.rows.map(([line, cells, problem]): FileRecord =>
    problem === undefined ? { line, cells } : { line, cells, problem },
  );
  return { number: raw.number, rows, results: raw.results };
}

function keyOf({ actor }: Context, importId: string): unknown[] {
  return [actor.workspaceId, uuidOf(importId)];
}

function query<R = unknown>(ctx: Context, sql: string, values: readonly unknown[]): Promise<R[]> {
  return ctx.db.run((manager) => manager.query(sql, [...values]));
}
