import type { Context } from "../../../context.js";

/** How far ahead each month has a partition: a server that is away for weeks loses nothing by it. */
const MONTHS_AHEAD = 3;

/**
 * Makes the months of touches to come, of all workspaces: whoever asks first does it. What has no month
 * of its own yet goes into the open end and is moved when its month is made, so this may be late, and
 * may fail while the table is busy.
 */
export async function extendTouches(ctx: Context): Promise<void> {
  await ctx.db.run((manager) =>
    manager.query("SELECT liaison_extend_touches($1::timestamptz + make_interval(months => $2))", [
      ctx.clock.now(),
      MONTHS_AHEAD,
    ]),
  );
}
