import { createHash, type Hash } from "node:crypto";

import { requirePermission } from "../../../auth/allow.js";
import { inTransaction, type Context } from "../../../context.js";
import { AppError } from "../../../errors.js";
import { emit } from "../../../events/emit.js";
import { changeRow, insertRow } from "../../../history/write.js";
import { lockVisible } from "../../../reader/rows.js";
import { decodeText } from "../file/decode.js";
import { inChunks } from "../file/in-chunks.js";
import { readCsv } from "../file/read-csv.js";
import { readJsonl } from "../file/read-jsonl.js";
import { ImportJob } from "../import-job.entity.js";
import { addChunk, removeChunks } from "../import-chunks.js";
import { FileFormat, ImportMode } from "../imports.enums.js";
import { importUploaded } from "../imports.events.js";
import { ImportState } from "../rules/import-state.js";
import type { ImportTarget } from "../rules/preset.js";
import { importers } from "./import-targets.js";

export type FileWish = {
  readonly fileName: string;
  readonly target: ImportTarget;
  readonly format: FileFormat;
  /** Idempotency key: a file that came with it before is not kept twice. */
  readonly key: string | null;
};

/** Most bytes of one file, unpacked: where the count of them would leave PostgreSQL's int. */
const MAX_BYTES = 2_000_000_000;

/**
 * Keeps a file that comes in a stream, cut into chunks of rows, in memory that does not grow with it.
 * Not one transaction: a file that breaks off leaves a FAILED import without rows.
 */
export async function receiveFile(
  ctx: Context,
  wish: FileWish,
  body: AsyncIterable<Uint8Array>,
): Promise<{ job: ImportJob; isKnown: boolean }> {
  requirePermission(ctx.actor, "import:run");
  requirePermission(ctx.actor, importers[wish.target].needs);
  const known = await inTransaction(ctx, (ctx) => findByKey(ctx, wish.key));
  if (known !== null) return { job: known, isKnown: true };
  const job = await inTransaction(ctx, (ctx) => insertRow(ctx, ImportJob, newJob(ctx, wish)));
  try {
    const read = await keepRows(ctx, job, body);
    return { job: await finish(ctx, job, read), isKnown: false };
  } catch (error) {
    await abandon(ctx, job.id, error);
    throw error;
  }
}

function newJob(ctx: Context, { key, ...wish }: FileWish) {
  const none = { rowsProcessed: 0, created: 0, updated: 0, unchanged: 0, rejected: 0 };
  return {
    ...wish,
    ...none,
    key,
    state: ImportState.UPLOADING,
    mode: ImportMode.UPSERT,
    columns: [],
    mapping: [],
    reverted: 0,
    leftAlone: 0,
    startedById: ctx.actor.userId,
    clientId: ctx.actor.clientId,
    place: 0,
    pass: 1,
    isRehearsed: false,
  };
}

/** One that was still coming when its server died is given up for the new one. */
async function findByKey(ctx: Context, key: string | null): Promise<ImportJob | null> {
  if (key === null) return null;
  const { workspaceId } = ctx.actor;
  const found = await ctx.db.run((manager) => manager.findOneBy(ImportJob, { workspaceId, key }));
  if (found === null) return null;
  const known = await lockVisible(ctx, ImportJob, found.id);
  if (known.state !== ImportState.UPLOADING) return known;
  await giveUp(ctx, known, "CONFLICT");
  return null;
}

type FileRead = Pick<ImportJob, "bytes" | "checksum" | "rowsTotal" | "columns">;

async function keepRows(
  ctx: Context,
  { id, format }: ImportJob,
  body: AsyncIterable<Uint8Array>,
): Promise<FileRead> {
  const measured = { hash: createHash("sha256"), bytes: 0 };
  const text = decodeText(measure(body, measured));
  const { columns, records } = await (format === FileFormat.CSV ? readCsv(text) : readJsonl(text));
  let rowsTotal = 0;
  for await (const chunk of inChunks(records)) {
    await addChunk(ctx, id, chunk);
    rowsTotal += chunk.rows.length;
  }
  const { hash, bytes } = measured;
  return { bytes, checksum: hash.digest("hex"), rowsTotal, columns: [...columns] };
}

async function* measure(
  body: AsyncIterable<Uint8Array>,
  measured: { hash: Hash; bytes: number },
): AsyncGenerator<Uint8Array> {
  for await (const bytes of body) {
    measured.hash.update(bytes);
    measured.bytes += bytes.length;
    if (measured.bytes > MAX_BYTES) {
      throw new AppError("PAYLOAD_TOO_LARGE", "A file may have two gigabytes, unpacked.");
    }
    yield bytes;
  }
}

function finish(ctx: Context, { id }: ImportJob, read: FileRead): Promise<ImportJob> {
  return inTransaction(ctx, async (ctx) => {
    const job = await lockVisible(ctx, ImportJob, id);
    if (job.state !== ImportState.UPLOADING) {
      throw new AppError("CONFLICT", "The file was sent once more, and that one counts.");
    }
    await changeRow(ctx, ImportJob, job, { ...read, state: ImportState.UPLOADED });
    const { target, rowsTotal } = job;
    await emit(ctx, importUploaded({ importId: id, target, rows: rowsTotal ?? 0 }));
    return job;
  });
}

function abandon(ctx: Context, id: string, error: unknown): Promise<void> {
  return inTransaction(ctx, async (ctx) => {
    const job = await lockVisible(ctx, ImportJob, id);
    const failure = error instanceof AppError ? error.code : "BAD_REQUEST";
    if (job.state === ImportState.UPLOADING) await giveUp(ctx, job, failure);
  });
}

async function giveUp(ctx: Context, job: ImportJob, failure: string): Promise<void> {
  await removeChunks(ctx, job.id);
  await changeRow(ctx, ImportJob, job, { state: ImportState.FAILED, failure, key: null });
}
