import type { Context } from "../../../context.js";
import { lockValues } from "../../people/lock-values.js";
import { BusinessCalendar } from "../calendar/business-calendar.entity.js";
import { keepCalendar } from "../calendar/commands/create-calendar.js";
import { usualHours } from "../calendar/commands/write-hours.js";
import { keepPolicy, plainTerms } from "../policy/commands/write-policy.js";
import { SlaPolicy } from "../policy/sla-policy.entity.js";
import { defaultPolicies } from "../rules/default-policies.js";

/**
 * Gives a workspace what it starts with, once: from then on it is the workspace's own to change. Of
 * several servers that come to it at once the first does it.
 */
export async function keepClockDefaults(ctx: Context): Promise<void> {
  if (await hasDefaults(ctx)) return;
  await lockValues(ctx, "clock", ["defaults"]);
  if (await hasDefaults(ctx)) return;
  await keepDefaultCalendar(ctx);
  for (const { terms, ...policy } of defaultPolicies) {
    await keepPolicy(ctx, { ...policy, calendarId: null, terms: plainTerms(terms) });
  }
}

/** Policies are switched off and never taken away: one is enough to tell. */
function hasDefaults(ctx: Context): Promise<boolean> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.existsBy(SlaPolicy, { workspaceId }));
}

async function keepDefaultCalendar(ctx: Context): Promise<void> {
  const { workspaceId } = ctx.actor;
  const where = { workspaceId, isDefault: true };
  if (await ctx.db.run((manager) => manager.existsBy(BusinessCalendar, where))) return;
  const name = "Business hours";
  const isTaken = await ctx.db.run((manager) =>
    manager.existsBy(BusinessCalendar, { workspaceId, name }),
  );
  const hours = await usualHours(ctx);
  await keepCalendar(ctx, { name: isTaken ? `${name} (default)` : name, hours, isDefault: true });
}
