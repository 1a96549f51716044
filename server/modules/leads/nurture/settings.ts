import type { Context } from "../../../context.js";
import { NurtureSettings } from "./nurture-settings.entity.js";

/** What is in force: a workspace has its settings from its first day. */
export function settingsOf(ctx: Context): Promise<NurtureSettings> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneByOrFail(NurtureSettings, { workspaceId }));
}
