import { PassThrough, Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

import { inTransaction, type Context } from "../../../context.js";
import { entityDeclaration } from "../../../database/declarations.js";
import { quoted, SqlParams } from "../../../database/sql.js";
import { logNow } from "../../../events/log.js";
import { mayRead } from "../../../reader/rows.js";
import { FileFormat } from "../imports.enums.js";
import { csvLine } from "../rules/formula.js";
import type { Exported } from "./export-columns.js";

/** Rows that stand in memory at a time. */
const FETCH = 500;
/** Attributes that get a column of their own. */
const MAX_ATTRIBUTES = 300;

export type Export = {
  /** `changes(after:)` from here and the file join without a gap: what is between is in both. */
  readonly cursor: string;
  readonly text: AsyncIterable<string>;
};

/**
 * All rows of a type the actor may see, as one instant had them, in the columns that the generic preset
 * reads: imported again, they change nothing. Attributes that are texts come along, by their key. Comes
 * as fast as it is read, in memory that does not grow; who reads too slowly (60 s a piece) loses it.
 */
export function openExport(ctx: Context, from: Exported, format: FileFormat): Promise<Export> {
  const text = new PassThrough({ encoding: "utf8" });
  return new Promise((resolve, reject) => {
    const work = inTransaction(ctx, async (ctx) => {
      const cursor = await logNow(ctx); // before the rows: what commits meanwhile is in the feed
      const columns = await openCursor(ctx, from);
      resolve({ cursor, text });
      await pipeline(Readable.from(lines(ctx, columns, format)), text);
    });
    work.catch((error: unknown) => {
      reject(error);
      text.destroy(error instanceof Error ? error : undefined);
    });
  });
}

/** A cursor keeps to the snapshot of its declaration, however long it is read. Answers with the headers. */
async function openCursor(ctx: Context, from: Exported): Promise<string[]> {
  const { table, prefix } = entityDeclaration(from.entity);
  const params = new SqlParams();
  const where = `${mayRead(ctx, from.entity, "t", params)} AND ${from.only ?? "TRUE"}`;
  const keys: { key: string }[] = await ctx.db.run((manager) =>
    manager.query(
      `SELECT DISTINCT a.key FROM ${quoted(table)} t, jsonb_each(t.attributes) a
        WHERE ${where} AND jsonb_typeof(a.value) = 'string' ORDER BY 1 LIMIT ${MAX_ATTRIBUTES}`,
      [...params.values],
    ),
  );
  const attributes = keys.map(({ key }) => [
    `attributes.${key}`,
    `CASE WHEN jsonb_typeof(t.attributes -> ${params.add(key)}::text) = 'string'
          THEN t.attributes ->> ${params.add(key)}::text END`,
  ]);
  const columns = [["Liaison ID", `'${prefix}_' || t.id`], ...from.columns, ...attributes];
  const texts = columns.map(([, sql]) => sql).join(", ");
  await ctx.db.run((manager) =>
    manager.query(
      `DECLARE export NO SCROLL CURSOR FOR
       SELECT ARRAY[${texts}]::text[] AS cells FROM ${quoted(table)} t WHERE ${where}
        ORDER BY t.created_at, t.id`,
      [...params.values],
    ),
  );
  return columns.map(([header = ""]) => header);
}

async function* lines(
  ctx: Context,
  columns: readonly string[],
  format: FileFormat,
): AsyncGenerator<string> {
  if (format === FileFormat.CSV) yield csvLine(columns);
  for (;;) {
    const rows: { cells: (string | null)[] }[] = await ctx.db.run((manager) =>
      manager.query(`FETCH ${FETCH} FROM export`),
    );
    if (rows.length === 0) return;
    yield rows.map(({ cells }) => lineOf(columns, cells, format)).join("");
  }
}

function lineOf(
  columns: readonly string[],
  cells: readonly (string | null)[],
  format: FileFormat,
): string {
  if (format === FileFormat.CSV) return csvLine(cells.map((cell) => cell ?? ""));
  const known = columns.flatMap((column, at) => {
    const cell = cells[at] ?? null;
    return cell === null ? [] : [[column, cell] as const];
  });
  return `${JSON.stringify(Object.fromEntries(known))}\n`;
}
