import type { Context } from "../../../context.js";
import type { FrequencyCap } from "./nurture.objects.js";
import { NurtureSettings } from "./nurture-settings.entity.js";

export type Settings = { readonly frequencyCap: FrequencyCap | null; readonly timezone: string };

/** What holds where nobody has set anything. */
export const defaultSettings: Settings = { frequencyCap: null, timezone: "UTC" };

export async function findSettings(ctx: Context): Promise<NurtureSettings | null> {
  const { workspaceId } = ctx.actor;
  return ctx.db.run((manager) => manager.findOneBy(NurtureSettings, { workspaceId }));
}

export async function settingsOf(ctx: Context): Promise<Settings> {
  return (await findSettings(ctx)) ?? defaultSettings;
}
