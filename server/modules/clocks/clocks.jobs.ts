import type { Context } from "../../context.js";
import { defineJob } from "../../jobs/define.js";
import { keepClockDefaults } from "./commands/keep-defaults.js";
import { reachSteps } from "./commands/reach-steps.js";

/**
 * Every minute, in every workspace: whatever has come due since. A workspace that is new, or older than
 * its clocks, finds defaults to change.
 */
export const minute = defineJob({ name: "clock.minute", cron: "* * * * *", handle: tick });

async function tick(ctx: Context): Promise<Date | void> {
  await keepClockDefaults(ctx);
  if (await reachSteps(ctx)) return ctx.clock.now();
}
