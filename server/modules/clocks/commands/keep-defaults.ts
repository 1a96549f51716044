import type { Context } from "../../../context.js";
import { BusinessCalendar } from "../calendar/business-calendar.entity.js";
import { keepCalendar } from "../calendar/commands/create-calendar.js";
import { usualHours } from "../calendar/commands/write-hours.js";

/**
 * Gives a workspace what it starts with, once: from then on it is the workspace's own to change. Of
 * several servers that come to it at once the first does it.
 */
export async function keepClockDefaults(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const isThere = () =>
    ctx.db.run((manager) => manager.existsBy(BusinessCalendar, { workspaceId }));
  if (await isThere()) return;
  await ctx.db.run((manager) =>
    manager.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [
      `clock defaults ${workspaceId}`,
    ]),
  );
  if (await isThere()) return;
  const hours = await usualHours(ctx);
  await keepCalendar(ctx, { name: "Business hours", hours, isDefault: true });
}
