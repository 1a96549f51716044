import type { Context } from "../../context.js";
import { AppError } from "../../errors.js";
import { refused } from "./given-values.js";

/** A time somebody holds something: from one instant up to, but not including, another. */
export type Interval = { readonly fromAt: Date; readonly toAt: Date | null };

/**
 * The instant an interval shall end: the one asked for, else now. One that has not begun ends as it
 * begins, so it never takes effect. CONFLICT when it is over; an end is never put off.
 */
export function endOf(ctx: Context, { fromAt, toAt }: Interval, asked: Date | null): Date {
  const now = ctx.clock.now();
  if (toAt !== null && (toAt <= now || toAt <= fromAt)) {
    throw new AppError("CONFLICT", "It has ended already.", { toAt: toAt.toISOString() });
  }
  const end = asked ?? (fromAt > now ? fromAt : now);
  if (end < fromAt) throw refused("input.toAt", "lies before it begins");
  if (toAt !== null && end > toAt) throw refused("input.toAt", "is later than the end it has");
  return end;
}
