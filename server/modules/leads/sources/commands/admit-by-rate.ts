import { inTransaction, type Context } from "../../../../context.js";
import { AppError } from "../../../../errors.js";
import { uuidOf } from "../../../../ids.js";
import { DAY_MS, MINUTE_MS } from "../../../../spans.js";
import type { LeadSource } from "../lead-source.entity.js";

/**
 * Counts what a source brings against its rates, over all servers: one row a source, one statement.
 * A window begins with the clock's minute and the day of UTC. A transaction of its own where none is
 * open, so that payloads refused later count too and nobody waits for a capture.
 * @throws AppError RATE_LIMITED with `retryAfterSeconds`, counting nothing
 */
export async function admitByRate(ctx: Context, source: LeadSource, count = 1): Promise<void> {
  const now = ctx.clock.now().getTime();
  const windows = { minute: begin(now, MINUTE_MS), day: begin(now, DAY_MS) };
  await inTransaction(ctx, async (ctx) => {
    if (count <= source.ratePerMinute && (await tally(ctx, source, count, windows))) return;
    const isDayFull = await fillsDay(ctx, source, count, windows.day);
    const until = isDayFull ? windows.day.getTime() + DAY_MS : windows.minute.getTime() + MINUTE_MS;
    const limit = isDayFull ? source.ratePerDay : source.ratePerMinute;
    const retryAfterSeconds = Math.max(1, Math.ceil((until - now) / 1_000));
    const span = isDayFull ? "day" : "minute";
    const message = `This source takes ${limit} a ${span}; wait ${retryAfterSeconds} s.`;
    throw new AppError("RATE_LIMITED", message, { limit, per: span, retryAfterSeconds });
  });
}

type Windows = { readonly minute: Date; readonly day: Date };

function begin(ms: number, windowMs: number): Date {
  return new Date(Math.floor(ms / windowMs) * windowMs);
}

const TALLY = `
  INSERT INTO intake_tally AS t (workspace_id, source_id, minute_at, in_minute, day_at, in_day)
  VALUES ($1, $2, $3, $5, $4, $5)
  ON CONFLICT (workspace_id, source_id) DO UPDATE
     SET in_minute = $5 + CASE WHEN t.minute_at < $3 THEN 0 ELSE t.in_minute END,
         in_day = $5 + CASE WHEN t.day_at < $4 THEN 0 ELSE t.in_day END,
         minute_at = greatest(t.minute_at, $3), day_at = greatest(t.day_at, $4)
   WHERE (t.minute_at < $3 OR t.in_minute + $5 <= $6) AND (t.day_at < $4 OR t.in_day + $5 <= $7)
  RETURNING 1`;

async function tally(
  { db, actor }: Context,
  { id, ratePerMinute, ratePerDay }: LeadSource,
  count: number,
  { minute, day }: Windows,
): Promise<boolean> {
  const values = [actor.workspaceId, uuidOf(id), minute, day, count, ratePerMinute, ratePerDay];
  const rows: unknown[] = await db.run((manager) => manager.query(TALLY, values));
  return rows.length === 1;
}

async function fillsDay(
  { db, actor }: Context,
  { id, ratePerDay }: LeadSource,
  count: number,
  day: Date,
): Promise<boolean> {
  const rows: unknown[] = await db.run((manager) =>
    manager.query(
      `SELECT 1 FROM intake_tally WHERE workspace_id = $1 AND source_id = $2
          AND day_at >= $3 AND in_day + $4 > $5`,
      [actor.workspaceId, uuidOf(id), day, count, ratePerDay],
    ),
  );
  return rows.length === 1;
}
