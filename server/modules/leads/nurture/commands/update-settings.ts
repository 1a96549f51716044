import type { Context } from "../../../../context.js";
import { AppError, invalidInput, neverNull } from "../../../../errors.js";
import { emit } from "../../../../events/emit.js";
import { changeRow, insertRow } from "../../../../history/write.js";
import { lockVisible } from "../../../../reader/rows.js";
import { lockValues } from "../../../people/lock-values.js";
import { changedSince, snapshot } from "../../../accounts/given-values.js";
import { isTimezone } from "../../../people/rules/time-zone.js";
import type { NurtureConfigureInput } from "../nurture.inputs.js";
import { nurtureSettingsChanged } from "../nurture.events.js";
import { NurtureSettings } from "../nurture-settings.entity.js";
import { defaultSettings, findSettings } from "../settings.js";
import { storedCap } from "./write-program.js";

type Updated = { settings: NurtureSettings };

/** What holds for all programmes: from the next step of anybody on. */
export async function updateSettings(ctx: Context, input: NurtureConfigureInput): Promise<Updated> {
  const timezone = neverNull(input.timezone, "input.timezone");
  if (timezone !== undefined && !isTimezone(timezone)) {
    throw invalidInput([{ path: "input.timezone", message: "is no IANA time zone" }]);
  }
  const frequencyCap = storedCap(input.frequencyCap, "input.frequencyCap");
  await lockValues(ctx, "nurture settings", ["all"]);
  const known = await findSettings(ctx);
  if (known === null) {
    if (input.expectedVersion != null) throw new AppError("STALE_VERSION", "Nothing is set yet.");
    const settings = await insertRow(ctx, NurtureSettings, {
      timezone: timezone ?? defaultSettings.timezone,
      frequencyCap: frequencyCap ?? null,
    });
    await announce(ctx, settings, ["timezone", "frequencyCap"]);
    return { settings };
  }
  const settings = await lockVisible(ctx, NurtureSettings, known.id, input.expectedVersion);
  const before = snapshot(NurtureSettings, settings);
  await changeRow(ctx, NurtureSettings, settings, { timezone, frequencyCap });
  await announce(ctx, settings, changedSince(before, NurtureSettings, settings));
  return { settings };
}

async function announce(
  ctx: Context,
  { id: settingsId }: NurtureSettings,
  changed: readonly string[],
): Promise<void> {
  if (changed.length > 0) await emit(ctx, nurtureSettingsChanged({ settingsId, changed }));
}
